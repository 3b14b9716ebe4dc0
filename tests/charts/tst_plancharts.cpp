// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/onscreen.h"
#include "tests/support/registry.h"
#include "ui/charts/plancomparechart.h"
#include "ui/charts/plandemandchart.h"
#include "ui/charts/plangoalchart.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slateboard;

namespace {

planning::QuarterMoney demand(int firm, int hoped)
{
    planning::QuarterMoney quarter;
    quarter.firm = Money{firm * 1'000'000'000LL};
    quarter.hoped = Money{hoped * 1'000'000'000LL};
    return quarter;
}

/// Six quarters, of which the first and the last are empty; in B everything comes a quarter later. One goal counts
/// less by the end of the year, but the same by its deadline.
planning::PlanComparison pushed()
{
    planning::PlanComparison comparison;
    comparison.asOf = Day(2023, 3, 31);
    comparison.a.plan = PlanId{1};
    comparison.b.plan = PlanId{2};
    const int firm[] = {0, 20, 45, 30, 0, 0};
    for (int i = 0; i < 6; ++i) {
        planning::QuarterOfPlans quarter{
            {2023 * 4 + i}, demand(firm[i], i == 3 ? 5 : 0), demand(i > 0 ? firm[i - 1] : 0, i == 4 ? 5 : 0), {}};
        if (i > 0 && i < 5)
            quarter.cap = Money{40'000'000'000};
        comparison.quarters.push_back(quarter);
    }
    comparison.counts = {{GoalId{7}, Measure::DramaIps, Day(2023, 12, 31), false, 100, 92, 88},
                         {GoalId{7}, Measure::DramaIps, Day(2024, 6, 30), true, 100, 101, 101}};
    return comparison;
}

Library named()
{
    Library library;
    library.plans = {{PlanId{1}, {}, PlanKind::Working}, {PlanId{2}, QStringLiteral("Later"), PlanKind::WhatIf}};
    library.goals = {{GoalId{7}, {}, Measure::DramaIps, 100, Day(2021, 1, 1), Day(2024, 6, 30)}};
    return library;
}

const PlanPair names{QStringLiteral("Working plan"), QStringLiteral("Later")};

} // namespace

class TestPlanCharts : public QObject {
    Q_OBJECT
private slots:
    void bothPlansArePlotted()
    {
        PlanDemandChart chart;
        chart.setData(pushed(), names, english);
        QCOMPARE(chart.shownQuarters().size(), size_t(4)); // not the empty ones, but those of B alone
        QCOMPARE(chart.shownQuarters().front(), (Quarter{2023 * 4 + 1}));
        QCOMPARE(chart.shownQuarters().back(), (Quarter{2023 * 4 + 4}));
    }

    void barsAreTheDemand()
    {
        const auto comparison = pushed();
        PlanDemandChart chart;
        chart.setData(comparison, names, english);
        const auto shown = chart.shownQuarters();
        for (size_t i = 0; i < shown.size(); ++i) {
            const auto &quarter = *std::ranges::find(comparison.quarters, shown[i], &planning::QuarterOfPlans::quarter);
            QCOMPARE(chart.barsOfA(true).at(i), static_cast<double>(quarter.a.firm.minor));
            QCOMPARE(chart.barsOfA(false).at(i), static_cast<double>(quarter.a.hoped.minor));
            QCOMPARE(chart.barsOfB(true).at(i), static_cast<double>(quarter.b.firm.minor));
            QCOMPARE(chart.barsOfB(false).at(i), static_cast<double>(quarter.b.hoped.minor));
        }
    }

    void theLegendNamesThePlans()
    {
        PlanDemandChart chart;
        chart.setData(pushed(), {QStringLiteral("Working plan"), QStringLiteral("Late ").repeated(40)}, english);
        const QStringList texts = chart.legendTexts();
        QCOMPARE(texts.size(), 4);
        QCOMPARE(texts[0], QStringLiteral("A  Working plan"));
        QVERIFY(texts[1].startsWith(QStringLiteral("B  Late")) && texts[1].size() < 40);
    }

    void keysChooseAndOpenAQuarter()
    {
        PlanDemandChart chart;
        chart.setData(pushed(), names, english);
        show(chart);
        QSignalSpy clicked(&chart, &PlanDemandChart::quarterClicked);
        QTest::keyClick(&chart, Qt::Key_Home);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY2(chart.accessibleDescription().contains(QStringLiteral("Q3 23: 45bn in A, 20bn in B")),
                 qPrintable(chart.accessibleDescription()));
        QTest::keyClick(&chart, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<Quarter>(), (Quarter{2023 * 4 + 2}));
        const QPointF place = chart.quarterCentre(Quarter{2023 * 4 + 3});
        QTest::mouseClick(chart.childAt(place.toPoint()), Qt::LeftButton, {}, place.toPoint());
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(clicked[1][0].value<Quarter>(), (Quarter{2023 * 4 + 3}));
    }

    void describesItself()
    {
        PlanDemandChart chart;
        QVERIFY(!chart.accessibleDescription().isEmpty()); // empty
        chart.setData(pushed(), names, english);
        const QString text = chart.accessibleDescription();
        QVERIFY2(text.contains(QStringLiteral("1 in A, 1 in B")), qPrintable(text)); // over the cap
    }

    void aGoalIsCountedInBoth()
    {
        PlanGoalChart chart;
        chart.setData(QStringLiteral("Drama IPs"), pushed().counts, names, english);
        QCOMPARE(chart.barsOfA(), (std::vector<double>{92, 101}));
        QCOMPARE(chart.barsOfB(), (std::vector<double>{88, 101}));
        QCOMPARE(chart.numbers(), (QStringList{"92", "88", "101", "101"}));
        QCOMPARE(chart.targetShown(), 100.0);
        show(chart, {240, 240});
        QTest::keyClick(&chart, Qt::Key_Home);
        QVERIFY2(chart.accessibleDescription().contains(QStringLiteral("2023-12-31: 92 in A, 88 in B, target 100")),
                 qPrintable(chart.accessibleDescription()));
    }

    void oneChartAGoal()
    {
        PlanCompareChart chart;
        chart.setData(named(), pushed(), english);
        QCOMPARE(chart.goals().size(), 1);
        QVERIFY(chart.goals().front()->accessibleName().contains(QStringLiteral("Drama IPs")));
        QCOMPARE(chart.demand().legendTexts().at(1), QStringLiteral("B  Later"));
        auto comparison = pushed();
        comparison.counts.clear(); // every deadline has passed
        chart.setData(named(), comparison, english);
        QVERIFY(chart.goals().isEmpty());
    }

    void leavesAsVectors()
    {
        QTemporaryDir folder;
        PlanDemandChart chart;
        chart.setData(pushed(), names, english);
        chart.resize(640, 300);
        const QString path = folder.filePath(QStringLiteral("chart.svg"));
        QVERIFY(chart.saveChart(path).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Working plan") && bytes.contains("Later") && !bytes.contains("<image"));
    }

    void nothingToCompare()
    {
        PlanDemandChart chart;
        chart.setData({}, {}, english);
        show(chart);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.shownQuarters().empty());
        PlanGoalChart goal;
        goal.setData({}, {}, {}, english);
        show(goal);
        QTest::keyClick(&goal, Qt::Key_Right);
        QVERIFY(goal.barsOfA().empty());
    }
};

SLATEBOARD_WINDOW_TEST(TestPlanCharts)
#include "tst_plancharts.moc"
