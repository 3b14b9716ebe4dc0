// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/charts/onscreen.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"
#include "ui/charts/funnelchart.h"
#include "ui/charts/releaseheatchart.h"
#include "ui/charts/slipchart.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace slateboard;
using planning::FunnelPart;

namespace {

planning::StageFunnel funnel()
{
    planning::StageFunnel made;
    made.asOf = today;
    const std::array<std::array<int, 3>, planning::stagesOnTheWay> titles{
        {{40, 5, 5}, {30, 6, 4}, {26, 4, 0}, {20, 6, 0}, {14, 6, 0}, {10, 4, 0}, {0, 10, 0}}};
    for (size_t i = 0; i < titles.size(); ++i) {
        made.steps[i].titles = titles[i];
        if (i > 0)
            made.steps[i].daysFromStageBefore = 30.0 * static_cast<double>(i);
    }
    return made;
}

planning::Slips slips()
{
    planning::Slips made;
    made.asOf = today;
    for (const int days : {34, 1, -5}) {
        planning::MilestoneFigures row;
        row.milestone = {100 + days};
        row.title = {1};
        row.baseline = today;
        row.awaited = days != 1;
        if (days == 1)
            row.doneOn = today.plusDays(1);
        row.setForecast(today.plusDays(days), today);
        made.rows.push_back(row);
        ++(days > 0 ? made.later : made.earlier);
    }
    return made;
}

planning::ReleaseHeat heat()
{
    planning::ReleaseHeat made{today, planning::HeatGrouping::Format, Quarter{2023 * 4}, Quarter{2023 * 4 + 1}, {}, {},
                               0};
    made.total.cells.resize(4);
    planning::HeatRow drama;
    drama.format = Format::Drama;
    drama.cells.resize(4);
    drama.cells[1] = {{TitleId{1}, TitleId{2}}, 2};
    drama.cells[2] = {{TitleId{3}}, 0};
    made.total.cells = drama.cells;
    made.rows = {drama};
    return made;
}

} // namespace

class TestSlateCharts : public QObject {
    Q_OBJECT
private slots:
    void funnelBarsAreTheTitles();
    void funnelSaysWhatWentOnAndAfterHowLong();
    void aClickOnAPartOfAStageOpensIt_data();
    void aClickOnAPartOfAStageOpensIt();
    void keysOpenAStage();
    void slipsStandWhereTheirDaysAre();
    void keysOpenAMilestone();
    void cellsAreTheReleases();
    void aClickOnACellOpensIt();
    void keysGoFromCellToCell();
    void chartsAreSavedAsVectors_data();
    void chartsAreSavedAsVectors();
    void withoutAnything();
};

void TestSlateCharts::funnelBarsAreTheTitles()
{
    FunnelChart chart;
    chart.setData(funnel(), english);
    // Those released have arrived.
    QCOMPARE(chart.barsFor(FunnelPart::WentOn), (std::vector<double>{40, 30, 26, 20, 14, 10, 10}));
    QCOMPARE(chart.barsFor(FunnelPart::Standing), (std::vector<double>{5, 6, 4, 6, 6, 4, 0}));
    QCOMPARE(chart.barsFor(FunnelPart::Shelved), (std::vector<double>{5, 4, 0, 0, 0, 0, 0}));
}

void TestSlateCharts::funnelSaysWhatWentOnAndAfterHowLong()
{
    FunnelChart chart;
    chart.setData(funnel(), english);
    QCOMPARE(chart.conversions().first(), english.percent(40.0 / 45));
    QCOMPARE(chart.conversions().last(), QString()); // there is nowhere to go on to
    QCOMPARE(chart.waits().first(), daysText(30));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("50 titles were pitched")));
}

void TestSlateCharts::aClickOnAPartOfAStageOpensIt_data()
{
    QTest::addColumn<double>("titles"); // from the left
    QTest::addColumn<std::optional<FunnelPart>>("part");
    QTest::newRow("went on") << 10.0 << std::optional(FunnelPart::WentOn);
    QTest::newRow("stand here") << 42.0 << std::optional(FunnelPart::Standing);
    QTest::newRow("shelved here") << 48.0 << std::optional(FunnelPart::Shelved);
    QTest::newRow("beside the bar") << 51.5 << std::optional<FunnelPart>();
}

void TestSlateCharts::aClickOnAPartOfAStageOpensIt()
{
    QFETCH(double, titles);
    QFETCH(std::optional<FunnelPart>, part);
    FunnelChart chart;
    chart.setData(funnel(), english);
    show(chart);
    std::vector<std::pair<Stage, std::optional<FunnelPart>>> clicked;
    connect(&chart, &FunnelChart::stageClicked, this,
            [&](Stage stage, std::optional<FunnelPart> of) { clicked.emplace_back(stage, of); });
    // Bars of 50 and of 10 have their middles 20 titles apart.
    const double width = (chart.stageCentre(Stage::Pitch).x() - chart.stageCentre(Stage::Released).x()) / 20;
    const double zero = chart.stageCentre(Stage::Pitch).x() - 25 * width;
    const QPoint place(qRound(zero + titles * width), qRound(chart.stageCentre(Stage::Pitch).y()));
    QTest::mouseClick(chart.childAt(place), Qt::LeftButton, {}, place);
    QCOMPARE(clicked.size(), size_t(1));
    QCOMPARE(clicked[0].first, Stage::Pitch);
    QCOMPARE(clicked[0].second, part);
}

void TestSlateCharts::keysOpenAStage()
{
    FunnelChart chart;
    chart.setData(funnel(), english);
    show(chart);
    std::vector<Stage> opened;
    connect(&chart, &FunnelChart::stageClicked, this, [&](Stage stage) { opened.push_back(stage); });
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Enter);
    QCOMPARE(opened, std::vector{Stage::Development});
    QVERIFY(chart.accessibleDescription().contains(wordFor(Stage::Development)));
}

void TestSlateCharts::slipsStandWhereTheirDaysAre()
{
    SlipChart chart;
    chart.setData(slips(),
                  {{QStringLiteral("Wrap"), QStringLiteral("A")},
                   {QStringLiteral("Lock"), QStringLiteral("B")},
                   {QStringLiteral("Cast"), QStringLiteral("C")}},
                  english);
    const auto day = static_cast<double>(today.julian());
    QCOMPARE(chart.approvedDays(), (std::vector{day, day, day}));
    QCOMPARE(chart.presentDays(), (std::vector{day + 34, day + 1, day - 5}));
    QCOMPARE(chart.slipLabels(), (QStringList{slipText(34), slipText(1), slipText(-5)}));
    QVERIFY(chart.slipLabels().first().startsWith(u'+'));
    QVERIFY(chart.slipLabels().last().startsWith(QStringLiteral("−")));
}

void TestSlateCharts::keysOpenAMilestone()
{
    SlipChart chart;
    chart.setData(slips(), std::vector<SlipNames>(3), english);
    show(chart);
    QSignalSpy clicked(&chart, &SlipChart::milestoneClicked);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<MilestoneId>(), MilestoneId{95});
}

void TestSlateCharts::cellsAreTheReleases()
{
    ReleaseHeatChart chart;
    chart.setData(heat(), {QStringLiteral("Drama")}, english);
    QCOMPARE(chart.countsOf(0), (std::vector{0, 2, 1, 0}));
    QCOMPARE(chart.countsOf(1), (std::vector{0, 2, 1, 0})); // of all
    QCOMPARE(chart.columnLabels().size(), 2);               // nothing is earlier or later
}

void TestSlateCharts::aClickOnACellOpensIt()
{
    ReleaseHeatChart chart;
    chart.setData(heat(), {QStringLiteral("Drama")}, english);
    show(chart);
    QSignalSpy clicked(&chart, &ReleaseHeatChart::cellClicked);
    const QPoint place = chart.cellCentre(1, 2).toPoint();
    QTest::mouseClick(chart.childAt(place), Qt::LeftButton, {}, place);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0], (QList<QVariant>{1, 2}));
}

void TestSlateCharts::keysGoFromCellToCell()
{
    ReleaseHeatChart chart;
    chart.setData(heat(), {QStringLiteral("Drama")}, english);
    show(chart);
    QSignalSpy clicked(&chart, &ReleaseHeatChart::cellClicked);
    QTest::keyClick(&chart, Qt::Key_Right); // chooses that of as-of
    QTest::keyClick(&chart, Qt::Key_Left);  // nothing is earlier: it stays
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Enter);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0], (QList<QVariant>{1, 2}));
}

void TestSlateCharts::chartsAreSavedAsVectors_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("funnel") << 0;
    QTest::newRow("slips") << 1;
    QTest::newRow("releases") << 2;
}

void TestSlateCharts::chartsAreSavedAsVectors()
{
    QFETCH(int, which);
    std::unique_ptr<Chart> chart;
    if (which == 0) {
        auto made = std::make_unique<FunnelChart>();
        made->setData(funnel(), english);
        chart = std::move(made);
    } else if (which == 1) {
        auto made = std::make_unique<SlipChart>();
        made->setData(slips(), std::vector<SlipNames>(3), english);
        chart = std::move(made);
    } else {
        auto made = std::make_unique<ReleaseHeatChart>();
        made->setData(heat(), {QStringLiteral("Drama")}, english);
        chart = std::move(made);
    }
    chart->resize(700, 400);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.svg"));
    QVERIFY(chart->saveChart(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("<text"));
    QVERIFY(!svg.contains("<image"));
}

void TestSlateCharts::withoutAnything()
{
    FunnelChart stages;
    SlipChart milestones;
    ReleaseHeatChart releases;
    for (Chart *chart : std::initializer_list<Chart *>{&stages, &milestones, &releases}) {
        show(*chart);
        QTest::keyClick(chart, Qt::Key_Down);
        QTest::keyClick(chart, Qt::Key_Enter);
        QVERIFY(!chart->accessibleDescription().isEmpty());
    }
}

SLATEBOARD_WINDOW_TEST(TestSlateCharts)
#include "tst_slatecharts.moc"
