// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/handmadefigures.h"
#include "tests/charts/onscreen.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"
#include "ui/charts/burnupchart.h"
#include "ui/charts/formatlegend.h"

#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace slateboard;

class TestBurnUpChart : public QObject {
    Q_OBJECT
private slots:
    void plotsTheMonths()
    {
        const auto goal = handmade::goal();
        BurnUpChart chart;
        chart.setData(goal, today, english);
        const std::vector<double> values = chart.values();
        QCOMPARE(values.size(), goal.months.size() + 1); // the start too
        QCOMPARE(values.front(), 120.0);
        QCOMPARE(values.back(), 702.0);
        for (size_t i = 0; i < goal.months.size(); ++i) {
            QCOMPARE(values[i] + chart.gains()[i] + chart.losses()[i], values[i + 1]);
            QVERIFY(chart.losses()[i] <= 0);
        }
        QCOMPARE(chart.targetShown(), 1000.0);
    }

    void labelsNameTargetDeadlineAndValue()
    {
        BurnUpChart chart;
        chart.setData(handmade::goal(), today, english);
        const QStringList expected{QStringLiteral("target 1,000"), QStringLiteral("deadline 2023-12-31"),
                                   QStringLiteral("as of 2023-03-31"), QStringLiteral("702")};
        QCOMPARE(chart.labels(), expected);
        chart.setCompact(true);
        QCOMPARE(chart.labels(), (QStringList{expected[0], QStringLiteral("deadline"), expected[3]}));
    }

    void labelsCoverNoOther_data()
    {
        QTest::addColumn<Day>("deadline");
        QTest::addColumn<int>("value");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("compact");
        QTest::addColumn<int>("shown");
        // The day is left out where its label would cover the deadline's.
        const QSize tile(330, 190);
        const QSize page(700, 520);
        QTest::newRow("far from the deadline") << Day(2023, 12, 31) << 702 << page << false << 4;
        QTest::newRow("days before the deadline") << Day(2023, 4, 10) << 702 << page << false << 3;
        QTest::newRow("on the deadline") << today << 702 << page << false << 3;
        QTest::newRow("past the deadline") << Day(2022, 12, 31) << 702 << page << false << 4;
        QTest::newRow("at the target") << Day(2023, 4, 10) << 1000 << page << false << 3;
        QTest::newRow("just below the target") << today << 990 << page << false << 3;
        QTest::newRow("nothing yet") << Day(2023, 12, 31) << 0 << page << false << 4;
        QTest::newRow("in a tile") << Day(2023, 12, 31) << 702 << tile << true << 3;
        QTest::newRow("in a tile, days before") << Day(2023, 4, 10) << 990 << tile << true << 3;
        QTest::newRow("in a tile, past the deadline") << Day(2023, 2, 28) << 1001 << tile << true << 3;
        QTest::newRow("no room for the day") << Day(2023, 4, 10) << 702 << QSize(250, 300) << false << 3;
    }
    void labelsCoverNoOther()
    {
        QFETCH(Day, deadline);
        QFETCH(int, value);
        QFETCH(QSize, size);
        QFETCH(bool, compact);
        QFETCH(int, shown);
        auto goal = handmade::goal(1000, std::min(120, value), value);
        goal.goal.deadline = deadline;
        BurnUpChart chart;
        chart.setCompact(compact);
        chart.setData(goal, today, english);
        show(chart, size);
        const QList<QRectF> labels = chart.labelRects();
        QCOMPARE(labels.size(), shown);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            QVERIFY(QRectF(chart.rect()).contains(labels[i]));
            QVERIFY(labels[i].width() > 5);
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(!labels[i].intersects(labels[other]));
        }
    }

    void clickOpensTheMonth()
    {
        BurnUpChart chart;
        chart.setData(handmade::goal(), today, english);
        show(chart);
        QSignalSpy clicked(&chart, &BurnUpChart::monthClicked);
        const Month month{2022 * 12 + 4};
        const QPoint place = chart.monthCentre(month).toPoint();
        QTest::mouseClick(chart.childAt(place), Qt::LeftButton, {}, place);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<Month>(), month);
    }

    void monthsToComeOpenNothing()
    {
        BurnUpChart chart;
        chart.setData(handmade::goal(), today, english);
        show(chart);
        QSignalSpy clicked(&chart, &BurnUpChart::monthClicked);
        for (const bool hasFan : {false, true}) {
            if (hasFan)
                chart.setForecast(handmade::forecast());
            QCoreApplication::processEvents();
            const QPoint place = chart.monthCentre(Month{2023 * 12 + 7}).toPoint();
            QTest::mouseClick(chart.childAt(place), Qt::LeftButton, {}, place);
            QCOMPARE(clicked.size(), 0);
        }
    }

    void keysChooseAndOpen()
    {
        BurnUpChart chart;
        chart.setData(handmade::goal(), today, english);
        show(chart);
        QSignalSpy clicked(&chart, &BurnUpChart::monthClicked);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Enter);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].value<Month>(), (Month{2023 * 12 + 1}));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("2023-02")));
    }

    void describesItself()
    {
        BurnUpChart chart;
        chart.setData(handmade::goal(), today, english);
        const QString text = chart.accessibleDescription();
        QVERIFY2(text.contains(QStringLiteral("702 of 1,000")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("33.1")), qPrintable(text));
    }

    void startsOnTheLastDayOfAMonth()
    {
        auto goal = handmade::goal();
        goal.goal.start = Day(2021, 1, 31);
        BurnUpChart chart;
        chart.setData(goal, today, english);
        QCOMPARE(chart.values().size(), goal.months.size());
        QCOMPARE(chart.values().front(), static_cast<double>(goal.months.front().value));
    }

    void withoutMonths()
    {
        auto goal = handmade::goal();
        goal.months.clear();
        goal.value = 0;
        BurnUpChart chart;
        chart.setData(goal, Day(2020, 1, 1), english);
        show(chart);
        QCOMPARE(chart.values().size(), size_t(1));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.selected(), std::optional<Month>());
    }

    void farBeyondTheTarget()
    {
        BurnUpChart chart;
        chart.setData(handmade::goal(10, 0, 2411, Measure::ReleasedTitles), today, english);
        show(chart);
        QCOMPARE(chart.values().back(), 2411.0);
        QCOMPARE(chart.targetShown(), 10.0);
    }

    void fanGoesOnFromTheValue()
    {
        BurnUpChart chart;
        chart.setData(handmade::goal(), today, english);
        QVERIFY(chart.fan().empty());
        chart.setForecast(handmade::forecast());
        QCOMPARE(chart.fan().front().day, today);
        QCOMPARE(chart.fan().front().p50, 702);
        QCOMPARE(chart.marks(), (std::vector{static_cast<double>(Day(2024, 2, 20).julian()),
                                             static_cast<double>(Day(2024, 6, 11).julian())}));
        QVERIFY(chart.labels().contains(QStringLiteral("P50 2024-02-20")));
        QVERIFY(chart.accessibleDescription().contains(QStringLiteral("31%")));
        chart.setCompact(true);
        QVERIFY(!chart.labels().contains(QStringLiteral("P50 2024-02-20")));
        chart.setForecast(std::nullopt);
        QVERIFY(chart.fan().empty());
        QVERIFY(chart.marks().empty());
    }

    void aFanThatGoesOnForYearsLeavesRoomForThePast()
    {
        forecast::GoalForecast made = handmade::forecast();
        made.p50.reset();
        made.p85.reset();
        for (int month = 0; month < 90; ++month)
            made.fan.push_back({made.fan.back().day.plusMonths(1), 800, 850, 900, 950, 990});
        BurnUpChart chart;
        chart.setData(handmade::goal(), today, english);
        chart.setForecast(made);
        QVERIFY(chart.fan().back().day < Day(2025, 8, 1));
        QVERIFY(chart.marks().empty());
    }

    void labelsOfAFanCoverNoOther()
    {
        BurnUpChart chart;
        chart.setData(handmade::goal(), today, english);
        chart.setForecast(handmade::forecast());
        show(chart, {700, 520});
        const QList<QRectF> labels = chart.labelRects();
        QVERIFY(labels.size() >= 7);
        for (qsizetype i = 0; i < labels.size(); ++i) {
            QVERIFY(QRectF(chart.rect()).contains(labels[i]));
            for (qsizetype other = 0; other < i; ++other)
                QVERIFY(!labels[i].intersects(labels[other]));
        }
    }

    void legendFitsItsHint()
    {
        FormatLegend legend;
        legend.setPalette(Theme::light().palette());
        legend.resize(legend.sizeHint());
        const QImage image = legend.grab().toImage();
        // The last column is free: nothing was cut off.
        const QColor ground = image.pixelColor(image.width() - 1, 0);
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixelColor(image.width() - 1, y), ground);
    }

    void paperFillsDifferWithoutColour()
    {
        for (bool firm : {true, false}) {
            std::vector<Hatch> hatches;
            for (const auto &word : words<Format>())
                hatches.push_back(formatFill(Theme::paper(), word.value, firm).hatch);
            std::ranges::sort(hatches);
            QVERIFY(std::ranges::adjacent_find(hatches) == hatches.end());
        }
    }
};

SLATEBOARD_WINDOW_TEST(TestBurnUpChart)
#include "tst_burnupchart.moc"
