// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/onscreen.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"
#include "ui/charts/cashchart.h"
#include "ui/charts/platformchart.h"
#include "ui/charts/portfoliochart.h"
#include "ui/charts/spendchart.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace slateboard;

namespace {

constexpr qint64 bn = 1'000'000'000;
constexpr Month january{2023 * 12};
constexpr Quarter firstQuarter{2023 * 4};

Money won(qint64 billions)
{
    return {billions * bn};
}

/// Twelve months of 10bn as planned, of which three are paid with 12bn each; 20bn are contracted for May, and 70bn are
/// spent evenly from June on. 5bn of the plan have no dates.
planning::SpendCurve spending()
{
    planning::SpendCurve curve;
    planning::SpendSums upTo;
    for (int i = 0; i < 12; ++i) {
        planning::SpendMonth month{Month{january.index + i}, {}, {}};
        month.sums.planned = won(10);
        month.sums.actual = won(i < 3 ? 12 : 0);
        month.sums.committed = won(i == 4 ? 20 : 0);
        month.sums.toComplete = won(i > 4 ? 10 : 0);
        month.upTo = upTo += month.sums;
        curve.months.push_back(month);
    }
    curve.unscheduled.planned = won(5);
    curve.total = upTo += curve.unscheduled;
    return curve;
}

/// Four quarters: 30bn paid, 40bn to pay, then 20bn and 90bn to come, of which 15bn are hoped for.
planning::CashPosition cash()
{
    planning::CashPosition position;
    const planning::CashSums sums[] = {{won(30), {}, {}, won(4), {}, {}},
                                       {{}, won(40), {}, {}, {}, {}},
                                       {{}, {}, {}, {}, won(20), {}},
                                       {{}, {}, {}, {}, won(75), won(15)}};
    Money firm;
    Money all;
    for (int i = 0; i < 4; ++i) {
        firm += sums[i].firmNet();
        all += sums[i].net();
        position.quarters.push_back({Quarter{firstQuarter.index + i}, sums[i], firm, all});
        position.total += sums[i];
    }
    position.lowest = planning::QuarterAmount{Quarter{firstQuarter.index + 1}, won(-66)};
    position.lowestFirm = position.lowest;
    position.unscheduled.toCome = won(3);
    return position;
}

std::vector<PlatformBar> platforms()
{
    return {{PartyId{1}, QStringLiteral("Genie TV"), {won(60), won(20), won(44), won(4)}, false},
            {PartyId{2}, QStringLiteral("Wave"), {won(30), won(10), won(15), {}}, false},
            {{}, QStringLiteral("no platform named"), {{}, won(2), {}, {}}, false}};
}

/// A drama of 16 episodes that pays for itself, a film that does not, and a show that is hoped for.
std::vector<PortfolioDot> titles()
{
    return {
        {{TitleId{11}, Format::Drama, 16, true, won(20), won(15), won(40), won(30)}, QStringLiteral("Moonlit Court")},
        {{TitleId{12}, Format::Film, {}, true, won(10), won(10), won(6), won(5)}, QStringLiteral("The Ninth Gate")},
        {{TitleId{13}, Format::Show, 8, false, won(5), won(5), won(9), won(9)}, QStringLiteral("Night Shift")}};
}

void clickOn(QWidget &chart, const QPointF &place)
{
    QTest::mouseClick(chart.childAt(place.toPoint()), Qt::LeftButton, {}, place.toPoint());
}

QStringList legendOf(const Chart &chart)
{
    QStringList names;
    for (const Chart::LegendEntry &entry : chart.legendEntries())
        names << entry.name;
    return names;
}

} // namespace

class TestMoneyCharts : public QObject {
    Q_OBJECT
private slots:
    void spendingAddsUp();
    void spendingNamesItsEnds();
    void spendingWithoutItsBeginning();
    void aMonthIsOpened();
    void positionAndWhatMovesIt();
    void theLowestPointIsNamed();
    void whatIsLeftOutTakesItsLabelsAlong();
    void firmAloneIsListedWhereItDiffers();
    void aQuarterIsOpened();
    void platformBarsAddUp();
    void platformsAreOpened();
    void thoseBeyondTheMostAreOne();
    void titlesOnTheMap();
    void bubblesAreAsLargeAsTheyHaveEpisodes();
    void theSmallestBubbleIsOnTop();
    void titlesAreOpened();
    void theSelectedTitleStays();
    void theyAreZoomed();
    void theySaveAsVectors_data();
    void theySaveAsVectors();
    void nothingToShow();
};

void TestMoneyCharts::spendingAddsUp()
{
    SpendChart chart;
    chart.setData(spending(), QStringLiteral("All"), today, english);
    using Series = SpendChart::Series;
    QCOMPARE(chart.shown(Series::Planned).size(), 13U);
    QCOMPARE(chart.shown(Series::Planned).front(), 0.0);
    QCOMPARE(chart.shown(Series::Planned).back(), 120.0 * bn);
    QCOMPARE(chart.shown(Series::Paid), (std::vector<double>{0, 12.0 * bn, 24.0 * bn, 36.0 * bn})); // up to as-of
    QCOMPARE(chart.shown(Series::Committed).back(), 56.0 * bn);
    QCOMPARE(chart.shown(Series::Efc).at(5), 56.0 * bn);
    QCOMPARE(chart.shown(Series::Efc).back(), 126.0 * bn);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("EFC 126bn")));
}

void TestMoneyCharts::spendingNamesItsEnds()
{
    SpendChart chart;
    chart.setData(spending(), QStringLiteral("All"), today, english);
    show(chart);
    QCOMPARE(chart.labels(), QStringList({QStringLiteral("✕ EFC 126bn"), QStringLiteral("plan 120bn"),
                                          QStringLiteral("actual 36bn"), QStringLiteral("actual + committed 56bn")}));
    QCOMPARE(legendOf(chart), QStringList({QStringLiteral("plan"), QStringLiteral("actual"),
                                           QStringLiteral("actual + committed"), QStringLiteral("EFC")}));
}

void TestMoneyCharts::spendingWithoutItsBeginning()
{
    planning::SpendCurve curve = spending();
    for (int i = 12; i < 400; ++i)
        curve.months.push_back({Month{january.index + i}, {}, curve.months.back().upTo});
    SpendChart chart;
    chart.setData(curve, QStringLiteral("All"), Day(2090, 1, 1), english);
    QCOMPARE(chart.shown(SpendChart::Series::Efc).size(), 361U);
    QCOMPARE(chart.shown(SpendChart::Series::Efc).front(), 126.0 * bn);
    QCOMPARE(chart.shown(SpendChart::Series::Paid).front(), 36.0 * bn);
}

void TestMoneyCharts::aMonthIsOpened()
{
    SpendChart chart;
    chart.setData(spending(), QStringLiteral("All"), today, english);
    show(chart);
    QSignalSpy opened(&chart, &SpendChart::monthClicked);
    clickOn(chart, chart.monthCentre(Month{january.index + 7}));
    QCOMPARE(opened.takeFirst().first().value<Month>(), (Month{january.index + 7}));
    chart.clearSelection();
    QTest::keyClick(&chart, Qt::Key_Right); // the month of as-of
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().value<Month>(), (Month{january.index + 3}));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("2023-04")));
    QVERIFY(QToolTip::text().contains(QStringLiteral("40bn"))); // planned by its end
}

void TestMoneyCharts::positionAndWhatMovesIt()
{
    CashChart chart;
    chart.setData(cash(), QStringLiteral("All"), today, english);
    using Series = CashChart::Series;
    QCOMPARE(chart.shown(Series::Received), (std::vector<double>{4.0 * bn, 0, 0, 0}));
    QCOMPARE(chart.shown(Series::ToCome), (std::vector<double>{0, 0, 20.0 * bn, 90.0 * bn}));
    QCOMPARE(chart.shown(Series::Paid), (std::vector<double>{-30.0 * bn, 0, 0, 0}));
    QCOMPARE(chart.shown(Series::ToPay), (std::vector<double>{0, -40.0 * bn, 0, 0}));
    QCOMPARE(chart.shownPosition(false), (std::vector<double>{0, -26.0 * bn, -66.0 * bn, -46.0 * bn, 44.0 * bn}));
    QCOMPARE(chart.shownPosition(true), (std::vector<double>{0, -26.0 * bn, -66.0 * bn, -46.0 * bn, 29.0 * bn}));
}

void TestMoneyCharts::theLowestPointIsNamed()
{
    CashChart chart;
    chart.setData(cash(), QStringLiteral("All"), today, english);
    show(chart);
    QCOMPARE(chart.labels(), QStringList({QStringLiteral("lowest in Q2 23: −66bn"), QStringLiteral("44bn")}));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("lowest at −66bn in Q2 23")));
}

void TestMoneyCharts::whatIsLeftOutTakesItsLabelsAlong()
{
    CashChart chart;
    chart.setData(cash(), QStringLiteral("All"), today, english);
    show(chart);
    chart.toggleLegendEntry(static_cast<int>(legendOf(chart).indexOf(QStringLiteral("position"))));
    QCoreApplication::processEvents();
    QCOMPARE(chart.labels(), QStringList());
}

void TestMoneyCharts::firmAloneIsListedWhereItDiffers()
{
    CashChart chart;
    planning::CashPosition position = cash();
    chart.setData(position, QStringLiteral("All"), today, english);
    QVERIFY(legendOf(chart).contains(QStringLiteral("firm alone")));
    position.quarters.back().firm = position.quarters.back().position;
    chart.setData(position, QStringLiteral("All"), today, english);
    QVERIFY(!legendOf(chart).contains(QStringLiteral("firm alone")));
    QVERIFY(chart.shownPosition(true).empty());
}

void TestMoneyCharts::aQuarterIsOpened()
{
    CashChart chart;
    chart.setData(cash(), QStringLiteral("All"), today, english);
    show(chart);
    QSignalSpy opened(&chart, &CashChart::quarterClicked);
    clickOn(chart, chart.quarterCentre(Quarter{firstQuarter.index + 2}));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().value<Quarter>(), (Quarter{firstQuarter.index + 2}));
    QCOMPARE(opened.takeFirst().first().value<Quarter>(), (Quarter{firstQuarter.index + 3}));
    QVERIFY(QToolTip::text().contains(QStringLiteral("15bn"))); // hoped for
}

void TestMoneyCharts::platformBarsAddUp()
{
    PlatformChart chart;
    chart.setData(platforms(), english);
    using Series = PlatformChart::Series;
    QCOMPARE(chart.shown(Series::Received), (std::vector<double>{20.0 * bn, 10.0 * bn, 2.0 * bn}));
    QCOMPARE(chart.shown(Series::ToCome), (std::vector<double>{40.0 * bn, 15.0 * bn, 0}));
    QCOMPARE(chart.shown(Series::Overdue), (std::vector<double>{4.0 * bn, 0, 0}));
    QCOMPARE(chart.shown(Series::Planned), (std::vector<double>{60.0 * bn, 30.0 * bn, 0}));
    QCOMPARE(chart.names().first(), QStringLiteral("Genie TV"));
}

void TestMoneyCharts::platformsAreOpened()
{
    PlatformChart chart;
    chart.setData(platforms(), english);
    show(chart);
    QSignalSpy opened(&chart, &PlatformChart::barClicked);
    clickOn(chart, chart.barCentre(1));
    QCOMPARE(opened.takeFirst().first().toInt(), 1);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().toInt(), 2);
    QTest::keyClick(&chart, Qt::Key_Up);
    QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("Wave: planned 30bn")));
}

void TestMoneyCharts::thoseBeyondTheMostAreOne()
{
    Library library;
    planning::ReceiptFigures receipts;
    for (int i = 1; i <= 5; ++i) {
        Party party;
        party.id = {i};
        party.name = QStringLiteral("Platform %1").arg(i);
        library.parties << party;
        receipts.platforms.push_back({party.id, {won(i), won(1), won(2), {}}});
    }
    const auto bars = platformBars(library, receipts, Language::English, 3);
    QCOMPARE(bars.size(), 3U);
    QCOMPARE(bars[1].name, QStringLiteral("Platform 2"));
    QVERIFY(bars[2].isRest);
    QCOMPARE(bars[2].sums, (planning::ReceiptSums{won(12), won(3), won(6), {}}));
    QCOMPARE(platformBars(library, receipts, Language::English, 5).size(), 5U);
}

void TestMoneyCharts::titlesOnTheMap()
{
    PortfolioChart chart;
    chart.setData(titles(), planning::PortfolioBasis::Own, english);
    QCOMPARE(chart.shown(Format::Drama), (std::vector<QPointF>{{15.0 * bn, 30.0 * bn}}));
    QCOMPARE(chart.shown(Format::Film), (std::vector<QPointF>{{10.0 * bn, 5.0 * bn}}));
    QCOMPARE(legendOf(chart), QStringList({wordFor(Format::Drama), wordFor(Format::Film), wordFor(Format::Show)}));
    chart.setData(titles(), planning::PortfolioBasis::Whole, english);
    QCOMPARE(chart.shown(Format::Drama), (std::vector<QPointF>{{20.0 * bn, 40.0 * bn}}));
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("2 of 3 titles pay for themselves."));
    show(chart);
    QCOMPARE(chart.names().size(), 3);
}

void TestMoneyCharts::bubblesAreAsLargeAsTheyHaveEpisodes()
{
    PortfolioChart chart;
    chart.setData(titles(), planning::PortfolioBasis::Own, english);
    const double drama = chart.radiusOf(TitleId{11});
    const double show = chart.radiusOf(TitleId{13}); // half the episodes
    QVERIFY(qFuzzyCompare(drama * drama, 2 * show * show));
    QVERIFY(chart.radiusOf(TitleId{12}) < show);
}

void TestMoneyCharts::theSmallestBubbleIsOnTop()
{
    auto dots = titles();
    dots[1].title.ownCost = dots[0].title.ownCost;
    dots[1].title.ownReceipts = dots[0].title.ownReceipts;
    PortfolioChart chart;
    chart.setData(dots, planning::PortfolioBasis::Own, english);
    show(chart);
    QSignalSpy opened(&chart, &PortfolioChart::titleClicked);
    clickOn(chart, *chart.centreOf(TitleId{11}));
    QCOMPARE(opened.takeFirst().first().value<TitleId>(), TitleId{12});
    clickOn(chart, *chart.centreOf(TitleId{11}) + QPointF(14, 0));
    QCOMPARE(opened.takeFirst().first().value<TitleId>(), TitleId{11});
}

void TestMoneyCharts::titlesAreOpened()
{
    PortfolioChart chart;
    chart.setData(titles(), planning::PortfolioBasis::Own, english);
    show(chart);
    QSignalSpy opened(&chart, &PortfolioChart::titleClicked);
    QTest::keyClick(&chart, Qt::Key_Home); // the cheapest
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(opened.takeFirst().first().value<TitleId>(), TitleId{12});
    QVERIFY(QToolTip::text().contains(QStringLiteral("The Ninth Gate")));
    QVERIFY(QToolTip::text().contains(QStringLiteral("−5bn")));
}

void TestMoneyCharts::theSelectedTitleStays()
{
    PortfolioChart chart;
    chart.setData(titles(), planning::PortfolioBasis::Own, english);
    chart.setSelected(TitleId{12});
    auto dots = titles();
    dots[1].title.ownCost = won(99); // the dearest now
    chart.setData(dots, planning::PortfolioBasis::Own, english);
    QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("The Ninth Gate: costs 99bn")));
    dots.erase(dots.begin() + 1);
    chart.setData(dots, planning::PortfolioBasis::Own, english);
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("2 of 2 titles pay for themselves."));
}

void TestMoneyCharts::theyAreZoomed()
{
    SpendChart chart;
    chart.setData(spending(), QStringLiteral("All"), today, english);
    show(chart);
    const QPointF before = chart.monthCentre(Month{january.index + 11});
    chart.zoomBy(2);
    QVERIFY(chart.isZoomed());
    QVERIFY(chart.monthCentre(Month{january.index + 11}).x() > before.x() + 50);
    QCoreApplication::processEvents();
    QVERIFY(!chart.labels().contains(QStringLiteral("plan 120bn"))); // its end is not seen
    chart.showAll();
    QCOMPARE(chart.monthCentre(Month{january.index + 11}), before);
}

void TestMoneyCharts::theySaveAsVectors_data()
{
    QTest::addColumn<int>("chart");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("spending") << 0 << QByteArray("plan 120bn");
    QTest::newRow("cash") << 1 << QByteArray("lowest in Q2 23");
    QTest::newRow("platforms") << 2 << QByteArray("Genie TV");
    QTest::newRow("portfolio") << 3 << QByteArray("Moonlit Court");
    QTest::newRow("amounts on the axes of the portfolio") << 3 << QByteArray("10bn");
}

void TestMoneyCharts::theySaveAsVectors()
{
    QFETCH(int, chart);
    QFETCH(QByteArray, text);
    SpendChart spendChart;
    spendChart.setData(spending(), QStringLiteral("All"), today, english);
    CashChart cashChart;
    cashChart.setData(cash(), QStringLiteral("All"), today, english);
    PlatformChart platformChart;
    platformChart.setData(platforms(), english);
    PortfolioChart portfolioChart;
    portfolioChart.setData(titles(), planning::PortfolioBasis::Own, english);
    Chart *charts[] = {&spendChart, &cashChart, &platformChart, &portfolioChart};
    charts[chart]->resize(640, 340);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    QVERIFY(charts[chart]->saveChart(path).has_value());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains(text));
    QVERIFY(!svg.contains("<image"));
}

void TestMoneyCharts::nothingToShow()
{
    SpendChart spendChart;
    spendChart.setData({}, QStringLiteral("All"), today, english);
    CashChart cashChart;
    cashChart.setData({}, QStringLiteral("All"), today, english);
    PlatformChart platformChart;
    platformChart.setData({}, english);
    PortfolioChart portfolioChart;
    portfolioChart.setData({}, planning::PortfolioBasis::Own, english);
    for (Chart *chart : std::initializer_list<Chart *>{&spendChart, &cashChart, &platformChart, &portfolioChart}) {
        show(*chart);
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Return);
        QTest::mouseMove(chart->childAt(300, 150), {300, 150});
        QVERIFY(!chart->accessibleDescription().isEmpty());
        chart->hide();
    }
}

SLATEBOARD_WINDOW_TEST(TestMoneyCharts)
#include "tst_moneycharts.moc"
