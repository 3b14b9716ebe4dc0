// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/onesheetpaper.h"

#include "ui/charts/timelineaxis.h"
#include "ui/charts/timelinebars.h"
#include "ui/report/onesheetpanels.h"
#include "ui/report/parts.h"
#include "ui/report/titlerows.h"
#include "ui/report/translated.h"

#include <algorithm>
#include <array>

namespace slateboard {
namespace {

using planning::OneSheet;

constexpr double stripUnit = 0.56; // points for a screen pixel of the timeline
constexpr double stripAxis = 22;   // points
constexpr double signHeight = 58;
constexpr double sheetGap = 10;
constexpr double riskText = 8;
constexpr int mostRiskLines = 11;

/// Draws one title on its page.
class OneSheetPainter {
public:
    OneSheetPainter(Sheet &paper, const QRectF &page, const PaperSource &source, const OneSheet &sheet) :
        m_paper(paper), m_room(page), m_source(source),
        m_sheet(sheet), m_words{source.library, source.figures->asOf, source.format()},
        m_title(*findRow(source.library.titles, sheet.figures.title))
    {}

    void paint()
    {
        paintName();
        paintLogline();
        paintFacts();
        paintStrip();
        paintSign();
        paintRisks();
        paintColumns();
    }

private:
    void paintName();
    void paintLogline();
    void paintFacts();
    void paintStrip();
    void paintColumns();
    void paintRisks();
    void paintSign();
    // Takes so many points off the top, or the foot, of what is left of the page.
    QRectF take(double points);
    QRectF takeBelow(double points);

    Sheet &m_paper;
    QRectF m_room; // what is left
    const PaperSource &m_source;
    const OneSheet &m_sheet;
    SheetWords m_words;
    const Title &m_title;
};

QRectF OneSheetPainter::take(double points)
{
    QRectF rect = m_room;
    rect.setHeight(m_paper.pt(points));
    m_room.setTop(rect.bottom());
    return rect;
}

QRectF OneSheetPainter::takeBelow(double points)
{
    QRectF rect = m_room;
    rect.setTop(m_room.bottom() - m_paper.pt(points));
    m_room.setBottom(rect.top());
    return rect;
}

void OneSheetPainter::paintName()
{
    const Language language = m_source.language;
    const QString name = m_title.name(language);
    const QString &other = language == Language::Korean ? m_title.englishName : m_title.koreanName;
    QStringList what{formatText(m_title), m_title.genre};
    if (m_title.ownOriginal)
        what << translated(QT_TRANSLATE_NOOP("Report", "own original"));
    what.removeAll(QString());
    const QRectF row = take(26);
    const QString about = what.join(QStringLiteral(" · "));
    const double right = m_paper.width(about, 9) + m_paper.pt(10);
    m_paper.text(row.adjusted(0, 0, -right, 0), Qt::AlignLeft | Qt::AlignVCenter, name, 17, true);
    const double left = std::min(m_paper.width(name, 17, true) + m_paper.pt(8), row.width() - right);
    if (other != name)
        m_paper.text(row.adjusted(left, m_paper.pt(4), -right, 0), Qt::AlignLeft | Qt::AlignVCenter, other, 9, false,
                     m_paper.theme().subtext);
    m_paper.text(row.adjusted(row.width() - right, m_paper.pt(4), 0, 0), Qt::AlignRight | Qt::AlignVCenter, about, 9);
}

void OneSheetPainter::paintLogline()
{
    const QString logline =
        m_title.logline.isEmpty() ? translated(QT_TRANSLATE_NOOP("Report", "No logline yet.")) : m_title.logline;
    const QStringList lines = m_paper.wrapped(logline, m_room.width(), 3, 9.5);
    for (const QString &line : lines)
        m_paper.text(take(13.5), Qt::AlignLeft | Qt::AlignVCenter, line, 9.5, false,
                     m_title.logline.isEmpty() ? m_paper.theme().subtext : QColor());
    take(sheetGap * 0.6);
}

// Where it stands, what comes next, when it is seen, what it costs.
void OneSheetPainter::paintFacts()
{
    const Formatter &format = m_words.format;
    const planning::TitleFigures &figures = m_sheet.figures;
    std::array<std::array<QString, 3>, 4> facts;
    facts[0] = {translated(QT_TRANSLATE_NOOP("Report", "Stage")),
                figures.stage ? wordFor(figures.stage->stage)
                              : translated(QT_TRANSLATE_NOOP("Report", "Not yet pitched")),
                figures.stage ? translated(QT_TRANSLATE_NOOP("Report", "since %1"))
                                    .arg(format.day(figures.stage->since, figures.stage->precision))
                              : QString()};
    facts[1][0] = translated(QT_TRANSLATE_NOOP("Report", "Next"));
    if (const auto next = nextStage(m_sheet)) {
        const bool isGate = next->stage == Stage::PreProduction;
        facts[1][1] = isGate ? translated(QT_TRANSLATE_NOOP("Report", "Greenlight")) : wordFor(next->stage);
        const QString verdict =
            !isGate || !m_sheet.gate ? QString()
            : m_sheet.gate->empty()
                ? translated(QT_TRANSLATE_NOOP("Report", "✓ gate open"))
                : translated(QT_TRANSLATE_NOOP("Report", "✕ gate: %1 against it")).arg(m_sheet.gate->size());
        QStringList when{m_words.dayOr(next->day, translated(QT_TRANSLATE_NOOP("Report", "no day planned"))), verdict};
        when.removeAll(QString());
        facts[1][2] = when.join(QStringLiteral(" · "));
    } else {
        facts[1][1] = noAmount;
    }
    facts[2] = {translated(QT_TRANSLATE_NOOP("Report", "Release")),
                figures.release ? format.day(*figures.release, figures.releasePrecision) : noAmount,
                figures.stage && figures.stage->stage == Stage::Released
                    ? translated(QT_TRANSLATE_NOOP("Report", "released"))
                    : translated(QT_TRANSLATE_NOOP("Report", "planned"))};
    const bool hasBudget = figures.money.budget != Money{};
    facts[3] = {translated(QT_TRANSLATE_NOOP("Report", "EFC against budget")),
                QStringLiteral("%1 / %2").arg(format.moneyShort(figures.money.efc()),
                                              hasBudget ? format.moneyShort(figures.money.budget) : noAmount),
                figures.overBudget ? translated(QT_TRANSLATE_NOOP("Report", "▲ %1 over the budget"))
                                         .arg(format.moneyShort(-figures.money.variance()))
                : hasBudget && figures.money.variance() == Money{}
                    ? translated(QT_TRANSLATE_NOOP("Report", "on budget"))
                : hasBudget ? translated(QT_TRANSLATE_NOOP("Report", "%1 within the budget"))
                                  .arg(format.moneyShort(figures.money.variance()))
                            : QString()};
    const QRectF row = take(46);
    const double width = row.width() / 4;
    m_paper.horizontal(row.left(), row.right(), row.top(), m_paper.theme().text, 0.7);
    for (size_t i = 0; i < facts.size(); ++i) {
        const double x = row.left() + static_cast<double>(i) * width;
        const auto at = [&](double top, double height) {
            return QRectF(x, row.top() + m_paper.pt(top), width - m_paper.pt(5), m_paper.pt(height));
        };
        m_paper.text(at(3, 11), Qt::AlignLeft | Qt::AlignVCenter, facts[i][0], 7.6, false, m_paper.theme().subtext);
        m_paper.text(at(14, 16), Qt::AlignLeft | Qt::AlignVCenter, facts[i][1], 11, true);
        m_paper.text(at(30, 12), Qt::AlignLeft | Qt::AlignVCenter, facts[i][2], 7.6);
    }
    m_paper.horizontal(row.left(), row.right(), row.bottom(), m_paper.theme().line, 0.4);
    take(sheetGap);
}

// Its row of the timeline, from its first day to its last.
void OneSheetPainter::paintStrip()
{
    const auto extent = m_sheet.timeline.extent();
    if (!extent)
        return;
    const QRectF head = take(stripAxis);
    const QRectF bars = take(TimelineBars::rowHeight * stripUnit);
    const double unit = m_paper.pt(stripUnit);
    const Day first = Quarter::of(std::min(extent->start, m_words.asOf)).first();
    const Day last = Quarter::of(std::max(extent->end, m_words.asOf)).last();
    const TimeAxis axis = TimeAxis::fitting(first, last, bars.left(), bars.width(), unit);
    const TimelineInk ink{m_paper.theme(), m_paper.font(6), unit};
    QPainter &painter = m_paper.painter();
    painter.save();
    painter.setClipRect(head.united(bars));
    painter.fillRect(head, m_paper.theme().soft);
    TimelineAxis::paint(painter, axis, head, bars, m_words.format, ink);
    TimelineAxis::paintDayLine(painter, axis, head, bars, m_words.asOf,
                               translated(QT_TRANSLATE_NOOP("Report", "As of")), true, ink);
    const auto &stage = m_sheet.figures.stage;
    TimelineBars::paint(painter, axis, bars, m_sheet.timeline,
                        {m_title.format, stage && planning::isGreenlit(stage->stage)}, ink);
    painter.restore();
    m_paper.horizontal(bars.left(), bars.right(), bars.bottom(), m_paper.theme().line, 0.4);
    take(sheetGap);
}

void OneSheetPainter::paintColumns()
{
    const double gap = m_paper.pt(16);
    const double width = (m_room.width() - gap) / 2;
    const QRectF left(m_room.left(), m_room.top(), width, m_room.height());
    paintPanels(m_paper, left,
                {rightsPanel(m_sheet, m_words), daysPanel(m_sheet, m_words), windowsPanel(m_sheet, m_words)});
    paintPanels(m_paper, left.translated(width + gap, 0),
                {teamPanel(m_sheet, m_words), costPanel(m_sheet, m_words), receiptsPanel(m_sheet, m_words)});
}

// As tall as it needs to be, above the place to sign.
void OneSheetPainter::paintRisks()
{
    const double line = m_paper.lineHeight(riskText) / m_paper.pt(1);
    const QStringList risks = riskSentences(m_sheet, m_words);
    QStringList lines;
    for (const QString &risk : risks) {
        const QStringList wrapped = m_paper.wrapped(risk, m_room.width(), 2, riskText);
        if (lines.size() + wrapped.size() > mostRiskLines - 1 && &risk != &risks.last()) {
            lines
                << translated(QT_TRANSLATE_NOOP("Report", "and %1 more")).arg(risks.size() - (&risk - &risks.first()));
            break;
        }
        lines += wrapped;
    }
    if (lines.isEmpty())
        lines << translated(QT_TRANSLATE_NOOP("Report", "✓ Nothing stands in its way that the library knows of."));
    takeBelow(sheetGap);
    QRectF room = takeBelow(18 + line * static_cast<double>(lines.size()));
    m_paper.text({room.left(), room.top(), room.width(), m_paper.pt(14)}, Qt::AlignLeft | Qt::AlignVCenter,
                 translated(QT_TRANSLATE_NOOP("Report", "Risks, and what is to be decided")), 9, true);
    QRectF row(room.left(), room.top() + m_paper.pt(16), room.width(), m_paper.pt(line));
    m_paper.horizontal(row.left(), row.right(), row.top(), m_paper.theme().text, 0.7);
    for (const QString &text : lines) {
        m_paper.text(row, Qt::AlignLeft | Qt::AlignVCenter, text, riskText);
        row.translate(0, row.height());
    }
    takeBelow(sheetGap);
}

void OneSheetPainter::paintSign()
{
    const QRectF room = takeBelow(signHeight);
    m_paper.painter().setPen(QPen(m_paper.theme().line, m_paper.pt(0.6)));
    m_paper.painter().setBrush(Qt::NoBrush);
    m_paper.painter().drawRect(room);
    const QString fields[] = {
        translated(QT_TRANSLATE_NOOP("Report", "Decision")), translated(QT_TRANSLATE_NOOP("Report", "Name")),
        translated(QT_TRANSLATE_NOOP("Report", "Day")), translated(QT_TRANSLATE_NOOP("Report", "Signature"))};
    constexpr double shares[] = {0.34, 0.24, 0.14, 0.28};
    double left = room.left();
    for (size_t i = 0; i < std::size(fields); ++i) {
        const QRectF field(left, room.top(), room.width() * shares[i], room.height());
        const QRectF inner = field.adjusted(m_paper.pt(8), m_paper.pt(5), -m_paper.pt(8), -m_paper.pt(9));
        m_paper.text({inner.left(), inner.top(), inner.width(), m_paper.pt(11)}, Qt::AlignLeft | Qt::AlignVCenter,
                     fields[i], 7.6, false, m_paper.theme().subtext);
        m_paper.horizontal(inner.left(), inner.right(), inner.bottom(), m_paper.theme().text, 0.6);
        left = field.right();
    }
}

std::vector<TitleId> allTitles(const PaperSource &source)
{
    const SummaryInput input = source.input();
    std::vector<TitleId> titles;
    for (const TitleRow &row : titleRows(input, titleMoneyUnit(input)))
        titles.push_back(row.title);
    return titles;
}

} // namespace

void addOneSheets(Pages &pages, Sheet &, const std::shared_ptr<const PaperSource> &source,
                  std::span<const TitleId> titles)
{
    const std::vector<TitleId> all = titles.empty() ? allTitles(*source) : std::vector(titles.begin(), titles.end());
    const auto sheets =
        std::make_shared<const std::vector<OneSheet>>(planning::oneSheetsOf(source->library, *source->figures, all));
    // Each is a page, whatever stands on it: laid out when it is painted.
    for (const OneSheet &sheet : *sheets) {
        const Title *title = findRow(source->library.titles, sheet.figures.title);
        Block block;
        block.startsPage = true;
        block.height = pages.room().height();
        block.mark = title->name(source->language);
        block.paint = [source, sheets, &sheet](Sheet &paper, const QRectF &rect) {
            OneSheetPainter(paper, rect, *source, sheet).paint();
        };
        pages.add(std::move(block));
    }
}

PaperDocument oneSheetDocument(const std::shared_ptr<const PaperSource> &source, const std::vector<TitleId> &titles)
{
    const Title *only = titles.size() == 1 ? findRow(source->library.titles, titles.front()) : nullptr;
    const QString name = only ? QStringLiteral("%1 · %2").arg(only->name(source->language),
                                                              translated(QT_TRANSLATE_NOOP("Report", "One-sheet")))
                              : nameOf(PaperPart::OneSheets);
    PaperDocument document = documentOf(
        subjectOf(source->input(), translated(QT_TRANSLATE_NOOP("Report", "One-sheet"))), QPageLayout::Portrait,
        [source, titles](Pages &pages, Sheet &sheet) { addOneSheets(pages, sheet, source, titles); });
    document.name = name;
    document.properties.title = QStringLiteral("%1 · %2").arg(name, source->library.info.name);
    return document;
}

} // namespace slateboard
