// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/timelinepages.h"

#include "app/planning/timeline.h"
#include "ui/charts/demandstrip.h"
#include "ui/charts/formatlegend.h"
#include "ui/charts/timelineaxis.h"
#include "ui/charts/timelinebars.h"
#include "ui/report/translated.h"

#include <QPainterPath>

#include <algorithm>

namespace slateboard {
namespace {

using planning::TimelineRow;

constexpr double timelineUnit = 0.56; // points for a screen pixel
constexpr double nameWidth = 132;     // points
constexpr double axisHeight = 24;
constexpr double moneyHeight = 118;
constexpr double demandHead = 16;
constexpr double legendHeight = 14;
constexpr double wordSize = 6;
constexpr int monthsBefore = 12;
constexpr int monthsAfter = 48;

/// What all blocks of the timeline share.
class TimelinePaper {
public:
    explicit TimelinePaper(const SummaryInput &input);

    void addTo(Pages &pages, Sheet &sheet);

private:
    void choosePeriod();
    [[nodiscard]] TimeAxis axisIn(const QRectF &rect, Sheet &paper) const;
    [[nodiscard]] static TimelineInk inkOn(Sheet &paper)
    {
        return {paper.theme(), paper.font(wordSize), paper.pt(timelineUnit)};
    }
    [[nodiscard]] Block rowBlock(Sheet &sheet, const TimelineRow &row) const;
    [[nodiscard]] Block demandBlock(Sheet &sheet) const;
    [[nodiscard]] std::shared_ptr<const BlockHead> axisHead(Sheet &sheet) const;
    void paintName(Sheet &paper, const QRectF &rect, const TimelineRow &row) const;
    void paintBars(Sheet &paper, const QRectF &rect, const TimelineRow &row) const;
    void paintDemand(Sheet &paper, const QRectF &rect) const;
    [[nodiscard]] Formatter format() const { return {m_input.language, m_input.library.info.currency}; }

    const SummaryInput &m_input;
    std::vector<TimelineRow> m_rows; // in the order of print
    planning::PhaseDays m_period;
};

TimelinePaper::TimelinePaper(const SummaryInput &input) :
    m_input(input), m_rows(planning::timelineOf(input.library, input.figures))
{
    std::ranges::stable_sort(m_rows, {}, [](const TimelineRow &row) {
        const auto span = row.span();
        return std::pair(!span, span ? span->start : Day());
    });
    choosePeriod();
}

void TimelinePaper::choosePeriod()
{
    const Day asOf = m_input.figures.asOf;
    std::optional<Day> first;
    std::optional<Day> last;
    for (const TimelineRow &row : m_rows) {
        if (const auto extent = row.extent()) {
            first = std::min(first.value_or(extent->start), extent->start);
            last = std::max(last.value_or(extent->end), extent->end);
        }
    }
    m_period.start = std::max(first.value_or(asOf), asOf.plusMonths(-monthsBefore));
    m_period.end = std::min(last.value_or(asOf), asOf.plusMonths(monthsAfter));
    m_period.start = Quarter::of(std::min(m_period.start, asOf)).first();
    m_period.end = Quarter::of(std::max(m_period.end, asOf.plusMonths(monthsBefore))).last();
}

TimeAxis TimelinePaper::axisIn(const QRectF &rect, Sheet &paper) const
{
    const double left = rect.left() + paper.pt(nameWidth);
    return TimeAxis::fitting(m_period.start, m_period.end, left, rect.right() - left, paper.pt(timelineUnit));
}

std::shared_ptr<const BlockHead> TimelinePaper::axisHead(Sheet &sheet) const
{
    auto head = std::make_shared<BlockHead>();
    head->height = sheet.pt(axisHeight);
    head->paint = [this](Sheet &paper, const QRectF &rect, bool) {
        const TimeAxis axis = axisIn(rect, paper);
        const QRectF band(axis.left(), rect.top(), axis.right() - axis.left(), rect.height());
        paper.painter().fillRect(rect, paper.theme().soft);
        TimelineAxis::paint(paper.painter(), axis, band, band, format(), inkOn(paper));
        TimelineAxis::paintDayLine(paper.painter(), axis, band, band, m_input.figures.asOf,
                                   translated(QT_TRANSLATE_NOOP("Report", "As of")), false, inkOn(paper));
        paper.text({rect.left() + paper.pt(3), rect.top(), paper.pt(nameWidth), rect.height()},
                   Qt::AlignLeft | Qt::AlignVCenter, translated(QT_TRANSLATE_NOOP("Report", "Title")), 7.5, true);
        paper.horizontal(rect.left(), rect.right(), rect.bottom(), paper.theme().text, 0.9);
    };
    return head;
}

void TimelinePaper::paintName(Sheet &paper, const QRectF &rect, const TimelineRow &row) const
{
    const Title *title = findRow(m_input.library.titles, row.title);
    const planning::TitleFigures *figures = planning::findTitle(m_input.figures, row.title);
    if (!title || !figures)
        return;
    const double left = rect.left() + paper.pt(3);
    const double half = rect.height() / 2;
    const QRectF name(left, rect.top() + paper.pt(1), paper.pt(nameWidth - 6), half);
    paper.text(name, Qt::AlignLeft | Qt::AlignVCenter, title->name(m_input.language), 7.5);
    QStringList below{wordFor(title->format), figures->stage
                                                  ? wordFor(figures->stage->stage)
                                                  : translated(QT_TRANSLATE_NOOP("Report", "Not yet pitched"))};
    paper.text(name.translated(0, half - paper.pt(1)), Qt::AlignLeft | Qt::AlignVCenter,
               below.join(QStringLiteral(" · ")), wordSize, false, paper.theme().subtext);
}

void TimelinePaper::paintBars(Sheet &paper, const QRectF &rect, const TimelineRow &row) const
{
    const Title *title = findRow(m_input.library.titles, row.title);
    const planning::TitleFigures *figures = planning::findTitle(m_input.figures, row.title);
    const TimeAxis axis = axisIn(rect, paper);
    const QRectF bars(axis.left(), rect.top(), axis.right() - axis.left(), rect.height());
    QPainter &painter = paper.painter();
    painter.save();
    painter.setClipRect(bars);
    TimelineAxis::paintGrid(painter, axis, bars, format(), m_input.figures.asOf, inkOn(paper));
    if (!row.extent())
        paper.text(bars, Qt::AlignLeft | Qt::AlignVCenter, translated(QT_TRANSLATE_NOOP("Report", "No dates yet")),
                   wordSize, false, paper.theme().subtext);
    if (title && figures) {
        const bool firm = figures->stage && planning::isGreenlit(figures->stage->stage);
        TimelineBars::paint(painter, axis, bars, row, {title->format, firm}, inkOn(paper));
    }
    painter.restore();
}

Block TimelinePaper::rowBlock(Sheet &sheet, const TimelineRow &row) const
{
    Block block;
    block.height = sheet.pt(TimelineBars::rowHeight * timelineUnit);
    block.paint = [this, &row](Sheet &paper, const QRectF &rect) {
        paintName(paper, rect, row);
        paintBars(paper, rect, row);
        paper.horizontal(rect.left(), rect.right(), rect.bottom(), paper.theme().line, 0.4);
    };
    return block;
}

void TimelinePaper::paintDemand(Sheet &paper, const QRectF &rect) const
{
    const TimeAxis axis = axisIn(rect, paper);
    const TimelineInk ink = inkOn(paper);
    paper.text({rect.left() + paper.pt(3), rect.top(), rect.width(), paper.pt(demandHead)},
               Qt::AlignLeft | Qt::AlignVCenter,
               translated(QT_TRANSLATE_NOOP("Report", "Demand by quarter against cap")), 8.5, true);
    const QRectF area(axis.left(), rect.top() + paper.pt(demandHead), axis.right() - axis.left(),
                      rect.height() - paper.pt(demandHead + legendHeight + 3));
    TimelineAxis::paintGrid(paper.painter(), axis, area, format(), m_input.figures.asOf, ink);
    DemandStrip strip;
    strip.quarters = m_input.figures.money.quarters;
    strip.top = DemandStrip::topFor(strip.quarters);
    strip.paint(paper.painter(), axis, area, {rect.left(), area.top(), axis.left() - rect.left(), area.height()},
                format(), ink);
    FormatLegend::drawOn(paper.painter(),
                         {axis.left(), area.bottom() + paper.pt(4), area.width(), paper.pt(legendHeight)},
                         paper.theme(), paper.pt(timelineUnit));
}

Block TimelinePaper::demandBlock(Sheet &sheet) const
{
    Block block;
    block.gap = sheet.pt(6);
    block.height = sheet.pt(moneyHeight);
    block.paint = [this](Sheet &paper, const QRectF &rect) { paintDemand(paper, rect); };
    return block;
}

void TimelinePaper::addTo(Pages &pages, Sheet &sheet)
{
    const auto axis = axisHead(sheet);
    for (const TimelineRow &row : m_rows) {
        Block block = rowBlock(sheet, row);
        block.heads = {axis};
        pages.add(std::move(block));
    }
    Block demand = demandBlock(sheet);
    demand.heads = {axis}; // on a page of its own it needs the axis too
    pages.add(std::move(demand));
}

QString timelineTitle()
{
    return translated(QT_TRANSLATE_NOOP("Report", "Timeline"));
}

} // namespace

PaperDocument timelineDocument(const SummaryInput &input)
{
    const auto kept = std::make_shared<const SummaryInput>(input);
    const auto timeline = std::make_shared<TimelinePaper>(*kept);
    return documentOf(subjectOf(input, timelineTitle()), QPageLayout::Landscape,
                      [kept, timeline](Pages &pages, Sheet &sheet) { timeline->addTo(pages, sheet); });
}

} // namespace slateboard
