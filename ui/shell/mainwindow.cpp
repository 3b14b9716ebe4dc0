// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/language/language.h"
#include "ui/models/workspace.h"
#include "ui/pages/import/importdialog.h"
#include "ui/presentation/presentation.h"
#include "ui/shell/actions.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/libraryopener.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/palette.h"
#include "ui/shell/settings.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/makeaction.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

namespace slateboard {
namespace {

constexpr std::chrono::milliseconds modalDelay{200};
constexpr std::chrono::seconds backupDelay{5}; // after opening, when the first rush is over

QString libraryInDrag(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(QLatin1String(".slate"), Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

MainWindow::MainWindow(QWidget *parent) :
    QMainWindow(parent), m_actions(new Actions(*menuBar(), this)),
    m_topBar(new TopBar(m_actions->undo, m_actions->redo, m_actions->print)), m_stack(new QStackedWidget),
    m_start(new StartPage), m_status(new StatusLine), m_notice(&m_status->notice()), m_opener(new LibraryOpener(this))
{
    auto *centre = new QWidget(this);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);
    m_stack->addWidget(m_start);
    setAcceptDrops(true);
    QCoreApplication::instance()->installEventFilter(this);
    connectActions();
    connectReading();
    connect(m_opener, &LibraryOpener::progressChanged, m_status, &StatusLine::showProgress);
    connect(m_opener, &LibraryOpener::refused, this, &MainWindow::refuse);
    connect(m_opener, &LibraryOpener::opened, this,
            [this](const std::shared_ptr<Session> &session, const QString &words) {
                showLibrary(session, words);
                refreshRecent();
            });
    refreshRecent();
    refreshActions();
    refreshTitle();
    const QSize frame(16, 48); // what the window manager needs for its own
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - frame));
    restoreGeometry(settings::windowGeometry());
}

MainWindow::~MainWindow()
{
    closeLibrary();
}

void MainWindow::openFile(const QString &path)
{
    openAndSay(path, {});
}

void MainWindow::openAndSay(const QString &path, const QString &words)
{
    open(path, words, Access::Write);
}

// Once it is open, the words are said.
void MainWindow::open(const QString &path, const QString &words, Access access)
{
    (void)m_opener->cancel();
    const bool isOpen = m_workspace && m_workspace->session().isReadOnly() == (access == Access::ReadOnly) &&
                        QFileInfo(m_workspace->session().path()) == QFileInfo(path);
    if (!isOpen)
        m_opener->open(path, words, access);
}

void MainWindow::showLibrary(std::shared_ptr<Session> session, const QString &words)
{
    if (QApplication::activeModalWidget()) {
        // A dialog still looks at the open library: the new one waits for it to close.
        QTimer::singleShot(modalDelay, this, [this, session, words] { showLibrary(session, words); });
        return;
    }
    closeLibrary();
    m_workspace = std::make_unique<Workspace>(std::move(session));
    m_workspace->setLanguage(settings::language());
    m_deck = new LibraryDeck(*m_workspace, m_stack);
    m_stack->addWidget(m_deck);
    m_stack->setCurrentWidget(m_deck);
    m_topBar->setWorkspace(m_workspace.get());
    m_status->setWorkspace(m_workspace.get());
    connectWorkspace();
    followFile();
    refreshActions();
    refreshTitle();
    Session &opened = m_workspace->session();
    if (opened.isReadOnly())
        return m_notice->sayDone(opened.readOnlyReason(), false);
    if (!words.isEmpty())
        m_notice->sayDone(words, false);
    QTimer::singleShot(backupDelay, &opened, [&opened] { opened.keepBackup(settings::backupFolder(opened.path())); });
}

void MainWindow::connectWorkspace()
{
    Workspace *workspace = m_workspace.get();
    connect(workspace, &Workspace::failed, this, &MainWindow::refuse);
    connect(workspace, &Workspace::noticed, this,
            [this](const QString &sentence, bool canUndo) { m_notice->sayDone(sentence, canUndo); });
    connect(workspace, &Workspace::viewChanged, this, &MainWindow::refreshActions);
    connect(workspace, &Workspace::viewChanged, m_notice, &NoticeBar::withdrawRefusal);
    connect(workspace, &Workspace::changed, this, &MainWindow::refreshTitle);
    connect(&workspace->session(), &Session::undoChanged, this, &MainWindow::refreshActions);
    connect(&workspace->session(), &Session::progressChanged, m_status, &StatusLine::showProgress);
    connect(workspace, &Workspace::figuresChanged, this, &MainWindow::ready, Qt::SingleShotConnection);
    connect(m_deck, &LibraryDeck::importIpsRequested, m_actions->importIps, &QAction::trigger);
    connect(m_deck, &LibraryDeck::pasteRequested, m_actions->pasteRows, &QAction::trigger);
    connect(m_deck, &LibraryDeck::importTitlesRequested, m_actions->importTitles, &QAction::trigger);
    connect(m_deck, &LibraryDeck::importCostsRequested, m_actions->importCosts, &QAction::trigger);
    connect(m_deck, &LibraryDeck::importReceiptsRequested, m_actions->importReceipts, &QAction::trigger);
    connect(m_deck, &LibraryDeck::capsRequested, m_actions->caps, &QAction::trigger);
    connect(m_deck, &LibraryDeck::settingsRequested, m_actions->settings, &QAction::trigger);
    const auto takeActions = [this](int page) {
        m_actions->setPageActions(m_deck->page(page)->pageActions());
        m_topBar->searchField().setActions(m_actions->all());
    };
    connect(m_deck, &LibraryDeck::pageChanged, this, takeActions);
    connect(m_deck, &LibraryDeck::actionsChanged, this, takeActions);
    QList<QAction *> pages;
    for (int i = 0; i < m_deck->count(); ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + i);
        QAction *action = makeAction(*this, nullptr, Qt::CTRL | key, Qt::WindowShortcut);
        connect(action, &QAction::triggered, m_deck, [deck = m_deck, i] {
            deck->showPage(i);
            deck->page(i)->setFocus(Qt::ShortcutFocusReason);
        });
        pages << action;
    }
    m_actions->setPages(pages);
    m_actions->renamePages(m_deck->pageNames());
    takeActions(m_deck->current());
}

void MainWindow::closeLibrary()
{
    m_notice->hide(); // it spoke of what is gone
    if (!m_workspace)
        return;
    m_topBar->setWorkspace(nullptr);
    m_status->setWorkspace(nullptr);
    m_actions->setPageActions({});
    m_actions->setPages({});
    m_topBar->searchField().setActions(m_actions->all());
    m_stack->setCurrentWidget(m_start);
    delete m_presentation;
    delete m_deck; // pages go before what they look at
    m_deck = nullptr;
    m_workspace.reset();
    m_imported.clear();
    m_start->refresh();
    refreshActions();
    refreshTitle();
}

void MainWindow::refuse(const Error &error)
{
    m_notice->sayRefused(error.sentence, error.detail);
}

void MainWindow::refreshTitle()
{
    if (!m_workspace)
        return setWindowTitle(QStringLiteral("Slateboard"));
    const QString name = m_workspace->library().info.name;
    setWindowTitle(QStringLiteral("%1 — Slateboard")
                       .arg(name.isEmpty() ? QFileInfo(m_workspace->session().path()).completeBaseName() : name));
}

void MainWindow::refreshActions()
{
    m_actions->setLibraryOpen(m_workspace != nullptr, m_workspace && m_workspace->canEdit());
    const auto name = [this](QAction *action, const QString &bare, const QString &with,
                             const std::optional<EditWords> &words) {
        action->setEnabled(words && m_workspace->canEdit());
        action->setText(bare);
        action->setToolTip(words ? with.arg(words->translated()) : bare);
    };
    name(m_actions->undo, tr("Undo"), tr("Undo: %1"), m_workspace ? m_workspace->session().undoWords() : std::nullopt);
    name(m_actions->redo, tr("Redo"), tr("Redo: %1"), m_workspace ? m_workspace->session().redoWords() : std::nullopt);
}

void MainWindow::refreshRecent()
{
    QMenu &menu = m_actions->recentMenu();
    menu.clear();
    const QStringList files = settings::recentFiles();
    for (const QString &path : files)
        menu.addAction(QFileInfo(path).fileName(), this, [this, path] { openFile(path); })->setToolTip(path);
    menu.setEnabled(!files.isEmpty());
    if (files.isEmpty())
        return;
    menu.addSeparator();
    menu.addAction(tr("Clear the list"), this, [this] {
        settings::clearRecentFiles();
        refreshRecent();
        m_start->refresh();
    });
}

void MainWindow::setLanguage(Language language)
{
    settings::setLanguage(language);
    speak(language);
    if (m_workspace)
        m_workspace->setLanguage(language);
}

void MainWindow::setTheme(ThemeMode mode)
{
    settings::setThemeMode(mode);
    Theme::apply(*qobject_cast<QApplication *>(QCoreApplication::instance()), mode);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_actions->retranslate();
    refreshActions();
    refreshRecent();
    if (m_deck)
        m_actions->renamePages(m_deck->pageNames());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        // It looks at the open library. An import in it is stopped, which takes a moment.
        cancelWork();
        dialog->close();
        event->ignore();
        QTimer::singleShot(modalDelay, this, &QWidget::close);
        return;
    }
    settings::setWindowGeometry(saveGeometry());
    closeLibrary();
    QMainWindow::closeEvent(event);
}

// Text fields keep Ctrl+E for themselves, as in a terminal: here it exports wherever the keyboard is.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const auto *key = static_cast<const QKeyEvent *>(event);
    if (!widget || widget->window() != this || QKeySequence(key->keyCombination()) != m_actions->exportIps->shortcut())
        return false;
    event->ignore();
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool canImport = m_workspace && m_workspace->canEdit();
    if (!libraryInDrag(event->mimeData()).isEmpty() ||
        (canImport && !ImportDialog::listInDrag(event->mimeData()).isEmpty()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString library = libraryInDrag(event->mimeData());
    const QString list = ImportDialog::listInDrag(event->mimeData());
    if (!library.isEmpty())
        openFile(library);
    else if (m_workspace && !list.isEmpty())
        askImport(std::nullopt).openFile(list);
}

} // namespace slateboard
