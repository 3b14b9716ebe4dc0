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

/// A chart under its heading, in a place so many points wide and high.
struct HeadedChart {
    QString heading;
    std::shared_ptr<ChartDrawing> drawing;

    HeadedChart(QString name, ChartDrawing::Make make, QSizeF size, double unit) :
        heading(std::move(name)),
        drawing(std::make_shared<ChartDrawing>(std::move(make), size - QSizeF(0, blockHeadHeight), unit))
    {}
    void paint(Sheet &paper, const QRectF &rect) const
    {
        paper.text({rect.left(), rect.top(), rect.width(), paper.pt(blockHeadHeight - 3)},
                   Qt::AlignLeft | Qt::AlignVCenter, heading, 9.5, true);
        drawing->play(paper, rect.topLeft() + QPointF(0, paper.pt(blockHeadHeight)));
    }
};

ChartDrawing::Make burnUp(const SummaryInput &input, size_t goal, bool compact)
{
    return [&input, goal, compact] {
        auto chart = std::make_unique<BurnUpChart>();
        chart->setCompact(compact);
        if (const forecast::GoalForecast *outlook = input.forecast(goal))
            chart->setForecast(*outlook);
        chart->setData(input.figures.goals[goal], input.figures.asOf,
                       Formatter(input.language, input.library.info.currency));
        return chart;
    };
}

ChartDrawing::Make quarterDemand(const SummaryInput &input)
{
    return [&input] {
        auto chart = std::make_unique<QuarterChart>();
        chart->setData(input.figures.money, input.figures.asOf, Formatter(input.language, input.library.info.currency));
        return chart;
    };
}

/// As many on each page, so that the last has no chart alone.
class EvenPages {
public:
    EvenPages(Pages &pages, Sheet &sheet, size_t count) : m_pages(pages), m_sheet(sheet), m_count(count)
    {
        m_full = std::max<size_t>(1, (count + mostPerPage - 1) / mostPerPage);
        const auto perPage = static_cast<double>(std::max<size_t>(2, (count + m_full - 1) / m_full));
        m_height = (pages.room().height() - m_gap() * (perPage - 1)) / perPage;
    }
    void add(const QString &heading, ChartDrawing::Make make, bool startsPage)
    {
        Block block = largeChart(m_pages, m_sheet, heading, m_height, std::move(make));
        block.gap = m_gap();
        block.startsPage = m_at == 0 ? startsPage : m_at * m_full / m_count != (m_at - 1) * m_full / m_count;
        m_pages.add(std::move(block));
        ++m_at;
    }

private:
    [[nodiscard]] double m_gap() const { return m_sheet.pt(14); }

    Pages &m_pages;
    Sheet &m_sheet;
    size_t m_count;
    size_t m_full = 1; // pages
    size_t m_at = 0;
    double m_height = 0;
};

} // namespace

Block largeChart(const Pages &pages, Sheet &sheet, const QString &heading, double height, ChartDrawing::Make make)
{
    const double point = sheet.pt(1);
    const HeadedChart chart(heading, std::move(make), QSizeF(pages.room().width(), height) / point, largeUnit);
    Block block;
    block.height = height;
    block.mark = heading;
    block.drawings = {chart.drawing};
    block.paint = [chart](Sheet &paper, const QRectF &rect) { chart.paint(paper, rect); };
    return block;
}

double leastSmallCharts(const SummaryInput &input)
{
    return burnUpRows(input) > 1 ? 340 : 270;
}

void addSmallCharts(Pages &pages, Sheet &sheet, const SummaryInput &input, double height)
{
    constexpr double gap = 16; // between those abreast
    const double point = sheet.pt(1);
    const size_t goals = input.figures.goals.size();
    const size_t abreast = std::min(burnUpsAbreast(input), goals);
    const size_t rows = burnUpRows(input);
    const double share = rows == 0 ? 0 : rows == 1 ? burnUpShare : mostBurnUpShare;
    const double room = height / point - chartGap * static_cast<double>(rows);
    const double whole = pages.room().width() / point;
    const auto columns = static_cast<double>(std::max<size_t>(1, abreast));
    const QSizeF each((whole - gap * (columns - 1)) / columns,
                      room * share / static_cast<double>(std::max<size_t>(1, rows)));
    for (size_t from = 0; from < goals; from += abreast) {
        std::vector<HeadedChart> charts;
        Block block;
        for (size_t i = from; i < std::min(from + abreast, goals); ++i) {
            charts.emplace_back(goalName(input.figures.goals[i].goal), burnUp(input, i, true), each, smallUnit);
            block.drawings.push_back(charts.back().drawing);
        }
        block.gap = sheet.pt(chartGap);
        block.height = sheet.pt(each.height());
        block.paint = [charts, each](Sheet &paper, const QRectF &rect) {
            QRectF place(rect.left(), rect.top(), paper.pt(each.width()), rect.height());
            for (const HeadedChart &chart : charts) {
                chart.paint(paper, place);
                place.translate(place.width() + paper.pt(gap), 0);
            }
        };
        pages.add(std::move(block));
    }
    const HeadedChart quarters(translated(QT_TRANSLATE_NOOP("Report", "Demand by quarter against cap")),
                               quarterDemand(input), QSizeF(whole, room * (1 - share)), smallUnit);
    Block block;
    block.gap = sheet.pt(chartGap);
    block.height = sheet.pt(room * (1 - share));
    block.drawings = {quarters.drawing};
    block.paint = [quarters](Sheet &paper, const QRectF &rect) { quarters.paint(paper, rect); };
    pages.add(std::move(block));
}

void addGoalCharts(Pages &pages, Sheet &sheet, const SummaryInput &input)
{
    EvenPages charts(pages, sheet, input.figures.goals.size());
    for (size_t i = 0; i < input.figures.goals.size(); ++i)
        charts.add(goalName(input.figures.goals[i].goal), burnUp(input, i, false), true);
}

void addMoneyCharts(Pages &pages, Sheet &sheet, const SummaryInput &input, bool startsPage)
{
    const Formatter format(input.language, input.library.info.currency);
    const std::vector<MoneyChart> charts = moneyCharts(input.library, input.figures, format, MoneyCharts::Once);
    EvenPages places(pages, sheet, charts.size());
    for (const MoneyChart &chart : charts)
        places.add(chart.heading, chart.make, startsPage);
}

} // namespace slateboard
