// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slatecharts.h"

#include "ui/charts/funnelchart.h"
#include "ui/charts/releaseheatchart.h"
#include "ui/charts/slipchart.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

constexpr size_t mostSlips = 24; // that can be told apart

QString slateWords(const char *text)
{
    return QCoreApplication::translate("SlateCharts", text);
}

void addFunnel(std::vector<MoneyChart> &charts, const Library &library, const planning::Figures &figures,
               const Formatter &format)
{
    const auto progress = planning::stageProgressOf(library, figures.plan, figures.asOf);
    const planning::StageFunnel funnel = planning::stageFunnelOf(progress, figures.asOf);
    if (funnel.isEmpty())
        return;
    charts.push_back({QStringLiteral("stage-funnel"),
                      slateWords(QT_TRANSLATE_NOOP("SlateCharts", "How titles come through their stages")),
                      [funnel, format] {
                          auto chart = std::make_unique<FunnelChart>();
                          chart->setData(funnel, format);
                          return chart;
                      }});
}

void addSlips(std::vector<MoneyChart> &charts, const Library &library, const planning::Figures &figures,
              const Formatter &format)
{
    const auto milestones = planning::milestonesOf(library, figures.plan, figures.asOf);
    planning::Slips slips = planning::slipsOf(milestones, figures.asOf, planning::SlipsShown::Awaited, mostSlips);
    if (slips.rows.empty())
        return;
    std::vector<SlipNames> names = slipNames(library, slips, format.language());
    charts.push_back({QStringLiteral("milestone-slips"),
                      slateWords(QT_TRANSLATE_NOOP("SlateCharts", "Milestones against the approved plan")),
                      [slips, names, format] {
                          auto chart = std::make_unique<SlipChart>();
                          chart->setData(slips, names, format);
                          return chart;
                      }});
}

void addReleases(std::vector<MoneyChart> &charts, const Library &library, const planning::Figures &figures,
                 const Formatter &format, planning::HeatGrouping grouping)
{
    const bool isByFormat = grouping == planning::HeatGrouping::Format;
    const planning::ReleaseHeat heat =
        planning::releaseHeat(library, figures, grouping, planning::usualQuarters(figures));
    if (heat.isEmpty())
        return;
    const QStringList names = heatRowNames(library, heat, format.language());
    charts.push_back({isByFormat ? QStringLiteral("releases") : QStringLiteral("releases-platform"),
                      isByFormat ? slateWords(QT_TRANSLATE_NOOP("SlateCharts", "Releases by quarter and format"))
                                 : slateWords(QT_TRANSLATE_NOOP("SlateCharts", "Releases by quarter and platform")),
                      [heat, names, format] {
                          auto chart = std::make_unique<ReleaseHeatChart>();
                          chart->setData(heat, names, format);
                          return chart;
                      }});
}

} // namespace

std::vector<MoneyChart> slateCharts(const Library &library, const planning::Figures &figures, const Formatter &format)
{
    std::vector<MoneyChart> charts;
    addFunnel(charts, library, figures, format);
    addSlips(charts, library, figures, format);
    addReleases(charts, library, figures, format, planning::HeatGrouping::Format);
    addReleases(charts, library, figures, format, planning::HeatGrouping::Platform);
    return charts;
}

} // namespace slateboard
