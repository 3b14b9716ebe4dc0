// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/planreport.h"

#include "ui/charts/plancomparechart.h"
#include "ui/charts/plandemandchart.h"
#include "ui/charts/plangoalchart.h"
#include "ui/report/paper.h"
#include "ui/report/plantable.h"
#include "ui/report/titlerows.h"
#include "ui/report/translated.h"

#include <QPainter>

#include <algorithm>

namespace slateboard {
namespace {

using planning::Aspect;
using planning::PlanDifference;

constexpr double planChartUnit = 0.625; // points for a chart pixel: text of 7.5 points
constexpr double chartHead = 16;
constexpr double demandHeight = 190;
constexpr double goalsHeight = 150;
constexpr size_t goalsAbreast = 3;
constexpr double goalGap = 16;

Formatter formatOf(const PlanReportInput &input)
{
    return {input.language, input.library.info.currency};
}

QString reportTitle()
{
    return translated(QT_TRANSLATE_NOOP("Report", "Comparison of two plans"));
}

// What a plan is: its kind, who approved it and when, its note.
QString aboutPlan(const Plan &plan, const Formatter &format)
{
    QStringList parts;
    if (!plan.name.isEmpty())
        parts << wordFor(plan.kind); // else it is the name
    if (plan.approvedOn) {
        //: %1 is a day, %2 a person
        parts << translated(QT_TRANSLATE_NOOP("Report", "approved %1 %2"))
                     .arg(format.day(*plan.approvedOn), plan.approvedBy)
                     .trimmed();
    }
    if (!plan.note.isEmpty())
        parts << plan.note;
    return parts.join(QStringLiteral(" · "));
}

void addPlanBoxes(Pages &pages, Sheet &sheet, const PlanReportInput &input)
{
    const Formatter format = formatOf(input);
    struct Box {
        QString name;
        QStringList about;
    };
    const double gap = sheet.pt(16);
    const double width = (pages.room().width() - gap) / 2;
    std::array<Box, 2> boxes;
    qsizetype most = 1;
    for (size_t i = 0; i < boxes.size(); ++i) {
        const PlanId id = (i == 0 ? input.comparison.a : input.comparison.b).plan;
        const Plan *plan = findRow(input.library.plans, id);
        boxes[i].name =
            (i == 0 ? QStringLiteral("A   ") : QStringLiteral("B   ")) + (plan ? planName(*plan) : QString());
        boxes[i].about = sheet.wrapped(plan ? aboutPlan(*plan, format) : QString(), width, 3, 8);
        most = std::max(most, boxes[i].about.size());
    }
    const double line = sheet.lineHeight(8);
    Block block;
    block.height = sheet.pt(18) + static_cast<double>(most) * line;
    block.paint = [boxes, gap, width, line](Sheet &paper, const QRectF &rect) {
        for (size_t i = 0; i < boxes.size(); ++i) {
            const double left = rect.left() + static_cast<double>(i) * (width + gap);
            paper.text({left, rect.top(), width, paper.pt(16)}, Qt::AlignLeft | Qt::AlignVCenter, boxes[i].name, 10.5,
                       true);
            QRectF row(left, rect.top() + paper.pt(17), width, line);
            for (const QString &text : boxes[i].about) {
                paper.text(row, Qt::AlignLeft | Qt::AlignVCenter, text, 8, false, paper.theme().subtext);
                row.translate(0, line);
            }
        }
    };
    pages.add(std::move(block));
}

void addTotals(Pages &pages, Sheet &sheet, const PlanReportInput &input)
{
    const Formatter format = formatOf(input);
    PlanSection section{translated(QT_TRANSLATE_NOOP("Report", "What the plans come to")), {}, false, true};
    for (const planning::PlanLine &line : planning::totalLines(input.comparison, format))
        section.rows.push_back({{}, line});
    for (const planning::CountOfPlans &count : input.comparison.counts)
        section.rows.push_back({{}, planning::countLine(input.library, count, format)});
    addPlanSection(pages, sheet, section);
}

// So many points wide and high; drawn a chart pixel a pixel, so that it fits paper of any resolution.
QPicture drawingOf(Chart &chart, double width, double height)
{
    QPicture drawing;
    QPainter painter(&drawing);
    chart.drawOn(painter, {0, 0, width / planChartUnit, height / planChartUnit}, Theme::paper(), 1);
    return drawing;
}

void play(Sheet &paper, QPointF at, QPicture drawing)
{
    QPainter &painter = paper.painter();
    painter.save();
    painter.translate(at);
    // Playing a picture scales it from its own resolution to the device's.
    const double scale = paper.pt(planChartUnit) * drawing.logicalDpiX() / painter.device()->logicalDpiX();
    painter.scale(scale, scale);
    painter.drawPicture(0, 0, drawing);
    painter.restore();
}

double goalWidth(double room, size_t goals)
{
    const auto abreast = static_cast<double>(std::min(goalsAbreast, goals));
    return (room - goalGap * (abreast - 1)) / abreast;
}

PlanDrawings drawnIn(const PlanReportInput &input, double room)
{
    const PlanPair plans = planPair(input.library, input.comparison);
    PlanDrawings drawings;
    PlanDemandChart demand;
    demand.setData(input.comparison, plans, formatOf(input));
    drawings.demand = drawingOf(demand, room, demandHeight - chartHead);
    const auto goals = countsByGoal(input.comparison);
    for (const auto &counts : goals) {
        const Goal *goal = findRow(input.library.goals, counts.front().goal);
        PlanGoalChart chart;
        chart.setData(goal ? goalName(*goal) : wordFor(counts.front().measure), counts, plans, formatOf(input));
        drawings.goals.push_back(drawingOf(chart, goalWidth(room, goals.size()), goalsHeight));
    }
    return drawings;
}

void addDemand(Pages &pages, Sheet &sheet, const PlanDrawings &drawings)
{
    Block block;
    block.gap = sheet.pt(12);
    block.height = sheet.pt(demandHeight);
    block.paint = [&drawings](Sheet &paper, const QRectF &rect) {
        paper.text({rect.left(), rect.top(), rect.width(), paper.pt(chartHead - 3)}, Qt::AlignLeft | Qt::AlignVCenter,
                   translated(QT_TRANSLATE_NOOP("Report", "Demand by quarter of both plans against cap")), 9.5, true);
        play(paper, rect.topLeft() + QPointF(0, paper.pt(chartHead)), drawings.demand);
    };
    pages.add(std::move(block));
}

// Up to three abreast.
void addGoals(Pages &pages, Sheet &sheet, const PlanDrawings &drawings)
{
    const std::vector<QPicture> &goals = drawings.goals;
    for (size_t from = 0; from < goals.size(); from += goalsAbreast) {
        Block block;
        block.gap = sheet.pt(10);
        block.height = sheet.pt(goalsHeight);
        block.paint = [&goals, from](Sheet &paper, const QRectF &rect) {
            const double step = paper.pt(goalWidth(rect.width() / paper.pt(1), goals.size()) + goalGap);
            for (size_t i = from; i < std::min(from + goalsAbreast, goals.size()); ++i)
                play(paper, rect.topLeft() + QPointF(static_cast<double>(i - from) * step, 0), goals[i]);
        };
        pages.add(std::move(block));
    }
}

void addDifferences(Pages &pages, Sheet &sheet, const PlanReportInput &input, const QString &name,
                    std::initializer_list<Aspect> aspects)
{
    const Formatter format = formatOf(input);
    PlanSection section{name, {}, true, false};
    for (const PlanDifference &difference : input.comparison.differences) {
        if (std::ranges::find(aspects, difference.aspect) == aspects.end())
            continue;
        const Title *title = findRow(input.library.titles, difference.title);
        PlanRow row{title ? title->name(input.language) : QString(),
                    planning::differenceLine(input.library, difference, format)};
        if (title && difference.aspect == Aspect::InPlan)
            row.line.name = formatText(*title); // the section says the rest
        section.rows.push_back(std::move(row));
    }
    addPlanSection(pages, sheet, section);
}

void addQuarters(Pages &pages, Sheet &sheet, const PlanReportInput &input)
{
    PlanSection section{
        translated(QT_TRANSLATE_NOOP("Report", "Demand by quarter, where it differs")), {}, false, true};
    for (const planning::QuarterOfPlans &quarter : input.comparison.quarters) {
        planning::PlanLine line = planning::quarterLine(quarter, formatOf(input));
        if (!line.change.isEmpty())
            section.rows.push_back({{}, std::move(line)});
    }
    addPlanSection(pages, sheet, section);
}

void addLapses(Pages &pages, Sheet &sheet, const PlanReportInput &input)
{
    PlanSection section{translated(QT_TRANSLATE_NOOP("Report", "Rights that lapse too early in one of them")), {}};
    for (const planning::LapseOfPlans &lapse : input.comparison.lapses)
        section.rows.push_back({{}, planning::lapseLine(input.library, lapse, input.comparison.asOf, formatOf(input))});
    addPlanSection(pages, sheet, section);
}

void addAlike(Pages &pages, Sheet &sheet, const PlanReportInput &input)
{
    if (!input.comparison.differences.empty())
        return;
    Block block;
    block.gap = sheet.pt(12);
    block.height = sheet.pt(14);
    block.paint = [](Sheet &paper, const QRectF &rect) {
        paper.text(rect, Qt::AlignLeft | Qt::AlignVCenter,
                   translated(QT_TRANSLATE_NOOP("Report", "The plans have the same titles, dates and money.")), 8.5);
    };
    pages.add(std::move(block));
}

int paint(QPagedPaintDevice &device, const PlanReportInput &input, const PlanDrawings *drawn,
          const PaperProgress &goesOn)
{
    const PlanPair plans = planPair(input.library, input.comparison);
    const PageFrame frame = frameOf({reportTitle(),
                                     input.library,
                                     {QStringLiteral("A %1").arg(plans.a), QStringLiteral("B %1").arg(plans.b)},
                                     input.comparison.asOf,
                                     input.language,
                                     input.printedAt});
    PlanDrawings own; // for the room that this device has
    const auto fill = [&](Pages &pages, Sheet &sheet) {
        if (!drawn)
            own = drawnIn(input, pages.room().width() / sheet.pt(1));
        const PlanDrawings &drawings = drawn ? *drawn : own;
        addPlanBoxes(pages, sheet, input);
        addTotals(pages, sheet, input);
        addAlike(pages, sheet, input);
        addDemand(pages, sheet, drawings);
        addGoals(pages, sheet, drawings);
        addDifferences(pages, sheet, input, translated(QT_TRANSLATE_NOOP("Report", "Titles in one plan only")),
                       {Aspect::InPlan});
        addDifferences(pages, sheet, input, translated(QT_TRANSLATE_NOOP("Report", "Dates")),
                       {Aspect::Phase, Aspect::Stage, Aspect::Release, Aspect::Milestone, Aspect::Links});
        addDifferences(pages, sheet, input, translated(QT_TRANSLATE_NOOP("Report", "Money and windows")),
                       {Aspect::Budget, Aspect::Funding, Aspect::Windows});
        addDifferences(pages, sheet, input, translated(QT_TRANSLATE_NOOP("Report", "Priorities and locks")),
                       {Aspect::Priority, Aspect::Lock});
        addQuarters(pages, sheet, input);
        addLapses(pages, sheet, input);
    };
    return paintPages(device, frame, fill, goesOn);
}

} // namespace

PlanDrawings planDrawings(const PlanReportInput &input, QPageSize::PageSizeId pageSize)
{
    return drawnIn(input, roomOn({pageSize, QPageLayout::Portrait}).width());
}

int paintComparison(QPagedPaintDevice &device, const PlanReportInput &input)
{
    return paint(device, input, nullptr, {});
}

Result<void> writeComparison(const PlanReportInput &input, const PlanDrawings &drawings, const QString &pdfPath,
                             QPageSize::PageSizeId pageSize, const PaperProgress &goesOn)
{
    const QString name = QStringLiteral("%1 · %2").arg(reportTitle(), input.library.info.name);
    return writePdf(pdfPath, name, {pageSize, QPageLayout::Portrait},
                    [&](QPagedPaintDevice &pdf) { return paint(pdf, input, &drawings, goesOn); });
}

Result<void> writeComparison(const PlanReportInput &input, const QString &pdfPath, QPageSize::PageSizeId pageSize)
{
    return writeComparison(input, planDrawings(input, pageSize), pdfPath, pageSize, {});
}

} // namespace slateboard
