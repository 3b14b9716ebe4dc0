// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/receiptverbs.h"
#include "app/session/titlepartverbs.h"
#include "tests/features/pagebench.h"
#include "tests/support/awaiting.h"
#include "tests/support/registry.h"
#include "ui/pages/budget/choiceedit.h"
#include "ui/pages/budget/receiptdialog.h"
#include "ui/pages/budget/receiptfilters.h"
#include "ui/pages/budget/receiptspanel.h"
#include "ui/pages/budget/reportpaper.h"
#include "ui/pages/budget/statementsview.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/entrymoneyedit.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>

#include <set>

using namespace slateboard;

/// Windows, avails, receipts and platforms of the sample library: listed, filtered, entered and edited in place.
class TestReceiptsFeature : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void windowsStandWithWhatSpeaksAgainstThem();
    void onlyThoseWithProblems();
    void availsAreThoseOfThePlan();
    void availsAreFiltered();
    void receiptsAddUpToTheFigures();
    void aReceiptIsEnteredByKeyboard();
    void aPlatformIsKnownByItsBeginning();
    void whatWasToComeIsFilledIn();
    void ofAWindowsItemsTheSelectedOneIsFilledIn();
    void aCellIsEditedInPlace();
    void deletedReceiptsComeBack();
    void aPlatformSaysWhatItTakes();
    void theSearchFilters();
    void rowsLeadToTheirTitles();
    void statementsSayWhoGetsWhat();
    void aStatementIsSearchedAndLeadsToItsTitles();
    void statementsGoOnPaperAndIntoTables();
    void travellersCannotChangeAnything();
    void anEmptyLibraryIsToldWhatBelongsHere();
    void itSpeaksKorean();

private:
    [[nodiscard]] ReceiptsPanel &panel() { return *m_bench->page; }
    [[nodiscard]] FigureView &table(ReceiptView view) { return panel().table(view); }
    [[nodiscard]] FigureView &receipts() { return table(ReceiptView::Receipts); }
    [[nodiscard]] const Library &library() { return m_bench->library(); }
    [[nodiscard]] planning::ReceiptFigures figures() { return planning::receiptFigures(library(), m_bench->figures()); }
    void view(ReceiptView view)
    {
        choose(panel(), static_cast<int>(view));
        QVERIFY(table(view).isVisible());
    }
    void awaitRows(ReceiptView view, size_t count)
    {
        QTRY_COMPARE_WITH_TIMEOUT(table(view).model()->rowCount(), static_cast<int>(count), 20000);
    }
    void pick(QComboBox &box, int at)
    {
        box.setFocus();
        box.setCurrentIndex(at);
        emit box.activated(at);
    }
    [[nodiscard]] QModelIndex cell(FigureView &view, int row, ReceiptColumn column)
    {
        return view.model()->index(row, static_cast<int>(column));
    }
    [[nodiscard]] int rowOf(Id<Receipt> id) { return receipts().table().rowOf(id); }
    void edit(FigureView &view, const QModelIndex &index)
    {
        view.setFocus();
        view.setCurrentIndex(index);
        QTest::keyClick(&view, Qt::Key_F2);
    }

    std::unique_ptr<PageBench<ReceiptsPanel>> m_bench;
};

void TestReceiptsFeature::init()
{
    m_bench = std::make_unique<PageBench<ReceiptsPanel>>();
    QTRY_VERIFY_WITH_TIMEOUT(table(ReceiptView::Windows).model()->rowCount() > 0, 20000);
}

void TestReceiptsFeature::windowsStandWithWhatSpeaksAgainstThem()
{
    size_t windows = 0;
    const auto all = planning::checkAllWindows(library(), m_bench->figures());
    for (const planning::CheckedWindows &title : all)
        windows += title.windows.windows.size();
    awaitRows(ReceiptView::Windows, windows);
    FigureTable &rows = table(ReceiptView::Windows).table();
    for (const planning::CheckedWindows &title : all) {
        for (const planning::WindowFinding &finding : title.findings) {
            const QModelIndex reason = rows.index(rows.rowOf(finding.window), static_cast<int>(WindowColumn::Reason));
            QVERIFY(reason.data().toString().contains(planning::windowReasonWord(finding.reason)));
            QVERIFY(reason.data(Qt::ToolTipRole)
                        .toString()
                        .contains(planning::windowSentence(library(), finding, m_bench->format())));
        }
    }
}

void TestReceiptsFeature::onlyThoseWithProblems()
{
    const auto all = planning::checkAllWindows(library(), m_bench->figures());
    std::set<qint64> amiss;
    for (const planning::CheckedWindows &title : all) {
        for (const planning::WindowFinding &finding : title.findings)
            amiss.insert(finding.window.value);
    }
    auto *box = panel().findChild<QCheckBox *>();
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(6, box->height() / 2));
    QVERIFY(box->isChecked());
    awaitRows(ReceiptView::Windows, amiss.size());
}

void TestReceiptsFeature::availsAreThoseOfThePlan()
{
    view(ReceiptView::Avails);
    const auto avails = planning::availsOf(library(), m_bench->figures());
    QVERIFY(!avails.empty());
    awaitRows(ReceiptView::Avails, avails.size());
    QCOMPARE(textsOf(table(ReceiptView::Avails), 0).at(2), planning::availPlace(avails.front()));
}

void TestReceiptsFeature::availsAreFiltered()
{
    view(ReceiptView::Avails);
    const auto avails = planning::availsOf(library(), m_bench->figures());
    const auto showing = std::ranges::count_if(avails, &planning::Avail::showing);
    auto boxes = panel().findChildren<QComboBox *>();
    const auto named = [&](const char *name) {
        return *std::ranges::find(boxes, QLatin1String(name),
                                  [](const QComboBox *box) { return box->accessibleName(); });
    };
    pick(*named("Right"), 1);
    awaitRows(ReceiptView::Avails, static_cast<size_t>(showing));
    pick(*named("Right"), 0);
    QComboBox *territories = named("Territory");
    if (territories->count() > 1) {
        pick(*territories, 1);
        const QString name = territories->itemText(1);
        awaitRows(ReceiptView::Avails, static_cast<size_t>(std::ranges::count_if(
                                           avails, [&](const auto &avail) { return planning::isIn(avail, name); })));
    }
}

void TestReceiptsFeature::receiptsAddUpToTheFigures()
{
    view(ReceiptView::Receipts);
    const planning::ReceiptFigures known = figures();
    Money received;
    for (const planning::TitleFigures &title : m_bench->figures().titles)
        received += title.receipts;
    QCOMPARE(known.total.received, received); // the one number of every other page
    pick(panel().filters().shownBox(), static_cast<int>(ReceiptsShown::ToCome));
    awaitRows(ReceiptView::Receipts, static_cast<size_t>(std::ranges::count_if(
                                         known.items, [](const auto &item) { return !item.isReceived(); })));
    pick(panel().filters().shownBox(), static_cast<int>(ReceiptsShown::Overdue));
    awaitRows(ReceiptView::Receipts,
              static_cast<size_t>(std::ranges::count_if(known.items, &planning::ReceiptItem::overdue)));
    view(ReceiptView::Platforms);
    FigureView &platforms = table(ReceiptView::Platforms);
    const int total = platforms.model()->rowCount() - 1;
    QCOMPARE(textsOf(platforms, total).at(static_cast<int>(PlatformColumn::Received)),
             m_bench->format().moneyShort(received));
}

void TestReceiptsFeature::aReceiptIsEnteredByKeyboard()
{
    view(ReceiptView::Receipts);
    const qsizetype before = library().receipts.size();
    receipts().setFocus();
    QTest::keyClick(&receipts(), Qt::Key_Insert);
    QTRY_VERIFY(panel().findChild<ReceiptDialog *>());
    auto *asked = panel().findChild<ReceiptDialog *>();
    QVERIFY(!asked->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isEnabled());
    QTest::keyClicks(asked->findChild<ChoiceEdit *>(), library().titles.first().englishName);
    auto *amount = asked->findChild<EntryMoneyEdit *>();
    amount->clear();
    QTest::keyClicks(amount, QStringLiteral("USD 1,000 @1300"));
    auto *save = asked->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    QTRY_VERIFY(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QTRY_COMPARE(library().receipts.size(), before + 1);
    QCOMPARE(library().receipts.last().amount, Money{1'300'000});
    QVERIFY(library().receipts.last().entered);
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(library().receipts.last().id) >= 0, 20000);
}

void TestReceiptsFeature::aPlatformIsKnownByItsBeginning()
{
    view(ReceiptView::Receipts);
    const qsizetype parties = library().parties.size();
    panel().enterAction().trigger();
    QTRY_VERIFY(panel().findChild<ReceiptDialog *>());
    auto *asked = panel().findChild<ReceiptDialog *>();
    const auto edits = asked->findChildren<ChoiceEdit *>();
    QCOMPARE(edits.size(), 2);
    edits[0]->setText(library().titles.first().englishName);
    auto *amount = asked->findChild<EntryMoneyEdit *>();
    amount->setText(QStringLiteral("1000"));
    edits[1]->setText(QStringLiteral("Nobody knows it"));
    QCOMPARE(edits[1]->echo(), QStringLiteral("new platform"));
    const Party &known = library().parties.first();
    edits[1]->setText(known.name.chopped(1));
    QCOMPARE(edits[1]->echo(), known.name);
    const qsizetype before = library().receipts.size();
    QTest::mouseClick(asked->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QTRY_COMPARE(library().receipts.size(), before + 1);
    QCOMPARE(library().receipts.last().platform, known.id);
    QCOMPARE(library().parties.size(), parties);
}

void TestReceiptsFeature::whatWasToComeIsFilledIn()
{
    view(ReceiptView::Receipts);
    pick(panel().filters().shownBox(), static_cast<int>(ReceiptsShown::ToCome));
    const planning::ReceiptFigures known = figures();
    const auto next =
        std::ranges::find_if(known.items, [](const auto &item) { return !item.isReceived() && item.day; });
    QVERIFY(next != known.items.end());
    QTRY_VERIFY_WITH_TIMEOUT(receipts().table().rowOf(next->window) >= 0, 20000);
    receipts().setCurrentIndex(receipts().model()->index(receipts().table().rowOf(next->window), 0));
    panel().enterAction().trigger();
    QTRY_VERIFY(panel().findChild<ReceiptDialog *>());
    auto *asked = panel().findChild<ReceiptDialog *>();
    QCOMPARE(asked->findChild<ChoiceEdit *>()->id(), next->title.value);
    QVERIFY(asked->findChild<EntryMoneyEdit *>()->money().has_value());
    QTest::mouseClick(asked->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
}

void TestReceiptsFeature::ofAWindowsItemsTheSelectedOneIsFilledIn()
{
    view(ReceiptView::Receipts);
    pick(panel().filters().shownBox(), static_cast<int>(ReceiptsShown::ToCome));
    ReleaseWindow window; // that brings a guarantee and a share
    for (const ReleaseWindow &each : library().windows) {
        if (each.plan == m_bench->figures().plan)
            window = each;
    }
    window.startsOn = m_bench->figures().asOf.plusDays(30);
    window.after = {};
    window.days = 90;
    window.guarantee = Money{700'000'000};
    window.expectedReceipts = Money{90'000'000};
    window.receiptKind = ReceiptKind::Share;
    const Party *platform = findRow(library().parties, window.platform);
    QVERIFY(platform);
    QVERIFY(await(setWindows(m_bench->opened.session(), window.plan, window.title, {{window, platform->name}})));
    QVERIFY(m_bench->settle());
    const auto items = [&] {
        std::vector<planning::ReceiptItem> all = figures().items;
        std::erase_if(all, [&](const auto &item) { return item.window != window.id; });
        return all;
    };
    const auto rows = [&] {
        std::vector<int> found;
        for (int row = 0; row < receipts().model()->rowCount(); ++row) {
            if (receipts().table().target(row) == RowTarget(window.id))
                found.push_back(row);
        }
        return found;
    };
    QVERIFY(items().size() > 1);
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), items().size(), 20000);
    for (const int row : rows()) {
        receipts().setCurrentIndex(cell(receipts(), row, ReceiptColumn::Day));
        panel().enterAction().trigger();
        QTRY_VERIFY(panel().findChild<ReceiptDialog *>());
        auto *asked = panel().findChild<ReceiptDialog *>();
        QCOMPARE(asked->findChild<QComboBox *>()->currentText(),
                 cell(receipts(), row, ReceiptColumn::Kind).data().toString());
        QCOMPARE(m_bench->format().moneyShort(*asked->findChild<EntryMoneyEdit *>()->money()),
                 cell(receipts(), row, ReceiptColumn::Amount).data().toString());
        QTest::mouseClick(asked->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
        QTRY_VERIFY(!panel().findChild<ReceiptDialog *>());
    }
}

void TestReceiptsFeature::aCellIsEditedInPlace()
{
    view(ReceiptView::Receipts);
    pick(panel().filters().shownBox(), static_cast<int>(ReceiptsShown::Received));
    const Id<Receipt> id = library().receipts.first().id;
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(id) >= 0, 20000);
    edit(receipts(), cell(receipts(), rowOf(id), ReceiptColumn::Amount));
    auto *amount = receipts().findChild<EntryMoneyEdit *>();
    QVERIFY(amount);
    QTest::keyClicks(amount, QStringLiteral("=3*150m"));
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_COMPARE(findRow(library().receipts, id)->amount, Money{450'000'000});
    QTRY_VERIFY_WITH_TIMEOUT(cell(receipts(), rowOf(id), ReceiptColumn::Amount).data().toString() ==
                                 m_bench->format().moneyShort(Money{450'000'000}),
                             20000);
    edit(receipts(), cell(receipts(), rowOf(id), ReceiptColumn::Document));
    auto *document = receipts().viewport()->findChild<QLineEdit *>();
    QVERIFY(document);
    QTest::keyClicks(document, QStringLiteral("S-7"));
    QTest::keyClick(document, Qt::Key_Return);
    QTRY_COMPARE(findRow(library().receipts, id)->document, QStringLiteral("S-7"));
}

void TestReceiptsFeature::deletedReceiptsComeBack()
{
    view(ReceiptView::Receipts);
    pick(panel().filters().shownBox(), static_cast<int>(ReceiptsShown::Received));
    const Id<Receipt> id = library().receipts.first().id;
    const qsizetype before = library().receipts.size();
    QTRY_VERIFY_WITH_TIMEOUT(rowOf(id) >= 0, 20000);
    receipts().setFocus();
    receipts().setCurrentIndex(receipts().model()->index(rowOf(id), 0));
    QTest::keyClick(&receipts(), Qt::Key_Delete);
    QTRY_COMPARE(library().receipts.size(), before - 1);
    m_bench->opened.workspace().undo();
    QTRY_COMPARE(library().receipts.size(), before);
}

void TestReceiptsFeature::aPlatformSaysWhatItTakes()
{
    view(ReceiptView::Platforms);
    FigureView &platforms = table(ReceiptView::Platforms);
    QTRY_VERIFY_WITH_TIMEOUT(platforms.model()->rowCount() > 1, 20000);
    int row = 0;
    while (!std::holds_alternative<PartyId>(platforms.table().target(row)) ||
           std::get<PartyId>(platforms.table().target(row)).isNull())
        ++row;
    const PartyId id = std::get<PartyId>(platforms.table().target(row));
    edit(platforms, platforms.model()->index(row, static_cast<int>(PlatformColumn::LeastTerm)));
    auto *days = platforms.viewport()->findChild<QSpinBox *>();
    QVERIFY(days);
    days->setValue(9000);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_COMPARE(findRow(library().parties, id)->leastTermDays, std::optional(9000));
    const auto shortTerms = [&] { // of this platform's windows
        int count = 0;
        for (const planning::CheckedWindows &title : planning::checkAllWindows(library(), m_bench->figures())) {
            for (const planning::WindowFinding &finding : title.findings)
                count += finding.reason == planning::WindowReason::ShortTerm &&
                         findRow(library().windows, finding.window)->platform == id;
        }
        return count;
    };
    int dated = 0;
    for (const ReleaseWindow &window : library().windows)
        dated += window.plan == m_bench->figures().plan && window.platform == id && window.days;
    QTRY_COMPARE(shortTerms(), dated);
}

void TestReceiptsFeature::theSearchFilters()
{
    const Title &title = *findRow(library().titles, library().windows.first().title);
    m_bench->opened.workspace().setSearchText(title.englishName);
    const int all = table(ReceiptView::Windows).model()->rowCount();
    QTRY_VERIFY_WITH_TIMEOUT(table(ReceiptView::Windows).model()->rowCount() < all, 20000);
    for (int row = 0; row < table(ReceiptView::Windows).model()->rowCount(); ++row)
        QCOMPARE(textsOf(table(ReceiptView::Windows), row).first(), title.englishName);
}

void TestReceiptsFeature::rowsLeadToTheirTitles()
{
    QSignalSpy asked(&m_bench->opened.workspace(), &Workspace::titleRequested);
    enterRow(table(ReceiptView::Windows), 0);
    QCOMPARE(asked.size(), 1);
}

void TestReceiptsFeature::statementsSayWhoGetsWhat()
{
    choose(panel(), receiptViewCount);
    FigureView &shown = panel().statements().table();
    const auto all = planning::statementsOf(library(), m_bench->figures());
    QVERIFY(all.size() > 3);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model()->rowCount(), static_cast<int>(all.size()) + 1, 20000);
    const planning::ReceiptSums total = figures().total;
    const QStringList sums = textsOf(shown, static_cast<int>(all.size()));
    QCOMPARE(sums.at(3), m_bench->format().moneyExact(total.received)); // every won goes out once
    QCOMPARE(sums.at(5), m_bench->format().moneyExact(total.outlook()));
    enterRow(shown, 1);
    const planning::Statement &second = all.at(1);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model()->rowCount(), static_cast<int>(second.lines.size()) + 1, 20000);
    QCOMPARE(panel().statements().partyBox().currentText(),
             planning::statedName(library(), second.party, Language::English));
    QCOMPARE(textsOf(shown, 0).at(2), planning::statedFor(library(), second.lines.front().tier));
    QCOMPARE(textsOf(shown, static_cast<int>(second.lines.size())).at(4),
             m_bench->format().moneyExact(second.received));
    pick(panel().statements().partyBox(), 1); // our own, with what we have recouped
    QTRY_COMPARE_WITH_TIMEOUT(shown.model()->rowCount(), static_cast<int>(all.front().lines.size()) + 1, 20000);
    QVERIFY(panel().statements().recoupments().isVisible());
    QCOMPARE(panel().statements().recoupments().model()->rowCount(),
             static_cast<int>(all.front().recoupments.size()) + 1);
    pick(panel().statements().partyBox(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(shown.model()->rowCount(), static_cast<int>(all.size()) + 1, 20000);
    QVERIFY(!panel().statements().recoupments().isVisible());
}

void TestReceiptsFeature::aStatementIsSearchedAndLeadsToItsTitles()
{
    choose(panel(), receiptViewCount);
    FigureView &shown = panel().statements().table();
    panel().statements().showParty(PartyId{});
    QTRY_VERIFY(shown.model()->rowCount() > 20);
    const TitleId title = std::get<TitleId>(shown.table().target(0));
    const QString name = findRow(library().titles, title)->name(Language::English);
    m_bench->opened.workspace().setSearchText(name);
    QTRY_VERIFY(shown.model()->rowCount() < 20);
    QVERIFY(shown.model()->rowCount() > 0);
    QSignalSpy asked(&m_bench->opened.workspace(), &Workspace::titleRequested);
    enterRow(shown, 0);
    QCOMPARE(asked.count(), 1);
    QVERIFY(asked[0][0].value<TitleId>() == title);
}

void TestReceiptsFeature::statementsGoOnPaperAndIntoTables()
{
    choose(panel(), receiptViewCount);
    StatementsView &statements = panel().statements();
    QTRY_VERIFY(statements.table().model()->rowCount() > 3);
    QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("statements.pdf"));
    statements.paper().savePdf(pdf);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(pdf), 20000);
    const QString csv = folder.filePath(QStringLiteral("statements.csv"));
    statements.exportTo(csv);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(csv), 20000);
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    size_t lines = 1; // the head
    for (const planning::Statement &statement : planning::statementsOf(library(), m_bench->figures()))
        lines += statement.lines.size();
    QCOMPARE(table.readAll().count('\n'), static_cast<qsizetype>(lines));
    for (const QAction *verb : statements.verbs())
        QVERIFY(verb->isEnabled() && panel().pageActions().contains(verb));
}

void TestReceiptsFeature::travellersCannotChangeAnything()
{
    view(ReceiptView::Receipts);
    m_bench->opened.workspace().travelTo(m_bench->figures().asOf.plusDays(-30));
    QVERIFY(!panel().enterAction().isEnabled());
    QVERIFY(!panel().deleteAction().isEnabled());
    QVERIFY(!panel().enterAction().toolTip().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(receipts().model()->rowCount() > 0, 20000);
    for (int column = 0; column < receipts().model()->columnCount(); ++column)
        QVERIFY(!receipts().model()->flags(receipts().model()->index(0, column)).testFlag(Qt::ItemIsEditable));
}

void TestReceiptsFeature::anEmptyLibraryIsToldWhatBelongsHere()
{
    m_bench = std::make_unique<PageBench<ReceiptsPanel>>(Rows{});
    QTRY_VERIFY_WITH_TIMEOUT(m_bench->says(QStringLiteral("No windows yet")), 20000);
    choose(panel(), static_cast<int>(ReceiptView::Receipts));
    QVERIFY(m_bench->says(QStringLiteral("No receipts yet")));
}

void TestReceiptsFeature::itSpeaksKorean()
{
    QSignalSpy listed(&panel(), &ReceiptsPanel::listed);
    m_bench->opened.workspace().setLanguage(Language::Korean);
    QVERIFY(listed.wait(20000));
    QCOMPARE(textsOf(table(ReceiptView::Windows), 0).first(),
             findRow(library().titles, findRow(library().windows, std::get<Id<ReleaseWindow>>(
                                                                      table(ReceiptView::Windows).table().target(0)))
                                           ->title)
                 ->koreanName);
}

SLATEBOARD_WINDOW_TEST(TestReceiptsFeature)
#include "tst_receiptsfeature.moc"
