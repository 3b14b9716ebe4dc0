// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/ipsearch.h"
#include "tests/features/windowcontext.h"
#include "tests/support/iprows.h"
#include "tests/support/registry.h"
#include "ui/shell/actions.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTimer>

using namespace slateboard;

/// Libraries that are opened and closed.
class TestOpeningFeature : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void theStartPageOpensARecentLibrary();
    void whatIsNoLibraryIsRefusedInOneSentence_data();
    void whatIsNoLibraryIsRefusedInOneSentence();
    void aRefusalLeavesTheOpenLibrary();
    void openingShowsTheLibrary();
    void closingLosesNothing_data();
    void closingLosesNothing();
    void anotherLibraryTakesThePlace();
    void theLastOfTwoAskedForIsOpened();
    void theOpenLibraryIsNotOpenedAgain();
    void openingCanBeCancelled();
    void closingStopsAnImport();
    void aDialogClosesBeforeTheWindow();
};

void TestOpeningFeature::theStartPageOpensARecentLibrary()
{
    // Given a library that was open before
    WindowContext before;
    const QString path = before.smallFile();
    QVERIFY(before.isOnStartPage());
    QVERIFY(!before.part<StartPage>().findChild<QListWidget *>()->isVisible());
    QVERIFY(before.open(path));
    before.window().close();

    // When the window comes up again
    WindowContext window(WindowContext::Desktop::AsLeft);
    auto *recent = window.part<StartPage>().findChild<QListWidget *>();
    QVERIFY(window.isOnStartPage());
    QVERIFY(recent->isVisible());
    QCOMPARE(recent->count(), 1);
    QVERIFY(recent->item(0)->text().startsWith(QStringLiteral("small")));
    recent->setFocus();
    recent->setCurrentRow(0);
    QTest::keyClick(recent, Qt::Key_Return);

    // Then it opens from the start page
    QTRY_VERIFY(window.window().workspace());
    QVERIFY(!window.isOnStartPage());
    QCOMPARE(window.session().path(), path);
    QVERIFY(window.settle());
}

void TestOpeningFeature::whatIsNoLibraryIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("title,medium\n미생,webtoon\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray("\x00\xff\x13SQL\x07", 7).repeated(500);
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0", 16).append(20, '\0');
}

void TestOpeningFeature::whatIsNoLibraryIsRefusedInOneSentence()
{
    QFETCH(QByteArray, bytes);
    WindowContext window;
    const QString path = window.file(QStringLiteral("other.slate"), bytes);
    const auto why = await(Session::open(path, Access::Write));
    QVERIFY(!why);

    window.window().openFile(path);

    QTRY_COMPARE(window.notice(), why.error().sentence);
    QVERIFY(window.notice().endsWith(QLatin1Char('.')));
    QVERIFY(window.isOnStartPage());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(!window.part<StartPage>().findChild<QListWidget *>()->isVisible()); // no recent library came of it
}

void TestOpeningFeature::aRefusalLeavesTheOpenLibrary()
{
    WindowContext window;
    const QString path = window.smallFile();
    QVERIFY(window.open(path));
    window.window().openFile(window.file(QStringLiteral("none"), {}) + QStringLiteral(".slate"));
    QTRY_VERIFY(!window.notice().isEmpty());
    QCOMPARE(window.session().path(), path);
    QVERIFY(!window.session().isReadOnly());
}

void TestOpeningFeature::openingShowsTheLibrary()
{
    WindowContext window;
    QSignalSpy ready(&window.window(), &MainWindow::ready);
    QVERIFY(window.open(window.sampleFile()));
    QCOMPARE(ready.count(), 1);
    QVERIFY(!window.isOnStartPage());
    QCOMPARE(window.window().windowTitle(), QStringLiteral("한빛 2023 — Slateboard"));
    QVERIFY(window.window().actions().print->isEnabled());
    QVERIFY(window.window().actions().importIps->isEnabled());
    QVERIFY(!window.window().actions().undo->isEnabled());
    QVERIFY(window.notice().isEmpty());

    window.press(QKeySequence::Close);
    QTRY_VERIFY(window.isOnStartPage());
    QVERIFY(!window.window().actions().print->isEnabled());
    QCOMPARE(window.window().windowTitle(), QStringLiteral("Slateboard"));
}

void TestOpeningFeature::closingLosesNothing_data()
{
    QTest::addColumn<bool>("quits");
    QTest::newRow("the library") << false;
    QTest::newRow("the window") << true;
}

void TestOpeningFeature::closingLosesNothing()
{
    QFETCH(bool, quits);
    constexpr int queued = 40;
    WindowContext window;
    const QString path = window.smallFile();
    QVERIFY(window.open(path));
    const int before = window.workspace().library().ips.size();

    // Given edits that nobody waited for
    for (int i = 0; i < queued; ++i) {
        SourceIp ip;
        ip.title = QStringLiteral("새 원작 %1").arg(i);
        window.workspace().follow(window.session().addIp(ip));
    }
    if (quits)
        window.close();
    else
        window.window().actions().close->trigger();

    // Then the file has them all
    const auto reopened = await(Session::open(path, Access::Write));
    QVERIFY(reopened);
    QVERIFY(!(*reopened)->isReadOnly());
    QCOMPARE((*reopened)->library().ips.size(), before + queued);
}

void TestOpeningFeature::anotherLibraryTakesThePlace()
{
    WindowContext window;
    const QString first = window.sampleFile();
    const QString second = window.smallFile();
    QVERIFY(window.open(first));
    window.window().deck()->showPage(boardPage);
    SourceIp ip;
    ip.title = QStringLiteral("새 원작");
    window.workspace().follow(window.session().addIp(ip)); // on its way when the other comes

    QVERIFY(window.open(second));

    QCOMPARE(window.window().windowTitle(), QStringLiteral("small — Slateboard"));
    QCOMPARE(window.workspace().figures().listedIps, IpRows::small().rows.ips.size());
    QVERIFY(!window.window().actions().undo->isEnabled());
    QCOMPARE(window.window().actions().recentMenu().actions().first()->text(), QStringLiteral("small.slate"));
    const auto freed = await(Session::open(first, Access::Write));
    QVERIFY(freed && !(*freed)->isReadOnly());
    QVERIFY(!search::findIps((*freed)->library().ips, ip.title).empty());
}

void TestOpeningFeature::theLastOfTwoAskedForIsOpened()
{
    WindowContext window;
    const QString first = window.sampleFile();
    const QString second = window.smallFile();
    window.window().openFile(first);
    QVERIFY(window.open(second));
    QVERIFY(await(Session::open(first, Access::Write))); // whatever was under way is done by then
    QCOMPARE(window.session().path(), second);
    QVERIFY(!window.session().isReadOnly());
}

void TestOpeningFeature::theOpenLibraryIsNotOpenedAgain()
{
    WindowContext window;
    const QString path = window.smallFile();
    window.window().openFile(path); // as a double click on a button asks twice
    QVERIFY(window.open(path));
    QVERIFY(!window.session().isReadOnly());
    const Session *session = &window.session();

    window.window().openFile(path);
    for (int i = 0; i < 3; ++i) // any opening that was begun is done by then
        QVERIFY(await(Session::open(path, Access::ReadOnly)));
    QCOMPARE(&window.session(), session);
    QVERIFY(!window.session().isReadOnly());
}

void TestOpeningFeature::openingCanBeCancelled()
{
    WindowContext window;
    const QString path = window.sampleFile();
    window.window().openFile(path);
    emit window.part<StatusLine>().cancelRequested();
    for (int i = 0; i < 3; ++i) // the opening that was begun is done by then
        QVERIFY(await(Session::open(path, Access::ReadOnly)));
    QVERIFY(!window.window().workspace());
    QVERIFY(window.isOnStartPage());
    QVERIFY(window.notice().isEmpty());

    // Nothing holds the file any more, or will once it is asked for again.
    window.window().openFile(path);
    emit window.part<StatusLine>().cancelRequested();
    QVERIFY(window.open(path));
    QVERIFY(!window.session().isReadOnly());
}

void TestOpeningFeature::closingStopsAnImport()
{
    WindowContext window;
    const QString path = window.smallFile();
    QVERIFY(window.open(path));
    const int before = window.workspace().library().ips.size();
    Rows rows;
    for (int i = 0; i < 30'000; ++i) {
        SourceIp ip;
        ip.id = makeId<SourceIp>();
        ip.title = QStringLiteral("새 원작 %1").arg(i);
        rows.ips.append(ip);
    }
    const Edited import = window.session().takeRows(rows, {QStringLiteral("Import"), {}});

    window.close();

    QVERIFY(import.isFinished());
    QCOMPARE(import.resultCount(), 0);
    const auto reopened = await(Session::open(path, Access::Write));
    QVERIFY(reopened && !(*reopened)->isReadOnly());
    QCOMPARE((*reopened)->library().ips.size(), before);
}

void TestOpeningFeature::aDialogClosesBeforeTheWindow()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    QTimer::singleShot(0, &window.window(), [&] {
        QVERIFY(QApplication::activeModalWidget());
        window.window().close();
    });
    window.window().actions().importIps->trigger(); // comes back when the dialog is closed
    QVERIFY(window.window().workspace());           // which looked at it until then
    QTRY_VERIFY(!window.window().isVisible());
    QVERIFY(!window.window().workspace());
}

SLATEBOARD_WINDOW_TEST(TestOpeningFeature)
#include "tst_openingfeature.moc"
