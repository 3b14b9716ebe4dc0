// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chartblocks.h"

#include "ui/charts/burnupchart.h"
#include "ui/charts/moneycharts.h"
#include "ui/charts/quarterchart.h"
#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

using planning::GoalFigures;

constexpr double smallUnit = 0.625; // points for a chart pixel: text of 7.5 points
constexpr double largeUnit = 0.7;
constexpr double blockHeadHeight = 16;
constexpr size_t mostPerPage = 3;
constexpr size_t mostAbreast = 3;
constexpr double chartGap = 10;
constexpr double burnUpShare = 0.46;     // of the height of the small charts, in one row
constexpr double mostBurnUpShare = 0.58; // in more rows

size_t burnUpsAbreast(const SummaryInput &input)
{
    return input.figures.goals.size() == 4 ? 2 : mostAbreast; // four leave no row with one
}

size_t burnUpRows(const SummaryInput &input)
{
    return (input.figures.goals.size() + burnUpsAbreast(input) - 1) / burnUpsAbreast(input);
}

// The head line of a chart; gives what is left below it.
QRectF paintHead(Sheet &sheet, const QRectF &rect, const QString &text)
{
    sheet.text({rect.left(), rect.top(), rect.width(), sheet.pt(blockHeadHeight - 3)}, Qt::AlignLeft | Qt::AlignVCenter,
               text, 9.5, true);
    return rect.adjusted(0, sheet.pt(blockHeadHeight), 0, 0);
}

void paintBurnUp(Sheet &sheet, const QRectF &rect, const SummaryInput &input, const GoalFigures &goal, bool compact)
{
    BurnUpChart chart;
    chart.setCompact(compact);
    chart.setData(goal, input.figures.asOf, Formatter(input.language, input.library.info.currency));
    const QRectF place = paintHead(sheet, rect, goalName(goal.goal));
    chart.drawOn(sheet.painter(), place, sheet.theme(), sheet.pt(compact ? smallUnit : largeUnit));
}

void paintQuarters(Sheet &sheet, const QRectF &rect, const SummaryInput &input)
{
    QuarterChart chart;
    chart.setData(input.figures.money, input.figures.asOf, Formatter(input.language, input.library.info.currency));
    const QRectF place =
        paintHead(sheet, rect, translated(QT_TRANSLATE_NOOP("Report", "Demand by quarter against cap")));
    chart.drawOn(sheet.painter(), place, sheet.theme(), sheet.pt(smallUnit));
}

void paintMoney(Sheet &sheet, const QRectF &rect, const MoneyChart &chart)
{
    const QRectF place = paintHead(sheet, rect, chart.heading);
    chart.chart->drawOn(sheet.painter(), place, sheet.theme(), sheet.pt(largeUnit));
}

using PaintChart = std::function<void(Sheet &, const QRectF &)>;

} // namespace

double leastSmallCharts(const SummaryInput &input)
{
    return burnUpRows(input) > 1 ? 340 : 270;
}

void addSmallCharts(Pages &pages, Sheet &sheet, const SummaryInput &input, double height)
{
    const size_t goals = input.figures.goals.size();
    const size_t abreast = burnUpsAbreast(input);
    const size_t rows = burnUpRows(input);
    const double share = rows == 0 ? 0 : rows == 1 ? burnUpShare : mostBurnUpShare;
    const double room = height - sheet.pt(chartGap) * static_cast<double>(rows);
    for (size_t from = 0; from < goals; from += abreast) {
        const size_t to = std::min(from + abreast, goals);
        Block block;
        block.gap = sheet.pt(chartGap);
        block.height = room * share / static_cast<double>(rows);
        block.paint = [&input, from, to, abreast](Sheet &paper, const QRectF &rect) {
            const double gap = paper.pt(16);
            const size_t columns = std::min(abreast, input.figures.goals.size());
            const double width = (rect.width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
            for (size_t i = from; i < to; ++i) {
                const double left = rect.left() + static_cast<double>(i - from) * (width + gap);
                paintBurnUp(paper, {left, rect.top(), width, rect.height()}, input, input.figures.goals[i], true);
            }
        };
        pages.add(std::move(block));
    }
    Block block;
    block.gap = sheet.pt(chartGap);
    block.height = room * (1 - share);
    block.paint = [&input](Sheet &paper, const QRectF &rect) { paintQuarters(paper, rect, input); };
    pages.add(std::move(block));
}

void addLargeCharts(Pages &pages, Sheet &sheet, const SummaryInput &input)
{
    std::vector<PaintChart> charts;
    for (const GoalFigures &goal : input.figures.goals)
        charts.push_back(
            [&input, &goal](Sheet &paper, const QRectF &rect) { paintBurnUp(paper, rect, input, goal, false); });
    const Formatter format(input.language, input.library.info.currency);
    const auto money = std::make_shared<const std::vector<MoneyChart>>(
        moneyCharts(input.library, input.figures, format, MoneyCharts::Once));
    for (size_t i = 0; i < money->size(); ++i)
        charts.push_back([money, i](Sheet &paper, const QRectF &rect) { paintMoney(paper, rect, (*money)[i]); });
    // As many on each page, so that the last has no chart alone.
    const double gap = sheet.pt(14);
    const size_t count = charts.size();
    const size_t full = std::max<size_t>(1, (count + mostPerPage - 1) / mostPerPage); // pages
    const size_t perPage = std::max<size_t>(2, (count + full - 1) / full);
    const double height =
        (pages.room().height() - gap * static_cast<double>(perPage - 1)) / static_cast<double>(perPage);
    for (size_t i = 0; i < count; ++i) {
        const bool startsPage = i == 0 || i * full / count != (i - 1) * full / count;
        pages.add({height, std::move(charts[i]), {}, gap, startsPage});
    }
}

} // namespace slateboard
