// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/onscreen.h"
#include "tests/support/registry.h"
#include "ui/charts/trackchart.h"

#include <QSignalSpy>
#include <QTest>

using namespace slateboard;

class TestTrackChart : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_chart.reset(); }
    void rangesLieAroundTheMiddle();
    void whatLiesOutsideHasAnotherMark();
    void aClickOrEnterAsksForAMark();
    void describesItself();
    void nothingToShow();

private:
    std::unique_ptr<TrackChart> m_chart;
};

void TestTrackChart::init()
{
    const auto mark = [](int month, int actual) {
        return TrackMark{Day(2022, month, 28), Day(2022, month + 3, 28), 90, 95, 100, 108, 120, actual};
    };
    m_chart = std::make_unique<TrackChart>();
    m_chart->setData(QStringLiteral("Source IPs"), {mark(1, 90), mark(2, 100), mark(3, 121), mark(4, 60)}, english);
    show(*m_chart);
}

void TestTrackChart::rangesLieAroundTheMiddle()
{
    QCOMPARE(m_chart->ranges().size(), size_t{4});
    for (const auto &range : m_chart->ranges())
        QCOMPARE(range, std::pair(-10.0, 20.0));
    QCOMPARE(m_chart->dots(), (std::vector<double>{-10, 0, 21, -40}));
}

void TestTrackChart::whatLiesOutsideHasAnotherMark()
{
    QCOMPARE(m_chart->dotsOutside(), (std::vector<double>{21, -40})); // the end of a range is within it
    const QList<Chart::LegendEntry> entries = m_chart->legendEntries();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries.last().name, QStringLiteral("what came, outside"));
}

void TestTrackChart::aClickOrEnterAsksForAMark()
{
    QSignalSpy clicked(m_chart.get(), &TrackChart::markClicked);
    const QPoint place = m_chart->markCentre(1).toPoint();
    QTest::mouseClick(m_chart->childAt(place), Qt::LeftButton, {}, place);
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QTest::keyClick(m_chart.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 2);
    QCOMPARE(clicked[0][0].toInt(), 1);
    QCOMPARE(clicked[1][0].toInt(), 2);
}

void TestTrackChart::describesItself()
{
    QCOMPARE(m_chart->accessibleName(), QStringLiteral("How forecasts of Source IPs did"));
    QCOMPARE(m_chart->accessibleDescription(),
             QStringLiteral("Forecast on 2022-04-28 for 2022-07-28: 100, 80% range 90 to 120; 60 came."));
}

void TestTrackChart::nothingToShow()
{
    m_chart->setData(QStringLiteral("Source IPs"), {}, english);
    QCoreApplication::processEvents();
    QTest::keyClick(m_chart.get(), Qt::Key_Right);
    QVERIFY(m_chart->ranges().empty());
    QCOMPARE(m_chart->accessibleDescription(), QStringLiteral("No forecast can be judged yet."));
}

SLATEBOARD_WINDOW_TEST(TestTrackChart)
#include "tst_trackchart.moc"
