// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/pagebench.h"
#include "tests/support/registry.h"
#include "ui/charts/burnupchart.h"
#include "ui/pages/milestones/milestonespage.h"
#include "ui/report/goalwords.h"

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

private:
    [[nodiscard]] MilestonesPage &page() { return *m_bench->page; }
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
    FigureView &rows = page().rowsBehind();
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
    QVERIFY(m_bench->says(format.number(goal(index).value)));
    QVERIFY(goal(index).atPace6);
    const auto labels = page().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(outlookOf(goal(index), format));
    }));
    const FigureView &pace = page().pace();
    QCOMPARE(textsOf(pace, 0)[1], format.number(goal(index).goal.target));
    QCOMPARE(textsOf(pace, 1)[1], format.number(goal(index).goal.target - goal(index).value));
    QVERIFY(textsOf(pace, 4)[1].startsWith(format.decimal(*goal(index).paceNeeded, 1)));
    QVERIFY(textsOf(pace, 5)[1].contains(format.decimal(*goal(index).paceHad6, 1)));
    QVERIFY(textsOf(pace, 6)[1].contains(format.decimal(*goal(index).paceHad12, 1)));

    const FigureView &months = page().months();
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
    const BurnUpChart &chart = page().chart();
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
    BurnUpChart &chart = page().chart();
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
        enterRow(page().months(), page().months().table().rowOf(month.month));
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
    enterRow(page().months(), page().months().table().rowOf(liveliest(0).month));
    QVERIFY(page().rowsBehind().isVisible());
    QTRY_VERIFY(page().months().viewport()->height() / page().months().heightOfRows() >= rows);
    QVERIFY(page().rowsBehind().viewport()->height() / page().rowsBehind().heightOfRows() >= 4);
    QVERIFY(page().chart().height() >= 220);
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
    enterRow(page().months(), page().months().table().rowOf(liveliest(0).month));
    QVERIFY(page().rowsBehind().isVisible());
    QWidget *wanted = focus.isEmpty() ? static_cast<QWidget *>(&page().chart()) : m_bench->table(qPrintable(focus));
    QVERIFY(wanted);
    wanted->setFocus();
    QTest::keyClick(wanted, Qt::Key_Escape);
    QVERIFY(!page().rowsBehind().isVisible());
    QVERIFY(!page().chart().selected());
}

void TestMilestonesFeature::anotherGoalClosesTheMonth()
{
    enterRow(page().months(), 0);
    QTest::mouseClick(page().goals().findChildren<QAbstractButton *>().at(1), Qt::LeftButton);
    QVERIFY(!page().rowsBehind().isVisible());
    QVERIFY(m_bench->says(m_bench->format().number(goal(1).value)));
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
    enterRow(page().months(), page().months().table().rowOf(liveliest(1).month));
    enterRow(page().rowsBehind(), 0);
    const RowTarget target = page().rowsBehind().table().target(0);
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
    enterRow(page().months(), 0);
    QVERIFY(await(m_bench->opened.session().setGoals({})));
    QVERIFY(m_bench->settle());
    QTRY_VERIFY(m_bench->says(MilestonesPage::tr("There is no goal yet. Add one under Plan ▸ Goals…")));
    QVERIFY(!page().chart().isVisible());
    QVERIFY(!page().months().isVisible());
    QVERIFY(!page().rowsBehind().isVisible());
}

SLATEBOARD_WINDOW_TEST(TestMilestonesFeature)
#include "tst_milestonesfeature.moc"
