// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/language/language.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/import/importdialog.h"
#include "ui/pages/library/librarypage.h"
#include "ui/shell/actions.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/palette.h"
#include "ui/shell/settings.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
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
    m_start(new StartPage), m_status(new StatusLine), m_notice(&m_status->notice())
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
    connectFileActions();
    connectOtherActions();
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

void MainWindow::connectFileActions()
{
    connect(m_actions->newLibrary, &QAction::triggered, this, &MainWindow::askNew);
    connect(m_actions->open, &QAction::triggered, this, &MainWindow::askOpen);
    connect(m_actions->openSample, &QAction::triggered, this, &MainWindow::openSample);
    connect(m_actions->importIps, &QAction::triggered, this, [this] { askImport(exchange::ImportKind::Ips); });
    connect(m_actions->importTitles, &QAction::triggered, this, [this] { askImport(exchange::ImportKind::Titles); });
    connect(m_actions->importMetrics, &QAction::triggered, this, [this] { askImport(exchange::ImportKind::Metrics); });
    connect(m_actions->importCosts, &QAction::triggered, this, [this] { askImport(exchange::ImportKind::Costs); });
    connect(m_actions->importReceipts, &QAction::triggered, this,
            [this] { askImport(exchange::ImportKind::Receipts); });
    connect(m_actions->pasteRows, &QAction::triggered, this, [this] { askImport(std::nullopt).paste(); });
    connect(m_actions->showImported, &QAction::triggered, this, &MainWindow::showImported);
    connect(m_actions->exportIps, &QAction::triggered, this, [this] { m_deck->library().askExport(); });
    connect(m_actions->exportTitles, &QAction::triggered, this, [this] { askExport(ExportKind::Titles); });
    connect(m_actions->exportMetrics, &QAction::triggered, this, [this] { askExport(ExportKind::Metrics); });
    connect(m_actions->exportBudget, &QAction::triggered, this, [this] { askExport(ExportKind::Budget); });
    connect(m_actions->exportCosts, &QAction::triggered, this, [this] { askExport(ExportKind::Costs); });
    connect(m_actions->exportReceipts, &QAction::triggered, this, [this] { askExport(ExportKind::Receipts); });
    connect(m_actions->savePdf, &QAction::triggered, this, &MainWindow::askPdf);
    connect(m_actions->backup, &QAction::triggered, this, &MainWindow::askBackup);
    connect(m_actions->restore, &QAction::triggered, this, &MainWindow::askRestore);
    connect(m_actions->close, &QAction::triggered, this, &MainWindow::closeLibrary);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::askNew);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
}

void MainWindow::openFile(const QString &path)
{
    openAndSay(path, {});
}

// Once it is open, the words are said.
void MainWindow::openAndSay(const QString &path, const QString &words)
{
    const QString file = QFileInfo(path).absoluteFilePath();
    m_wanted.clear();
    if (m_workspace && !m_workspace->session().isReadOnly() &&
        QFileInfo(m_workspace->session().path()) == QFileInfo(file))
        return m_status->showProgress(-1, {});
    m_wanted = file;
    m_status->showProgress(0, tr("Opening %1").arg(QFileInfo(file).fileName()));
    if (m_arriving.contains(file))
        return; // opened twice it would be read-only, because this window holds it
    m_arriving << file;
    const auto opening = Session::open(file, Access::Write);
    whenDone(this, opening, [this, file, words](const Result<std::shared_ptr<Session>> &opened) {
        m_arriving.removeOne(file);
        if (file != m_wanted)
            return; // another file was asked for meanwhile, or none
        m_wanted.clear();
        m_status->showProgress(-1, {});
        if (!opened)
            return refuse(opened.error());
        settings::addRecentFile(file);
        showLibrary(*opened, words);
        refreshRecent();
    });
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
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)));
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
