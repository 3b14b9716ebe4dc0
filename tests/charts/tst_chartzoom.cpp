// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/handmadefigures.h"
#include "tests/charts/onscreen.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"
#include "ui/charts/quarterchart.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace slateboard;

namespace {

constexpr Quarter firstShown{2021 * 4};
constexpr Quarter lastShown{2023 * 4 + 3};

} // namespace

// Zooming and the legend, by mouse and keys, on the chart of quarters.
class TestChartZoom : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_chart.reset(); }
    void theWheelZoomsAboutThePlaceBelowIt();
    void nothingIsSeenBeyondTheEnds();
    void shiftAndTheWheelGoSideways();
    void draggingZoomsIntoABand();
    void aClickOpensAsBefore();
    void waysBackToAll_data();
    void waysBackToAll();
    void keysZoom();
    void theChosenQuarterIsKeptInSight();
    void newFiguresKeepWhatIsSeen();
    void aClickInTheLegendLeavesASeriesOut();
    void theLegendIsReachedByKeys();
    void anotherStackingShowsAllAgain();

private:
    [[nodiscard]] double x(Quarter quarter) const { return m_chart->barCentre(quarter).x(); }
    [[nodiscard]] double quarterWidth() const { return x(Quarter{firstShown.index + 1}) - x(firstShown); }
    [[nodiscard]] QWidget *plot() const { return m_chart->childAt(m_chart->rect().center()); }
    void turn(const QPointF &at, int notches, Qt::KeyboardModifiers modifiers = {});
    void drag(const QPoint &from, const QPoint &to);
    [[nodiscard]] Chart::LegendEntry entry(const QString &name) const;

    std::unique_ptr<QuarterChart> m_chart;
};

void TestChartZoom::init()
{
    m_chart = std::make_unique<QuarterChart>();
    m_chart->setData(handmade::money(), today, english);
    show(*m_chart);
}

void TestChartZoom::turn(const QPointF &at, int notches, Qt::KeyboardModifiers modifiers)
{
    QWheelEvent event(at, m_chart->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(plot(), &event);
    QCoreApplication::processEvents();
}

void TestChartZoom::drag(const QPoint &from, const QPoint &to)
{
    QWidget *target = plot();
    QTest::mousePress(target, Qt::LeftButton, {}, from);
    QTest::mouseMove(target, (from + to) / 2);
    QTest::mouseMove(target, to);
    QTest::mouseRelease(target, Qt::LeftButton, {}, to);
    QCoreApplication::processEvents();
}

Chart::LegendEntry TestChartZoom::entry(const QString &name) const
{
    const auto entries = m_chart->legendEntries();
    const auto found = std::ranges::find(entries, name, &Chart::LegendEntry::name);
    return found == entries.end() ? Chart::LegendEntry{} : *found;
}

void TestChartZoom::theWheelZoomsAboutThePlaceBelowIt()
{
    const Quarter quarter{2022 * 4};
    const QPointF place = m_chart->barCentre(quarter);
    const double before = quarterWidth();
    turn(place, 2);
    QVERIFY(m_chart->isZoomed());
    QVERIFY(quarterWidth() > before * 1.4);
    QVERIFY(std::abs(x(quarter) - place.x()) < 1);
    turn(place, -3);
    QVERIFY(!m_chart->isZoomed());
    QVERIFY(std::abs(quarterWidth() - before) < 0.01);
}

void TestChartZoom::nothingIsSeenBeyondTheEnds()
{
    const double left = x(firstShown) - quarterWidth() / 2;
    turn(m_chart->barCentre(firstShown), 2);
    turn(m_chart->barCentre(firstShown), 9, Qt::ShiftModifier); // to the left
    QVERIFY(std::abs(x(firstShown) - quarterWidth() / 2 - left) < 1);
    turn(m_chart->barCentre(firstShown), 40);
    QVERIFY(quarterWidth() < m_chart->width() / 1.9); // two places are the least
}

void TestChartZoom::shiftAndTheWheelGoSideways()
{
    turn(m_chart->barCentre(Quarter{2022 * 4}), 3);
    const double before = x(Quarter{2022 * 4});
    const double width = quarterWidth();
    turn(m_chart->rect().center(), -1, Qt::ShiftModifier);
    QVERIFY(x(Quarter{2022 * 4}) < before - 10);
    QVERIFY(std::abs(quarterWidth() - width) < 0.01);
}

void TestChartZoom::draggingZoomsIntoABand()
{
    QSignalSpy clicked(m_chart.get(), &QuarterChart::quarterClicked);
    const double half = quarterWidth() / 2;
    const QPoint from(qRound(x(Quarter{2022 * 4}) - half), m_chart->height() / 2);
    const QPoint to(qRound(x(Quarter{2022 * 4 + 3}) + half), m_chart->height() / 2 + 30);
    drag(from, to);
    QVERIFY(m_chart->isZoomed());
    QVERIFY(std::abs(quarterWidth() - 2 * half * 3) < 2); // four of twelve quarters
    QCOMPARE(clicked.size(), 0);
    QVERIFY(m_chart->quarterLabels().first().startsWith(QStringLiteral("Q1")));
    QCOMPARE(m_chart->quarterLabels().size(), 4);
}

void TestChartZoom::aClickOpensAsBefore()
{
    turn(m_chart->barCentre(Quarter{2022 * 4}), 2);
    QSignalSpy clicked(m_chart.get(), &QuarterChart::quarterClicked);
    const QPoint place = m_chart->barCentre(Quarter{2022 * 4 + 1}).toPoint();
    QTest::mouseClick(plot(), Qt::LeftButton, {}, place);
    QCOMPARE(clicked.size(), 1);
    QVERIFY(clicked[0][0].value<Quarter>() == (Quarter{2022 * 4 + 1}));
    QVERIFY(m_chart->isZoomed());
}

void TestChartZoom::waysBackToAll_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"double click", "key", "menu"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestChartZoom::waysBackToAll()
{
    QFETCH(QString, way);
    QVERIFY(!m_chart->showAllAction()->isEnabled());
    turn(m_chart->barCentre(Quarter{2022 * 4}), 3);
    QVERIFY(m_chart->showAllAction()->isEnabled());
    if (way == QLatin1String("double click"))
        QTest::mouseDClick(plot(), Qt::LeftButton, {}, m_chart->rect().center());
    else if (way == QLatin1String("key"))
        QTest::keyClick(m_chart.get(), Qt::Key_0);
    else
        m_chart->showAllAction()->trigger();
    QVERIFY(!m_chart->isZoomed());
    QVERIFY(!m_chart->showAllAction()->isEnabled());
    QCoreApplication::processEvents();
    QVERIFY(m_chart->rect().contains(m_chart->barCentre(firstShown).toPoint()));
    QVERIFY(m_chart->rect().contains(m_chart->barCentre(lastShown).toPoint()));
}

void TestChartZoom::keysZoom()
{
    const double before = quarterWidth();
    QTest::keyClick(m_chart.get(), Qt::Key_Plus);
    QVERIFY(std::abs(quarterWidth() - before * 1.5) < 0.5);
    QTest::keyClick(m_chart.get(), Qt::Key_Minus);
    QVERIFY(!m_chart->isZoomed());
    QTest::keyClick(m_chart.get(), Qt::Key_Plus, Qt::ControlModifier); // belongs to others
    QVERIFY(!m_chart->isZoomed());
}

void TestChartZoom::theChosenQuarterIsKeptInSight()
{
    turn(m_chart->barCentre(Quarter{2021 * 4 + 1}), 6);
    QTest::keyClick(m_chart.get(), Qt::Key_End);
    QCoreApplication::processEvents();
    QVERIFY(m_chart->isZoomed());
    QVERIFY(m_chart->selected() == lastShown);
    QVERIFY(m_chart->rect().contains(m_chart->barCentre(lastShown).toPoint()));
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    QCoreApplication::processEvents();
    QVERIFY(x(firstShown) > 0);
}

void TestChartZoom::newFiguresKeepWhatIsSeen()
{
    turn(m_chart->barCentre(Quarter{2022 * 4}), 3);
    const double width = quarterWidth();
    auto money = handmade::money();
    money.quarters[2].firm = money.quarters[2].firmByFormat[0] = handmade::billions(3);
    m_chart->setData(money, today, english);
    QCoreApplication::processEvents();
    QVERIFY(m_chart->isZoomed());
    QVERIFY(std::abs(quarterWidth() - width) < 0.01);
}

void TestChartZoom::aClickInTheLegendLeavesASeriesOut()
{
    const QString drama = wordFor(Format::Drama);
    QVERIFY(!entry(drama).isLeftOut);
    QVERIFY(m_chart->barsFor(Format::Drama, true).at(0) > 0);
    QSignalSpy clicked(m_chart.get(), &QuarterChart::quarterClicked);
    QTest::mouseClick(plot(), Qt::LeftButton, {}, entry(drama).centre.toPoint());
    QVERIFY(entry(drama).isLeftOut);
    QCOMPARE(clicked.size(), 0);
    for (const bool firm : {true, false}) {
        for (const double bar : m_chart->barsFor(Format::Drama, firm))
            QCOMPARE(bar, 0.0);
    }
    QVERIFY(m_chart->barsFor(Format::Film, true).at(0) > 0);
    QCoreApplication::processEvents();
    QVERIFY(m_chart->overrunLabels().isEmpty()); // of bars that are not whole
    QTest::mouseClick(plot(), Qt::LeftButton, {}, entry(drama).centre.toPoint());
    QVERIFY(m_chart->barsFor(Format::Drama, true).at(0) > 0);

    QTest::mouseClick(plot(), Qt::LeftButton, {}, entry(QStringLiteral("hoped")).centre.toPoint());
    QCOMPARE(m_chart->barsFor(Format::Drama, false).at(10), 0.0);
    QVERIFY(m_chart->barsFor(Format::Drama, true).at(10) > 0);
}

void TestChartZoom::theLegendIsReachedByKeys()
{
    const auto actions = m_chart->actions(); // of the context menu
    const auto menu = std::ranges::find_if(actions, [](const QAction *action) { return action->menu() != nullptr; });
    QVERIFY(menu != actions.end());
    emit(*menu)->menu()->aboutToShow();
    const auto entries = (*menu)->menu()->actions();
    QCOMPARE(entries.size(), m_chart->legendEntries().size());
    QVERIFY(entries.first()->isChecked());
    entries.first()->trigger();
    QVERIFY(m_chart->legendEntries().first().isLeftOut);
}

void TestChartZoom::anotherStackingShowsAllAgain()
{
    m_chart->toggleLegendEntry(0);
    QVERIFY(m_chart->legendEntries().first().isLeftOut);
    planning::QuarterBars bars = planning::barsByFormat(handmade::money());
    bars.grouping = planning::BarGrouping::Title;
    const QStringList names{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D"),
                            QStringLiteral("E")};
    m_chart->setData(handmade::money(), bars, names, today, english);
    QVERIFY(std::ranges::none_of(m_chart->legendEntries(), &Chart::LegendEntry::isLeftOut));
    QCOMPARE(m_chart->legendEntries().first().name, QStringLiteral("A"));
}

SLATEBOARD_WINDOW_TEST(TestChartZoom)
#include "tst_chartzoom.moc"
