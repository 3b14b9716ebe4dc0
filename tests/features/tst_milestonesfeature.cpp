// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/chancewords.h"
#include "tests/features/pagebench.h"
#include "tests/support/registry.h"
#include "ui/charts/burnupchart.h"
#include "ui/charts/releaseheatchart.h"
#include "ui/pages/milestones/forecastcard.h"
#include "ui/pages/milestones/funnelface.h"
#include "ui/pages/milestones/goalchoice.h"
#include "ui/pages/milestones/goalsview.h"
#include "ui/pages/milestones/milestonespage.h"
#include "ui/pages/milestones/paceslider.h"
#include "ui/pages/milestones/releaseface.h"
#include "ui/pages/milestones/slipface.h"
#include "ui/report/goalwords.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QSlider>

using namespace slateboard;

class TestMilestonesFeature : public QObject {
    Q_OBJECT
private slots:
    void init() { m_bench = std::make_unique<PageBench<MilestonesPage>>(); }
    void cleanup() { m_bench.reset(); }
    void eachGoalSaysWhatTheFiguresSay_data();
    void eachGoalSaysWhatTheFiguresSay();
    void theBurnUpHoldsTheFigures_data() { eachGoalSaysWhatTheFiguresSay_data(); }
    void theBurnUpHoldsTheFigures();
    void aClickOnAMonthOpensWhatItGainedAndLost_data() { eachGoalSaysWhatTheFiguresSay_data(); }
    void aClickOnAMonthOpensWhatItGainedAndLost();
    void returnInTheTableOpensAMonth();
    void theMonthsKeepTheirHeightBesideOpenRows_data();
    void theMonthsKeepTheirHeightBesideOpenRows();
    void escapeClosesTheMonth_data();
    void escapeClosesTheMonth();
    void anotherGoalClosesTheMonth();
    void returnOnARowAsksForIt_data();
    void returnOnARowAsksForIt();
    void withoutGoalsThePageSaysSo();
    void theForecastIsThatOfTheLibrary_data() { eachGoalSaysWhatTheFiguresSay_data(); }
    void theForecastIsThatOfTheLibrary();
    void leversOpenTheirRows();
    void theSliderTriesAnotherPace();
    void aShortHistorySaysWhyThereIsNoForecast();
    void aClickOnAStageListsItsTitles();
    void aFormatNarrowsTheFunnel();
    void aSlipListsTheMilestonesOfItsTitle();
    void aQuarterListsItsReleases_data();
    void aQuarterListsItsReleases();
    void manyGoalsAreAList();

private:
    [[nodiscard]] MilestonesPage &page() { return *m_bench->page; }
    [[nodiscard]] GoalsView &goals() { return page().goalsView(); }
    [[nodiscard]] const planning::GoalFigures &goal(int index)
    {
        return m_bench->figures().goals[static_cast<size_t>(index)];
    }
    // The month with the most transitions.
    [[nodiscard]] planning::CountMonth liveliest(int index)
    {
        return *std::ranges::max_element(goal(index).months, {}, [](auto &month) { return month.gained + month.lost; });
    }
    void thenTheRowsAre(const planning::CountMonth &month);

    std::unique_ptr<PageBench<MilestonesPage>> m_bench;
};

void TestMilestonesFeature::thenTheRowsAre(const planning::CountMonth &month)
{
    FigureView &rows = goals().rowsBehind();
    QVERIFY(rows.isVisible());
    QCOMPARE(rows.model()->rowCount(), month.gained + month.lost);
    int gained = 0;
    for (int row = 0; row < rows.model()->rowCount(); ++row) {
        const QStringList texts = textsOf(rows, row);
        QVERIFY(texts[0].startsWith(month.month.iso()));
        QVERIFY(!texts[2].isEmpty());
        gained += texts[1].startsWith(QLatin1Char('+')) ? 1 : 0;
    }
    QCOMPARE(gained, month.gained);
}

void TestMilestonesFeature::eachGoalSaysWhatTheFiguresSay_data()
{
    QTest::addColumn<int>("index");
    QTest::newRow("source IPs") << 0;
    QTest::newRow("drama IPs") << 1;
}

void TestMilestonesFeature::eachGoalSaysWhatTheFiguresSay()
{
    QFETCH(int, index);
    page().showGoal(index);
    const Formatter format = m_bench->format();
    QVERIFY(goal(index).atPace6);
    const auto labels = page().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(outlookOf(goal(index), format));
    }));
    const FigureView &rows = goals().forecastCard().rows();
    QCOMPARE(textsOf(rows, 2)[1], format.number(goal(index).goal.target - goal(index).value));
    QVERIFY(textsOf(rows, 3)[1].startsWith(format.decimal(*goal(index).paceNeeded, 1)));
    QVERIFY(textsOf(rows, 4)[1].contains(format.decimal(*goal(index).paceHad6, 1)));
    QVERIFY(textsOf(rows, 5)[1].contains(format.decimal(*goal(index).paceHad12, 1)));

    const FigureView &months = goals().months();
    QCOMPARE(months.model()->rowCount(), static_cast<int>(goal(index).months.size()));
    QCOMPARE(textsOf(months, 0)[4], format.number(goal(index).value)); // the newest month first
    for (int row = 0; row < months.model()->rowCount(); ++row) {
        const auto &month = goal(index).months[goal(index).months.size() - 1 - static_cast<size_t>(row)];
        QCOMPARE(textsOf(months, row)[0], month.month.iso());
        QCOMPARE(textsOf(months, row)[1], month.gained == 0 ? QStringLiteral("–") : format.number(month.gained));
        QCOMPARE(textsOf(months, row)[4], format.number(month.value));
    }
}

void TestMilestonesFeature::theBurnUpHoldsTheFigures()
{
    QFETCH(int, index);
    page().showGoal(index);
    const BurnUpChart &chart = goals().chart();
    const auto &months = goal(index).months;
    QCOMPARE(chart.targetShown(), static_cast<double>(goal(index).goal.target));
    QCOMPARE(chart.gains().size(), months.size());
    // The line begins with the value on the first day. A first month that ends on that day is this one point.
    const size_t line = chart.values().size();
    QVERIFY(line == months.size() || line == months.size() + 1);
    for (size_t back = 1; back < line; ++back)
        QCOMPARE(chart.values()[line - back], static_cast<double>(months[months.size() - back].value));
    for (size_t i = 0; i < months.size(); ++i) {
        QCOMPARE(chart.gains()[i], static_cast<double>(months[i].gained));
        QCOMPARE(chart.losses()[i], static_cast<double>(-months[i].lost));
    }
}

void TestMilestonesFeature::aClickOnAMonthOpensWhatItGainedAndLost()
{
    QFETCH(int, index);
    page().showGoal(index);
    BurnUpChart &chart = goals().chart();
    const planning::CountMonth month = liveliest(index);
    QTRY_VERIFY(chart.rect().contains(chart.monthCentre(month.month).toPoint()));
    const QPoint centre = chart.monthCentre(month.month).toPoint();
    QTest::mouseClick(chart.childAt(centre), Qt::LeftButton, {}, centre);
    thenTheRowsAre(month);
    QVERIFY(chart.selected() == month.month);
    QVERIFY(m_bench->says(m_bench->format().month(month.month)));
}

void TestMilestonesFeature::returnInTheTableOpensAMonth()
{
    for (const planning::CountMonth &month : goal(0).months) {
        enterRow(goals().months(), goals().months().table().rowOf(month.month));
        thenTheRowsAre(month);
    }
}

void TestMilestonesFeature::theMonthsKeepTheirHeightBesideOpenRows_data()
{
    QTest::addColumn<QSize>("size"); // of the page in a window of 1280 by 800, and of 1920 by 1080
    QTest::addColumn<int>("rows");
    QTest::newRow("small") << QSize(1116, 708) << 8;
    QTest::newRow("large") << QSize(1756, 988) << 16;
}

void TestMilestonesFeature::theMonthsKeepTheirHeightBesideOpenRows()
{
    QFETCH(QSize, size);
    QFETCH(int, rows);
    page().resize(size);
    enterRow(goals().months(), goals().months().table().rowOf(liveliest(0).month));
    QVERIFY(goals().rowsBehind().isVisible());
    QTRY_VERIFY(goals().months().viewport()->height() / goals().months().heightOfRows() >= rows);
    QVERIFY(goals().rowsBehind().viewport()->height() / goals().rowsBehind().heightOfRows() >= 4);
    QVERIFY(goals().chart().height() >= 220);
}

void TestMilestonesFeature::escapeClosesTheMonth_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("from the months") << QStringLiteral("Gains and losses by month");
    QTest::newRow("from the rows") << QStringLiteral("Rows of the month");
    QTest::newRow("from the chart") << QString(); // its name holds the goal's
}

void TestMilestonesFeature::escapeClosesTheMonth()
{
    QFETCH(QString, focus);
    enterRow(goals().months(), goals().months().table().rowOf(liveliest(0).month));
    QVERIFY(goals().rowsBehind().isVisible());
    QWidget *wanted = focus.isEmpty() ? static_cast<QWidget *>(&goals().chart()) : m_bench->table(qPrintable(focus));
    QVERIFY(wanted);
    wanted->setFocus();
    QTest::keyClick(wanted, Qt::Key_Escape);
    QVERIFY(!goals().rowsBehind().isVisible());
    QVERIFY(!goals().chart().selected());
}

void TestMilestonesFeature::anotherGoalClosesTheMonth()
{
    enterRow(goals().months(), 0);
    QTest::mouseClick(page().goals().findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    QVERIFY(!goals().rowsBehind().isVisible());
    QCOMPARE(goals().current()->goal.id, goal(1).goal.id);
}

void TestMilestonesFeature::returnOnARowAsksForIt_data()
{
    QTest::addColumn<DramaRule>("rule");
    QTest::newRow("a source IP") << DramaRule::SecuredInDevelopment;
    QTest::newRow("a title") << DramaRule::Greenlit;
}

void TestMilestonesFeature::returnOnARowAsksForIt()
{
    QFETCH(DramaRule, rule);
    LibraryInfo info = m_bench->library().info;
    info.dramaRule = rule;
    QVERIFY(await(m_bench->opened.session().setInfo(info)));
    QVERIFY(m_bench->settle());
    page().showGoal(1);
    QSignalSpy ips(&m_bench->opened.workspace(), &Workspace::ipRequested);
    QSignalSpy titles(&m_bench->opened.workspace(), &Workspace::titleRequested);
    enterRow(goals().months(), goals().months().table().rowOf(liveliest(1).month));
    enterRow(goals().rowsBehind(), 0);
    const RowTarget target = goals().rowsBehind().table().target(0);
    QCOMPARE(goal(1).countsTitles, rule == DramaRule::Greenlit);
    if (goal(1).countsTitles) {
        QCOMPARE(titles.count(), 1);
        QVERIFY(titles[0][0].value<TitleId>() == std::get<TitleId>(target));
    } else {
        QCOMPARE(ips.count(), 1);
        QVERIFY(ips[0][0].value<IpId>() == std::get<IpId>(target));
    }
    QCOMPARE(ips.count() + titles.count(), 1);
}

void TestMilestonesFeature::withoutGoalsThePageSaysSo()
{
    enterRow(goals().months(), 0);
    QVERIFY(await(m_bench->opened.session().setGoals({})));
    QVERIFY(m_bench->settle());
    QTRY_VERIFY(m_bench->says(MilestonesPage::tr("There is no goal yet. Add one under Plan ▸ Goals…")));
    QVERIFY(!goals().chart().isVisible());
    QVERIFY(!goals().months().isVisible());
    QVERIFY(!goals().rowsBehind().isVisible());
}

void TestMilestonesFeature::theForecastIsThatOfTheLibrary()
{
    QFETCH(int, index);
    page().showGoal(index);
    const auto made = forecast::forecastGoal(m_bench->library(), goal(index).goal, m_bench->figures().asOf);
    QTRY_VERIFY(goals().shownForecast() == std::optional(made));
    QVERIFY(made.probability);
    QCOMPARE(goals().forecastCard().chance().text(), forecast::chanceText(*made.probability, m_bench->format()));
    QCOMPARE(goals().chart().fan().front().p50, goal(index).value);
    if (made.p50)
        QVERIFY(textsOf(goals().forecastCard().rows(), 0)[1].contains(m_bench->format().day(*made.p50)));
}

void TestMilestonesFeature::leversOpenTheirRows()
{
    const auto levers = forecast::leversOf(m_bench->library(), goal(0).goal, m_bench->figures().asOf);
    QTRY_COMPARE(goals().levers().model()->rowCount(), static_cast<int>(levers.size()));
    QVERIFY(!levers.empty());
    int opened = 0;
    for (size_t i = 0; i < levers.size(); ++i) {
        QCOMPARE(textsOf(goals().levers(), static_cast<int>(i))[0], forecast::leverText(levers[i]));
        enterRow(goals().levers(), static_cast<int>(i));
        QCOMPARE(goals().rowsBehind().isVisible(), !levers[i].rows.empty());
        if (levers[i].rows.empty())
            continue;
        ++opened;
        QCOMPARE(goals().rowsBehind().model()->rowCount(), static_cast<int>(levers[i].rows.size()));
        goals().rowsBehind().setFocus();
        QTest::keyClick(&goals().rowsBehind(), Qt::Key_Escape);
        QVERIFY(goals().levers().isVisible());
    }
    QVERIFY(opened > 0);
}

void TestMilestonesFeature::theSliderTriesAnotherPace()
{
    QTRY_VERIFY(goals().pace().isEnabled());
    const auto made = *goals().shownForecast();
    QSlider &slider = goals().pace().slider();
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_PageUp);
    QTRY_VERIFY(goals().shownForecast()->paceFactor > 1);
    const auto tried = *goals().shownForecast();
    QVERIFY(*tried.probability >= *made.probability);
    QCOMPARE(goals().forecastCard().chance().text(), forecast::chanceText(*tried.probability, m_bench->format()));
    QTest::mouseClick(&goals().pace().back(), Qt::LeftButton);
    QTRY_VERIFY(goals().shownForecast() == std::optional(made));
    // Another goal begins with its forecast.
    QTest::keyClick(&slider, Qt::Key_PageUp);
    QTRY_VERIFY(goals().shownForecast()->paceFactor > 1);
    page().showGoal(1);
    QTRY_VERIFY(goals().shownForecast());
    QCOMPARE(goals().shownForecast()->paceFactor, 1.0);
}

void TestMilestonesFeature::aShortHistorySaysWhyThereIsNoForecast()
{
    const Day early = goal(0).steps.front().day.plusDays(40);
    m_bench->opened.workspace().travelTo(early);
    QTRY_COMPARE(m_bench->figures().asOf, early);
    QTRY_VERIFY(goals().shownForecast() && goals().shownForecast()->refusal);
    QVERIFY(goals().forecastCard().refusal().isVisible());
    QVERIFY(!goals().forecastCard().refusal().text().isEmpty());
    QVERIFY(!goals().forecastCard().chance().isVisible());
    QVERIFY(!goals().pace().isEnabled());
    QVERIFY(goals().chart().fan().empty());
}

void TestMilestonesFeature::aClickOnAStageListsItsTitles()
{
    page().showTab(MilestonesTab::Funnel);
    FunnelFace &face = page().funnel();
    QTRY_VERIFY(!face.funnel().isEmpty());
    const planning::StageFunnelStep &step = face.funnel().steps.front();
    face.chart().setFocus();
    QTest::keyClick(&face.chart(), Qt::Key_Home);
    QTest::keyClick(&face.chart(), Qt::Key_Enter);
    QTRY_VERIFY(face.rowsBehind().isVisible());
    QCOMPARE(face.rowsBehind().model()->rowCount(), step.reached());
    QSignalSpy titles(&m_bench->opened.workspace(), &Workspace::titleRequested);
    enterRow(face.rowsBehind(), 0);
    QCOMPARE(titles.count(), 1);
    QTest::keyClick(&face.rowsBehind(), Qt::Key_Escape);
    QVERIFY(!face.rowsBehind().isVisible());
}

void TestMilestonesFeature::aFormatNarrowsTheFunnel()
{
    page().showTab(MilestonesTab::Funnel);
    FunnelFace &face = page().funnel();
    QTRY_VERIFY(!face.funnel().isEmpty());
    const int all = face.funnel().steps.front().reached();
    int sum = 0;
    face.format().setFocus();
    for (int format = 1; format < face.format().count(); ++format) {
        QTest::keyClick(&face.format(), Qt::Key_Down);
        QCOMPARE(face.format().currentIndex(), format);
        sum += face.funnel().steps.front().reached();
    }
    QCOMPARE(sum, all);
}

void TestMilestonesFeature::aSlipListsTheMilestonesOfItsTitle()
{
    page().showTab(MilestonesTab::Slips);
    SlipFace &face = page().slips();
    QTRY_VERIFY(face.slips().asOf == m_bench->figures().asOf);
    QVERIFY(!face.slips().rows.empty());
    face.chart().setFocus();
    QTest::keyClick(&face.chart(), Qt::Key_Home);
    QTest::keyClick(&face.chart(), Qt::Key_Enter);
    QVERIFY(face.rowsBehind().isVisible());
    const auto all = planning::milestonesOf(m_bench->library(), m_bench->figures().plan, m_bench->figures().asOf);
    QCOMPARE(face.rowsBehind().model()->rowCount(),
             static_cast<int>(planning::milestonesOf(all, face.slips().rows.front().title).size()));
}

void TestMilestonesFeature::aQuarterListsItsReleases_data()
{
    QTest::addColumn<int>("grouping");
    QTest::newRow("by format") << 0;
    QTest::newRow("by platform") << 1;
    QTest::newRow("both") << 2;
}

void TestMilestonesFeature::aQuarterListsItsReleases()
{
    QFETCH(int, grouping);
    page().showTab(MilestonesTab::Releases);
    ReleaseFace &face = page().releases();
    QTest::mouseClick(face.groupings().findChildren<QAbstractButton *>().at(grouping), Qt::LeftButton);
    QTRY_VERIFY(!face.heat().isEmpty() && face.heat().grouping == static_cast<planning::HeatGrouping>(grouping));
    const auto &chart = static_cast<const ReleaseHeatChart &>(face.chart());
    const auto &cells = face.heat().rows.front().cells;
    const auto full = std::ranges::find_if(cells, [](const planning::HeatCell &cell) { return cell.count() > 0; });
    const auto column = static_cast<int>(full - cells.begin());
    QTRY_VERIFY(chart.rect().contains(chart.cellCentre(0, column).toPoint()));
    const QPoint centre = chart.cellCentre(0, column).toPoint();
    QTest::mouseClick(chart.childAt(centre), Qt::LeftButton, {}, centre);
    QVERIFY(face.rowsBehind().isVisible());
    QCOMPARE(face.rowsBehind().model()->rowCount(), full->count());
}

void TestMilestonesFeature::manyGoalsAreAList()
{
    QList<Goal> goals = m_bench->library().goals;
    while (goals.size() < 5) {
        Goal more = goals.first();
        more.id = {};
        more.name = QStringLiteral("Goal %1").arg(goals.size());
        goals << more;
    }
    QVERIFY(await(m_bench->opened.session().setGoals(goals)));
    QVERIFY(m_bench->settle());
    auto *list = page().goals().findChild<QComboBox *>();
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 5);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(this->goals().current()->goal.id, goal(4).goal.id);
}

SLATEBOARD_WINDOW_TEST(TestMilestonesFeature)
#include "tst_milestonesfeature.moc"
