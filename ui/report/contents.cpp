// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/contents.h"

#include "ui/report/translated.h"

namespace slateboard {
namespace {

using Entries = std::shared_ptr<const std::vector<ContentsEntry>>;

constexpr double sectionHeight = 22; // points
constexpr double entryHeight = 13;
constexpr double entryGap = 18; // between those abreast
constexpr double entryIndent = 14;

void paintEntry(Sheet &paper, const QRectF &rect, const ContentsEntry &entry)
{
    const double size = entry.isSection ? 10.5 : 8;
    const QString number = QString::number(entry.page + 1);
    const double room = paper.width(number, size, entry.isSection) + paper.pt(2);
    const QRectF words = rect.adjusted(0, 0, -room - paper.pt(6), 0);
    paper.text(words, Qt::AlignLeft | Qt::AlignVCenter, entry.name, size, entry.isSection);
    const double name = paper.width(entry.name, size, entry.isSection);
    if (!entry.about.isEmpty() && name + paper.pt(10) < words.width())
        paper.text(words.adjusted(name + paper.pt(10), 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, entry.about, 8,
                   false, paper.theme().subtext);
    paper.text(QRectF(rect.right() - room, rect.top(), room, rect.height()), Qt::AlignRight | Qt::AlignVCenter, number,
               size, entry.isSection);
    paper.link(rect, entry.page);
}

Block sectionBlock(Sheet &sheet, const Entries &entries, size_t at)
{
    Block block;
    block.height = sheet.pt(sectionHeight);
    block.gap = sheet.pt(3);
    block.paint = [entries, at](Sheet &paper, const QRectF &rect) {
        paintEntry(paper, rect, (*entries)[at]);
        paper.horizontal(rect.left(), rect.right(), rect.bottom(), paper.theme().text, 0.7);
    };
    return block;
}

Block pairBlock(Sheet &sheet, const Entries &entries, size_t from, size_t to)
{
    Block block;
    block.height = sheet.pt(entryHeight);
    block.paint = [entries, from, to](Sheet &paper, const QRectF &rect) {
        const double left = rect.left() + paper.pt(entryIndent);
        const double width = (rect.right() - left - paper.pt(entryGap)) / 2;
        for (size_t i = from; i < to; ++i) {
            const double x = left + static_cast<double>(i - from) * (width + paper.pt(entryGap));
            paintEntry(paper, {x, rect.top(), width, rect.height()}, (*entries)[i]);
        }
        paper.horizontal(left, rect.right(), rect.bottom(), paper.theme().line, 0.4);
    };
    return block;
}

} // namespace

void addContents(Pages &pages, Sheet &sheet, const Entries &entries)
{
    auto head = std::make_shared<BlockHead>();
    head->height = sheet.pt(26);
    head->paint = [](Sheet &paper, const QRectF &rect, bool goesOn) {
        paper.text(rect, Qt::AlignLeft | Qt::AlignVCenter,
                   goesOn ? translated(QT_TRANSLATE_NOOP("Report", "Contents (continued)"))
                          : translated(QT_TRANSLATE_NOOP("Report", "Contents")),
                   12, true);
    };
    for (size_t at = 0; at < entries->size();) {
        const bool isSection = (*entries)[at].isSection;
        size_t to = at + 1;
        if (!isSection && to < entries->size() && !(*entries)[to].isSection)
            ++to;
        Block block = isSection ? sectionBlock(sheet, entries, at) : pairBlock(sheet, entries, at, to);
        block.heads = {head};
        pages.add(std::move(block));
        at = to;
    }
}

} // namespace slateboard
