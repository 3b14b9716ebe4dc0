// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/costreport.h"
#include "app/planning/duecommitments.h"
#include "app/session/costverbs.h"
#include "tests/features/pagebench.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"
#include "ui/pages/budget/choiceedit.h"
#include "ui/pages/budget/costdocuments.h"
#include "ui/pages/budget/costentry.h"
#include "ui/pages/budget/costreportview.h"
#include "ui/pages/budget/costspanel.h"
#include "ui/pages/budget/costtable.h"
#include "ui/pages/budget/reportpaper.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/entrymoneyedit.h"
#include "ui/widgets/moneyedit.h"
#include "ui/widgets/tonelabel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTreeView>

using namespace slateboard;

/// The costs of the sample library: listed, entered, corrected, paid, and drilled down in the report.
class TestCostsFeature : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void theListHoldsEveryDocument();
    void theDueListAddsUpToWhatIsCommitted();
    void whatIsDueOfATitleAddsUpToItsRows();
    void aCostIsEnteredByKeyboard();
    void aWholeCodeIsAnAccount();
    void anotherCurrencyIsEnteredWithItsRate();
    void whatIsMissingIsSaid();
    void aCellIsEditedInPlace();
    void aCommitmentIsPaidFromTheDueList();
    void severalArePaidAtOnce();
    void deletedCostsComeBack();
    void theSearchAndTheTitleFilter();
    void columnsSort();
    void theReportAddsUpToTheFigures();
    void theReportDrillsDownToADocument();
    void anEstimateIsEnteredInPlace();
    void overrunsAreNamed();
    void theReportGoesOnPaper();
    void readersCannotChangeAnything();
    void anEmptyLibraryIsToldWhatBelongsHere();
    void itFitsASmallWindow_data();
    void itFitsASmallWindow();

private:
    [[nodiscard]] CostsPanel &panel() { return *m_bench->page; }
    [[nodiscard]] CostDocuments &documents() { return panel().documents(); }
    [[nodiscard]] CostTable &model() { return documents().model(); }
    [[nodiscard]] TableView &table() { return documents().table(); }
    [[nodiscard]] QTreeView &tree() { return panel().report().tree(); }
    [[nodiscard]] const Library &library() { return m_bench->library(); }
    void view(int at) { QTest::mouseClick(panel().views().findChildren<QAbstractButton *>().at(at), Qt::LeftButton); }
    void awaitRows(int count) { QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), count, 20000); }
    [[nodiscard]] QWidget *field(const char *name)
    {
        for (auto *widget : documents().entry().findChildren<QWidget *>()) {
            if (widget->accessibleName() == QLatin1String(name))
                return widget;
        }
        return nullptr;
    }
    void type(const char *name, const QString &text)
    {
        auto *edit = qobject_cast<QLineEdit *>(field(name));
        QVERIFY(edit);
        edit->clear();
        edit->insert(text); // QTest types ASCII alone
    }
    [[nodiscard]] bool refuses(const QString &sentence)
    {
        const auto *said = documents().entry().findChild<ToneLabel *>();
        return said->isVisible() && said->accessibleName() == sentence;
    }
    [[nodiscard]] QAction *action(const QString &text)
    {
        for (QAction *action : panel().pageActions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }
    void select(int row)
    {
        table().setFocus();
        table().setCurrentIndex(model().index(row, 0));
    }
    // Opens the tree down to its first document.
    [[nodiscard]] QModelIndex firstDocument(const QModelIndex &line = {})
    {
        const CostReportModel &report = panel().report().model();
        for (int row = 0; row < report.rowCount(line); ++row) {
            const QModelIndex below = report.index(row, 0, line);
            const QModelIndex found = report.document(below).isNull() ? firstDocument(below) : below;
            if (found.isValid()) {
                tree().expand(line);
                return found;
            }
        }
        return {};
    }

    std::unique_ptr<PageBench<CostsPanel>> m_bench;
};

void TestCostsFeature::init()
{
    m_bench = std::make_unique<PageBench<CostsPanel>>();
    QTRY_VERIFY_WITH_TIMEOUT(model().rowCount() > 0, 20000);
}

void TestCostsFeature::theListHoldsEveryDocument()
{
    new QAbstractItemModelTester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    int known = 0;
    int payments = 0;
    for (const Cost &cost : library().costs) {
        known += cost.day <= m_bench->figures().asOf;
        payments += cost.day <= m_bench->figures().asOf && cost.kind == CostKind::Actual;
    }
    awaitRows(known);
    const Cost &first = *model().cost(0); // the newest
    QVERIFY(std::ranges::none_of(library().costs, [&](const Cost &cost) {
        return cost.day <= m_bench->figures().asOf && cost.day > first.day;
    }));
    QCOMPARE(model().index(0, static_cast<int>(CostColumn::Amount)).data().toString(),
             m_bench->format().moneyExact(first.amount));
    view(static_cast<int>(CostsShown::Payments));
    awaitRows(payments);
    view(static_cast<int>(CostsShown::Commitments));
    awaitRows(known - payments);
}

void TestCostsFeature::theDueListAddsUpToWhatIsCommitted()
{
    view(static_cast<int>(CostsShown::Due));
    const auto due = planning::dueCommitments(library(), m_bench->figures());
    awaitRows(static_cast<int>(due.size()));
    Money open;
    std::vector<std::pair<std::optional<Day>, CostId>> listed;
    std::vector<std::pair<std::optional<Day>, CostId>> expected;
    for (int row = 0; row < model().rowCount(); ++row) {
        listed.emplace_back(model().cost(row)->dueDay, model().id(row));
        open += model().list().lines[static_cast<size_t>(row)].open;
    }
    for (const planning::DueCommitment &each : due)
        expected.emplace_back(each.due, each.cost);
    QVERIFY(std::ranges::is_sorted(
        listed, {}, [](const auto &line) { return line.first ? line.first->julian() : qint64{10'000'000}; }));
    std::ranges::sort(listed);
    std::ranges::sort(expected);
    QVERIFY(listed == expected);
    QCOMPARE(open.minor, m_bench->figures().money.committed.minor);
    QVERIFY(model().list().lines.front().isOverdue); // the sample has some
    QVERIFY(
        model().index(0, static_cast<int>(CostColumn::DueDay)).data().toString().contains(QStringLiteral("overdue")));
}

void TestCostsFeature::whatIsDueOfATitleAddsUpToItsRows()
{
    view(static_cast<int>(CostsShown::Due));
    const auto due = planning::dueCommitments(library(), m_bench->figures());
    awaitRows(static_cast<int>(due.size()));
    const TitleId title = model().cost(0)->title;
    documents().setTitle(title);
    std::vector<planning::DueCommitment> ofTitle;
    std::ranges::copy_if(due, std::back_inserter(ofTitle), [&](const planning::DueCommitment &each) {
        return findRow(library().costs, each.cost)->title == title;
    });
    QVERIFY(ofTitle.size() < due.size());
    awaitRows(static_cast<int>(ofTitle.size()));
    const planning::DueSums sums = planning::sumsOf(ofTitle, m_bench->figures().asOf);
    QCOMPARE(model().list().due.overdue, sums.overdue);
    QCOMPARE(model().list().due.all(), sums.all());
    QCOMPARE(model().list().due.all(), model().list().open);
}

void TestCostsFeature::aCostIsEnteredByKeyboard()
{
    const qsizetype before = library().costs.size();
    table().setFocus();
    QTest::keyClick(&table(), Qt::Key_Insert);
    const Title &title = library().titles.first();
    type("Title", title.englishName);
    type("Account", planning::accountTitle(library(), library().costs.first().account, Language::English));
    type("Amount", QStringLiteral("=3*1.5억"));
    type("Document number", QStringLiteral("V-1"));
    type("Counterparty", QStringLiteral("Blue Art"));
    QTest::keyClick(field("Counterparty"), Qt::Key_Return);
    QTRY_COMPARE(library().costs.size(), before + 1);
    const Cost &cost = library().costs.last();
    QVERIFY(cost.title == title.id && cost.kind == CostKind::Actual);
    QCOMPARE(cost.amount.minor, 450'000'000);
    QVERIFY(cost.account == library().costs.first().account);
    QVERIFY(cost.day == m_bench->opened.session().today());
    QTRY_VERIFY(table().currentIndex().isValid() && model().id(table().currentIndex().row()) == cost.id);
    QCOMPARE(static_cast<ChoiceEdit *>(field("Title"))->text(), title.englishName); // for the next one
    QVERIFY(static_cast<QLineEdit *>(field("Amount"))->text().isEmpty());
}

void TestCostsFeature::aWholeCodeIsAnAccount()
{
    ChoiceEdit edit;
    edit.setChoices({{1, QStringLiteral("210 Cast"), {QStringLiteral("210"), QStringLiteral("Cast")}},
                     {2, QStringLiteral("1210 Cast travel"), {QStringLiteral("1210"), QStringLiteral("Cast travel")}}},
                    QStringLiteral("no %1"));
    for (const auto &[typed, id] :
         {std::pair("210", 1), std::pair("1210", 2), std::pair("cast", 1), std::pair("tra", 2), std::pair("21", 0)}) {
        edit.setText(QLatin1String(typed));
        QCOMPARE(edit.id(), id);
        QCOMPARE(edit.isAcceptable(), id != 0);
    }
    documents().begin(CostKind::Actual); // and so in the entry
    const Account *account = findRow(library().accounts, library().costs.first().account);
    type("Account", account->code);
    QCOMPARE(static_cast<ChoiceEdit *>(field("Account"))->id(), account->id.value);
}

void TestCostsFeature::anotherCurrencyIsEnteredWithItsRate()
{
    documents().begin(CostKind::Committed);
    type("Title", library().titles.first().englishName);
    type("Amount", QStringLiteral("USD 12,000 @1384.5"));
    type("Due day", QStringLiteral("2023-06-30"));
    QTest::keyClick(field("Amount"), Qt::Key_Return);
    QTRY_COMPARE(library().costs.last().amount.minor, 16'614'000);
    QVERIFY(library().costs.last().entered.has_value());
    QVERIFY(library().costs.last().dueDay == Day(2023, 6, 30));
}

void TestCostsFeature::whatIsMissingIsSaid()
{
    const qsizetype before = library().costs.size();
    documents().begin(CostKind::Actual);
    type("Title", QStringLiteral("no such title"));
    type("Amount", QStringLiteral("5"));
    QTest::keyClick(field("Amount"), Qt::Key_Return);
    QVERIFY(refuses(QStringLiteral("“no such title” is no title of the library, or several.")));
    type("Title", QString());
    QTest::keyClick(field("Amount"), Qt::Key_Return);
    QVERIFY(refuses(QStringLiteral("Say which title the money is for.")));
    QCOMPARE(library().costs.size(), before);
}

void TestCostsFeature::aCellIsEditedInPlace()
{
    const CostId cost = model().id(0);
    select(0);
    table().setCurrentIndex(model().index(0, static_cast<int>(CostColumn::Amount)));
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *edit = table().findChild<EntryMoneyEdit *>();
    QVERIFY(edit);
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("7,000"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(findRow(library().costs, cost)->amount.minor, 7000);
    table().setCurrentIndex(model().index(model().rowOf(cost), static_cast<int>(CostColumn::Note)));
    QTest::keyClick(&table(), Qt::Key_F2);
    auto *note = qobject_cast<QLineEdit *>(table().focusWidget());
    QVERIFY(note);
    QTest::keyClicks(note, QStringLiteral("credited"));
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(findRow(library().costs, cost)->note, QStringLiteral("credited"));
    QTRY_VERIFY(table().currentIndex().isValid() && model().id(table().currentIndex().row()) == cost);
}

void TestCostsFeature::aCommitmentIsPaidFromTheDueList()
{
    view(static_cast<int>(CostsShown::Due));
    QTRY_VERIFY(model().rowCount() > 0 && model().list().lines.front().open != Money{});
    select(0);
    const CostId commitment = model().id(0);
    const Money open = model().list().lines.front().open;
    QTest::keyClick(&table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(static_cast<EntryMoneyEdit *>(field("Amount"))->money()->minor, open.minor);
    QTest::keyClick(field("Amount"), Qt::Key_Return);
    QTRY_VERIFY(library().costs.last().settles == commitment);
    QCOMPARE(library().costs.last().amount.minor, open.minor);
    QTRY_COMPARE(model().rowOf(commitment), -1);
}

void TestCostsFeature::severalArePaidAtOnce()
{
    view(static_cast<int>(CostsShown::Due));
    QTRY_VERIFY(model().rowCount() > 3 && model().list().lines.front().open != Money{});
    const qsizetype before = library().costs.size();
    select(0);
    table().selectionModel()->select(model().index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(action(QStringLiteral("Pay"))->isEnabled());
    action(QStringLiteral("Pay"))->trigger();
    QTRY_COMPARE(library().costs.size(), before + 2);
}

void TestCostsFeature::deletedCostsComeBack()
{
    const qsizetype before = library().costs.size();
    const CostId cost = model().id(0);
    select(0);
    QTest::keyClick(&table(), Qt::Key_Delete);
    QTRY_COMPARE(library().costs.size(), before - 1);
    QTRY_COMPARE(model().rowOf(cost), -1);
    m_bench->opened.workspace().undo();
    QTRY_COMPARE(library().costs.size(), before);
}

void TestCostsFeature::theSearchAndTheTitleFilter()
{
    const Cost &cost = *model().cost(0);
    const QString document = cost.document;
    m_bench->opened.workspace().setSearchText(document);
    QTRY_VERIFY(model().rowCount() >= 1 && model().rowCount() < 5);
    QVERIFY(model().cost(0)->document.contains(document) ||
            findRow(library().costs, model().cost(0)->settles)->document.contains(document));
    m_bench->opened.workspace().setSearchText({});
    QTRY_VERIFY(model().rowCount() > 5);
    auto *titles = panel().findChild<QComboBox *>();
    const TitleId title = model().cost(0)->title;
    for (auto *box : panel().findChildren<QComboBox *>()) {
        if (box->accessibleName() == QLatin1String("Title"))
            titles = box;
    }
    titles->setCurrentIndex(titles->findData(title.value));
    emit titles->activated(titles->currentIndex());
    int count = 0;
    for (const Cost &each : library().costs)
        count += each.title == title && each.day <= m_bench->figures().asOf;
    awaitRows(count);
}

void TestCostsFeature::columnsSort()
{
    table().sortByColumn(static_cast<int>(CostColumn::Amount), Qt::DescendingOrder);
    const auto largest = std::ranges::max(library().costs, {}, [this](const Cost &cost) {
        return cost.day <= m_bench->figures().asOf ? cost.amount : Money{};
    });
    QTRY_COMPARE(model().cost(0)->amount.minor, largest.amount.minor);
}

void TestCostsFeature::theReportAddsUpToTheFigures()
{
    QSignalSpy shown(&panel().report(), &CostReportView::shown);
    view(costsShownCount);
    QTRY_VERIFY(shown.count() > 0);
    CostReportModel &report = panel().report().model();
    new QAbstractItemModelTester(&report, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    for (int grouping = 0; grouping < 4; ++grouping) {
        shown.clear();
        panel().report().setGrouping(static_cast<planning::CostGrouping>(grouping));
        QTRY_VERIFY(shown.count() > 0);
        const QModelIndex top = report.index(0, 0);
        QVERIFY(report.node(top)->sums.efc() == m_bench->figures().money.efc());
        QCOMPARE(top.siblingAtColumn(static_cast<int>(ReportColumn::Efc)).data().toString(),
                 m_bench->format().moneyShort(m_bench->figures().money.efc()));
        Money below;
        for (int row = 0; row < report.rowCount(top); ++row)
            below += report.node(report.index(row, 0, top))->sums.efc();
        QCOMPARE(below.minor, m_bench->figures().money.efc().minor);
    }
}

void TestCostsFeature::theReportDrillsDownToADocument()
{
    view(costsShownCount);
    QTRY_VERIFY(tree().model()->rowCount() == 1 && tree().isExpanded(tree().model()->index(0, 0)));
    const QModelIndex document = firstDocument();
    QVERIFY(document.isValid());
    const CostId cost = panel().report().model().document(document);
    tree().setFocus();
    tree().setCurrentIndex(document);
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(panel().views().current(), 0);
    QTRY_VERIFY(table().currentIndex().isValid() && model().id(table().currentIndex().row()) == cost);
}

void TestCostsFeature::anEstimateIsEnteredInPlace()
{
    view(costsShownCount);
    QTRY_VERIFY(tree().model()->rowCount() == 1 && tree().isExpanded(tree().model()->index(0, 0)));
    const QModelIndex leaf = firstDocument().parent();
    const planning::CostNode node = *panel().report().model().node(leaf);
    QVERIFY(node.isLeaf);
    const auto enter = [&](const QString &text) {
        tree().setFocus();
        tree().setCurrentIndex(leaf.siblingAtColumn(static_cast<int>(ReportColumn::ToComplete)));
        QTest::keyClick(&tree(), Qt::Key_F2);
        auto *edit = tree().findChild<MoneyEdit *>();
        QVERIFY(edit);
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
    };
    const Money before = m_bench->figures().money.efc();
    const qsizetype others = library().estimates.size(); // which the sample has
    enter(QStringLiteral("12,345,678"));
    QTRY_COMPARE(library().estimates.size(), others + 1);
    QVERIFY(library().estimates.last().account == node.account);
    QTRY_COMPARE((m_bench->figures().money.efc() - before).minor, 12'345'678 - node.sums.toComplete.minor);
    QTRY_VERIFY(!panel().report().model().node(leaf)->estimate.isNull());
    QVERIFY(tree().isExpanded(leaf)); // it stays open
    Estimate said = library().estimates.last();
    said.by = QStringLiteral("Kim Dana");
    said.note = QStringLiteral("the second set is dearer");
    QVERIFY(await(enterEstimate(m_bench->opened.session(), said)).has_value());
    enter(QStringLiteral("22,345,678"));
    QTRY_COMPARE(library().estimates.last().amount, Money{22'345'678});
    QCOMPARE(library().estimates.last().by, said.by);
    QCOMPARE(library().estimates.last().note, said.note);
    enter(QString());
    QTRY_COMPARE(library().estimates.size(), others);
    QTRY_COMPARE(m_bench->figures().money.efc().minor, before.minor);
}

void TestCostsFeature::overrunsAreNamed()
{
    view(costsShownCount);
    FigureView &overruns = panel().report().overruns();
    QTRY_VERIFY(overruns.model()->rowCount() > 0); // the sample has titles over their budget
    QVERIFY(overruns.isVisible());
    QSignalSpy asked(&m_bench->opened.workspace(), &Workspace::titleRequested);
    enterRow(overruns, 0);
    QCOMPARE(asked.count(), 1);
}

void TestCostsFeature::theReportGoesOnPaper()
{
    QPushButton &button = panel().paper().button();
    QVERIFY(!button.isVisible()); // documents leave as a table of their own
    view(4);
    QVERIFY(button.isVisible());
    QTRY_VERIFY(panel().report().model().rowCount({}) > 0);
    panel().report().setGrouping(planning::CostGrouping::Account);
    QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("costs.pdf"));
    QSignalSpy told(&m_bench->opened.workspace(), &Workspace::noticed);
    panel().paper().savePdf(pdf);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, 20000);
    QCOMPARE(told[0][0].toString(), QStringLiteral("The PDF was written to costs.pdf"));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF-"));
    QSignalSpy failed(&m_bench->opened.workspace(), &Workspace::failed);
    panel().paper().savePdf(folder.filePath(QStringLiteral("nowhere/costs.pdf")));
    QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 20000);
}

void TestCostsFeature::readersCannotChangeAnything()
{
    m_bench->opened.workspace().travelTo(Day(2022, 12, 31));
    QTRY_VERIFY(!action(QStringLiteral("New payment"))->isEnabled());
    QVERIFY(!action(QStringLiteral("New payment"))->toolTip().isEmpty());
    QVERIFY(!documents().entry().isEnabled());
    QTRY_VERIFY(model().rowCount() > 0 && model().cost(0)->day <= Day(2022, 12, 31));
    QVERIFY(!model().flags(model().index(0, static_cast<int>(CostColumn::Amount))).testFlag(Qt::ItemIsEditable));
}

void TestCostsFeature::anEmptyLibraryIsToldWhatBelongsHere()
{
    PageBench<CostsPanel> empty{Rows()};
    QVERIFY(empty.says(QStringLiteral("No costs yet")));
    QSignalSpy asked(empty.page.get(), &CostsPanel::importRequested);
    for (auto *button : empty.page->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QStringLiteral("Import costs…")) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QCOMPARE(asked.count(), 1);
}

void TestCostsFeature::itFitsASmallWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("Korean") << Language::Korean;
    QTest::newRow("English") << Language::English;
}

void TestCostsFeature::itFitsASmallWindow()
{
    QFETCH(Language, language);
    m_bench->opened.workspace().setLanguage(language);
    QVERIFY2(panel().minimumSizeHint().width() <= 1084, qPrintable(QString::number(panel().minimumSizeHint().width())));
    QVERIFY2(panel().minimumSizeHint().height() <= 620,
             qPrintable(QString::number(panel().minimumSizeHint().height())));
}

SLATEBOARD_WINDOW_TEST(TestCostsFeature)
#include "tst_costsfeature.moc"
