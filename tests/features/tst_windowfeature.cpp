// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/windowcontext.h"
#include "tests/support/iprows.h"
#include "tests/support/registry.h"
#include "ui/pages/board/boardview.h"
#include "ui/pages/library/exportdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/palette.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPaintEvent>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

using namespace slateboard;

namespace {

/// True once the event loop has had a widget paint a place of its own.
class PaintedAt : public QObject {
public:
    PaintedAt(QWidget &widget, const QPoint &place) : m_place(place) { widget.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            isPainted = isPainted || static_cast<QPaintEvent *>(event)->region().contains(m_place);
        return false;
    }
    bool isPainted = false;

private:
    QPoint m_place;
};

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
    void noOtherWindowFlashesUp();
    void keysChooseThePage();
    void coloursFollowTheChoice();
    void anEditIsNoticedUndoneAndRedone();
    void theNoticeUndoes();
    void theSecondOpenerOnlyLooks();
    void aTableIsExportedAsItsEndingSays_data();
    void aTableIsExportedAsItsEndingSays();
    void sourceIpsAreExportedTheSameWayFromEverywhere();
    void anotherDayIsOnlyLookedAt();
    void aDayIsTyped();
    void allKeysAreListed();
    void manyRowsDoNotWidenTheWindow_data();
    void manyRowsDoNotWidenTheWindow();
    void theNoticeCoversNothing();
    void aNoticeAfterARefusalIsPaintedAnew();
    void countsOfTheLibraryBeforeAreNotShown();
    void theStartPageIsWorkedByKeys();
    void aPageChosenByKeyIsWorkedByKeys();
    void returnPressesTheButtonsOfEmptyPages();
};

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
    QCOMPARE(deck.count(), 8);
    const auto &navigation = *deck.findChild<QListWidget *>();
    for (int page : {4, 0, 2, 5, 1, 7, 3, 6}) {
        window.press(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page)));
        QCOMPARE(deck.current(), page);
        QCOMPARE(navigation.currentRow(), page);
        QVERIFY(deck.page(page)->isVisible());
        if (page == ipsPage) // its work goes on by keys
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(deck.page(page)->findChild<QTableView *>()));
        if (page == boardPage)
            QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(deck.page(page)->findChild<BoardView *>()));
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
    // A source IP without a title is refused, and there is nothing to undo.
    QTRY_VERIFY(!window.notice().isEmpty());
    QCOMPARE(window.workspace().library().ips.size(), before);
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
        auto *table = window.window().deck()->page(ipsPage)->findChild<QTableView *>();
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

void TestWindowFeature::aTableIsExportedAsItsEndingSays_data()
{
    QTest::addColumn<QString>("filter"); // what the dialog is told; nothing: the name is typed
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("beginning"); // of the file; empty: refused
    QTest::newRow("at first") << QString() << "titles" << QByteArray("PK");
    QTest::newRow("as CSV") << said("AskWhere", "CSV files (*.csv)") << "titles"
                            << QByteArray("\xEF\xBB\xBFkorean_name");
    QTest::newRow("as JSON") << said("AskWhere", "JSON files (*.json)") << "titles" << QByteArray("[");
    QTest::newRow("by name") << QString() << "mine.json" << QByteArray("[");
    QTest::newRow("as what it is not") << QString() << "mine.pdf" << QByteArray();
}

void TestWindowFeature::aTableIsExportedAsItsEndingSays()
{
    QFETCH(QString, filter);
    QFETCH(QString, file);
    QFETCH(QByteArray, beginning);
    const QTemporaryDir folder;
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    window.window().actions().exportTitles->trigger();
    auto *dialog = window.window().findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->setDirectory(folder.path());
    if (!filter.isEmpty()) {
        dialog->selectNameFilter(filter);
        emit dialog->filterSelected(filter); // as a click in its list does
    } else if (file.contains(QLatin1Char('.'))) {
        dialog->selectFile(file);
    }
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_VERIFY(!window.notice().isEmpty());
    const QStringList written = QDir(folder.path()).entryList(QDir::Files);
    if (beginning.isEmpty()) {
        QVERIFY2(window.notice().contains(file), qPrintable(window.notice()));
        QCOMPARE(written, QStringList());
        return;
    }
    QCOMPARE(written.size(), 1);
    QVERIFY2(written.first().startsWith(file), qPrintable(written.first()));
    QVERIFY2(window.notice().contains(written.first()), qPrintable(window.notice()));
    QFile table(folder.filePath(written.first()));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.read(beginning.size()), beginning);
}

void TestWindowFeature::sourceIpsAreExportedTheSameWayFromEverywhere()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    const auto dialog = [] { return qobject_cast<ExportDialog *>(QApplication::activeModalWidget()); };
    // From the menu
    window.window().actions().exportIps->trigger();
    QTRY_VERIFY(dialog());
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    // And by its keys, also from a text field
    window.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window.window()));
    window.palette().setFocus();
    window.press(QKeySequence(Qt::CTRL | Qt::Key_E));
    QTRY_VERIFY(dialog());
    dialog()->reject();
    // It stands in the menus once
    const auto all = window.window().actions().all();
    QCOMPARE(std::ranges::count(all, QStringLiteral("Export source IPs…"), &QAction::text), 1);
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
    QVERIFY(await(window.session().addIp(ip)));
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

void TestWindowFeature::aDayIsTyped()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    auto &bar = window.part<TopBar>();
    auto &typed = *bar.findChild<DayEdit *>();
    auto &menu = *qobject_cast<QMenu *>(typed.parentWidget());
    const auto type = [&](const QString &text) {
        menu.popup(bar.mapToGlobal(QPoint(0, bar.height())));
        QTRY_VERIFY(typed.isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&typed));
        QTest::keyClicks(&typed, text);
    };
    const Day today = window.workspace().asOf();
    type(QStringLiteral("22.6.30"));
    QTest::keyClick(&typed, Qt::Key_Return);
    QCOMPARE(window.workspace().asOf(), Day(2022, 6, 30));
    QVERIFY(!menu.isVisible());
    type(QStringLiteral("23.1.1"));
    QTest::keyClick(&typed, Qt::Key_Escape);
    QVERIFY(!menu.isVisible());
    QCOMPARE(window.workspace().asOf(), Day(2022, 6, 30));
    type(QStringLiteral("1850-01-01"));
    QTest::keyClick(&typed, Qt::Key_Return);
    QCOMPARE(window.workspace().asOf(), Day(2022, 6, 30));
    QTRY_COMPARE(window.notice(), QStringLiteral("1850-01-01 lies outside the years 1900 to 2100."));
    type(today.iso());
    QTest::keyClick(&typed, Qt::Key_Return);
    QVERIFY(!window.workspace().isTravelling());
}

void TestWindowFeature::allKeysAreListed()
{
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    window.press(QKeySequence::HelpContents);
    QTRY_VERIFY(window.window().findChild<KeysDialog *>());
    const auto &keys = window.part<KeysDialog>();
    const auto &list = *keys.findChild<QTreeWidget *>();
    QCOMPARE(list.topLevelItemCount(), window.window().deck()->count() + 1); // the window, and all pages
    for (const auto &[name, sequence] :
         {std::pair(QStringLiteral("Undo"), QStringLiteral("Ctrl+Z")),
          std::pair(QStringLiteral("Search or command"), QStringLiteral("Ctrl+K; Ctrl+F")),
          std::pair(QStringLiteral("Zoom in"), QStringLiteral("Ctrl++; Ctrl+="))}) {
        const auto found = list.findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        QCOMPARE(found.first()->text(1), sequence);
    }
    QTest::keyClick(window.window().findChild<KeysDialog *>(), Qt::Key_Escape);
    QTRY_VERIFY(!window.window().findChild<KeysDialog *>());
}

void TestWindowFeature::manyRowsDoNotWidenTheWindow_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Korean") << Language::Korean;
}

void TestWindowFeature::manyRowsDoNotWidenTheWindow()
{
    QFETCH(Language, language);
    WindowContext window;
    QVERIFY(window.open(window.sampleFile()));
    Rows rows;
    for (int i = 0; i < 20'000; ++i) { // all of them lapse soon
        SourceIp ip;
        ip.id = makeId<SourceIp>();
        ip.title = QStringLiteral("원작 %1").arg(i);
        RightsGrant grant;
        grant.id = makeId<RightsGrant>();
        grant.ip = ip.id;
        grant.kind = GrantKind::Licence;
        grant.uses = {Use::Drama};
        grant.startsOn = Day(2020, 1, 1);
        grant.endsOn = window.workspace().asOf().plusDays(20);
        rows.ips << ip;
        rows.grants << grant;
    }
    QVERIFY(await(window.session().takeRows(rows, {QStringLiteral("Many"), {}})));
    QVERIFY(window.settle());
    window.window().setLanguage(language);
    QVERIFY(window.settle());
    LibraryDeck &deck = *window.window().deck();
    const auto &navigation = *deck.findChild<QListWidget *>();
    for (int i = 0; i < deck.count(); ++i) {
        deck.showPage(i);
        QVERIFY(window.settle());
        const int room = 1280 - navigation.width();
        QVERIFY2(deck.page(i)->minimumSizeHint().width() <= room, qPrintable(deck.pageNames().at(i)));
    }
    QVERIFY(window.window().minimumSizeHint().width() <= 1280);
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

void TestWindowFeature::aNoticeAfterARefusalIsPaintedAnew()
{
    WindowContext window;
    QVERIFY(window.open(window.smallFile()));
    auto &bar = window.part<NoticeBar>();
    const QString sentence = QStringLiteral("한 문장"); // the same, so that nothing moves
    bar.sayRefused(sentence, {});
    const QPoint ground(3, bar.height() / 2);
    PaintedAt refused(bar, ground);
    QTRY_VERIFY(refused.isPainted);
    QCoreApplication::processEvents();
    PaintedAt done(bar, ground);
    bar.sayDone(sentence, false);
    QTRY_VERIFY(done.isPainted);
}

void TestWindowFeature::countsOfTheLibraryBeforeAreNotShown()
{
    StatusLine line;
    const auto tellsCounts = [&] {
        const auto labels = line.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"drama IPs"); });
    };
    OpenLibrary first(IpRows::small().rows);
    line.setWorkspace(&first.workspace());
    QTRY_VERIFY(tellsCounts());
    OpenLibrary second(IpRows::small().rows);
    QVERIFY(!second.workspace().isReady());
    line.setWorkspace(&second.workspace());
    QVERIFY(!tellsCounts());
    QTRY_VERIFY(tellsCounts());
    line.setWorkspace(nullptr);
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
    auto *table = window.window().deck()->page(ipsPage)->findChild<QTableView *>();
    QVERIFY(table->hasFocus());
    QVERIFY(!table->currentIndex().isValid());
    window.press(QKeySequence(Qt::Key_Down));
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table->currentIndex().row(), 0);

    window.press(QKeySequence(Qt::CTRL | Qt::Key_3));
    const auto &board = window.part<BoardView>();
    QVERIFY(board.hasFocus());
    QTRY_VERIFY(!board.scene().cards.empty());
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
    const auto empty = window.window().deck()->page(ipsPage)->findChildren<EmptyState *>();
    const auto shown = std::ranges::find_if(empty, [](const EmptyState *state) { return state->isVisible(); });
    QVERIFY(shown != empty.end());
    auto *add = (*shown)->findChildren<QPushButton *>().last();
    QCOMPARE(add->text(), said("LibraryActions", "New source IP"));
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Return);
    QTRY_COMPARE(window.workspace().library().ips.size(), 1);
}

SLATEBOARD_WINDOW_TEST(TestWindowFeature)
#include "tst_windowfeature.moc"
