// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/budgetlines.h"
#include "app/session/budgetverbs.h"
#include "app/session/planverbs.h"
#include "tests/features/pagebench.h"
#include "tests/support/registry.h"
#include "ui/pages/budget/accountdialog.h"
#include "ui/pages/budget/budgettable.h"
#include "ui/pages/budget/budgettree.h"
#include "ui/pages/budget/budgetview.h"
#include "ui/pages/budget/copybudgetdialog.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>

using namespace slateboard;
using planning::SheetRow;
using planning::SheetRowKind;

/// The budget of a title, worked with mouse and keys as a spreadsheet is.
class TestBudgetTree : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void theTreeSaysWhatTheFiguresSay();
    void anAmountIsReckonedInItsCell();
    void aShareIsTypedWithItsSign();
    void aNumberOnAShareIsAShare();
    void aTypedTitleIsTaken_data();
    void aTypedTitleIsTaken();
    void aTitleThatIsNoneIsRefused();
    void whatMakesNoSenseIsRefused();
    void tabGoesToTheNextCell();
    void linesAreAddedAndDeleted();
    void accountsAreFoldedAndOpened();
    void aTitleWithoutABudgetTakesATemplate();
    void aBudgetIsCopiedInADialog();
    void anUnusedAccountTakesAnAmount();
    void anAccountIsAddedInADialog();
    void anotherPlanStandsBeside();
    void whoLooksAtThePastChangesNothing();
    void copiesAreExact();

private:
    [[nodiscard]] BudgetTree &page() { return *m_bench->page; }
    [[nodiscard]] BudgetTable &table() { return page().table(); }
    [[nodiscard]] BudgetView &view() { return page().view(); }
    [[nodiscard]] const Library &library() { return m_bench->library(); }
    [[nodiscard]] const BudgetLine *line(Id<BudgetLine> id) { return findRow(library().budgetLines, id); }
    // Shows the title, and waits for its rows.
    void show(TitleId title)
    {
        page().showTitle(title);
        QTRY_VERIFY(table().sheet().asked.title == title);
    }
    [[nodiscard]] int firstLine()
    {
        for (int row = 0; row < table().rowCount(); ++row) {
            if (table().row(row).line)
                return row;
        }
        return -1;
    }
    void goTo(int row, BudgetColumn column = BudgetColumn::Entry)
    {
        view().setFocus();
        view().setCurrentIndex(table().index(row, static_cast<int>(column)));
    }
    void type(const QString &text)
    {
        QTest::keyClick(&view(), Qt::Key_F2);
        auto *edit = view().viewport()->findChild<QLineEdit *>();
        QVERIFY(edit);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    [[nodiscard]] TitleId newTitle(int episodes);

    std::unique_ptr<PageBench<BudgetTree>> m_bench;
    TitleId m_title; // with the largest budget
};

TitleId TestBudgetTree::newTitle(int episodes)
{
    TitleDraft draft;
    draft.title.id = makeId<Title>();
    draft.title.englishName = QStringLiteral("A new one");
    draft.title.episodes = episodes;
    if (!await(m_bench->opened.session().addTitle(draft)))
        return {};
    return m_bench->settle() ? draft.title.id : TitleId();
}

void TestBudgetTree::init()
{
    m_bench = std::make_unique<PageBench<BudgetTree>>();
    const auto &titles = m_bench->figures().demand.titles;
    m_title = std::ranges::max_element(titles, {}, &planning::TitleMoney::budget)->title;
    show(m_title);
}

void TestBudgetTree::theTreeSaysWhatTheFiguresSay()
{
    const planning::TitleMoney &money = planning::findTitle(m_bench->figures(), m_title)->money;
    const int last = table().rowCount() - 1;
    const auto said = [&](int row, BudgetColumn column) {
        return table().index(row, static_cast<int>(column)).data(Qt::ToolTipRole).toString();
    };
    const Formatter format = m_bench->format();
    QCOMPARE(said(last, BudgetColumn::Budget), format.moneyExact(money.budget));
    QCOMPARE(said(last, BudgetColumn::Efc), format.moneyExact(money.efc()));
    QCOMPARE(said(last, BudgetColumn::Variance), format.moneyExact(money.variance()));
    QCOMPARE(said(last - 1, BudgetColumn::Efc), format.moneyExact(money.netEfc()));
}

void TestBudgetTree::anAmountIsReckonedInItsCell()
{
    const int row = firstLine();
    const Id<BudgetLine> id = table().row(row).line->id;
    goTo(row);
    type(QStringLiteral("=12*1.5억"));
    QTRY_COMPARE(line(id)->amount, Money{1'800'000'000});
    QCOMPARE(view().currentIndex().row(), row + 1); // Return goes down
    QTRY_COMPARE(table().row(row).budget, Money{1'800'000'000});
    goTo(row);
    type(QStringLiteral("USD 1,000 @1300"));
    QTRY_COMPARE(line(id)->amount, Money{1'300'000});
    QCOMPARE(line(id)->entered->amount, Money{100'000});
}

void TestBudgetTree::aShareIsTypedWithItsSign()
{
    const int row = firstLine();
    const Id<BudgetLine> id = table().row(row).line->id;
    goTo(row);
    type(QStringLiteral("12.5%"));
    QTRY_VERIFY(line(id)->basis == LineBasis::Percent);
    QCOMPARE(line(id)->share, Share{1250});
    QTRY_COMPARE(table().index(row, static_cast<int>(BudgetColumn::Entry)).data().toString(), QStringLiteral("12.5%"));
    goTo(row);
    type(QStringLiteral("300"));
    QTRY_VERIFY(line(id)->basis == LineBasis::Lump);
    QCOMPARE(line(id)->amount, Money{300});
}

void TestBudgetTree::aNumberOnAShareIsAShare()
{
    const int row = firstLine();
    const Id<BudgetLine> id = table().row(row).line->id;
    goTo(row);
    type(QStringLiteral("12.5%"));
    QTRY_VERIFY(line(id)->basis == LineBasis::Percent);
    goTo(row);
    type(QStringLiteral("5"));
    QTRY_COMPARE(line(id)->share, Share{500});
    QVERIFY(line(id)->basis == LineBasis::Percent);
}

void TestBudgetTree::aTypedTitleIsTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<int>>("keys");
    QTest::newRow("the only one, with Return") << QStringLiteral("A ne") << QList<int>{Qt::Key_Return};
    QTest::newRow("chosen with Down") << QStringLiteral("A ne") << QList<int>{Qt::Key_Down, Qt::Key_Return};
    QTest::newRow("in small letters") << QStringLiteral("a new one") << QList<int>{Qt::Key_Return};
    QTest::newRow("the only one, with Tab") << QStringLiteral("A ne") << QList<int>{Qt::Key_Tab};
}

void TestBudgetTree::aTypedTitleIsTaken()
{
    QFETCH(QString, typed);
    QFETCH(QList<int>, keys);
    const TitleId made = newTitle(16);
    page().refresh();
    auto *box = page().findChild<QComboBox *>();
    QTRY_VERIFY(box->findData(made.value) >= 0);
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), typed);
    for (const int key : keys) {
        QWidget *offers = QApplication::activePopupWidget();
        QTest::keyClick(offers ? offers : box->lineEdit(), static_cast<Qt::Key>(key));
    }
    QTRY_VERIFY(table().sheet().asked.title == made);
    QCOMPARE(box->currentText(), QStringLiteral("A new one"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Tab);
    QCOMPARE(box->currentData().toLongLong(), made.value);
}

void TestBudgetTree::aTitleThatIsNoneIsRefused()
{
    QSignalSpy failed(&m_bench->opened.workspace(), &Workspace::failed);
    auto *box = page().findChild<QComboBox *>();
    const QString before = box->currentText();
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), QStringLiteral("no such title"));
    QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(box->currentText(), before);
    QVERIFY(table().sheet().asked.title == m_title);
}

void TestBudgetTree::whatMakesNoSenseIsRefused()
{
    QSignalSpy failed(&m_bench->opened.workspace(), &Workspace::failed);
    const int row = firstLine();
    const BudgetLine before = *table().row(row).line;
    goTo(row);
    type(QStringLiteral("=1+"));
    QTRY_COMPARE(failed.count(), 1);
    goTo(row);
    type(QStringLiteral("101%"));
    QTRY_COMPARE(failed.count(), 2);
    QVERIFY(*line(before.id) == before);
}

void TestBudgetTree::tabGoesToTheNextCell()
{
    const int row = firstLine();
    goTo(row);
    QTest::keyClick(&view(), Qt::Key_Tab);
    QCOMPARE(view().currentIndex().row(), row);
    QCOMPARE(view().currentIndex().column(), static_cast<int>(BudgetColumn::Basis));
    QTest::keyClick(&view(), Qt::Key_Backtab);
    QCOMPARE(view().currentIndex().column(), static_cast<int>(BudgetColumn::Entry));
}

void TestBudgetTree::linesAreAddedAndDeleted()
{
    const int row = firstLine();
    const AccountId account = table().row(row).account;
    const qsizetype lines = library().budgetLines.size();
    goTo(row);
    page().actions().addLine->trigger();
    QTRY_COMPARE(library().budgetLines.size(), lines + 1);
    // The account shows its two lines now, and the new one can be typed into.
    QTRY_VERIFY(table().row(view().currentIndex().row()).kind == SheetRowKind::Line);
    const SheetRow added = table().row(view().currentIndex().row());
    QVERIFY(added.account == account && added.line->amount == Money{});
    type(QStringLiteral("7"));
    QTRY_COMPARE(line(added.line->id)->amount, Money{7});

    goTo(table().rowOf(account, added.line->id));
    QTest::keyClick(&view(), Qt::Key_Delete);
    QTRY_COMPARE(library().budgetLines.size(), lines);
    QVERIFY(!line(added.line->id));
}

void TestBudgetTree::accountsAreFoldedAndOpened()
{
    const int rows = table().rowCount();
    int parent = 0;
    while (!table().row(parent).hasBelow)
        ++parent;
    goTo(parent, BudgetColumn::Name);
    QTest::keyClick(&view(), Qt::Key_Left);
    QVERIFY(table().rowCount() < rows);
    QCOMPARE(view().currentIndex().row(), parent);
    QTest::keyClick(&view(), Qt::Key_Right);
    QCOMPARE(table().rowCount(), rows);
    page().actions().foldAll->trigger();
    for (int row = 0; row < table().rowCount(); ++row)
        QCOMPARE(table().row(row).depth, 0);
    page().actions().openAll->trigger();
    QCOMPARE(table().rowCount(), rows);
}

void TestBudgetTree::aTitleWithoutABudgetTakesATemplate()
{
    show(newTitle(16));
    QVERIFY(m_bench->says(QStringLiteral("No budget yet")));
    page().actions().dramaAccounts->trigger();
    QTRY_VERIFY(table().rowCount() > 60);
    QVERIFY(view().isVisible());
    const int row = firstLine();
    goTo(row);
    type(QStringLiteral("1억"));
    QTRY_COMPARE(table().row(row).budget, Money{100'000'000});
    // Contingency and overhead of five percent each
    QTRY_COMPARE(table().sheet().rows.back().budget, Money{110'000'000});
}

void TestBudgetTree::aBudgetIsCopiedInADialog()
{
    const TitleId made = newTitle(16);
    show(made);
    page().actions().copyFrom->trigger();
    auto *dialog = page().findChild<CopyBudgetDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *from = dialog->findChildren<QComboBox *>().at(1);
    from->setCurrentIndex(from->findData(m_title.value));
    dialog->accept();
    QTRY_VERIFY(!planning::budgetLinesOf(library(), m_bench->opened.workspace().plan(), made).isEmpty());
    QTRY_VERIFY(firstLine() >= 0);
}

void TestBudgetTree::anUnusedAccountTakesAnAmount()
{
    page().actions().allAccounts->trigger();
    const auto isFree = [](const SheetRow &row) {
        return row.kind == SheetRowKind::Account && !row.line && !row.hasBelow;
    };
    QTRY_VERIFY(std::ranges::any_of(table().sheet().rows, isFree));
    int row = 0;
    while (!isFree(table().row(row)))
        ++row;
    const AccountId account = table().row(row).account;
    const qsizetype lines = library().budgetLines.size();
    goTo(row);
    type(QStringLiteral("3만"));
    QTRY_COMPARE(library().budgetLines.size(), lines + 1);
    QVERIFY(library().budgetLines.last().account == account);
    QTRY_COMPARE(table().row(row).budget, Money{30'000});
}

void TestBudgetTree::anAccountIsAddedInADialog()
{
    goTo(0, BudgetColumn::Name);
    const AccountId top = table().row(0).account;
    page().actions().newAccount->trigger();
    auto *dialog = page().findChild<AccountDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->accept();
    QTRY_VERIFY(m_bench->page->findChild<AccountDialog *>()->isVisible()); // it has no name yet
    dialog->findChildren<QLineEdit *>().at(1)->setText(QStringLiteral("자문료"));
    dialog->accept();
    QTRY_COMPARE(library().accounts.last().koreanName, QStringLiteral("자문료"));
    QVERIFY(library().accounts.last().parent == top);
}

void TestBudgetTree::anotherPlanStandsBeside()
{
    Session &session = m_bench->opened.session();
    QVERIFY(await(copyPlan(session, m_bench->opened.workspace().plan(), QStringLiteral("Bold"))));
    const Money before = table().sheet().rows.back().budget;
    const int row = firstLine();
    const Money was = table().row(row).budget;
    goTo(row);
    type(QStringLiteral("5"));
    QTRY_COMPARE(table().row(row).budget, Money{5});
    page().refresh();
    auto *plans = page().findChildren<QComboBox *>().at(1);
    plans->setCurrentIndex(plans->findText(QStringLiteral("Bold")));
    emit plans->activated(plans->currentIndex());
    QTRY_VERIFY(!view().isColumnHidden(static_cast<int>(BudgetColumn::Compared)));
    QCOMPARE(table().row(row).compared, was);
    QCOMPARE(table().sheet().rows.back().compared, before);
    QCOMPARE(table().headerData(static_cast<int>(BudgetColumn::Compared), Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Bold"));
}

void TestBudgetTree::whoLooksAtThePastChangesNothing()
{
    const QModelIndex cell = table().index(firstLine(), static_cast<int>(BudgetColumn::Entry));
    QVERIFY(table().flags(cell).testFlag(Qt::ItemIsEditable));
    m_bench->opened.workspace().travelTo(Day(2022, 1, 1));
    QTRY_VERIFY(!page().actions().dramaAccounts->isEnabled());
    QVERIFY(
        !table().flags(table().index(firstLine(), static_cast<int>(BudgetColumn::Entry))).testFlag(Qt::ItemIsEditable));
    QVERIFY(page().actions().newAccount->toolTip().contains(QStringLiteral("2022-01-01")));
}

void TestBudgetTree::copiesAreExact()
{
    const int last = table().rowCount() - 1;
    goTo(last);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    const QString exact =
        m_bench->format().moneyExact(table().row(last).budget).remove(m_bench->format().currency().sign());
    QVERIFY2(QApplication::clipboard()->text().contains(exact), qPrintable(QApplication::clipboard()->text()));
    QVERIFY(!table().isExact()); // on screen they stay short
}

SLATEBOARD_WINDOW_TEST(TestBudgetTree)
#include "tst_budgettree.moc"
