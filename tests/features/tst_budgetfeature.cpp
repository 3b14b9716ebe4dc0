// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/pagebench.h"
#include "tests/support/registry.h"
#include "ui/charts/quarterchart.h"
#include "ui/pages/budget/budgetpage.h"
#include "ui/pages/budget/chartspanel.h"
#include "ui/pages/budget/quarterview.h"

#include <QPushButton>

using namespace slateboard;

class TestBudgetFeature : public QObject {
    Q_OBJECT
private slots:
    void init() { m_budget = std::make_unique<PageBench<BudgetPage>>(); }
    void cleanup() { m_budget.reset(); }
    void theTableSaysWhatTheFiguresSay();
    void theTableOpensAtThePresentQuarter();
    void amountsAreHeadedByTheirCurrency();
    void theTitlesSayWhatTheyCost();
    void theChartHoldsTheFigures();
    void aClickOnABarOpensTheRowsBehindIt();
    void returnInTheTableOpensTheRowsBehindAQuarter();
    void escapeClosesTheRows_data();
    void escapeClosesTheRows();
    void returnOnARowAsksForItsTitle();
    void openRowsFollowTheLibrary();
    void anotherLanguageSaysTheSame();
    void theHeadAndTheRowsFitASmallWindow_data();
    void theHeadAndTheRowsFitASmallWindow();
    void anEmptyLibraryIsToldWhatBelongsHere();

private:
    [[nodiscard]] const planning::MoneyFigures &money() { return m_budget->figures().money; }
    [[nodiscard]] QString said(Money amount) { return m_budget->format().moneyShort(amount); }
    [[nodiscard]] QuarterChart &chart() { return m_budget->page->charts().quarters().quarterChart(); }
    [[nodiscard]] FigureView &rows() { return m_budget->page->charts().quarters().rowsBehind(); }
    // The quarter with the most demand, whose bar is easiest to hit.
    [[nodiscard]] const planning::QuarterMoney &largest()
    {
        return *std::ranges::max_element(money().quarters, {}, &planning::QuarterMoney::demand);
    }
    void thenTheRowsAddUpTo(Money sum, size_t count);

    std::unique_ptr<PageBench<BudgetPage>> m_budget;
};

void TestBudgetFeature::thenTheRowsAddUpTo(Money sum, size_t count)
{
    QVERIFY(rows().isVisible());
    QTRY_COMPARE(rows().model()->rowCount(), static_cast<int>(count) + 1); // and their total
    QTRY_COMPARE(textsOf(rows(), static_cast<int>(count)).last(), said(sum));
    const QStringList total = textsOf(rows(), static_cast<int>(count));
    QCOMPARE(total.first(), QStringLiteral("Total"));
    QCOMPARE(total.last(), said(sum));
}

void TestBudgetFeature::theTableSaysWhatTheFiguresSay()
{
    FigureView &table = m_budget->page->charts().quarters().figures();
    const auto amount = [this](Money value) { return value == Money{} ? QStringLiteral("–") : said(value); };
    int row = 0;
    for (const planning::QuarterMoney &quarter : money().quarters) {
        const QStringList texts = textsOf(table, row++);
        QCOMPARE(texts[0], m_budget->format().quarter(quarter.quarter));
        QCOMPARE(texts[1], amount(quarter.firm));
        QCOMPARE(texts[2], amount(quarter.hoped));
        QCOMPARE(texts[3], amount(quarter.demand()));
        QCOMPARE(texts[4], quarter.cap ? amount(*quarter.cap) : QString());
        const bool isOver = quarter.headroom && quarter.headroom->minor < 0;
        QCOMPARE(texts[5], isOver             ? QStringLiteral("✕ %1 over").arg(said(-*quarter.headroom))
                           : quarter.headroom ? amount(*quarter.headroom)
                                              : QString());
    }
    QCOMPARE(table.model()->rowCount(), row + (money().unscheduled == Money{} ? 0 : 1));
}

void TestBudgetFeature::theTableOpensAtThePresentQuarter()
{
    const FigureView &table = m_budget->page->charts().quarters().figures();
    const auto rectOf = [&](Quarter quarter) {
        return table.visualRect(table.model()->index(table.table().rowOf(quarter), 0));
    };
    QTRY_VERIFY(table.viewport()->rect().contains(rectOf(Quarter::of(m_budget->figures().asOf))));
    QVERIFY(!table.viewport()->rect().contains(rectOf(money().quarters.front().quarter)));
    m_budget->page->charts().quarters().figures().scrollToTop();
    m_budget->page->refresh(); // which keeps the place
    QVERIFY(table.viewport()->rect().contains(rectOf(money().quarters.front().quarter)));
}

void TestBudgetFeature::amountsAreHeadedByTheirCurrency()
{
    QVERIFY(m_budget->says(QStringLiteral("KRW")));
    m_budget->opened.workspace().setLanguage(Language::Korean); // whose readers take amounts for won
    QTRY_VERIFY(!m_budget->says(QStringLiteral("KRW")));
}

void TestBudgetFeature::theTitlesSayWhatTheyCost()
{
    choose(m_budget->page->charts().quarters(), 1);
    FigureView &table = *m_budget->table("Money by title");
    QVERIFY(table.isVisible());
    QVERIFY(!m_budget->page->charts().quarters().figures().isVisible());
    const int titles = static_cast<int>(m_budget->figures().titles.size());
    QCOMPARE(table.model()->rowCount(), titles + 1);
    for (int row = 0; row < titles; ++row) {
        const auto *title = planning::findTitle(m_budget->figures(), std::get<TitleId>(table.table().target(row)));
        QVERIFY(title);
        QCOMPARE(textsOf(table, row)[6], said(title->money.efc()));
    }
    QCOMPARE(textsOf(table, titles)[2], said(money().totalBudget));
    QCOMPARE(textsOf(table, titles)[6], said(money().efc()));
}

void TestBudgetFeature::theChartHoldsTheFigures()
{
    const std::vector<Quarter> shown = chart().shownQuarters();
    QVERIFY(shown.size() > 8);
    const std::vector<double> caps = chart().capSteps();
    for (size_t i = 0; i < shown.size(); ++i) {
        const auto &quarter = *std::ranges::find(money().quarters, shown[i], &planning::QuarterMoney::quarter);
        for (const auto &format : words<Format>()) {
            const auto f = static_cast<size_t>(format.value);
            QCOMPARE(chart().barsFor(format.value, true)[i], static_cast<double>(quarter.firmByFormat[f].minor));
            QCOMPARE(chart().barsFor(format.value, false)[i], static_cast<double>(quarter.hopedByFormat[f].minor));
        }
        QCOMPARE(std::isnan(caps[i]), !quarter.cap.has_value());
        if (quarter.cap)
            QCOMPARE(caps[i], static_cast<double>(quarter.cap->minor));
    }
}

void TestBudgetFeature::aClickOnABarOpensTheRowsBehindIt()
{
    QVERIFY(!rows().isVisible());
    QSignalSpy clicked(&chart(), &QuarterChart::quarterClicked);
    const planning::QuarterMoney bar = largest();
    QTRY_VERIFY(chart().rect().contains(chart().barCentre(bar.quarter).toPoint()));
    const QPoint centre = chart().barCentre(bar.quarter).toPoint();
    QTest::mouseClick(chart().childAt(centre), Qt::LeftButton, {}, centre);

    QCOMPARE(clicked.count(), 1);
    QVERIFY(clicked[0][0].value<Quarter>() == bar.quarter);
    const auto key = clicked[0][1].value<std::optional<planning::BarKey>>();
    QVERIFY(key); // the middle of a bar is in one of its segments
    const std::optional<Format> format = std::get<Format>(*key);
    const auto items = planning::itemsOf(m_budget->library(), m_budget->figures().demand, bar.quarter, format);
    Money sum;
    for (const planning::DemandItem &item : items)
        sum += item.amount;
    const auto f = static_cast<size_t>(*format);
    QCOMPARE(sum.minor, (bar.firmByFormat[f] + bar.hopedByFormat[f]).minor);
    thenTheRowsAddUpTo(sum, items.size());
    QVERIFY(chart().selected() == bar.quarter);
    QVERIFY(m_budget->says(QStringLiteral("%1 · %2").arg(m_budget->format().quarter(bar.quarter), wordFor(*format))));
}

void TestBudgetFeature::returnInTheTableOpensTheRowsBehindAQuarter()
{
    FigureView &table = m_budget->page->charts().quarters().figures();
    for (const planning::QuarterMoney &quarter : money().quarters) {
        enterRow(table, table.table().rowOf(quarter.quarter));
        const auto items = planning::itemsOf(m_budget->library(), m_budget->figures().demand, quarter.quarter, {});
        if (!items.empty())
            thenTheRowsAddUpTo(quarter.demand(), items.size());
    }
}

void TestBudgetFeature::escapeClosesTheRows_data()
{
    QTest::addColumn<QString>("focus");
    QTest::newRow("from the table") << QStringLiteral("Demand by quarter");
    QTest::newRow("from the rows") << QStringLiteral("Rows behind the bar");
    QTest::newRow("from the chart") << QStringLiteral("Demand by quarter against cap");
}

void TestBudgetFeature::escapeClosesTheRows()
{
    QFETCH(QString, focus);
    enterRow(m_budget->page->charts().quarters().figures(),
             m_budget->page->charts().quarters().figures().table().rowOf(largest().quarter));
    QVERIFY(rows().isVisible());
    const auto widgets = m_budget->page->findChildren<QWidget *>();
    const auto wanted = std::ranges::find(widgets, focus, &QWidget::accessibleName);
    QVERIFY(wanted != widgets.end());
    (*wanted)->setFocus();
    QTest::keyClick(*wanted, Qt::Key_Escape);
    QVERIFY(!rows().isVisible());
    QVERIFY(!chart().selected());
}

void TestBudgetFeature::returnOnARowAsksForItsTitle()
{
    QSignalSpy asked(&m_budget->opened.workspace(), &Workspace::titleRequested);
    enterRow(m_budget->page->charts().quarters().figures(),
             m_budget->page->charts().quarters().figures().table().rowOf(largest().quarter));
    QTRY_VERIFY(rows().model()->rowCount() > 2);
    enterRow(rows(), 0);
    doubleClickRow(rows(), 1);
    enterRow(rows(), rows().model()->rowCount() - 1); // the total leads nowhere
    QCOMPARE(asked.count(), 2);
    QVERIFY(asked[0][0].value<TitleId>() == std::get<TitleId>(rows().table().target(0)));
}

void TestBudgetFeature::openRowsFollowTheLibrary()
{
    const Quarter now = Quarter::of(m_budget->figures().asOf);
    enterRow(m_budget->page->charts().quarters().figures(),
             m_budget->page->charts().quarters().figures().table().rowOf(now));
    QTRY_VERIFY(rows().model()->rowCount() > 1);
    const int before = rows().model()->rowCount();
    const Money demand = std::ranges::find(money().quarters, now, &planning::QuarterMoney::quarter)->demand();

    // A payment that no budget line knows of.
    Cost cost;
    cost.id = makeId<Cost>();
    cost.title = m_budget->library().titles.first().id;
    cost.day = m_budget->figures().asOf;
    cost.amount = Money{123'000'000};
    Rows payment;
    payment.costs.append(cost);
    QVERIFY(await(m_budget->opened.session().takeRows(payment, {QStringLiteral("Import"), {}})));

    QTRY_COMPARE(rows().model()->rowCount(), before + 1);
    thenTheRowsAddUpTo(demand + cost.amount, static_cast<size_t>(before));
}

void TestBudgetFeature::anotherLanguageSaysTheSame()
{
    m_budget->opened.workspace().setLanguage(Language::Korean);
    const int row = m_budget->page->charts().quarters().figures().table().rowOf(largest().quarter);
    const QStringList texts = textsOf(m_budget->page->charts().quarters().figures(), row);
    QCOMPARE(texts[3], Formatter(Language::Korean, {}).moneyShort(largest().demand()));
    QVERIFY(texts[3].contains(QStringLiteral("억")));
}

void TestBudgetFeature::theHeadAndTheRowsFitASmallWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("width"); // of the page in a window of 1280 and of 1100 pixels
    for (int width : {1116, 936}) {
        QTest::addRow("Korean, %d pixels", width) << Language::Korean << width;
        QTest::addRow("English, %d pixels", width) << Language::English << width;
    }
}

void TestBudgetFeature::theHeadAndTheRowsFitASmallWindow()
{
    QFETCH(Language, language);
    QFETCH(int, width);
    m_budget->opened.workspace().setLanguage(language);
    m_budget->page->resize(width, 708);
    enterRow(m_budget->page->charts().quarters().figures(),
             m_budget->page->charts().quarters().figures().table().rowOf(largest().quarter));
    QTRY_VERIFY(rows().isVisible());
    QVERIFY(m_budget->page->minimumSizeHint().width() <= width);
    QCOMPARE(m_budget->page->width(), width);
    // Only the summary gives way, in the smaller window.
    const auto isCut = [width](const QLabel *label) {
        const bool gives = label->minimumWidth() == 1 && width < 1116;
        return label->isVisible() && !gives && label->width() < label->sizeHint().width();
    };
    QTRY_VERIFY(std::ranges::none_of(m_budget->page->findChildren<QLabel *>(), isCut));
    // The title is the widest column, and all of them can be seen.
    int all = 0;
    for (int column = 0; column < rows().model()->columnCount(); ++column) {
        QVERIFY(rows().columnWidth(column) <= rows().columnWidth(0));
        all += rows().columnWidth(column);
    }
    QVERIFY2(all <= rows().viewport()->width(), qPrintable(QString::number(all)));
}

void TestBudgetFeature::anEmptyLibraryIsToldWhatBelongsHere()
{
    PageBench<BudgetPage> empty{Rows()};
    QVERIFY(!empty.page->charts().quarters().chart().isVisible());
    QVERIFY(empty.says(QStringLiteral("No money yet")));
    QSignalSpy asked(empty.page.get(), &BudgetPage::importRequested);
    const auto buttons = empty.page->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

SLATEBOARD_WINDOW_TEST(TestBudgetFeature)
#include "tst_budgetfeature.moc"
