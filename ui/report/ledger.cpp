// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/ledger.h"

#include "ui/report/titlerows.h"
#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr double ledgerText = 7.5; // points
constexpr double ledgerPadding = 3;
constexpr double ledgerRowPadding = 1.2; // above and below
constexpr double depthIndent = 9;
constexpr double ledgerGap = 12;
constexpr int mostWordLines = 3;

/// Where the columns stand; pixels.
class LedgerPlaces {
public:
    LedgerPlaces(Sheet &sheet, double width, const Ledger &ledger);
    [[nodiscard]] QRectF cell(const Sheet &sheet, const QRectF &row, qsizetype column, int depth = 0) const;
    [[nodiscard]] Qt::Alignment alignment(qsizetype column) const
    {
        return (m_isWords.at(column) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    }
    [[nodiscard]] qsizetype count() const { return m_widths.size(); }

private:
    QList<double> m_widths;
    QList<bool> m_isWords;
};

LedgerPlaces::LedgerPlaces(Sheet &sheet, double width, const Ledger &ledger)
{
    double left = width;
    for (qsizetype i = 0; i < ledger.columns.size(); ++i) {
        const LedgerColumn &column = ledger.columns[i];
        m_isWords.append(column.share > 0);
        m_widths.append(0);
        if (m_isWords.last())
            continue;
        double widest = sheet.width(column.head, ledgerText);
        qsizetype longest = 0; // digits are alike, so shorter texts are narrower
        for (const LedgerRow &row : ledger.rows) {
            const QString &text = row.texts[i];
            if (text.size() < longest)
                continue;
            longest = text.size();
            widest = std::max(widest, sheet.width(text, ledgerText, true));
        }
        m_widths.last() = widest + 2 * sheet.pt(ledgerPadding) + 1;
        left -= m_widths.last();
    }
    for (qsizetype i = 0; i < ledger.columns.size(); ++i) {
        if (m_isWords[i])
            m_widths[i] = std::max(ledger.columns[i].share * left, sheet.pt(40));
    }
}

QRectF LedgerPlaces::cell(const Sheet &sheet, const QRectF &row, qsizetype column, int depth) const
{
    double left = row.left();
    for (qsizetype i = 0; i < column; ++i)
        left += m_widths[i];
    const double indent = column == 0 ? sheet.pt(depthIndent * depth) : 0;
    const double padding = sheet.pt(ledgerPadding);
    return {left + padding + indent, row.top(), m_widths[column] - 2 * padding - indent, row.height()};
}

std::shared_ptr<const BlockHead> ledgerHead(Sheet &sheet, const Ledger &ledger, const LedgerPlaces &places)
{
    auto head = std::make_shared<BlockHead>();
    head->height = sheet.pt(30);
    head->paint = [name = ledger.name, remark = ledger.remark, columns = ledger.columns,
                   places](Sheet &paper, const QRectF &rect, bool goesOn) {
        const QString title = goesOn ? translated(QT_TRANSLATE_NOOP("Report", "%1 (continued)")).arg(name) : name;
        const QRectF top(rect.topLeft(), QSizeF(rect.width(), paper.pt(15)));
        paper.text(top, Qt::AlignLeft | Qt::AlignVCenter, title, 9.5, true);
        paper.text(top, Qt::AlignRight | Qt::AlignVCenter, remark, 8, false, paper.theme().subtext);
        const QRectF names(rect.left(), top.bottom(), rect.width(), rect.height() - top.height());
        for (qsizetype i = 0; i < columns.size(); ++i)
            paper.text(places.cell(paper, names, i), places.alignment(i), columns[i].head, ledgerText, false,
                       paper.theme().subtext);
        paper.horizontal(rect.left(), rect.right(), rect.bottom(), paper.theme().text, 0.9);
    };
    return head;
}

void paintTexts(Sheet &paper, const QRectF &line, const LedgerPlaces &places, const LedgerRow &row)
{
    for (qsizetype i = 0; i < places.count(); ++i) {
        const bool isOver = i == row.over;
        paper.text(places.cell(paper, line, i, row.depth), places.alignment(i), row.texts[i], ledgerText,
                   row.strong || row.isGroup || isOver, isOver ? paper.theme().over : QColor());
    }
}

// The name is shortened where there is no room for it; its amounts stand in the columns.
std::shared_ptr<const BlockHead> groupHead(Sheet &sheet, const LedgerPlaces &places, const LedgerRow &row)
{
    auto head = std::make_shared<BlockHead>();
    head->height = sheet.pt(16);
    head->paint = [places, row](Sheet &paper, const QRectF &rect, bool goesOn) {
        paper.painter().fillRect(rect.adjusted(0, paper.pt(0.4), 0, 0), paper.theme().soft);
        LedgerRow told = row;
        if (goesOn) {
            told.texts.first() = translated(QT_TRANSLATE_NOOP("Report", "%1 (continued)")).arg(row.texts.first());
            std::fill(told.texts.begin() + 1, told.texts.end(), QString()); // once is enough for sums
        }
        paintTexts(paper, rect, places, told);
    };
    return head;
}

Block lineBlock(Sheet &sheet, const LedgerPlaces &places, const LedgerRow &row)
{
    std::vector<QStringList> lines;
    qsizetype most = 1;
    for (qsizetype i = 0; i < places.count(); ++i) {
        const bool isWords = places.alignment(i).testFlag(Qt::AlignLeft);
        const double room = places.cell(sheet, {}, i, row.depth).width();
        lines.push_back(isWords ? sheet.wrapped(row.texts[i], room, mostWordLines, ledgerText, row.strong)
                                : QStringList(row.texts[i]));
        most = std::max(most, lines.back().size());
    }
    const double height = sheet.lineHeight(ledgerText);
    Block block;
    block.height = static_cast<double>(most) * height + 2 * sheet.pt(ledgerRowPadding);
    block.paint = [lines = std::move(lines), places, height, most, row](Sheet &paper, const QRectF &rect) {
        LedgerRow line = row;
        QRectF place(rect.left(), rect.top() + paper.pt(ledgerRowPadding), rect.width(), height);
        for (qsizetype at = 0; at < most; ++at) {
            for (qsizetype i = 0; i < places.count(); ++i)
                line.texts[i] = lines[static_cast<size_t>(i)].value(at);
            paintTexts(paper, place, places, line);
            place.translate(0, height);
        }
        paper.horizontal(rect.left(), rect.right(), rect.bottom(), paper.theme().line, row.strong ? 0.9 : 0.4);
    };
    return block;
}

} // namespace

QString ledgerAmount(Money money, const Formatter &format)
{
    return money == Money{} ? noAmount : format.moneyExact(money).remove(format.currency().sign());
}

QString ledgerRemark(const Formatter &format)
{
    return translated(QT_TRANSLATE_NOOP("Report", "amounts in %1")).arg(format.currency().code);
}

void addLedger(Pages &pages, Sheet &sheet, const Ledger &ledger, bool startsPage)
{
    if (ledger.rows.empty())
        return;
    const LedgerPlaces places(sheet, pages.room().width(), ledger);
    const auto head = ledgerHead(sheet, ledger, places);
    std::shared_ptr<const BlockHead> group;
    double gap = sheet.pt(ledgerGap);
    for (size_t i = 0; i < ledger.rows.size(); ++i) {
        const LedgerRow &row = ledger.rows[i];
        const bool hasLines = i + 1 < ledger.rows.size() && ledger.rows[i + 1].depth > row.depth;
        if (row.depth == 0)
            group = nullptr;
        if (row.isGroup && hasLines) {
            group = groupHead(sheet, places, row);
            continue;
        }
        Block block = lineBlock(sheet, places, row);
        block.heads = {head};
        if (group)
            block.heads.push_back(group);
        block.startsPage = std::exchange(startsPage, false);
        block.gap = std::exchange(gap, 0);
        pages.add(std::move(block));
    }
}

void addParagraphs(Pages &pages, Sheet &sheet, const QString &head, const QStringList &paragraphs)
{
    constexpr double size = 8;
    const double line = sheet.lineHeight(size);
    auto above = std::make_shared<BlockHead>();
    above->height = sheet.pt(17);
    above->paint = [head](Sheet &paper, const QRectF &rect, bool goesOn) {
        paper.text(rect, Qt::AlignLeft | Qt::AlignVCenter,
                   goesOn ? translated(QT_TRANSLATE_NOOP("Report", "%1 (continued)")).arg(head) : head, 9.5, true);
    };
    for (const QString &paragraph : paragraphs) {
        const QStringList lines = sheet.wrapped(paragraph, pages.room().width(), mostWordLines, size);
        Block block;
        block.height = static_cast<double>(lines.size()) * line + sheet.pt(2);
        block.heads = {above};
        block.gap = &paragraph == &paragraphs.first() ? sheet.pt(ledgerGap) : 0;
        block.paint = [lines, line](Sheet &paper, const QRectF &rect) {
            QRectF place(rect.left(), rect.top(), rect.width(), line);
            for (const QString &text : lines) {
                paper.text(place, Qt::AlignLeft | Qt::AlignVCenter, text, size);
                place.translate(0, line);
            }
        };
        pages.add(std::move(block));
    }
}

} // namespace slateboard
