// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/importbench.h"
#include "tests/features/importlists.h"
#include "tests/support/iprows.h"
#include "tests/support/registry.h"

#include <QFileDialog>
#include <QtTest>

using namespace slateboard;
using exchange::ImportKind;

namespace {

const QByteArray titleList = "Title,Release Date,Source,Distributor,Production Budget,Director\n"
                             "The Harbour Girls,Jun 12 1998,Based on Play,Harbour,8000000,A\n"
                             "First Rain,1999,Original Screenplay,Strand,300000,B\n"
                             "The Fort,not yet,Remake,Harbour,1000,C\n";

} // namespace

class TestImportFeature : public QObject {
    Q_OBJECT
private slots:
    void anEmptyDialogSaysWhatBelongsThere();
    void titlesArePreviewedAndTakenAsOneStep();
    void rejectsAndNotesAreListed();
    void rejectsAreSavedMendedAndImportedAgain();
    void mendedRejectsKeepTheChoices();
    void columnsCanBeChosen();
    void choicesAreRememberedForTheNextList();
    void unknownWordsAreExplained();
    void matchesAreDecidedForAll();
    void aGrantIsUpdatedWhereItStands();
    void matchesAreDecidedOneByOneByKeyboard();
    void longTextsAreComparedWithTheFile();
    void longTextsThatCannotBeReadAreAskedForAnew();
    void oneGrantForAllRows();
    void aGrantThatIsCancelledIsNone();
    void anImportCanBeStopped();
    void aReadOnlyLibraryTakesNothing();
};

void TestImportFeature::anEmptyDialogSaysWhatBelongsThere()
{
    ImportBench bench(ImportKind::Ips);
    QVERIFY(bench.says(QStringLiteral("Drop an Excel workbook (XLSX), a CSV or a TSV file here")));
    QVERIFY(!bench.canImport());
}

void TestImportFeature::titlesArePreviewedAndTakenAsOneStep()
{
    // Given a list of adaptations over an empty library
    ImportBench bench(ImportKind::Titles);
    bench.given(adaptations());
    QTRY_VERIFY(bench.canImport());
    QCOMPARE(bench.opened.library().titles.size(), 0);
    // Then it shows what the rows bring
    QVERIFY(bench.says(QStringLiteral("7 row(s) read · 7 new · 0 updated · 0 skipped · 0 rejected")));
    QVERIFY(bench.says(QStringLiteral("Adds 7 source IP(s), 7 title(s), 3 party(ies).")));
    QVERIFY(bench.says(QStringLiteral("Without a grant, none of these source IPs counts as secured.")));
    QCOMPARE(bench.tab(ImportResult::ListTab), QStringLiteral("In the list (7)"));
    QCOMPARE(bench.tab(ImportResult::NewTab), QStringLiteral("New (7)"));
    QCOMPARE(bench.tabs().currentIndex(), int{ImportResult::NewTab});
    QCOMPARE(bench.previewed(QStringLiteral("Korean name")).value(3), QStringLiteral("푸른 궁 스캔들"));
    QCOMPARE(bench.previewed(QStringLiteral("Title of the source IP")).value(3), QStringLiteral("푸른 궁의 나날"));
    QCOMPARE(bench.previewed(QStringLiteral("Release")).value(3), QStringLiteral("2010"));
    QCOMPARE(bench.previewed(QStringLiteral("Platform")).value(3), QStringLiteral("한빛TV"));
    // When it is imported
    QTest::mouseClick(bench.button(QStringLiteral("Import")), Qt::LeftButton);
    QTRY_COMPARE(bench.done.count(), 1);
    // Then the dialog closes, the window offers the undo, and that takes everything back
    QCOMPARE(bench.dialog.result(), int{QDialog::Accepted});
    QCOMPARE(bench.opened.library().titles.size(), 7);
    QCOMPARE(bench.opened.library().ips.size(), 7);
    QCOMPARE(bench.noticed.count(), 1);
    QCOMPARE(bench.noticed[0][0].toString(), QStringLiteral("Import 7 title(s) from list.csv"));
    QVERIFY(bench.noticed[0][1].toBool());
    QVERIFY(await(bench.opened.session().undo()));
    QCOMPARE(bench.opened.library().titles.size(), 0);
    QCOMPARE(bench.opened.library().parties.size(), 0);
}

void TestImportFeature::rejectsAndNotesAreListed()
{
    ImportBench bench(ImportKind::Ips);
    bench.given(ipList);
    QTRY_VERIFY(bench.canImport());
    QVERIFY(bench.says(QStringLiteral("5 row(s) read · 3 new · 0 updated · 0 skipped · 2 rejected · 1 note(s)")));
    QCOMPARE(bench.tab(ImportResult::RejectedTab), QStringLiteral("Rejected (2)"));
    const QAbstractItemModel *rejects = bench.remarks(QStringLiteral("Rejected rows"));
    QCOMPARE(rejects->rowCount(), 2);
    QCOMPARE(rejects->index(0, RemarkTable::LineColumn).data().toString(), QStringLiteral("4"));
    QVERIFY(rejects->index(0, RemarkTable::ReasonColumn).data().toString().contains(QStringLiteral("repeats")));
    QCOMPARE(rejects->index(1, RemarkTable::LineColumn).data().toString(), QStringLiteral("5"));
    QCOMPARE(bench.tab(ImportResult::NotesTab), QStringLiteral("Notes (1)"));
    const QAbstractItemModel *notes = bench.remarks(QStringLiteral("Notes"));
    QCOMPARE(notes->index(0, RemarkTable::NameColumn).data().toString(), QStringLiteral("매체"));
    QVERIFY(bench.button(QStringLiteral("Save rejected rows…"))->isVisible());
}

void TestImportFeature::rejectsAreSavedMendedAndImportedAgain()
{
    // Given a list with a row whose day does not exist
    ImportBench bench(ImportKind::Ips);
    bench.given("제목,발굴일\n하나,2023-01-02\n둘,2023-02-30\n");
    QTRY_COMPARE(bench.tab(ImportResult::RejectedTab), QStringLiteral("Rejected (1)"));
    QCOMPARE(bench.column(QStringLiteral("발굴일")), QStringLiteral("Discovered on|days|▲ 1"));
    // When the rejects are saved
    const QString path = bench.file({}, QStringLiteral("rejected.csv"));
    bench.button(QStringLiteral("Save rejected rows…"))->click();
    auto *where = bench.dialog.findChild<QFileDialog *>();
    QVERIFY(where);
    emit where->fileSelected(path);
    where->reject();
    QTRY_VERIFY(bench.says(QStringLiteral("The rejected rows stand in “rejected.csv”.")));
    // Then each stands there with its reason
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString saved = QString::fromUtf8(file.readAll());
    QVERIFY2(saved.contains(QStringLiteral("2023-02-30")) && !saved.contains(QStringLiteral("하나")),
             qPrintable(saved));
    // And mended, the same file is taken
    bench.given(QString(saved).replace(QStringLiteral(",2023-02-30"), QStringLiteral(",2023-02-28")).toUtf8());
    QTRY_COMPARE(bench.previewed(QStringLiteral("Title")), QStringList(QStringLiteral("둘")));
    QCOMPARE(bench.tab(ImportResult::RejectedTab), QStringLiteral("Rejected (0)"));
}

void TestImportFeature::mendedRejectsKeepTheChoices()
{
    // Given a list that was taken as a person said, some rows of which were rejected
    ImportBench::Memory memory;
    QByteArray rejected;
    {
        ImportBench first(ImportKind::Ips, {}, Access::Write, &memory);
        first.given("작품명,구분,연재 시작일\n하나,스크롤툰,2023-01-02\n둘,스크롤툰,2023-02-30\n");
        QTRY_VERIFY(first.canImport());
        first.mean(QStringLiteral("연재 시작일"), QStringLiteral("Discovered on"));
        QTRY_COMPARE(first.tab(ImportResult::RejectedTab), QStringLiteral("Rejected (1)"));
        const QAbstractItemModel *reasons = first.remarks(QStringLiteral("Rejected rows"));
        QCOMPARE(reasons->index(0, RemarkTable::NameColumn).data().toString(), QStringLiteral("연재 시작일"));
        QVERIFY(reasons->index(0, RemarkTable::ReasonColumn).data().toString().startsWith(QStringLiteral("“2023-02")));
        ImportBench::pick(first.model<WordTable>(), 0, WordTable::MeaningColumn, QStringLiteral("Webtoon"));
        QTRY_COMPARE(first.previewed(QStringLiteral("Medium")), QStringList(QStringLiteral("Webtoon")));
        first.dialog.accept();
        QTRY_COMPARE(first.done.count(), 1);
        rejected = "가져오지 않은 이유,작품명,구분,연재 시작일\n3행의 날짜,둘,스크롤툰,2023-02-28\n";
    }
    // When they are mended and imported
    ImportBench second(ImportKind::Ips, {}, Access::Write, &memory);
    second.given(rejected);
    // Then columns and words mean what they meant
    QTRY_VERIFY(second.canImport());
    QVERIFY(second.says(QStringLiteral("As you chose for such a header before.")));
    QCOMPARE(second.previewed(QStringLiteral("Discovered on")), QStringList(QStringLiteral("2023-02-28")));
    QCOMPARE(second.previewed(QStringLiteral("Medium")), QStringList(QStringLiteral("Webtoon")));
}

void TestImportFeature::columnsCanBeChosen()
{
    ImportBench bench(ImportKind::Titles);
    bench.given(titleList);
    QTRY_VERIFY(bench.canImport());
    QCOMPARE(bench.column(QStringLiteral("Title")), QStringLiteral("Title|text|0"));
    QCOMPARE(bench.column(QStringLiteral("Production Budget")), QStringLiteral("Cost|amounts|0"));
    QCOMPARE(bench.column(QStringLiteral("Release Date")), QStringLiteral("Release|days|▲ 1"));
    QCOMPARE(bench.column(QStringLiteral("Director")), QStringLiteral("not taken|text|"));
    QCOMPARE(bench.tab(ImportResult::RejectedTab), QStringLiteral("Rejected (1)"));
    // When the column with the bad days is not taken
    bench.mean(QStringLiteral("Release Date"), QStringLiteral("not taken"));
    QTRY_COMPARE(bench.tab(ImportResult::RejectedTab), QStringLiteral("Rejected (0)"));
    QVERIFY(bench.previewed(QStringLiteral("Release")).isEmpty());
    // When no column names the titles
    bench.mean(QStringLiteral("Title"), QStringLiteral("not taken"));
    QTRY_VERIFY(bench.says(QStringLiteral("has no column for the name of the title")));
    QVERIFY(!bench.canImport());
    bench.mean(QStringLiteral("Director"), QStringLiteral("English name"));
    QTRY_VERIFY(bench.canImport());
    QVERIFY(!bench.says(QStringLiteral("has no column for the name of the title")));
    QCOMPARE(bench.previewed(QStringLiteral("English name")),
             QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
    // When another column shall mean what one means already, that one means nothing
    bench.mean(QStringLiteral("Distributor"), QStringLiteral("English name"));
    QTRY_VERIFY(bench.column(QStringLiteral("Director")).startsWith(QLatin1String("not taken")));
}

void TestImportFeature::choicesAreRememberedForTheNextList()
{
    // Given a list whose header says nothing, taken as a person said
    ImportBench::Memory memory;
    {
        ImportBench first(ImportKind::Ips, {}, Access::Write, &memory);
        first.given("Alpha,Beta\nMoon,web strip\n");
        QTRY_VERIFY(first.says(QStringLiteral("has no column")));
        QVERIFY(!first.says(QStringLiteral("As you chose for such a header before.")));
        first.mean(QStringLiteral("Alpha"), QStringLiteral("Title"));
        first.mean(QStringLiteral("Beta"), QStringLiteral("Medium"));
        QTRY_COMPARE(first.tab(ImportResult::WordsTab), QStringLiteral("Words (1)"));
        ImportBench::pick(first.model<WordTable>(), 0, WordTable::MeaningColumn, QStringLiteral("Webtoon"));
        QTRY_VERIFY(first.canImport());
        first.dialog.accept();
        QTRY_COMPARE(first.done.count(), 1);
    }
    // When the same columns come again, in another order
    ImportBench second(ImportKind::Ips, {}, Access::Write, &memory);
    second.given("BETA,Alpha\nweb strip,Sun\n");
    // Then they mean the same, and it is said
    QTRY_VERIFY(second.canImport());
    QVERIFY(second.says(QStringLiteral("As you chose for such a header before.")));
    QCOMPARE(second.previewed(QStringLiteral("Title")), QStringList(QStringLiteral("Sun")));
    QCOMPARE(second.previewed(QStringLiteral("Medium")), QStringList(QStringLiteral("Webtoon")));
    // And can be forgotten
    second.button(QStringLiteral("Propose anew"))->click();
    QTRY_VERIFY(second.says(QStringLiteral("has no column")));
    QVERIFY(!second.says(QStringLiteral("As you chose for such a header before.")));
}

void TestImportFeature::unknownWordsAreExplained()
{
    ImportBench bench(ImportKind::Ips);
    bench.given("제목,매체\n가,오디오극\n나,웹툰\n다,오디오극\n");
    QTRY_COMPARE(bench.tab(ImportResult::WordsTab), QStringLiteral("Words (1)"));
    auto &words = bench.model<WordTable>();
    QCOMPARE(words.index(0, WordTable::WordColumn).data().toString(), QStringLiteral("오디오극"));
    QCOMPARE(words.index(0, WordTable::CountColumn).data().toString(), QStringLiteral("2"));
    ImportBench::pick(words, 0, WordTable::MeaningColumn, QStringLiteral("Play or musical"));
    QTRY_COMPARE(bench.previewed(QStringLiteral("Medium")).value(2), QStringLiteral("Play or musical"));
    QCOMPARE(bench.tab(ImportResult::WordsTab), QStringLiteral("Words (1)")); // and can be explained otherwise
    QCOMPARE(bench.tab(ImportResult::NotesTab), QStringLiteral("Notes (0)"));
    bench.dialog.accept();
    QTRY_COMPARE(bench.done.count(), 1);
    QCOMPARE(bench.opened.library().ips.medium(0), Medium::Play);
}

void TestImportFeature::matchesAreDecidedForAll()
{
    // Given a library with 미생, and a list that says more of it
    ImportBench bench(ImportKind::Ips, IpRows::small().rows);
    const int before = bench.opened.library().ips.size();
    bench.given("제목,장르,출판사\n미생,성장,위즈\n새 별,판타지,위즈\n");
    // Then it stands side by side with what the library has, and is skipped unless told otherwise
    QTRY_VERIFY(bench.says(QStringLiteral("2 row(s) read · 1 new · 0 updated · 1 skipped · 0 rejected")));
    QCOMPARE(bench.tab(ImportResult::MatchesTab), QStringLiteral("Already there (1)"));
    const auto &matches = bench.model<MatchTable>();
    QVERIFY(matches.index(0, MatchTable::BeforeColumn).data().toString().contains(QStringLiteral("드라마")));
    QVERIFY(matches.index(0, MatchTable::AfterColumn).data().toString().contains(QStringLiteral("성장")));
    // When all are added, it is there twice
    bench.segment(QStringLiteral("Add"))->click();
    QTRY_VERIFY(bench.says(QStringLiteral("2 new · 0 updated · 0 skipped")));
    // When all are updated
    bench.segment(QStringLiteral("Update"))->click();
    QTRY_VERIFY(bench.says(QStringLiteral("1 new · 1 updated · 0 skipped")));
    QVERIFY(bench.says(QStringLiteral("Changes 1 source IP(s).")));
    bench.dialog.accept();
    QTRY_COMPARE(bench.done.count(), 1);
    // Then the library has what the list says, and one undo takes all of it back
    const auto genre = [&] {
        const IpTable &ips = bench.opened.library().ips;
        for (int row = 0; row < ips.size(); ++row) {
            if (ips.text(row, IpChunk::TitleText) == QStringLiteral("미생"))
                return ips.text(row, IpChunk::GenreText);
        }
        return QString();
    };
    QCOMPARE(bench.opened.library().ips.size(), before + 1);
    QCOMPARE(genre(), QStringLiteral("성장"));
    QVERIFY(await(bench.opened.session().undo()));
    QCOMPARE(bench.opened.library().ips.size(), before);
    QCOMPARE(genre(), QStringLiteral("드라마"));
}

void TestImportFeature::aGrantIsUpdatedWhereItStands()
{
    // Given an option of 미생, and a list that knows a later end of it
    ImportBench bench(ImportKind::Ips, IpRows::small().rows);
    const auto grants = [&] { return bench.opened.library().grants; };
    const QList<RightsGrant> before = grants();
    bench.given("제목,판권 종류,판권 범위,판권 시작일,판권 종료일\n미생,옵션,\"드라마, 영화\",2021-01-01,2025-12-31\n");
    QTRY_COMPARE(bench.tab(ImportResult::MatchesTab), QStringLiteral("Already there (1)"));
    const auto &matches = bench.model<MatchTable>();
    QCOMPARE(matches.index(0, MatchTable::BeforeColumn).data().toString(),
             QStringLiteral("Grant 1: last day: Option 2021-01-01: 2023-04-12"));
    bench.segment(QStringLiteral("Update"))->click();
    QTRY_VERIFY(bench.says(QStringLiteral("Changes 1 rights grant(s).")));
    bench.dialog.accept();
    QTRY_COMPARE(bench.done.count(), 1);
    // Then it lasts longer, no other stands beside it, and one undo takes that back
    QCOMPARE(grants().size(), before.size());
    QCOMPARE(grants().first().endsOn, std::optional(Day(2025, 12, 31)));
    QCOMPARE(bench.noticed[0][0].toString(), QStringLiteral("Import 1 rights grant(s) from list.csv"));
    QVERIFY(await(bench.opened.session().undo()));
    QCOMPARE(grants(), before);
}

void TestImportFeature::matchesAreDecidedOneByOneByKeyboard()
{
    ImportBench bench(ImportKind::Ips, IpRows::small().rows);
    bench.given("제목,장르\n미생,가\n이태원 클라쓰,나\n나의 Game,다\n");
    QTRY_COMPARE(bench.tab(ImportResult::MatchesTab), QStringLiteral("Already there (3)"));
    QCOMPARE(bench.tabs().currentIndex(), int{ImportResult::MatchesTab});
    // When the last two rows are chosen, and one of them is set to Update
    TableView *view = bench.view(QStringLiteral("Rows that the library already has"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Return);
    QComboBox *list = nullptr;
    QTRY_VERIFY((list = view->findChild<QComboBox *>()) && list->view()->isVisible());
    QTest::keyClick(list->view(), Qt::Key_Down);
    QTest::keyClick(list->view(), Qt::Key_Return);
    // Then both are, and the first is still skipped
    QTRY_VERIFY(bench.says(QStringLiteral("0 new · 2 updated · 1 skipped")));
    QVERIFY(bench.says(QStringLiteral("2 row(s) otherwise")));
    const auto action = [&](int row) {
        return bench.model<MatchTable>().index(row, MatchTable::ActionColumn).data().toString();
    };
    QCOMPARE(action(0) + action(1) + action(2), QStringLiteral("SkipUpdateUpdate"));
    QCOMPARE(view->currentIndex().row(), 2); // and the place on screen stays
    // When all rows are chosen, what is said to one is said to all
    view->selectAll();
    ImportBench::pick(bench.model<MatchTable>(), 1, MatchTable::ActionColumn, QStringLiteral("Add"));
    QTRY_VERIFY(bench.says(QStringLiteral("3 new · 0 updated · 0 skipped")));
    QVERIFY(!bench.says(QStringLiteral("otherwise")));
    // When all are told the same, nothing is otherwise
    bench.segment(QStringLiteral("Skip"))->click();
    QTRY_VERIFY(bench.says(QStringLiteral("0 new · 0 updated · 3 skipped")));
    QVERIFY(!bench.canImport());
}

void TestImportFeature::longTextsAreComparedWithTheFile()
{
    IpRows rows;
    rows.ip(QStringLiteral("미생"));
    rows.rows.ips.last().synopsis = QStringLiteral("첫 줄");
    rows.rows.ips.last().notes = QStringLiteral("메모");
    ImportBench bench(ImportKind::Ips, rows.rows);
    bench.given("제목,줄거리,비고\n미생,다른 줄,메모\n");
    QTRY_COMPARE(bench.tab(ImportResult::MatchesTab), QStringLiteral("Already there (1)"));
    QCOMPARE(bench.model<MatchTable>().match(0).differences.size(), 1);
    QCOMPARE(bench.model<MatchTable>().match(0).differences[0].before, QStringLiteral("첫 줄"));
}

void TestImportFeature::longTextsThatCannotBeReadAreAskedForAnew()
{
    ImportBench bench(ImportKind::Ips, IpRows::small().rows);
    QFile file(bench.opened.session().path());
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    const QByteArray sound = file.readAll();
    constexpr int changeCounter = 27; // the last byte of it: by another value SQLite knows that the file is another
    const auto overwrite = [&](QByteArray bytes, char change) {
        bytes[changeCounter] = static_cast<char>(bytes[changeCounter] + change);
        return file.seek(0) && file.write(bytes) == bytes.size();
    };
    // When all but the library's first page has gone bad
    constexpr int pageSize = 4096;
    QVERIFY(overwrite(sound.first(pageSize) + QByteArray(sound.size() - pageSize, '\0'), 1));
    bench.given("제목,줄거리\n미생,다른 줄\n");
    // Then it is said, and nobody waits
    QTRY_VERIFY(bench.says(QStringLiteral("library.slate")));
    QVERIFY(!bench.canImport());
    // And the next change asks anew
    QVERIFY(overwrite(sound, 2));
    bench.segment(QStringLiteral("Update"))->click();
    QTRY_VERIFY(bench.canImport());
    QVERIFY(!bench.says(QStringLiteral("library.slate")));
}

void TestImportFeature::oneGrantForAllRows()
{
    // Given a list with a distributor that is also the one who grants
    ImportBench bench(ImportKind::Titles);
    bench.given(titleList);
    QTRY_VERIFY(bench.canImport());
    // When rights are granted to all
    QTest::keyClick(bench.grantWanted(), Qt::Key_Space);
    QTRY_VERIFY(bench.grantDialog() && bench.grantDialog()->isVisible());
    RightsGrant grant = bench.grantDialog()->form().grant();
    grant.kind = GrantKind::Option;
    grant.uses = {Use::Drama};
    grant.endsOn = Day(2030, 12, 31);
    bench.grantDialog()->form().setGrant(grant, QStringLiteral("harbour"));
    bench.grantDialog()->accept();
    QTRY_VERIFY(bench.says(QStringLiteral("1 rights grant(s)")) && bench.canImport());
    QVERIFY(bench.says(QStringLiteral("2030-12-31")));
    QVERIFY(!bench.says(QStringLiteral("none of these source IPs counts as secured")));
    bench.dialog.accept();
    QTRY_COMPARE(bench.done.count(), 1);
    // Then the new source IP has them, from the party that the rows bring, which stands there once
    const Library &library = bench.opened.library();
    QCOMPARE(library.grants.size(), 1);
    QCOMPARE(library.grants[0].kind, GrantKind::Option);
    QVERIFY(library.ips.find(library.grants[0].ip));
    QCOMPARE(library.parties.size(), 2);
    QCOMPARE(findRow(library.parties, library.grants[0].counterparty)->name, QStringLiteral("harbour"));
    QTRY_COMPARE(bench.opened.workspace().figures().counts[size_t(Measure::SourceIps)], 1);
}

void TestImportFeature::aGrantThatIsCancelledIsNone()
{
    ImportBench bench(ImportKind::Ips);
    bench.given(ipList);
    QTRY_VERIFY(bench.canImport());
    bench.grantWanted()->click();
    bench.grantDialog()->reject();
    QVERIFY(!bench.grantWanted()->isChecked());
    QVERIFY(bench.says(QStringLiteral("Without a grant")));
    QVERIFY(bench.canImport());
}

void TestImportFeature::anImportCanBeStopped()
{
    ImportBench bench(ImportKind::Ips);
    bench.given(manyIps(20000));
    QTRY_VERIFY(bench.canImport());
    QCOMPARE(bench.previewed(QStringLiteral("Title")).size(), 100);
    QVERIFY(bench.says(QStringLiteral("The first 100 row(s)")));
    bench.dialog.accept();
    QVERIFY(!bench.canImport());
    bench.button(QStringLiteral("Stop the import"))->click();
    QTRY_VERIFY(bench.says(QStringLiteral("Cancelled: nothing was changed.")));
    QVERIFY(bench.dialog.isVisible() && bench.canImport());
    QCOMPARE(bench.opened.library().ips.size(), 0);
    QCOMPARE(bench.noticed.count(), 0);
}

void TestImportFeature::aReadOnlyLibraryTakesNothing()
{
    ImportBench bench(ImportKind::Ips, {}, Access::ReadOnly);
    bench.given(ipList);
    QTRY_COMPARE(bench.tab(ImportResult::NewTab), QStringLiteral("New (3)"));
    QVERIFY(bench.says(bench.opened.session().readOnlyReason()));
    QVERIFY(!bench.canImport());
}

SLATEBOARD_WINDOW_TEST(TestImportFeature)
#include "tst_importfeature.moc"
