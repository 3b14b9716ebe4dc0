// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/planreport.h"

#include "ui/charts/plancomparechart.h"
#include "ui/charts/plandemandchart.h"
#include "ui/charts/plangoalchart.h"
#include "ui/report/chartdrawing.h"
#include "ui/report/plantable.h"
#include "ui/report/titlerows.h"
#include "ui/report/translated.h"

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

double goalWidth(double room, size_t goals)
{
    const auto abreast = static_cast<double>(std::min(goalsAbreast, goals));
    return (room - goalGap * (abreast - 1)) / abreast;
}

void addDemand(Pages &pages, Sheet &sheet, const PlanReportInput &input)
{
    const double width = pages.room().width() / sheet.pt(1);
    const auto drawing = std::make_shared<ChartDrawing>(
        [&input] {
            auto chart = std::make_unique<PlanDemandChart>();
            chart->setData(input.comparison, planPair(input.library, input.comparison), formatOf(input));
            return chart;
        },
        QSizeF(width, demandHeight - chartHead), planChartUnit);
    Block block;
    block.gap = sheet.pt(12);
    block.height = sheet.pt(demandHeight);
    block.drawings = {drawing};
    block.paint = [drawing](Sheet &paper, const QRectF &rect) {
        paper.text({rect.left(), rect.top(), rect.width(), paper.pt(chartHead - 3)}, Qt::AlignLeft | Qt::AlignVCenter,
                   translated(QT_TRANSLATE_NOOP("Report", "Demand by quarter of both plans against cap")), 9.5, true);
        drawing->play(paper, rect.topLeft() + QPointF(0, paper.pt(chartHead)));
    };
    pages.add(std::move(block));
}

std::shared_ptr<ChartDrawing> goalDrawing(const PlanReportInput &input,
                                          const std::vector<planning::CountOfPlans> &counts, double width)
{
    return std::make_shared<ChartDrawing>(
        [&input, counts] {
            const Goal *goal = findRow(input.library.goals, counts.front().goal);
            auto chart = std::make_unique<PlanGoalChart>();
            chart->setData(goal ? goalName(*goal) : wordFor(counts.front().measure), counts,
                           planPair(input.library, input.comparison), formatOf(input));
            return chart;
        },
        QSizeF(width, goalsHeight), planChartUnit);
}

// Up to three abreast.
void addGoals(Pages &pages, Sheet &sheet, const PlanReportInput &input)
{
    const auto goals = countsByGoal(input.comparison);
    const double width = goalWidth(pages.room().width() / sheet.pt(1), goals.size());
    for (size_t from = 0; from < goals.size(); from += goalsAbreast) {
        Block block;
        block.gap = sheet.pt(10);
        block.height = sheet.pt(goalsHeight);
        for (size_t i = from; i < std::min(from + goalsAbreast, goals.size()); ++i)
            block.drawings.push_back(goalDrawing(input, goals[i], width));
        block.paint = [drawings = block.drawings, width](Sheet &paper, const QRectF &rect) {
            QPointF at = rect.topLeft();
            for (const auto &drawing : drawings) {
                drawing->play(paper, at);
                at.rx() += paper.pt(width + goalGap);
            }
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

void addComparison(Pages &pages, Sheet &sheet, const PlanReportInput &input)
{
    addPlanBoxes(pages, sheet, input);
    addTotals(pages, sheet, input);
    addAlike(pages, sheet, input);
    addDemand(pages, sheet, input);
    addGoals(pages, sheet, input);
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
}

} // namespace

PaperDocument comparisonDocument(const PlanReportInput &input)
{
    const PlanPair plans = planPair(input.library, input.comparison);
    const PageSubject subject{reportTitle(),
                              input.library,
                              {QStringLiteral("A %1").arg(plans.a), QStringLiteral("B %1").arg(plans.b)},
                              input.comparison.asOf,
                              input.language,
                              input.printedAt,
                              input.fingerprint};
    return documentOf(subject, QPageLayout::Portrait,
                      [kept = std::make_shared<const PlanReportInput>(input)](Pages &pages, Sheet &sheet) {
                          addComparison(pages, sheet, *kept);
                      });
}

} // namespace slateboard
