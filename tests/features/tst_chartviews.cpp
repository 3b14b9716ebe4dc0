// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/pagebench.h"
#include "tests/support/registry.h"
#include "ui/charts/cashchart.h"
#include "ui/charts/portfoliochart.h"
#include "ui/charts/spendchart.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/budget/cashview.h"
#include "ui/pages/budget/chartspanel.h"
#include "ui/pages/budget/platformview.h"
#include "ui/pages/budget/portfolioview.h"
#include "ui/pages/budget/spendview.h"
#include "ui/pages/budget/titlechoice.h"

#include <QComboBox>
#include <QLineEdit>

using namespace slateboard;

namespace {

int lastRow(const FigureView &table)
{
    return table.model()->rowCount() - 1;
}

void clickIn(Chart &chart, const QPointF &place)
{
    QTest::mouseClick(chart.childAt(place.toPoint()), Qt::LeftButton, {}, place.toPoint());
}

} // namespace

class TestChartViews : public QObject {
    Q_OBJECT
private slots:
    void init() { m_budget = std::make_unique<PageBench<BudgetPage>>(); }
    void cleanup() { m_budget.reset(); }
    void spendingEndsAtTheTotals();
    void theTablesOpenAtThePresent();
    void aMonthOpensItsTitles();
    void spendingOfATitleOpensItsAccounts();
    void theChosenTitleIsKept();
    void cashEndsAtItsTotal();
    void aQuarterOpensWhatItsTitlesBringAndCost();
    void platformsSayWhatTheReceiptsSay();
    void aPlatformOpensItsReceipts();
    void thePortfolioAddsUp();
    void aTitleOpensWhatItIsMadeOf();
    void openRowsFollowTheFigures();
    void anotherLanguageSaysTheSame();
    void withoutMoneyTheySayWhatBelongsThere();

private:
    template <class V>
    V &view(const char *code)
    {
        return static_cast<V &>(m_budget->page->charts().show(QLatin1String(code)));
    }
    SpendView &spending() { return view<SpendView>("spending"); }
    CashView &cash() { return view<CashView>("cash"); }
    PlatformView &platforms() { return view<PlatformView>("platforms"); }
    PortfolioView &portfolio() { return view<PortfolioView>("portfolio"); }
    [[nodiscard]] QString said(Money amount)
    {
        return amount == Money{} ? QStringLiteral("–") : m_budget->format().moneyShort(amount);
    }
    [[nodiscard]] QString signedly(Money amount)
    {
        return amount < Money{} ? QStringLiteral("✕ ") + said(amount) : said(amount);
    }
    // Views compute aside.
    [[nodiscard]] static bool shows(ChartView &view)
    {
        return QTest::qWaitFor([&] { return view.figures().model()->rowCount() > 0; });
    }
    void choose(TitleChoice &choice, TitleId title)
    {
        const QString name = findRow(m_budget->library().titles, title)->name(Language::English);
        choice.setFocus();
        choice.lineEdit()->selectAll();
        QTest::keyClicks(choice.lineEdit(), name);
        QTest::keyClick(choice.lineEdit(), Qt::Key_Return);
    }
    // The one that costs most.
    [[nodiscard]] TitleId dearest()
    {
        const auto &titles = m_budget->figures().titles;
        return std::ranges::max_element(titles, {},
                                        [](const planning::TitleFigures &title) { return title.money.efc(); })
            ->title;
    }

    std::unique_ptr<PageBench<BudgetPage>> m_budget;
};

void TestChartViews::spendingEndsAtTheTotals()
{
    QVERIFY(shows(spending()));
    const planning::MoneyFigures &money = m_budget->figures().money;
    const planning::SpendCurve curve = planning::spendCurve(m_budget->library(), m_budget->figures());
    QCOMPARE(curve.total.efc(), money.efc());
    const bool hasUnscheduled = curve.unscheduled != planning::SpendSums();
    QCOMPARE(lastRow(spending().figures()) + 1, static_cast<int>(curve.months.size()) + (hasUnscheduled ? 1 : 0));
    const QStringList texts = textsOf(spending().figures(), lastRow(spending().figures()));
    QCOMPARE(texts[3], said(money.totalBudget));
    QCOMPARE(texts[4], said(money.efc()));
    QCOMPARE(texts[5], signedly(money.variance()));
    QCOMPARE(spending().spendChart().shown(SpendChart::Series::Efc).back(),
             static_cast<double>(curve.months.back().upTo.efc().minor));
}

void TestChartViews::theTablesOpenAtThePresent()
{
    const Day asOf = m_budget->figures().asOf;
    const auto isSeen = [](const FigureView &table, const RowTarget &target) {
        const QRect row = table.visualRect(table.model()->index(table.table().rowOf(target), 0));
        return table.viewport()->rect().contains(row.center());
    };
    QVERIFY(shows(spending()));
    QTRY_VERIFY(isSeen(spending().figures(), Month::of(asOf)));
    QVERIFY(shows(cash()));
    QTRY_VERIFY(isSeen(cash().figures(), Quarter::of(asOf)));
}

void TestChartViews::aMonthOpensItsTitles()
{
    QVERIFY(shows(spending()));
    const Month month = Month::of(m_budget->figures().asOf);
    clickIn(spending().chart(), spending().spendChart().monthCentre(month));
    const auto rows = planning::spendRows(m_budget->library(), m_budget->figures(), month);
    QTRY_COMPARE(lastRow(spending().rowsBehind()), static_cast<int>(rows.size()));
    planning::SpendSums sums;
    for (const planning::SpendRow &row : rows)
        sums += row.sums;
    QVERIFY(spending().rowsBehind().isVisible());
    QCOMPARE(textsOf(spending().rowsBehind(), lastRow(spending().rowsBehind())),
             QStringList({QStringLiteral("Total"), said(sums.planned), said(sums.actual), said(sums.committed),
                          said(sums.toComplete)}));
    const QSignalSpy asked(&m_budget->opened.workspace(), &Workspace::titleRequested);
    enterRow(spending().rowsBehind(), 0);
    QCOMPARE(asked.size(), 1);
    QTest::keyClick(&spending().rowsBehind(), Qt::Key_Escape);
    QVERIFY(!spending().rowsBehind().isVisible());
}

void TestChartViews::spendingOfATitleOpensItsAccounts()
{
    QVERIFY(shows(spending()));
    const TitleId title = dearest();
    choose(spending().titleChoice(), title);
    QCOMPARE(spending().titleChoice().title(), title);
    const planning::TitleMoney &money = planning::findTitle(m_budget->figures(), title)->money;
    QTRY_COMPARE(textsOf(spending().figures(), lastRow(spending().figures()))[4], said(money.efc()));
    const planning::SpendCurve curve = planning::spendCurve(m_budget->library(), m_budget->figures(), title);
    const Month first = curve.months.front().month;
    enterRow(spending().figures(), 0);
    const auto rows = planning::spendRows(m_budget->library(), m_budget->figures(), first, title);
    QTRY_COMPARE(lastRow(spending().rowsBehind()), static_cast<int>(rows.size()));
    QCOMPARE(spending().rowsBehind().model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Account"));
}

void TestChartViews::theChosenTitleIsKept()
{
    QVERIFY(shows(cash()));
    const QSignalSpy changed(&cash(), &ChartView::choicesChanged);
    choose(cash().titleChoice(), dearest());
    QCOMPARE(changed.size(), 1);
    const QJsonObject saved = m_budget->page->charts().saveChoices();
    PageBench<BudgetPage> other;
    other.page->charts().restoreChoices(saved);
    QCOMPARE(other.page->charts().current().saveChoices(), cash().saveChoices());
    // What is no title's name leaves the one that is shown.
    cash().titleChoice().lineEdit()->selectAll();
    QTest::keyClicks(cash().titleChoice().lineEdit(), QStringLiteral("no such title"));
    QTest::keyClick(cash().titleChoice().lineEdit(), Qt::Key_Tab);
    QCOMPARE(cash().titleChoice().title(), dearest());
    QCOMPARE(cash().titleChoice().currentText(),
             findRow(m_budget->library().titles, dearest())->name(Language::English));
}

void TestChartViews::cashEndsAtItsTotal()
{
    QVERIFY(shows(cash()));
    const planning::CashPosition position = planning::cashPosition(m_budget->library(), m_budget->figures());
    QCOMPARE(position.total.out(), m_budget->figures().money.efc() - m_budget->figures().money.byOthers);
    const QStringList texts = textsOf(cash().figures(), lastRow(cash().figures()));
    QCOMPARE(texts[4], signedly(position.unscheduled == planning::CashSums() ? position.quarters.back().position
                                                                             : position.total.net()));
    QVERIFY(position.lowest);
    QVERIFY(
        cash().cashChart().accessibleDescription().contains(m_budget->format().moneyShort(position.lowest->amount)));
    QCOMPARE(textsOf(cash().figures(), cash().figures().table().rowOf(position.lowest->quarter))[4],
             signedly(position.lowest->amount));
}

void TestChartViews::aQuarterOpensWhatItsTitlesBringAndCost()
{
    QVERIFY(shows(cash()));
    const planning::CashPosition position = planning::cashPosition(m_budget->library(), m_budget->figures());
    const Quarter quarter = position.lowest->quarter;
    cash().figures().scrollTo(cash().figures().model()->index(0, 0));
    enterRow(cash().figures(), cash().figures().table().rowOf(quarter));
    const auto moves = position.movesIn(quarter);
    QCOMPARE(lastRow(cash().rowsBehind()), static_cast<int>(moves.size()));
    planning::CashSums sums;
    for (const planning::CashMove &move : moves)
        sums += move.sums;
    QCOMPARE(textsOf(cash().rowsBehind(), lastRow(cash().rowsBehind())),
             QStringList({QStringLiteral("Total"), said(sums.in()), said(sums.out()), signedly(sums.net())}));
}

void TestChartViews::platformsSayWhatTheReceiptsSay()
{
    QVERIFY(shows(platforms()));
    const planning::ReceiptFigures receipts = planning::receiptFigures(m_budget->library(), m_budget->figures());
    QCOMPARE(lastRow(platforms().figures()), static_cast<int>(receipts.platforms.size()));
    for (size_t i = 0; i < receipts.platforms.size(); ++i) {
        const QStringList texts = textsOf(platforms().figures(), static_cast<int>(i));
        QCOMPARE(texts[2], said(receipts.platforms[i].sums.received));
        QCOMPARE(texts[5], said(receipts.platforms[i].sums.outlook()));
    }
    QCOMPARE(textsOf(platforms().figures(), lastRow(platforms().figures()))[5], said(receipts.total.outlook()));
}

void TestChartViews::aPlatformOpensItsReceipts()
{
    QVERIFY(shows(platforms()));
    const planning::ReceiptFigures receipts = planning::receiptFigures(m_budget->library(), m_budget->figures());
    clickIn(platforms().chart(), platforms().platformChart().barCentre(0));
    QVERIFY(platforms().rowsBehind().isVisible());
    QCOMPARE(textsOf(platforms().rowsBehind(), lastRow(platforms().rowsBehind()))[3],
             said(receipts.platforms.front().sums.outlook()));
    enterRow(platforms().figures(), lastRow(platforms().figures()) - 1);
    QCOMPARE(textsOf(platforms().rowsBehind(), lastRow(platforms().rowsBehind()))[3],
             said(receipts.platforms.back().sums.outlook()));
}

void TestChartViews::thePortfolioAddsUp()
{
    QVERIFY(shows(portfolio()));
    const auto last = [this] { return textsOf(portfolio().figures(), lastRow(portfolio().figures())); };
    const planning::MoneyFigures &money = m_budget->figures().money;
    QCOMPARE(last()[2], said(money.efc() - money.byOthers));
    const planning::CashPosition position = planning::cashPosition(m_budget->library(), m_budget->figures());
    QCOMPARE(last()[4], signedly(position.total.net()));
    auto *basis = portfolio().choices()->findChild<QComboBox *>();
    basis->setFocus();
    QTest::keyClick(basis, Qt::Key_Down);
    QTRY_COMPARE(last()[2], said(money.efc()));
    QCOMPARE(last()[3], said(planning::receiptFigures(m_budget->library(), m_budget->figures()).total.outlook()));
}

void TestChartViews::aTitleOpensWhatItIsMadeOf()
{
    QVERIFY(shows(portfolio()));
    const TitleId title = dearest();
    const auto centre = portfolio().portfolioChart().centreOf(title);
    QVERIFY(centre);
    clickIn(portfolio().chart(), *centre);
    const auto parts = planning::portfolioParts(m_budget->library(), m_budget->figures(), title);
    QTRY_COMPARE(textsOf(portfolio().rowsBehind(), lastRow(portfolio().rowsBehind())).last(),
                 signedly(parts.title.result(planning::PortfolioBasis::Own)));
    const QSignalSpy asked(&m_budget->opened.workspace(), &Workspace::titleRequested);
    enterRow(portfolio().rowsBehind(), 0);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<TitleId>(), title);
}

void TestChartViews::openRowsFollowTheFigures()
{
    QVERIFY(shows(spending()));
    const Month month = Month::of(m_budget->figures().asOf);
    clickIn(spending().chart(), spending().spendChart().monthCentre(month));
    QTRY_VERIFY(lastRow(spending().rowsBehind()) > 0);
    m_budget->opened.workspace().travelTo(Day(2022, 6, 30));
    QVERIFY(m_budget->settle());
    planning::SpendSums sums;
    for (const planning::SpendRow &row : planning::spendRows(m_budget->library(), m_budget->figures(), month))
        sums += row.sums;
    QTRY_COMPARE(textsOf(spending().rowsBehind(), lastRow(spending().rowsBehind()))[2], said(sums.actual));
}

void TestChartViews::anotherLanguageSaysTheSame()
{
    const auto &hidden = view<ChartView>("topsheet");
    const QStringList inEnglish = textsOf(hidden.figures(), 0);
    QVERIFY(shows(portfolio()));
    const QString before = textsOf(portfolio().figures(), lastRow(portfolio().figures()))[2];
    m_budget->opened.workspace().setLanguage(Language::Korean);
    const planning::MoneyFigures &money = m_budget->figures().money;
    QTRY_COMPARE(textsOf(portfolio().figures(), lastRow(portfolio().figures()))[2], said(money.efc() - money.byOthers));
    QVERIFY(before != textsOf(portfolio().figures(), lastRow(portfolio().figures()))[2]);
    QCOMPARE(textsOf(hidden.figures(), 0), inEnglish); // until it is shown
    view<ChartView>("topsheet");
    QVERIFY(textsOf(hidden.figures(), 0) != inEnglish);
}

void TestChartViews::withoutMoneyTheySayWhatBelongsThere()
{
    Rows rows = sample::makeSample().rows;
    rows.windows.clear();
    rows.receipts.clear();
    PageBench<PlatformView> bench(rows);
    QTRY_VERIFY(bench.says(QStringLiteral("No receipts yet")));
}

SLATEBOARD_WINDOW_TEST(TestChartViews)
#include "tst_chartviews.moc"
