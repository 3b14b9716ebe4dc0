// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/importbench.h"

#include <QDropEvent>
#include <QMimeData>
#include <QStringEncoder>
#include <QtTest>

using namespace slateboard;
using exchange::ImportKind;

namespace {

const QByteArray ipList = "제목,매체,작가,비고\n"
                          "달빛 아래 상점,웹툰,한겨울,\n"
                          "푸른 궁의 나날,소설,정다온,첫 줄\n"
                          "달빛 아래 상점,웹툰,한겨울,\n"
                          "하나,둘\n"
                          "일곱 번째 출구,오디오북,구름산,\n";
const QByteArray titleList = "Title,Release Date,Source,Distributor,Production Budget,Director\n"
                             "The Harbour Girls,Jun 12 1998,Based on Play,Harbour,8000000,A\n"
                             "First Rain,1999,Original Screenplay,Strand,300000,B\n"
                             "The Fort,not yet,Remake,Harbour,1000,C\n";

QByteArray adaptations()
{
    QFile file(QStringLiteral(SLATEBOARD_TEST_DATA "/adaptations.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray manyIps(int count)
{
    QByteArray list = "Title,Creator\n";
    for (int i = 0; i < count; ++i)
        list += "Story " + QByteArray::number(i) + ",Somebody\n";
    return list;
}

} // namespace

class TestImportFeature : public QObject {
    Q_OBJECT
private slots:
    void anEmptyDialogSaysWhatBelongsThere();
    void titlesArePreviewedAndTakenAsOneStep();
    void rejectsAndNotesAreListed();
    void columnsCanBeChosen();
    void theEncodingIsDetectedAndCanBeChosen();
    void theSeparatorCanBeChosen();
    void oneGrantForAllRows();
    void aGrantThatIsCancelledIsNone();
    void theKeyboardAloneImports();
    void anImportCanBeStopped();
    void whatBringsNothingIsRefusedInTheDialog_data();
    void whatBringsNothingIsRefusedInTheDialog();
    void aReadOnlyLibraryTakesNothing();
    void aDroppedFileIsRead();
    void theLastFileAskedForCounts();
};

void TestImportFeature::anEmptyDialogSaysWhatBelongsThere()
{
    ImportBench bench(ImportKind::Ips);
    QVERIFY(bench.says(QStringLiteral("Drop a CSV or TSV file here")));
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
    QVERIFY(bench.says(QStringLiteral("7 row(s) read · 7 taken · 0 rejected")));
    QVERIFY(bench.says(QStringLiteral("Adds 7 source IP(s), 7 title(s), 3 party(ies).")));
    QVERIFY(bench.says(QStringLiteral("Without a grant, none of these source IPs counts as secured.")));
    QCOMPARE(bench.tab(0), QStringLiteral("Taken (7)"));
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
    QVERIFY(awaited(bench.opened.session().undo()));
    QCOMPARE(bench.opened.library().titles.size(), 0);
    QCOMPARE(bench.opened.library().parties.size(), 0);
}

void TestImportFeature::rejectsAndNotesAreListed()
{
    ImportBench bench(ImportKind::Ips);
    bench.given(ipList);
    QTRY_VERIFY(bench.canImport());
    QVERIFY(bench.says(QStringLiteral("5 row(s) read · 3 taken · 2 rejected")));
    QCOMPARE(bench.tab(1), QStringLiteral("Rejected (2)"));
    const QAbstractItemModel *rejects = bench.remarks(QStringLiteral("Rejected rows"));
    QCOMPARE(rejects->rowCount(), 2);
    QCOMPARE(rejects->index(0, RemarkTable::LineColumn).data().toString(), QStringLiteral("4"));
    QVERIFY(rejects->index(0, RemarkTable::ReasonColumn).data().toString().contains(QStringLiteral("repeats")));
    QCOMPARE(rejects->index(1, RemarkTable::LineColumn).data().toString(), QStringLiteral("5"));
    QCOMPARE(bench.tab(2), QStringLiteral("Notes (1)"));
    const QAbstractItemModel *notes = bench.remarks(QStringLiteral("Notes"));
    QCOMPARE(notes->index(0, RemarkTable::NameColumn).data().toString(), QStringLiteral("매체"));
    QVERIFY(bench.button(QStringLiteral("Save the rejected rows…"))->isVisible());
}

void TestImportFeature::columnsCanBeChosen()
{
    ImportBench bench(ImportKind::Titles);
    bench.given(titleList);
    QTRY_VERIFY(bench.canImport());
    QCOMPARE(bench.column(QStringLiteral("title"))->currentText(), QStringLiteral("Title"));
    QCOMPARE(bench.column(QStringLiteral("cost"))->currentText(), QStringLiteral("Production Budget"));
    QVERIFY(bench.says(QStringLiteral("Not taken: Director")));
    QCOMPARE(bench.tab(1), QStringLiteral("Rejected (1)"));
    // When the column with the bad days is not taken
    ImportBench::choose(bench.column(QStringLiteral("release")), QStringLiteral("not taken"));
    QTRY_COMPARE(bench.tab(1), QStringLiteral("Rejected (0)"));
    QVERIFY(bench.says(QStringLiteral("Not taken: Release Date, Director")));
    QVERIFY(bench.previewed(QStringLiteral("Release")).isEmpty());
    // When no column names the titles
    ImportBench::choose(bench.column(QStringLiteral("title")), QStringLiteral("not taken"));
    QTRY_VERIFY(bench.says(QStringLiteral("has no column for the name of the title")));
    QVERIFY(!bench.canImport());
    ImportBench::choose(bench.column(QStringLiteral("english_name")), QStringLiteral("Director"));
    QTRY_VERIFY(bench.canImport());
    QCOMPARE(bench.previewed(QStringLiteral("English name")),
             QStringList({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}));
}

void TestImportFeature::theEncodingIsDetectedAndCanBeChosen()
{
    QStringEncoder korean("windows-949");
    ImportBench bench(ImportKind::Ips);
    bench.given(korean.encode(QString::fromUtf8(ipList)));
    QTRY_VERIFY(bench.canImport());
    QComboBox *encoding = bench.box(QStringLiteral("Encoding"));
    QCOMPARE(encoding->currentText(), QStringLiteral("Korean (CP949), detected"));
    QCOMPARE(bench.previewed(QStringLiteral("Title")).value(0), QStringLiteral("달빛 아래 상점"));
    ImportBench::choose(encoding, QStringLiteral("Unicode (UTF-8)"));
    QTRY_VERIFY(bench.says(QStringLiteral("is not valid UTF-8 text")));
    QVERIFY(!bench.canImport());
    ImportBench::choose(encoding, QStringLiteral("Korean (CP949)"));
    QTRY_VERIFY(bench.canImport());
}

void TestImportFeature::theSeparatorCanBeChosen()
{
    ImportBench bench(ImportKind::Ips);
    bench.given("Title;Creator;Notes\nMoon, and stars;Kim;a\nSun;Lee;b, c, d\n");
    QTRY_VERIFY(bench.canImport());
    QComboBox *separator = bench.box(QStringLiteral("Separator"));
    QCOMPARE(separator->currentText(), QStringLiteral("Semicolon, detected"));
    QCOMPARE(bench.previewed(QStringLiteral("Title")),
             QStringList({QStringLiteral("Moon, and stars"), QStringLiteral("Sun")}));
    ImportBench::choose(separator, QStringLiteral("Comma"));
    QTRY_VERIFY(bench.column(QStringLiteral("title"))->findText(QStringLiteral("Title;Creator;Notes")) > 0);
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
    QCOMPARE(findRow(library.parties, library.grants[0].counterparty)->name, QStringLiteral("Harbour"));
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

void TestImportFeature::theKeyboardAloneImports()
{
    ImportBench bench(ImportKind::Ips);
    bench.given(ipList);
    QTRY_VERIFY(bench.canImport());
    QTest::keyClick(&bench.dialog, Qt::Key_Return);
    QTRY_COMPARE(bench.done.count(), 1);
    QCOMPARE(bench.opened.library().ips.size(), 3);
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

void TestImportFeature::whatBringsNothingIsRefusedInTheDialog_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04 and so on") << "save it as CSV first";
    QTest::newRow("empty") << QByteArray() << "“list.csv” is empty.";
    QTest::newRow("never closed") << QByteArray("title\n\"A\n") << "A quotation mark on line 2 of “list.csv”";
    QTest::newRow("NUL") << QByteArray("title\nA\0B\n", 10) << "a NUL character on line 2";
    QTest::newRow("huge field") << "title\n" + QByteArray(1'000'001, 'x') << "longer than a million characters";
    QTest::newRow("no title") << QByteArray("genre\nx\n") << "“list.csv” has no column for “Title”";
    QTest::newRow("only a header") << QByteArray("title\n") << "0 row(s) read · 0 taken · 0 rejected";
    QTest::newRow("all rejected") << QByteArray("title,genre\n,x\n,y\n") << "2 row(s) read · 0 taken · 2 rejected";
}

void TestImportFeature::whatBringsNothingIsRefusedInTheDialog()
{
    QFETCH(QByteArray, list);
    QFETCH(QString, sentence);
    ImportBench bench(ImportKind::Ips);
    bench.given(list);
    QTRY_VERIFY(bench.says(sentence));
    QVERIFY(!bench.canImport());
    bench.given(ipList);
    QTRY_VERIFY(bench.canImport());
    QVERIFY(!bench.says(sentence));
}

void TestImportFeature::aReadOnlyLibraryTakesNothing()
{
    ImportBench bench(ImportKind::Ips, {}, Access::ReadOnly);
    bench.given(ipList);
    QTRY_COMPARE(bench.tab(0), QStringLiteral("Taken (3)"));
    QVERIFY(bench.says(bench.opened.session().readOnlyReason()));
    QVERIFY(!bench.canImport());
}

void TestImportFeature::aDroppedFileIsRead()
{
    ImportBench bench(ImportKind::Ips);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(bench.file(ipList, QStringLiteral("dropped.csv")))});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&bench.dialog, &drop);
    QTRY_VERIFY(bench.canImport());
    QVERIFY(bench.says(QStringLiteral("dropped.csv")));
}

void TestImportFeature::theLastFileAskedForCounts()
{
    ImportBench bench(ImportKind::Ips);
    bench.dialog.openFile(bench.file(manyIps(20000), QStringLiteral("many.csv")));
    bench.dialog.openFile(bench.file("Title\nOne\n", QStringLiteral("one.csv")));
    QTRY_VERIFY(bench.canImport());
    QCOMPARE(bench.tab(0), QStringLiteral("Taken (1)"));
    QCOMPARE(bench.previewed(QStringLiteral("Title")), QStringList(QStringLiteral("One")));
}

QTEST_MAIN(TestImportFeature)
#include "tst_importfeature.moc"
