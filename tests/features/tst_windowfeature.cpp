// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/ipsearch.h"
#include "tests/features/windowcontext.h"
#include "tests/support/iprows.h"
#include "ui/pages/board/boardview.h"
#include "ui/shell/actions.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/restoredialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>

using namespace slateboard;

namespace {

constexpr int libraryPage = 1;
constexpr int boardPage = 2;

QString said(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

/// Counts the windows that come up.
class WindowsShown : public QObject {
public:
    WindowsShown() { QCoreApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            names << QString::fromLatin1(widget->metaObject()->className());
        return false;
    }
    QStringList names;
};

} // namespace

class TestWindowFeature : public QObject {
    Q_OBJECT
public:
    static void initMain() { usePrivateDesktop(); }

private slots:
    void theStartPageOpensARecentLibrary();
    void whatIsNoLibraryIsRefusedInOneSentence_data();
    void whatIsNoLibraryIsRefusedInOneSentence();
    void aRefusalLeavesTheOpenLibrary();
    void openingShowsTheLibrary();
    void noOtherWindowFlashesUp();
    void keysChooseThePage();
    void coloursFollowTheChoice();
    void anEditIsNoticedUndoneAndRedone();
    void theNoticeUndoes();
    void theSecondOpenerOnlyLooks();
    void anotherDayIsOnlyLookedAt();
    void closingLosesNothing_data();
    void closingLosesNothing();
    void anotherLibraryTakesThePlace();
    void theLastOfTwoAskedForIsOpened();
    void theOpenLibraryIsNotOpenedAgain();
    void openingCanBeCancelled();
    void closingStopsAnImport();
    void aDialogClosesBeforeTheWindow();
    void theNoticeCoversNothing();
    void theStartPageIsWorkedByKeys();
    void aPageChosenByKeyIsWorkedByKeys();
    void returnPressesTheButtonsOfEmptyPages();
    void aBackupBecomesALibrary();
    void restoringWritesOverNothing_data();
    void restoringWritesOverNothing();
};

void TestWindowFeature::theStartPageOpensARecentLibrary()
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

void TestWindowFeature::whatIsNoLibraryIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("title,medium\n미생,webtoon\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray("\x00\xff\x13SQL\x07", 7).repeated(500);
    QTest::newRow("half a header") << QByteArray("SQLite format 3\0", 16).append(20, '\0');
}

void TestWindowFeature::whatIsNoLibraryIsRefusedInOneSentence()
{
    QFETCH(QByteArray, bytes);
    WindowContext window;
    const QString path = window.file(QStringLiteral("other.slate"), bytes);
    const auto why = awaited(Session::open(path, Access::Write));
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

void TestWindowFeature::aRefusalLeavesTheOpenLibrary()
{
    WindowContext window;
    const QString path = window.smallFile();
    QVERIFY(window.open(path));
    window.window().openFile(window.file(QStringLiteral("none"), {}) + QStringLiteral(".slate"));
    QTRY_VERIFY(!window.notice().isEmpty());
    QCOMPARE(window.session().path(), path);
    QVERIFY(!window.session().isReadOnly());
}

void TestWindowFeature::openingShowsTheLibrary()
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

void TestWindowFeature::noOtherWindowFlashesUp()
{
    WindowContext window;
    const WindowsShown shown;
    QVERIFY(window.open(window.sampleFile()));
    for (int page = 0; page < window.window().deck()->count(); ++page)
        window.window().deck()->showPage(page);
    window.window().setLanguage(Language::Korean);
    QCoreApplication::processEvents();
    QCOMPARE(shown.names, QStringList());
}

void TestWindowFeature::keysChooseThePage()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    LibraryDeck &deck = *window.window().deck();
    QCOMPARE(deck.count(), 5);
    const auto &navigation = *deck.findChild<QListWidget *>();
    for (int page : {4, 0, 2, 1, 3}) {
        window.press(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)));
        QCOMPARE(deck.current(), page);
        QCOMPARE(navigation.currentRow(), page);
        QVERIFY(deck.page(page)->isVisible());
    }
}

void TestWindowFeature::coloursFollowTheChoice()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    const auto isDark = [&] { return Theme::of(window.window().deck()->palette()).dark; };
    QVERIFY(!isDark());
    const QImage light = window.window().grab().toImage();
    window.window().actions().themeDark->trigger();
    QTRY_VERIFY(isDark());
    QVERIFY(QSettings().value(QStringLiteral("theme")) == QStringLiteral("dark"));
    const QImage dark = window.window().grab().toImage();
    // The corners of the bars, which nothing covers, and the middle of a page.
    for (const QPoint &place : {QPoint(3, 60), QPoint(1276, 796), QPoint(600, 120)}) {
        QVERIFY(dark.pixelColor(place).lightness() < 100);
        QVERIFY(light.pixelColor(place).lightness() > 200);
    }
    window.window().actions().themeLight->trigger();
    QTRY_VERIFY(!isDark());
}

void TestWindowFeature::anEditIsNoticedUndoneAndRedone()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    const Actions &actions = window.window().actions();
    const int before = window.workspace().library().ips.size();

    SourceIp ip;
    ip.title = QStringLiteral("새 원작");
    window.workspace().follow(window.session().addIp(ip));
    QTRY_VERIFY(!window.notice().isEmpty());
    const QString words = window.session().undoWords()->translated();
    QCOMPARE(window.notice(), words);
    QCOMPARE(actions.undo->toolTip(), MainWindow::tr("Undo: %1").arg(words));

    window.press(QKeySequence::Undo);
    QTRY_COMPARE(window.notice(), Workspace::tr("Undone: %1").arg(words));
    QCOMPARE(window.workspace().library().ips.size(), before);
    QVERIFY(!actions.undo->isEnabled());

    actions.redo->trigger();
    QTRY_COMPARE(window.notice(), Workspace::tr("Redone: %1").arg(words));
    QCOMPARE(window.workspace().library().ips.size(), before + 1);
    QVERIFY(!actions.redo->isEnabled());
}

void TestWindowFeature::theNoticeUndoes()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    const int before = window.workspace().library().ips.size();
    window.workspace().follow(window.session().addIp(SourceIp{}));
    QTRY_COMPARE(window.workspace().library().ips.size(), before);
    // A source IP without a title is refused, and there is nothing to undo.
    QTRY_VERIFY(!window.notice().isEmpty());
    QVERIFY(!window.part<NoticeBar>().findChild<QPushButton *>()->isVisible());

    SourceIp ip;
    ip.title = QStringLiteral("새 원작");
    window.workspace().follow(window.session().addIp(ip));
    QTRY_COMPARE(window.workspace().library().ips.size(), before + 1);
    QTRY_VERIFY(window.part<NoticeBar>().findChild<QPushButton *>()->isVisible());
    QTest::mouseClick(window.part<NoticeBar>().findChild<QPushButton *>(), Qt::LeftButton);
    QTRY_COMPARE(window.workspace().library().ips.size(), before);
}

void TestWindowFeature::theSecondOpenerOnlyLooks()
{
    const auto selectSomething = [](WindowContext &window) {
        window.press(QKeySequence(Qt::CTRL | Qt::Key_3));
        auto &board = window.part<BoardView>();
        QTRY_VERIFY(!board.scene().cards.empty());
        QVERIFY(board.reveal(board.scene().cards.front().title));
        window.press(QKeySequence(Qt::CTRL | Qt::Key_2));
        auto *table = window.window().deck()->page(libraryPage)->findChild<QTableView *>();
        table->setCurrentIndex(table->model()->index(0, 0));
    };
    const auto editing = [](const WindowContext &window) {
        const Actions &actions = window.window().actions();
        QList<QAction *> list{actions.importIps, actions.importTitles, actions.goals, actions.caps, actions.settings};
        for (const char *text : {"New source IP", "Edit cell", "Add rights…", "Delete source IPs"})
            list << window.action(said("LibraryActions", text));
        for (const char *text : {"New title…", "Edit title…", "Delete title"})
            list << window.action(said("slateboard::BoardPage", text));
        return list;
    };

    // Given a library that one window holds, and in which all can be done
    WindowContext first;
    const QString path = first.sampleFile();
    QVERIFY(first.open(path));
    selectSomething(first);
    for (const QAction *action : editing(first))
        QVERIFY2(action && action->isEnabled(), qPrintable(action ? action->text() : QStringLiteral("none")));

    // When another opens it
    WindowContext second;
    QVERIFY(second.open(path));

    // Then that one says who holds it, shows the same, and changes nothing
    QVERIFY(second.session().isReadOnly());
    const QString reason = second.session().readOnlyReason();
    QVERIFY2(reason.contains(QSysInfo::machineHostName()), qPrintable(reason));
    QCOMPARE(second.notice(), reason);
    second.part<NoticeBar>().hide(); // the counts and the state are under it
    QVERIFY(second.says(said("slateboard::StatusLine", "View only: %1").arg(reason)));
    QVERIFY(second.workspace().figures().counts == first.workspace().figures().counts);
    selectSomething(second);
    for (const QAction *action : editing(second))
        QVERIFY2(action && !action->isEnabled(), qPrintable(action ? action->text() : QStringLiteral("none")));
    QVERIFY(!second.window().actions().undo->isEnabled());
    QVERIFY(second.window().actions().exportIps->isEnabled());

    // And the first goes on
    QVERIFY(!first.session().isReadOnly());
    first.window().actions().close->trigger();
    QVERIFY(second.open(second.smallFile())); // once let go, whoever asks next may write
    QVERIFY(second.open(path));
    QVERIFY(!second.session().isReadOnly());
}

void TestWindowFeature::anotherDayIsOnlyLookedAt()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    const Actions &actions = window.window().actions();
    const auto today = window.workspace().figures().counts;
    const QString back = said("slateboard::StatusLine", "Return to today");
    QVERIFY(!window.button(back));
    SourceIp ip;
    ip.title = QStringLiteral("새 원작");
    QVERIFY(awaited(window.session().addIp(ip)));
    QVERIFY(actions.undo->isEnabled());

    emit window.part<TopBar>().findChild<QCalendarWidget *>()->clicked(QDate(2022, 6, 30));

    QVERIFY(window.workspace().asOf() == Day(2022, 6, 30));
    QVERIFY(window.settle());
    QVERIFY(window.workspace().figures().counts != today);
    QVERIFY(
        window.says(said("slateboard::StatusLine", "View only: another day, %1").arg(QStringLiteral("2022-06-30"))));
    for (const QAction *action : {actions.importIps, actions.goals, actions.caps, actions.settings, actions.undo,
                                  window.action(said("LibraryActions", "New source IP")),
                                  window.action(said("slateboard::BoardPage", "New title…"))})
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));

    QVERIFY(window.button(back));
    QTest::mouseClick(window.button(back), Qt::LeftButton);
    QVERIFY(!window.workspace().isTravelling());
    QVERIFY(window.settle());
    QCOMPARE(window.workspace().figures().counts, today);
    QVERIFY(actions.undo->isEnabled());
    QVERIFY(actions.goals->isEnabled());
    QVERIFY(!window.button(back));
}

void TestWindowFeature::closingLosesNothing_data()
{
    QTest::addColumn<bool>("quits");
    QTest::newRow("the library") << false;
    QTest::newRow("the window") << true;
}

void TestWindowFeature::closingLosesNothing()
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
    const auto reopened = awaited(Session::open(path, Access::Write));
    QVERIFY(reopened);
    QVERIFY(!(*reopened)->isReadOnly());
    QCOMPARE((*reopened)->library().ips.size(), before + queued);
}

void TestWindowFeature::anotherLibraryTakesThePlace()
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
    const auto freed = awaited(Session::open(first, Access::Write));
    QVERIFY(freed && !(*freed)->isReadOnly());
    QVERIFY(!search::findIps((*freed)->library().ips, ip.title).empty());
}

void TestWindowFeature::theLastOfTwoAskedForIsOpened()
{
    WindowContext window;
    const QString first = window.sampleFile();
    const QString second = window.smallFile();
    window.window().openFile(first);
    QVERIFY(window.open(second));
    QVERIFY(awaited(Session::open(first, Access::Write))); // whatever was under way is done by then
    QCOMPARE(window.session().path(), second);
    QVERIFY(!window.session().isReadOnly());
}

void TestWindowFeature::theOpenLibraryIsNotOpenedAgain()
{
    WindowContext window;
    const QString path = window.smallFile();
    window.window().openFile(path); // as a double click on a button asks twice
    QVERIFY(window.open(path));
    QVERIFY(!window.session().isReadOnly());
    const Session *session = &window.session();

    window.window().openFile(path);
    for (int i = 0; i < 3; ++i) // any opening that was begun is done by then
        QVERIFY(awaited(Session::open(path, Access::ReadOnly)));
    QCOMPARE(&window.session(), session);
    QVERIFY(!window.session().isReadOnly());
}

void TestWindowFeature::theNoticeCoversNothing()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    const auto placeOf = [&](const QWidget &part) {
        return QRect(part.mapTo(&window.window(), QPoint(0, 0)), part.size());
    };
    const LibraryDeck &deck = *window.window().deck();
    const QRect page = placeOf(deck);

    SourceIp ip;
    ip.title = QStringLiteral("새 원작");
    window.workspace().follow(window.session().addIp(ip));
    QTRY_VERIFY(!window.notice().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(placeOf(deck), page); // one line moves nothing
    QVERIFY(!placeOf(deck).intersects(placeOf(window.part<NoticeBar>())));

    // A long refusal pushes the page up.
    emit window.workspace().failed(Error{ErrorCode::Invalid, QStringLiteral("한 줄이 넘는 긴 사유 ").repeated(30), {}});
    QTRY_VERIFY(placeOf(deck).height() < page.height());
    QVERIFY(!placeOf(deck).intersects(placeOf(window.part<NoticeBar>())));
    window.part<NoticeBar>().hide();
    QTRY_COMPARE(placeOf(deck), page);
}

void TestWindowFeature::theStartPageIsWorkedByKeys()
{
    WindowContext window;
    auto &page = window.part<StartPage>();
    QSignalSpy sample(&page, &StartPage::sampleRequested);
    disconnect(&page, &StartPage::newRequested, nullptr, nullptr); // they ask, and wait for an answer
    disconnect(&page, &StartPage::openRequested, nullptr, nullptr);
    disconnect(&page, &StartPage::sampleRequested, &window.window(), nullptr);
    QSignalSpy asNew(&page, &StartPage::newRequested);
    QSignalSpy open(&page, &StartPage::openRequested);
    QVERIFY(QApplication::focusWidget()); // what Return would press is chosen
    for (QSignalSpy *asked : {&sample, &asNew, &open}) {
        QCOMPARE(asked->count(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(asked->count(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
}

void TestWindowFeature::aPageChosenByKeyIsWorkedByKeys()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    window.press(QKeySequence(Qt::CTRL | Qt::Key_2));
    auto *table = window.window().deck()->page(libraryPage)->findChild<QTableView *>();
    QVERIFY(table->hasFocus());
    QVERIFY(!table->currentIndex().isValid());
    window.press(QKeySequence(Qt::Key_Down));
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->currentIndex().row(), 0);

    window.press(QKeySequence(Qt::CTRL | Qt::Key_3));
    const auto &board = window.part<BoardView>();
    QVERIFY(board.hasFocus());
    window.press(QKeySequence(Qt::Key_Right));
    QCOMPARE(board.selectedTitles().size(), 1);
}

void TestWindowFeature::returnPressesTheButtonsOfEmptyPages()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.slate"));
    QVERIFY(Session::create(path, {}));
    WindowContext window;
    QVERIFY(window.open(path));
    window.press(QKeySequence(Qt::CTRL | Qt::Key_2));
    const auto empty = window.window().deck()->page(libraryPage)->findChildren<EmptyState *>();
    const auto shown = std::ranges::find_if(empty, [](const EmptyState *state) { return state->isVisible(); });
    QVERIFY(shown != empty.end());
    auto *add = (*shown)->findChildren<QPushButton *>().last();
    QCOMPARE(add->text(), said("LibraryActions", "New source IP"));
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    QTRY_COMPARE(window.workspace().library().ips.size(), 1);
}

void TestWindowFeature::aBackupBecomesALibrary()
{
    // Given a library of which two backups are kept, the older with one source IP less
    WindowContext window;
    const QString path = window.smallFile();
    QVERIFY(window.open(path));
    const int before = window.workspace().library().ips.size();
    const QDir kept(settings::backupFolder(path));
    const auto keep = [&](int count) {
        window.session().keepBackup(kept.path());
        QTRY_COMPARE(kept.entryList({QStringLiteral("*.slate")}, QDir::Files).size(), count);
    };
    keep(1);
    SourceIp ip;
    ip.title = QStringLiteral("새 원작");
    QVERIFY(awaited(window.session().addIp(ip)));
    keep(2);

    // When the older is restored from the menu
    window.window().actions().restore->trigger();
    auto *dialog = window.window().findChild<RestoreDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *list = dialog->findChild<QTreeWidget *>();
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 0); // the newest
    QTest::keyClick(list, Qt::Key_Down);
    const QString target = QDir::fromNativeSeparators(dialog->findChild<QLineEdit *>()->text());
    QVERIFY(!QFileInfo::exists(target));
    QTest::keyClick(list, Qt::Key_Return);

    // Then it opens, and the other library is as it was
    QTRY_VERIFY(window.window().workspace() && window.session().path() == target);
    QVERIFY(window.settle());
    QCOMPARE(window.workspace().library().ips.size(), before);
    const auto other = awaited(Session::open(path, Access::ReadOnly));
    QVERIFY(other);
    QCOMPARE((*other)->library().ips.size(), before + 1);
}

void TestWindowFeature::restoringWritesOverNothing_data()
{
    QTest::addColumn<bool>("overOpen");
    QTest::newRow("the open library") << true;
    QTest::newRow("another file") << false;
}

void TestWindowFeature::restoringWritesOverNothing()
{
    QFETCH(bool, overOpen);
    WindowContext window;
    const QString path = window.smallFile();
    QVERIFY(window.open(path));
    const QString there = overOpen ? path : window.file(QStringLiteral("there.slate"), "mine");
    const QDir kept(settings::backupFolder(path));
    window.session().keepBackup(kept.path());
    QTRY_COMPARE(kept.entryList({QStringLiteral("*.slate")}, QDir::Files).size(), 1);

    window.window().actions().restore->trigger();
    auto *dialog = window.window().findChild<RestoreDialog *>();
    dialog->findChild<QLineEdit *>()->setText(there);
    dialog->accept();

    const QString reason = said("Store", "“%1” exists already; choose another name.").arg(QFileInfo(there).fileName());
    QTRY_VERIFY(std::ranges::any_of(dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == reason;
    }));
    QVERIFY(dialog->isVisible());
    QCOMPARE(window.session().path(), path);
    QFile file(there);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll() == QByteArray("mine"), !overOpen);
    dialog->reject();
}

void TestWindowFeature::openingCanBeCancelled()
{
    WindowContext window;
    const QString path = window.sampleFile();
    window.window().openFile(path);
    emit window.part<StatusLine>().cancelRequested();
    for (int i = 0; i < 3; ++i) // the opening that was begun is done by then
        QVERIFY(awaited(Session::open(path, Access::ReadOnly)));
    QVERIFY(!window.window().workspace());
    QVERIFY(window.isOnStartPage());
    QVERIFY(window.notice().isEmpty());

    // Nothing holds the file any more, or will once it is asked for again.
    window.window().openFile(path);
    emit window.part<StatusLine>().cancelRequested();
    QVERIFY(window.open(path));
    QVERIFY(!window.session().isReadOnly());
}

void TestWindowFeature::closingStopsAnImport()
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
    const auto reopened = awaited(Session::open(path, Access::Write));
    QVERIFY(reopened && !(*reopened)->isReadOnly());
    QCOMPARE((*reopened)->library().ips.size(), before);
}

void TestWindowFeature::aDialogClosesBeforeTheWindow()
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

QTEST_MAIN(TestWindowFeature)
#include "tst_windowfeature.moc"
