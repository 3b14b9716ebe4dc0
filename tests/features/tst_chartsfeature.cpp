// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/costreport.h"
#include "app/planning/topsheet.h"
#include "app/session/budgetverbs.h"
#include "tests/features/pagebench.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"
#include "ui/charts/quarterchart.h"
#include "ui/charts/topsheetchart.h"
#include "ui/models/budgetlink.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/budget/chartspanel.h"
#include "ui/pages/budget/quarterview.h"
#include "ui/pages/budget/topsheetview.h"

#include <QAction>
#include <QComboBox>

#include <numeric>

using namespace slateboard;

// What all views of the Charts tab have in common, and the stacking of quarters and the top sheet.
class TestChartsFeature : public QObject {
    Q_OBJECT
private slots:
    void init() { m_budget = std::make_unique<PageBench<BudgetPage>>(); }
    void cleanup() { m_budget.reset(); }
    void everyChartIsChosenInTheHead();
    void everyViewFitsASmallWindow_data();
    void everyViewFitsASmallWindow();
    void barsAreStackedAsIsChosen_data();
    void barsAreStackedAsIsChosen();
    void aSegmentOpensItsRows();
    void anotherStackingClosesTheRows();
    void theTopSheetAddsUpToTheProgramme();
    void anAccountOpensTheTitlesBelowIt();
    void anAccountStaysChosenWhereItMoves();
    void anAccountOfATitleLeadsToItsBudget();
    void whatIsChosenIsKept();
    void layoutsOfOldAreUnderstood();

private:
    [[nodiscard]] ChartsPanel &charts() { return m_budget->page->charts(); }
    [[nodiscard]] QuarterView &quarters() { return charts().quarters(); }
    [[nodiscard]] TopSheetView &topSheet()
    {
        return static_cast<TopSheetView &>(charts().show(QStringLiteral("topsheet")));
    }
    void stackBy(int place);

    std::unique_ptr<PageBench<BudgetPage>> m_budget;
};

void TestChartsFeature::stackBy(int place)
{
    auto *choice = quarters().choices()->findChild<QComboBox *>();
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Home);
    for (int i = 0; i < place; ++i)
        QTest::keyClick(choice, Qt::Key_Down);
    QCOMPARE(choice->currentIndex(), place);
}

void TestChartsFeature::everyChartIsChosenInTheHead()
{
    const auto buttons = charts().findChild<Segments *>()->findChildren<QAbstractButton *>();
    QCOMPARE(buttons.size(), ChartsPanel::codes().size());
    for (int place = 0; place < buttons.size(); ++place) {
        QTest::mouseClick(buttons.at(place), Qt::LeftButton);
        const ChartView &view = charts().current();
        QTRY_VERIFY(view.isVisible());
        QTRY_VERIFY2(view.figures().model()->rowCount() > 1, qPrintable(ChartsPanel::codes().at(place)));
        QTRY_VERIFY(view.chart().isVisible());
        QVERIFY(!view.chart().accessibleName().isEmpty());
        QVERIFY(!view.chart().accessibleDescription().isEmpty());
        QVERIFY(view.choices()->isVisible());
        QVERIFY(charts().pageActions().contains(view.chart().saveAction()));
    }
}

void TestChartsFeature::everyViewFitsASmallWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Korean") << Language::Korean;
    QTest::newRow("English") << Language::English;
}

void TestChartsFeature::everyViewFitsASmallWindow()
{
    QFETCH(Language, language);
    m_budget->opened.workspace().setLanguage(language);
    for (const QString &code : ChartsPanel::codes()) {
        charts().show(code);
        m_budget->page->resize(1116, 708); // what a window of 1280 by 800 leaves
        QCoreApplication::processEvents();
        QVERIFY2(m_budget->page->minimumSizeHint().width() <= 1116, qPrintable(code));
        QCOMPARE(m_budget->page->width(), 1116);
    }
}

void TestChartsFeature::barsAreStackedAsIsChosen_data()
{
    QTest::addColumn<planning::BarGrouping>("grouping");
    QTest::newRow("format") << planning::BarGrouping::Format;
    QTest::newRow("phase") << planning::BarGrouping::Phase;
    QTest::newRow("account") << planning::BarGrouping::Account;
    QTest::newRow("title") << planning::BarGrouping::Title;
}

void TestChartsFeature::barsAreStackedAsIsChosen()
{
    QFETCH(planning::BarGrouping, grouping);
    QSignalSpy changed(m_budget->page.get(), &BudgetPage::layoutChanged);
    stackBy(static_cast<int>(grouping));
    const planning::QuarterBars bars = planning::quarterBars(m_budget->library(), m_budget->figures(), grouping);
    const QuarterChart &chart = quarters().quarterChart();
    QTRY_VERIFY(!chart.barsFor(bars.series.front().key, true).empty());
    double all = 0;
    for (const planning::BarSeries &series : bars.series) {
        for (const bool firm : {true, false}) {
            for (const double bar : chart.barsFor(series.key, firm))
                all += bar;
        }
    }
    const planning::MoneyFigures &money = m_budget->figures().money;
    QCOMPARE(all, static_cast<double>((money.efc() - money.unscheduled).minor));
    QCOMPARE(changed.isEmpty(), grouping == planning::BarGrouping::Format);

    // The same figures as a table.
    quarters().showTable(2);
    FigureView *table = m_budget->table(qPrintable(quarters().choices()->findChild<QComboBox *>()->currentText()));
    QVERIFY(table);
    QTRY_COMPARE(table->model()->columnCount(), static_cast<int>(bars.series.size()) + 2);
    const QStringList total = textsOf(*table, table->model()->rowCount() - 1);
    QCOMPARE(total.last(), m_budget->format().moneyShort(money.efc() - money.unscheduled));
}

void TestChartsFeature::aSegmentOpensItsRows()
{
    stackBy(static_cast<int>(planning::BarGrouping::Title));
    const planning::QuarterBars bars =
        planning::quarterBars(m_budget->library(), m_budget->figures(), planning::BarGrouping::Title);
    QTRY_VERIFY(!quarters().quarterChart().barsFor(bars.series.front().key, true).empty());
    const auto &money = m_budget->figures().money.quarters;
    const auto largest = std::ranges::max_element(money, {}, &planning::QuarterMoney::demand);
    QCoreApplication::processEvents();
    const QPoint centre = quarters().quarterChart().barCentre(largest->quarter).toPoint();
    QSignalSpy clicked(&quarters().quarterChart(), &QuarterChart::quarterClicked);
    QTest::mouseClick(quarters().chart().childAt(centre), Qt::LeftButton, {}, centre);
    QCOMPARE(clicked.size(), 1);
    const auto key = clicked[0][1].value<std::optional<planning::BarKey>>();
    QVERIFY(key);
    const auto series = std::ranges::find(bars.series, *key, &planning::BarSeries::key);
    QVERIFY(series != bars.series.end());
    const Money amount = series->quarters[static_cast<size_t>(largest - money.begin())].demand();
    const FigureView &rows = quarters().rowsBehind();
    QTRY_VERIFY(rows.isVisible() && rows.model()->rowCount() > 1);
    QTRY_COMPARE(textsOf(rows, rows.model()->rowCount() - 1).last(), m_budget->format().moneyShort(amount));
}

void TestChartsFeature::anotherStackingClosesTheRows()
{
    enterRow(quarters().figures(), quarters().figures().table().rowOf(Quarter::of(m_budget->figures().asOf)));
    QVERIFY(quarters().rowsBehind().isVisible());
    stackBy(static_cast<int>(planning::BarGrouping::Phase));
    QVERIFY(!quarters().rowsBehind().isVisible());
    QVERIFY(!quarters().quarterChart().selected());
}

void TestChartsFeature::theTopSheetAddsUpToTheProgramme()
{
    const TopSheetView &view = topSheet();
    const planning::MoneyFigures &money = m_budget->figures().money;
    const auto sum = [&](TopSheetChart::Part part) {
        const std::vector<double> bars = view.topSheetChart().barsFor(part);
        return std::accumulate(bars.begin(), bars.end(), 0.0);
    };
    QCOMPARE(sum(TopSheetChart::Part::Budget), static_cast<double>(money.totalBudget.minor));
    QCOMPARE(sum(TopSheetChart::Part::Actual), static_cast<double>(money.actual.minor));
    QCOMPARE(sum(TopSheetChart::Part::Committed), static_cast<double>(money.committed.minor));
    QCOMPARE(sum(TopSheetChart::Part::ToComplete), static_cast<double>(money.toComplete.minor));
    const FigureView &table = view.figures();
    const QStringList total = textsOf(table, table.model()->rowCount() - 1);
    QCOMPARE(total.at(1), m_budget->format().moneyShort(money.totalBudget));
    QCOMPARE(total.at(5), m_budget->format().moneyShort(money.efc()));
}

void TestChartsFeature::anAccountOpensTheTitlesBelowIt()
{
    TopSheetView &view = topSheet();
    const auto sheet = planning::topSheetOf(m_budget->library(), m_budget->figures().demand, {});
    enterRow(view.figures(), 0);
    QVERIFY(view.rowsBehind().isVisible());
    const auto parts =
        planning::topSheetParts(m_budget->library(), m_budget->figures().demand, sheet.front().account, {});
    QCOMPARE(view.rowsBehind().model()->rowCount(), static_cast<int>(parts.size()) + 1);
    const QStringList total = textsOf(view.rowsBehind(), static_cast<int>(parts.size()));
    QCOMPARE(total.at(2), m_budget->format().moneyShort(sheet.front().efc()));

    QSignalSpy asked(&m_budget->opened.workspace(), &Workspace::titleRequested);
    enterRow(view.rowsBehind(), 0);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked[0][0].value<TitleId>() == parts.front().title);
}

void TestChartsFeature::anAccountStaysChosenWhereItMoves()
{
    TopSheetView &view = topSheet();
    const auto first = planning::topSheetOf(m_budget->library(), m_budget->figures().demand, {}).front().account;
    const QString name = planning::accountTitle(m_budget->library(), first, Language::English);
    enterRow(view.figures(), 0);
    QVERIFY(view.topSheetChart().accessibleDescription().startsWith(name));
    const auto toTheEnd = [](Account &account) { account.code = QStringLiteral("zz"); };
    QVERIFY(await(changeAccount(m_budget->opened.session(), first, toTheEnd)).has_value());
    const QString moved = planning::accountTitle(m_budget->library(), first, Language::English);
    QTRY_VERIFY(!textsOf(view.figures(), 0).first().startsWith(name) && textsOf(view.figures(), 0).first() != moved);
    QVERIFY(view.rowsBehind().isVisible());
    QVERIFY(view.topSheetChart().accessibleDescription().startsWith(moved));
}

void TestChartsFeature::anAccountOfATitleLeadsToItsBudget()
{
    TopSheetView &view = topSheet();
    const auto title = std::ranges::max_element(m_budget->figures().titles, {}, [](const auto &each) {
                           return each.money.efc();
                       })->title;
    view.setTitle(title);
    const auto sheet = planning::topSheetOf(m_budget->library(), m_budget->figures().demand, title);
    QCOMPARE(view.figures().model()->rowCount(), static_cast<int>(sheet.size()) + 1);
    enterRow(view.figures(), 0);
    QSignalSpy asked(&BudgetLink::of(m_budget->opened.workspace()), &BudgetLink::requested);
    enterRow(view.rowsBehind(), 0);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked[0][0].value<TitleId>() == title);
}

void TestChartsFeature::whatIsChosenIsKept()
{
    stackBy(static_cast<int>(planning::BarGrouping::Account));
    const TitleId title = m_budget->figures().titles.front().title;
    topSheet().setTitle(title);
    m_budget->page->showTab(BudgetTab::Caps);
    const QByteArray layout = m_budget->page->saveLayout();

    BudgetPage other(m_budget->opened.workspace());
    other.restoreLayout(layout);
    QCOMPARE(other.current(), BudgetTab::Caps);
    QVERIFY(&other.charts().current() == &other.charts().show(QStringLiteral("topsheet")));
    QCOMPARE(other.charts().quarters().grouping(), planning::BarGrouping::Account);
    QCOMPARE(other.charts().current().saveChoices(), QString::number(title.value));
    QCOMPARE(other.charts().saveChoices(), m_budget->page->charts().saveChoices());
}

void TestChartsFeature::layoutsOfOldAreUnderstood()
{
    m_budget->page->restoreLayout(QByteArray("costs"));
    QCOMPARE(m_budget->page->current(), BudgetTab::Costs);
    m_budget->page->restoreLayout(QByteArray("{\"tab\":7,\"charts\":{\"chart\":\"pie\",\"quarters\":\"colour\"}}"));
    QCOMPARE(m_budget->page->current(), BudgetTab::Costs);
    QCOMPARE(quarters().grouping(), planning::BarGrouping::Format);
}

SLATEBOARD_WINDOW_TEST(TestChartsFeature)
#include "tst_chartsfeature.moc"
