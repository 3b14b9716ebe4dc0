// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/document.h"

#include "ui/report/chartdrawing.h"
#include "ui/report/contents.h"
#include "ui/report/translated.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard {
namespace {

QString placeText(const PageSubject &subject)
{
    const LibraryInfo &info = subject.library.info;
    QStringList parts{info.name, info.company};
    parts += subject.plans;
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PageFrame frameOf(const PageSubject &subject)
{
    const LibraryInfo &info = subject.library.info;
    const QString day = Formatter(subject.language, info.currency).day(subject.asOf);
    PageFrame frame;
    frame.title = subject.title;
    frame.subtitle = placeText(subject);
    //: %1 is a day, %2 the currency of all amounts
    frame.asOf = QCoreApplication::translate("Report", "as of %1, in %2").arg(day, info.currency.code);
    QStringList foot{QStringLiteral("Slateboard")};
    if (!subject.fingerprint.isEmpty())
        foot << translated(QT_TRANSLATE_NOOP("Report", "state of the file %1")).arg(subject.fingerprint);
    foot << translated(QT_TRANSLATE_NOOP("Report", "as of %1")).arg(day)
         << translated(QT_TRANSLATE_NOOP("Report", "printed %1"))
                .arg(subject.printedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    frame.printed = foot.join(QStringLiteral(" · "));
    return frame;
}

PdfProperties propertiesOf(const PageSubject &subject)
{
    const LibraryInfo &info = subject.library.info;
    const QString day = Formatter(subject.language, info.currency).day(subject.asOf);
    PdfProperties properties;
    properties.title = QStringLiteral("%1 · %2").arg(subject.title, info.name);
    properties.author = info.company;
    QStringList about{placeText(subject), translated(QT_TRANSLATE_NOOP("Report", "as of %1")).arg(day)};
    if (!subject.fingerprint.isEmpty())
        about << translated(QT_TRANSLATE_NOOP("Report", "state of the file %1")).arg(subject.fingerprint);
    properties.subject = about.join(QStringLiteral(" · "));
    properties.created = subject.printedAt;
    properties.language = subject.language;
    return properties;
}

PaperDocument documentOf(const PageSubject &subject, QPageLayout::Orientation orientation,
                         std::function<void(Pages &, Sheet &)> fill)
{
    PaperDocument document;
    document.name = subject.title;
    document.properties = propertiesOf(subject);
    document.sections.push_back({subject.title, frameOf(subject), orientation, std::move(fill)});
    return document;
}

PaperLayout::PaperLayout(PaperDocument document, QPageSize::PageSizeId paper) :
    m_document(std::move(document)), m_paper(paper)
{
    Sheet sheet = PaperLayout::sheet();
    for (const PaperSection &section : m_document.sections) {
        auto pages = laidOut(section, sheet);
        const int count = pages->count();
        m_parts.push_back({section, m_count, std::move(pages)});
        m_count += count;
    }
    if (m_document.hasContents)
        addContentsPart(sheet);
    addBookmarks();
}

std::unique_ptr<Pages> PaperLayout::laidOut(const PaperSection &section, Sheet &sheet) const
{
    const QPageLayout layout(QPageSize(m_paper), section.orientation, {margin, margin, margin, margin},
                             QPageLayout::Millimeter);
    const QSizeF room = layout.paintRect(QPageLayout::Point).size();
    auto pages = std::make_unique<Pages>(QSizeF(sheet.pt(room.width()), sheet.pt(room.height())), sheet);
    section.fill(*pages, sheet);
    return pages;
}

// How many pages the contents take is known only when they are laid out, and they name the pages of all others.
void PaperLayout::addContentsPart(Sheet &sheet)
{
    auto entries = std::make_shared<std::vector<ContentsEntry>>();
    for (const Part &part : m_parts) {
        entries->push_back({part.section.name, part.section.about, part.first, true});
        for (const Pages::Mark &mark : part.pages->marks())
            entries->push_back({mark.name, {}, part.first + mark.page, false});
    }
    PaperSection contents;
    contents.name = translated(QT_TRANSLATE_NOOP("Report", "Contents"));
    contents.frame = m_parts.empty() ? PageFrame() : m_parts.front().section.frame;
    contents.frame.title = m_document.name;
    contents.fill = [entries](Pages &pages, Sheet &on) { addContents(pages, on, entries); };
    auto pages = laidOut(contents, sheet);
    const int shift = pages->count();
    for (ContentsEntry &entry : *entries)
        entry.page += shift;
    for (Part &part : m_parts)
        part.first += shift;
    m_count += shift;
    m_parts.insert(m_parts.begin(), Part{std::move(contents), 0, std::move(pages)});
}

// A document of one section needs none that names the whole.
void PaperLayout::addBookmarks()
{
    const int level = m_parts.size() > 1 ? 1 : 0;
    for (const Part &part : m_parts) {
        if (m_parts.size() > 1)
            m_bookmarks.push_back({part.section.name, part.first, 0});
        for (const Pages::Mark &mark : part.pages->marks())
            m_bookmarks.push_back({mark.name, part.first + mark.page, level});
    }
}

const PaperLayout::Part &PaperLayout::partOf(int page) const
{
    return *std::prev(std::ranges::upper_bound(m_parts, page, {}, &Part::first));
}

QPageLayout PaperLayout::pageLayout(int page) const
{
    return {QPageSize(m_paper),
            partOf(page).section.orientation,
            {margin, margin, margin, margin},
            QPageLayout::Millimeter};
}

const std::vector<std::shared_ptr<ChartDrawing>> &PaperLayout::drawings(int page) const
{
    const Part &part = partOf(page);
    return part.pages->drawings(page - part.first);
}

std::vector<std::shared_ptr<ChartDrawing>> PaperLayout::drawings() const
{
    std::vector<std::shared_ptr<ChartDrawing>> all;
    for (int page = 0; page < m_count; ++page)
        std::ranges::copy(drawings(page), std::back_inserter(all));
    return all;
}

void PaperLayout::paint(int page, Sheet &sheet) const
{
    const Part &part = partOf(page);
    part.pages->paint(page - part.first, sheet, part.section.frame, page + 1, m_count);
}

} // namespace slateboard
