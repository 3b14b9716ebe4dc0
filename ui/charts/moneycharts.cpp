// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/moneycharts.h"

#include "app/planning/costreport.h"
#include "ui/charts/captimechart.h"
#include "ui/charts/cashchart.h"
#include "ui/charts/loopchart.h"
#include "ui/charts/platformchart.h"
#include "ui/charts/portfoliochart.h"
#include "ui/charts/quarterchart.h"
#include "ui/charts/spendchart.h"
#include "ui/charts/topsheetchart.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

constexpr size_t mostPlatforms = 14; // so that each has a line

QString say(const char *text)
{
    return QCoreApplication::translate("MoneyCharts", text);
}

class ChartMaker {
public:
    ChartMaker(const Library &library, const planning::Figures &figures, const Formatter &format) :
        m_library(library), m_figures(figures), m_format(format)
    {}

    void addQuarters(planning::BarGrouping grouping, const char *code, const QString &heading);
    void addSpending();
    void addTopSheet();
    void addPlatforms();
    void addCash();
    void addPortfolio();
    void addLoop();

    std::vector<MoneyChart> charts;

private:
    // `set` gives a chart its data.
    template <class C, class Set>
    void add(const char *code, const QString &heading, Set set)
    {
        charts.push_back({QString::fromLatin1(code), heading, [set = std::move(set)]() -> std::unique_ptr<Chart> {
                              auto chart = std::make_unique<C>();
                              set(*chart);
                              return chart;
                          }});
    }

    const Library &m_library;
    const planning::Figures &m_figures;
    Formatter m_format;
    QString m_programme = say(QT_TRANSLATE_NOOP("MoneyCharts", "Whole programme"));
};

void ChartMaker::addQuarters(planning::BarGrouping grouping, const char *code, const QString &heading)
{
    if (m_figures.money.quarters.empty())
        return;
    const planning::QuarterBars bars = planning::quarterBars(m_library, m_figures, grouping);
    QStringList names;
    for (const planning::BarSeries &series : bars.series)
        names << planning::barName(m_library, series.key, grouping, m_format.language());
    add<QuarterChart>(code, heading, [&figures = m_figures, bars, names, format = m_format](QuarterChart &chart) {
        chart.setData(figures.money, bars, names, figures.asOf, format);
    });
}

void ChartMaker::addSpending()
{
    const planning::SpendCurve curve = planning::spendCurve(m_library, m_figures);
    if (!curve.months.empty())
        add<SpendChart>("spending", say(QT_TRANSLATE_NOOP("MoneyCharts", "Spending month by month")),
                        [curve, name = m_programme, asOf = m_figures.asOf, format = m_format](SpendChart &chart) {
                            chart.setData(curve, name, asOf, format);
                        });
}

void ChartMaker::addTopSheet()
{
    const auto rows = planning::topSheetOf(m_library, m_figures.demand, {});
    QStringList names;
    for (const planning::TopSheetRow &row : rows)
        names << planning::accountTitle(m_library, row.account, m_format.language());
    if (!rows.empty())
        add<TopSheetChart>(
            "topsheet", say(QT_TRANSLATE_NOOP("MoneyCharts", "Budget against EFC by account")),
            [rows, names, format = m_format](TopSheetChart &chart) { chart.setData(rows, names, format); });
}

void ChartMaker::addPlatforms()
{
    const planning::ReceiptFigures receipts = planning::receiptFigures(m_library, m_figures);
    const auto bars = platformBars(m_library, receipts, m_format.language(), mostPlatforms);
    if (!bars.empty())
        add<PlatformChart>("receipts", say(QT_TRANSLATE_NOOP("MoneyCharts", "Receipts by platform")),
                           [bars, format = m_format](PlatformChart &chart) { chart.setData(bars, format); });
}

void ChartMaker::addCash()
{
    const planning::CashPosition position = planning::cashPosition(m_library, m_figures);
    if (!position.quarters.empty())
        add<CashChart>("cash", say(QT_TRANSLATE_NOOP("MoneyCharts", "Cash position by quarter")),
                       [position, name = m_programme, asOf = m_figures.asOf, format = m_format](CashChart &chart) {
                           chart.setData(position, name, asOf, format);
                       });
}

void ChartMaker::addPortfolio()
{
    std::vector<PortfolioDot> dots;
    for (const planning::PortfolioTitle &each : planning::portfolioOf(m_library, m_figures)) {
        const Title *title = findRow(m_library.titles, each.title);
        dots.push_back({each, title ? title->name(m_format.language()) : QString()});
    }
    if (!dots.empty())
        add<PortfolioChart>("portfolio", say(QT_TRANSLATE_NOOP("MoneyCharts", "Cost against expected receipts")),
                            [dots, format = m_format](PortfolioChart &chart) {
                                chart.setData(dots, planning::PortfolioBasis::Own, format);
                            });
}

// And the caps of the programme that it raises.
void ChartMaker::addLoop()
{
    const planning::Reinvestment loop = planning::reinvestmentOf(m_library, m_figures);
    if (!loop.quarters.empty())
        add<LoopChart>(
            "loop", say(QT_TRANSLATE_NOOP("MoneyCharts", "What is spent and what comes back")),
            [loop, asOf = m_figures.asOf, format = m_format](LoopChart &chart) { chart.setData(loop, asOf, format); });
    for (const planning::CapOverTime &over : loop.caps) {
        const Cap *cap = findRow(m_library.caps, over.cap);
        const QString name = cap ? planning::capName(m_library, *cap, m_format.language()) : QString();
        if (!over.points.empty())
            add<CapTimeChart>("cap", say(QT_TRANSLATE_NOOP("MoneyCharts", "The cap over time: %1")).arg(name),
                              [over, name, asOf = m_figures.asOf, format = m_format](CapTimeChart &chart) {
                                  chart.setData(over, name, asOf, format);
                              });
    }
}

} // namespace

std::vector<MoneyChart> moneyCharts(const Library &library, const planning::Figures &figures, const Formatter &format,
                                    MoneyCharts which)
{
    using planning::BarGrouping;
    ChartMaker maker(library, figures, format);
    maker.addQuarters(BarGrouping::Format, "quarters",
                      say(QT_TRANSLATE_NOOP("MoneyCharts", "Demand by quarter against cap")));
    if (which == MoneyCharts::Every) {
        maker.addQuarters(BarGrouping::Phase, "quarters-phase",
                          say(QT_TRANSLATE_NOOP("MoneyCharts", "Demand by quarter and phase")));
        maker.addQuarters(BarGrouping::Account, "quarters-account",
                          say(QT_TRANSLATE_NOOP("MoneyCharts", "Demand by quarter and account")));
        maker.addQuarters(BarGrouping::Title, "quarters-title",
                          say(QT_TRANSLATE_NOOP("MoneyCharts", "Demand by quarter and title")));
    }
    maker.addSpending();
    maker.addTopSheet();
    maker.addPlatforms();
    maker.addCash();
    maker.addPortfolio();
    maker.addLoop();
    return std::move(maker.charts);
}

} // namespace slateboard
