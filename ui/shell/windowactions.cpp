// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of the window's menus do, and those of its start page and its foot.
#include "ui/models/workspace.h"
#include "ui/pages/import/importdialog.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/plans/plandialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/capsdialog.h"
#include "ui/shell/goalsdialog.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/librarydialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/palette.h"
#include "ui/shell/paperdialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/startpage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/page.h"

#include <QAction>
#include <QMessageBox>

namespace slateboard {

void MainWindow::connectActions()
{
    connectFileActions();
    connectViewActions();
    connectPlanActions();
    connect(m_start, &StartPage::newRequested, this, &MainWindow::askNew);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::fileRequested, this, &MainWindow::openFile);
    connect(m_actions->undo, &QAction::triggered, this, [this] { m_workspace->undo(); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { m_workspace->redo(); });
    connect(m_notice, &NoticeBar::undoRequested, m_actions->undo, &QAction::trigger);
    connect(m_status, &StatusLine::returnRequested, this, [this] { m_workspace->travelTo(std::nullopt); });
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelWork);
    connect(m_actions->keys, &QAction::triggered, this, [this] {
        QList<KeyGroup> groups{{tr("Everywhere"), m_actions->ofWindow()}};
        for (int i = 0; m_deck && i < m_deck->count(); ++i)
            groups << KeyGroup{m_deck->pageNames().at(i), m_deck->page(i)->findChildren<QAction *>()};
        (new KeysDialog(groups, this))->open();
    });
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::sayAbout);
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
    connect(m_actions->print, &QAction::triggered, this, &MainWindow::printSummary);
    connect(m_actions->printPack, &QAction::triggered, this,
            [this] { (new PaperDialog(*m_workspace, PaperDialog::Kind::Pack, this))->open(); });
    connect(m_actions->printSheets, &QAction::triggered, this,
            [this] { (new PaperDialog(*m_workspace, PaperDialog::Kind::OneSheets, this))->open(); });
}

void MainWindow::connectViewActions()
{
    connect(m_actions->find, &QAction::triggered, this, [this] {
        m_topBar->searchField().setFocus(Qt::ShortcutFocusReason);
        m_topBar->searchField().selectAll();
    });
    connect(m_actions->languageKorean, &QAction::triggered, this, [this] { setLanguage(Language::Korean); });
    connect(m_actions->languageEnglish, &QAction::triggered, this, [this] { setLanguage(Language::English); });
    connect(m_actions->themeSystem, &QAction::triggered, this, [this] { setTheme(ThemeMode::System); });
    connect(m_actions->themeLight, &QAction::triggered, this, [this] { setTheme(ThemeMode::Light); });
    connect(m_actions->themeDark, &QAction::triggered, this, [this] { setTheme(ThemeMode::Dark); });
    (settings::language() == Language::Korean ? m_actions->languageKorean : m_actions->languageEnglish)
        ->setChecked(true);
    const ThemeMode mode = settings::themeMode();
    (mode == ThemeMode::Dark    ? m_actions->themeDark
     : mode == ThemeMode::Light ? m_actions->themeLight
                                : m_actions->themeSystem)
        ->setChecked(true);
}

void MainWindow::connectPlanActions()
{
    connect(m_actions->newWhatIf, &QAction::triggered, this,
            [this] { askToCopyPlan(*m_workspace, m_workspace->plan(), this); });
    connect(m_actions->comparePlans, &QAction::triggered, this, [this] { m_deck->comparePlans(); });
    connect(m_actions->goals, &QAction::triggered, this, [this] { (new GoalsDialog(*m_workspace, this))->open(); });
    connect(m_actions->caps, &QAction::triggered, this, [this] { (new CapsDialog(*m_workspace, this))->open(); });
    connect(m_actions->settings, &QAction::triggered, this,
            [this] { (new LibraryDialog(*m_workspace, this))->open(); });
}

void MainWindow::sayAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Slateboard"),
                        tr("<h3>Slateboard %1</h3><p>Source IPs, rights, the slate and its money, in one file of your "
                           "own.</p><p>Free software under the GNU General Public License, version 3 or later.</p>")
                            .arg(QStringLiteral(SLATEBOARD_VERSION)),
                        QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace slateboard
