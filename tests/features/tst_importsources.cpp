// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/writefile.h"
#include "tests/features/importbench.h"
#include "tests/features/importlists.h"
#include "tests/features/windowcontext.h"
#include "tests/support/iprows.h"
#include "tests/support/registry.h"
#include "ui/pages/import/importdraft.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/library/rowschip.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QSpinBox>
#include <QStringEncoder>
#include <QtTest>

using namespace slateboard;
using exchange::ImportKind;

class TestImportSources : public QObject {
    Q_OBJECT
private slots:
    static void initMain() { usePrivateDesktop(); }
    void theEncodingIsDetectedAndCanBeChosen();
    void theSeparatorCanBeChosen();
    void aWorkbookHasSheets();
    void rowsArePasted();
    void aListWithoutHeaderCanBeRead();
    void metricsAreImported();
    void aWideListIsToldWhatItCounts();
    void theNameOfAListTellsItsMetric();
    void aWorkbookOpensBehindItsCover();
    void theKindOfListCanBeChanged();
    void whatBringsNothingIsRefusedInTheDialog_data();
    void whatBringsNothingIsRefusedInTheDialog();
    void aDroppedFileIsRead();
    void theLastFileAskedForCounts();
    void aLongListShowsItsFirstRowsWhileItIsRead();
    void theOrderOfDaysIsNoted();
    void theWindowTakesDroppedAndPastedLists();
};

void TestImportSources::theEncodingIsDetectedAndCanBeChosen()
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

void TestImportSources::theSeparatorCanBeChosen()
{
    ImportBench bench(ImportKind::Ips);
    bench.given("Title;Creator;Notes\nMoon, and stars;Kim;a\nSun;Lee;b, c, d\n");
    QTRY_VERIFY(bench.canImport());
    QComboBox *separator = bench.box(QStringLiteral("Separator"));
    QCOMPARE(separator->currentText(), QStringLiteral("Semicolon, detected"));
    QCOMPARE(bench.previewed(QStringLiteral("Title")),
             QStringList({QStringLiteral("Moon, and stars"), QStringLiteral("Sun")}));
    ImportBench::choose(separator, QStringLiteral("Comma"));
    QTRY_COMPARE(bench.listed(QStringLiteral("Title;Creator;Notes")).value(0), QStringLiteral("Moon"));
}

void TestImportSources::aWorkbookHasSheets()
{
    ImportBench bench(ImportKind::Ips);
    const auto sheet = [](const char *name, const char *title) {
        return exchange::Sheet{QString::fromUtf8(name),
                               exchange::rowsOf({{QStringLiteral("제목")}, {{{QString::fromUtf8(title)}}}})};
    };
    const QString path = bench.file({}, QStringLiteral("list.xlsx"));
    QVERIFY(exchange::writeFile(path, {sheet("첫 장", "하나"), sheet("둘째 장", "둘")}));
    bench.dialog.openFile(path);
    QTRY_COMPARE(bench.previewed(QStringLiteral("Title")), QStringList(QStringLiteral("하나")));
    QComboBox *sheets = bench.box(QStringLiteral("Sheet"));
    QVERIFY(sheets->isVisible() && !bench.box(QStringLiteral("Encoding"))->isVisible());
    QCOMPARE(sheets->currentText(), QStringLiteral("첫 장"));
    ImportBench::choose(sheets, QStringLiteral("둘째 장"));
    QTRY_COMPARE(bench.previewed(QStringLiteral("Title")), QStringList(QStringLiteral("둘")));
}

void TestImportSources::rowsArePasted()
{
    ImportBench bench(ImportKind::Ips);
    QGuiApplication::clipboard()->clear();
    bench.dialog.paste();
    QVERIFY(bench.says(QStringLiteral("The clipboard holds no text to paste.")));
    QGuiApplication::clipboard()->setText(QStringLiteral("제목\t작가\n달빛\t한겨울\n\"두\n줄\"\t정다온\n"));
    bench.dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.dialog));
    QTest::keyClick(&bench.dialog, Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(bench.previewed(QStringLiteral("Title")),
                 QStringList({QStringLiteral("달빛"), QStringLiteral("두 줄")}));
    QVERIFY(!bench.says(QStringLiteral("The clipboard holds no text to paste.")));
    bench.dialog.accept();
    QTRY_COMPARE(bench.done.count(), 1);
    QCOMPARE(bench.opened.library().ips.size(), 2);
}

void TestImportSources::aListWithoutHeaderCanBeRead()
{
    ImportBench bench(ImportKind::Ips);
    QGuiApplication::clipboard()->setText(QStringLiteral("달빛\t한겨울\n별빛\t정다온\n"));
    bench.dialog.paste();
    // No cell of the first row is a field, so it is a row like the others
    QTRY_COMPARE(bench.listed(QStringLiteral("A")), QStringList({QStringLiteral("달빛"), QStringLiteral("별빛")}));
    auto *line = bench.dialog.findChild<QSpinBox *>();
    QCOMPARE(line->text(), QStringLiteral("none"));
    bench.mean(QStringLiteral("A"), QStringLiteral("Title"));
    QTRY_COMPARE(bench.previewed(QStringLiteral("Title")).size(), 2);
    // Unless told otherwise
    line->setValue(1);
    QTRY_COMPARE(bench.listed(QStringLiteral("달빛")), QStringList(QStringLiteral("별빛")));
}

void TestImportSources::metricsAreImported()
{
    ImportBench bench(ImportKind::Metrics, IpRows::small().rows);
    QVERIFY(bench.says(QStringLiteral("Views, subscribers, ratings")));
    bench.given(
        "제목,날짜,지표,값\n미생,2023-01-31,조회수,1200\n미생,2023-02-28,조회수,1500\n없는 것,2023-01-31,조회수,1\n");
    QTRY_COMPARE(bench.tab(ImportResult::NewTab), QStringLiteral("New (2)"));
    QCOMPARE(bench.tab(ImportResult::RejectedTab), QStringLiteral("Rejected (1)"));
    QCOMPARE(bench.previewed(QStringLiteral("Source IP")).value(1), QStringLiteral("미생"));
    QCOMPARE(bench.previewed(QStringLiteral("Value")).value(1), QStringLiteral("1,500"));
    QVERIFY(!bench.grantWanted()->isVisible());
    bench.dialog.accept();
    QTRY_COMPARE(bench.done.count(), 1);
    QCOMPARE(bench.opened.library().ipMetrics.size(), 2);
    QVERIFY(await(bench.opened.session().undo()));
    QCOMPARE(bench.opened.library().ipMetrics.size(), 0);
}

void TestImportSources::aWideListIsToldWhatItCounts()
{
    // Given a list with a column for each day, that does not say what it counts
    ImportBench bench(ImportKind::Metrics, IpRows::small().rows);
    bench.given("제목,2023-01-31,2023-02-28\n미생,1200,1500\n");
    QTRY_VERIFY(bench.says(QStringLiteral("says what its values count")));
    QVERIFY(!bench.canImport());
    // When it is told
    ImportBench::choose(bench.box(QStringLiteral("Metric of the values")), QStringLiteral("Views"));
    QTRY_VERIFY(bench.canImport());
    bench.dialog.accept();
    QTRY_COMPARE(bench.done.count(), 1);
    // Then each column is a value of its day
    QCOMPARE(bench.opened.library().ipMetrics.size(), 2);
    QCOMPARE(bench.opened.library().ipMetrics[1].day, Day(2023, 2, 28));
}

void TestImportSources::theNameOfAListTellsItsMetric()
{
    ImportBench bench(ImportKind::Metrics, IpRows::small().rows);
    const QByteArray list = "제목,구분,2023-01,2023-02\n미생,웹툰,1200,1500\n";
    bench.dialog.openFile(bench.file(list, QStringLiteral("월별조회수.csv")));
    QTRY_VERIFY(bench.canImport());
    const QComboBox *metric = bench.box(QStringLiteral("Metric of the values"));
    QCOMPARE(metric->currentText(), QStringLiteral("Views"));
    QCOMPARE(bench.tab(ImportResult::RejectedTab), QStringLiteral("Rejected (0)"));
    QCOMPARE(bench.previewed(QStringLiteral("Metric")).value(0), QStringLiteral("Views"));
    // Another list is asked anew
    bench.dialog.openFile(bench.file(list, QStringLiteral("월별.csv")));
    QTRY_VERIFY(bench.says(QStringLiteral("says what its values count")));
    QCOMPARE(metric->currentIndex(), 0);
    // And what a person chose stays
    ImportBench::choose(bench.box(QStringLiteral("Metric of the values")), QStringLiteral("Comments"));
    bench.dialog.openFile(bench.file(list, QStringLiteral("월별조회수.csv")));
    QTRY_VERIFY(bench.canImport());
    QCOMPARE(metric->currentText(), QStringLiteral("Comments"));
}

void TestImportSources::aWorkbookOpensBehindItsCover()
{
    ImportBench bench(ImportKind::Ips);
    const QString path = bench.file({}, QStringLiteral("list.xlsx"));
    const auto sheet = [](const char *name, const char *head, const char *cell) {
        return exchange::Sheet{QString::fromUtf8(name),
                               exchange::rowsOf({{QString::fromUtf8(head)}, {{{QString::fromUtf8(cell)}}}})};
    };
    QVERIFY(exchange::writeFile(path, {sheet("표지", "스카우트 목록", "작성"), sheet("원작", "제목", "하나")}));
    bench.dialog.openFile(path);
    QTRY_COMPARE(bench.previewed(QStringLiteral("Title")), QStringList(QStringLiteral("하나")));
    const QComboBox *sheets = bench.box(QStringLiteral("Sheet"));
    QCOMPARE(sheets->currentText(), QStringLiteral("원작"));
    // Read without a header, it is that sheet still
    bench.dialog.findChild<QSpinBox *>()->setValue(0);
    QTRY_COMPARE(bench.listed(QStringLiteral("A")), QStringList({QStringLiteral("제목"), QStringLiteral("하나")}));
    QCOMPARE(sheets->currentText(), QStringLiteral("원작"));
}

void TestImportSources::theKindOfListCanBeChanged()
{
    ImportBench bench(std::nullopt);
    bench.given("korean_name,english_name,format\n달빛,Moon,film\n");
    QTRY_COMPARE(bench.previewed(QStringLiteral("Korean name")), QStringList(QStringLiteral("달빛")));
    QVERIFY(bench.segment(QStringLiteral("Titles"))->isChecked());
    bench.segment(QStringLiteral("Source IPs"))->click();
    bench.mean(QStringLiteral("korean_name"), QStringLiteral("Title"));
    QTRY_COMPARE(bench.previewed(QStringLiteral("Title")), QStringList(QStringLiteral("달빛")));
    QCOMPARE(bench.dialog.windowTitle(), QStringLiteral("Import source IPs"));
}

void TestImportSources::whatBringsNothingIsRefusedInTheDialog_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("workbook") << QByteArray("PK\x03\x04 and so on") << "“list.csv” is a damaged workbook";
    QTest::newRow("empty") << QByteArray() << "“list.csv” is empty.";
    QTest::newRow("never closed") << QByteArray("title\n\"A\n") << "A quotation mark on line 2 of “list.csv”";
    QTest::newRow("NUL") << QByteArray("title\nA\0B\n", 10) << "a NUL character on line 2";
    QTest::newRow("huge field") << "title\n" + QByteArray(1'000'001, 'x') << "longer than a million characters";
    QTest::newRow("no title") << QByteArray("genre\nx\n") << "“list.csv” has no column for “Title”";
    QTest::newRow("only a header") << QByteArray("title\n")
                                   << "0 row(s) read · 0 new · 0 updated · 0 skipped · 0 rejected";
    QTest::newRow("all rejected") << QByteArray("title,genre\n,x\n,y\n")
                                  << "2 row(s) read · 0 new · 0 updated · 0 skipped · 2 rejected";
}

void TestImportSources::whatBringsNothingIsRefusedInTheDialog()
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

void TestImportSources::aDroppedFileIsRead()
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

void TestImportSources::theLastFileAskedForCounts()
{
    ImportBench bench(ImportKind::Ips);
    bench.dialog.openFile(bench.file(manyIps(20000), QStringLiteral("many.csv")));
    bench.dialog.openFile(bench.file("Title\nOne\n", QStringLiteral("one.csv")));
    QTRY_VERIFY(bench.canImport());
    QCOMPARE(bench.tab(ImportResult::NewTab), QStringLiteral("New (1)"));
    QCOMPARE(bench.previewed(QStringLiteral("Title")), QStringList(QStringLiteral("One")));
}

void TestImportSources::aLongListShowsItsFirstRowsWhileItIsRead()
{
    ImportBench bench(ImportKind::Ips);
    QSignalSpy tables(bench.dialog.findChild<ImportDraft *>(), &ImportDraft::tableChanged);
    bench.given(manyIps(150000));
    QVERIFY(tables.wait(30000));
    QCOMPARE(bench.listed(QStringLiteral("Title")).size(), 100);
    QVERIFY(!bench.canImport()); // only the first rows are there
    QCOMPARE(bench.column(QStringLiteral("Creator")), QStringLiteral("Creator||"));
    QTRY_VERIFY_WITH_TIMEOUT(bench.canImport(), 30000);
    QCOMPARE(tables.count(), 2);
    QCOMPARE(bench.tab(ImportResult::NewTab), QStringLiteral("New (150,000)"));
}

void TestImportSources::theOrderOfDaysIsNoted()
{
    ImportBench bench(ImportKind::Ips);
    bench.given("title,discovered on\nA,12/31/2019\nB,1/2/2020\n");
    QTRY_VERIFY(bench.canImport());
    QCOMPARE(bench.tab(ImportResult::NotesTab), QStringLiteral("Notes (1)"));
    const QAbstractItemModel *notes = bench.remarks(QStringLiteral("Notes"));
    QCOMPARE(notes->index(0, RemarkTable::LineColumn).data().toString(), QString()); // it is about all of them
    QCOMPARE(notes->index(0, RemarkTable::NameColumn).data().toString(), QStringLiteral("discovered on"));
    QVERIFY(notes->index(0, RemarkTable::ReasonColumn).data().toString().contains(QStringLiteral("month/day/year")));
    QCOMPARE(bench.previewed(QStringLiteral("Discovered on")), (QStringList{"2019-12-31", "2020-01-02"}));
}

void TestImportSources::theWindowTakesDroppedAndPastedLists()
{
    // Given an open library
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    const auto dialog = [] { return qobject_cast<ImportDialog *>(QApplication::activeModalWidget()); };
    const auto title = [&] { return dialog() ? dialog()->windowTitle() : QString(); };
    // When a list of titles is dropped on the window
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(window.file(QStringLiteral("list.csv"), adaptations()))});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window.window(), &drop);
    // Then the dialog shows it as what it is
    QTRY_COMPARE(title(), QStringLiteral("Import titles"));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    // When rows are pasted on the Library
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    window.press(QKeySequence(Qt::CTRL | Qt::Key_2));
    QGuiApplication::clipboard()->setText(QStringLiteral("제목\t장르\n새 별\t판타지\n"));
    window.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    QTRY_COMPARE(title(), QStringLiteral("Import source IPs"));
    QTRY_VERIFY(dialog()->findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());
    dialog()->accept();
    // Then they are there, the notice says so, and the choices for their header are kept for good
    QTRY_VERIFY(window.notice().startsWith(QLatin1String("Import 1 source IP from ")));
    // And are shown, alone until the chip is taken away
    QAbstractButton *show = window.button(QStringLiteral("Show what was imported"));
    QVERIFY(show);
    const auto shown = [&] { return window.part<LibraryPage>().shownRows().size(); };
    QVERIFY(shown() > 1);
    window.press(QKeySequence(Qt::CTRL | Qt::Key_1));
    show->click();
    QTRY_COMPARE(shown(), 1);
    QCOMPARE(window.notice(), QString());
    auto &chip = window.part<RowsChip>();
    QVERIFY(chip.isVisible());
    QVERIFY(chip.text().startsWith(QStringLiteral("Imported from ")) && chip.text().endsWith(QStringLiteral(": 1")));
    chip.click();
    QTRY_VERIFY(shown() > 1);
    QSettings kept;
    kept.beginGroup(QStringLiteral("import"));
    QCOMPARE(kept.childKeys().size(), 1);
}

SLATEBOARD_WINDOW_TEST(TestImportSources)
#include "tst_importsources.moc"
