// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a board pack that show titles on their way: stages, slips and releases.
#include "app/planning/milestonewords.h"
#include "app/planning/releaseheat.h"
#include "app/planning/slips.h"
#include "app/planning/stagefunnel.h"
#include "ui/charts/funnelchart.h"
#include "ui/charts/releaseheatchart.h"
#include "ui/charts/slipchart.h"
#include "ui/report/chartblocks.h"
#include "ui/report/goalpaper.h"
#include "ui/report/ledger.h"
#include "ui/report/parts.h"
#include "ui/report/translated.h"

namespace slateboard {
namespace {

constexpr double funnelHeight = 300; // points
constexpr double slipHead = 70;
constexpr double slipRow = 13.5;
constexpr size_t mostSlips = 40; // in the chart
constexpr double mostHeatHeight = 330;
constexpr double heatUnit = 0.7; // points for a pixel of a large chart

Ledger funnelLedger(const planning::StageFunnel &funnel, const Formatter &format)
{
    Ledger ledger{translated(QT_TRANSLATE_NOOP("Report", "Stage by stage")),
                  translated(QT_TRANSLATE_NOOP("Report", "of all titles that were pitched; days are medians")),
                  {{translated(QT_TRANSLATE_NOOP("Report", "Stage")), 1},
                   {translated(QT_TRANSLATE_NOOP("Report", "Reached"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "Went on"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "Stand here"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "Shelved"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "Share that went on"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "From the stage before"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "Standing here for"))}},
                  {}};
    for (size_t i = 0; i < planning::stagesOnTheWay; ++i) {
        const planning::StageFunnelStep &step = funnel.steps[i];
        using Part = planning::FunnelPart;
        ledger.rows.push_back({{wordFor(static_cast<Stage>(i)), format.number(step.reached()),
                                format.number(step.of(Part::WentOn)), format.number(step.of(Part::Standing)),
                                format.number(step.of(Part::Shelved)), conversionText(step.conversion(), format),
                                daysText(step.daysFromStageBefore), daysText(step.daysStanding)}});
    }
    return ledger;
}

void addChart(Pages &pages, Sheet &sheet, const QString &heading, double points, ChartDrawing::Make make)
{
    Block chart = largeChart(pages, sheet, heading, std::min(sheet.pt(points), pages.room().height()), std::move(make));
    chart.gap = sheet.pt(14);
    chart.mark.clear();
    pages.add(std::move(chart));
}

// In the words of the sentence that stands above the chart.
QString slipSummary(const planning::Slips &slips, const Formatter &format)
{
    return translated(QT_TRANSLATE_NOOP("Report", "Of %1 milestones that the approved plan has, %2 are later than it "
                                                  "says, %3 earlier and %4 on the day."))
        .arg(format.number(slips.compared()), format.number(slips.later), format.number(slips.earlier),
             format.number(slips.onTheDay));
}

Ledger slipLedger(const PaperSource &source, const planning::Slips &slips)
{
    const Formatter format = source.format();
    Ledger ledger{translated(QT_TRANSLATE_NOOP("Report", "Milestone by milestone")),
                  translated(QT_TRANSLATE_NOOP("Report", "the latest first")),
                  {{translated(QT_TRANSLATE_NOOP("Report", "Title")), 0.55},
                   {translated(QT_TRANSLATE_NOOP("Report", "Milestone")), 0.45},
                   {translated(QT_TRANSLATE_NOOP("Report", "Approved"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "Now"))},
                   {translated(QT_TRANSLATE_NOOP("Report", "Slip"))}},
                  {}};
    const std::vector<SlipNames> names = slipNames(source.library, slips, source.language);
    for (size_t i = 0; i < slips.rows.size(); ++i) {
        const planning::MilestoneFigures &row = slips.rows[i];
        LedgerRow line{{names[i].title, names[i].milestone, row.baseline ? format.day(*row.baseline) : QString(),
                        row.day() ? format.day(*row.day()) : QString(),
                        row.slipDays ? slipText(*row.slipDays) : QString()}};
        line.over = row.slipDays.value_or(0) > 0 ? 4 : -1;
        ledger.rows.push_back(std::move(line));
    }
    return ledger;
}

} // namespace

void addFunnelPages(Pages &pages, Sheet &sheet, const PaperSource &source)
{
    const planning::Figures &figures = *source.figures;
    const auto progress = planning::stageProgressOf(source.library, figures.plan, figures.asOf);
    const planning::StageFunnel funnel = planning::stageFunnelOf(progress, figures.asOf);
    addChart(pages, sheet, nameOf(PaperPart::Funnel), funnelHeight, [funnel, format = source.format()] {
        auto chart = std::make_unique<FunnelChart>();
        chart->setData(funnel, format);
        return chart;
    });
    addLedger(pages, sheet, funnelLedger(funnel, source.format()));
}

void addSlipPages(Pages &pages, Sheet &sheet, const PaperSource &source)
{
    const planning::Figures &figures = *source.figures;
    const auto milestones = planning::milestonesOf(source.library, figures.plan, figures.asOf);
    const auto slips = planning::slipsOf(milestones, figures.asOf, planning::SlipsShown::Awaited, milestones.size());
    addParagraphs(pages, sheet, nameOf(PaperPart::Slips),
                  {slips.compared() > 0
                       ? slipSummary(slips, source.format())
                       : translated(QT_TRANSLATE_NOOP("Report", "The approved plan has no day of a milestone that is "
                                                                "awaited."))});
    if (slips.rows.empty())
        return;
    planning::Slips shown = slips;
    shown.rows.resize(std::min(shown.rows.size(), mostSlips));
    const double height = slipHead + slipRow * static_cast<double>(shown.rows.size());
    addChart(pages, sheet, translated(QT_TRANSLATE_NOOP("Report", "Milestones against the approved plan")), height,
             [shown, &source] {
                 auto chart = std::make_unique<SlipChart>();
                 chart->setData(shown, slipNames(source.library, shown, source.language), source.format());
                 return chart;
             });
    addLedger(pages, sheet, slipLedger(source, slips));
}

void addReleasePages(Pages &pages, Sheet &sheet, const PaperSource &source)
{
    const auto quarters = planning::usualQuarters(*source.figures);
    constexpr std::pair<planning::HeatGrouping, const char *> groupings[] = {
        {planning::HeatGrouping::Format, QT_TRANSLATE_NOOP("Report", "Releases by quarter and format")},
        {planning::HeatGrouping::Platform, QT_TRANSLATE_NOOP("Report", "Releases by quarter and platform")}};
    for (const auto &[grouping, heading] : groupings) {
        const auto heat = planning::releaseHeat(source.library, *source.figures, grouping, quarters);
        constexpr double row = 26; // pixels
        const double height =
            std::clamp(heatUnit * row * static_cast<double>(heat.rows.size() + 4), 90.0, mostHeatHeight);
        addChart(pages, sheet, translated(heading), height, [heat, &source] {
            auto chart = std::make_unique<ReleaseHeatChart>();
            chart->setData(heat, heatRowNames(source.library, heat, source.language), source.format());
            return chart;
        });
    }
}

} // namespace slateboard
