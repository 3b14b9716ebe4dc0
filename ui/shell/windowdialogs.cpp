// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks people before it acts: the file dialogs and the settings of a library.
#include "app/sample/sample.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/import/importdialog.h"
#include "ui/pages/library/librarypage.h"
#include "ui/pages/plans/plandialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/capsdialog.h"
#include "ui/shell/goalsdialog.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/librarydialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newlibrarydialog.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/palette.h"
#include "ui/shell/printing.h"
#include "ui/shell/restoredialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/askwhere.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace slateboard {

void MainWindow::connectOtherActions()
{
    connect(m_actions->undo, &QAction::triggered, this, [this] { m_workspace->undo(); });
    connect(m_actions->redo, &QAction::triggered, this, [this] { m_workspace->redo(); });
    connect(m_notice, &NoticeBar::undoRequested, m_actions->undo, &QAction::trigger);
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
    connect(m_actions->print, &QAction::triggered, this, [this] { previewSummary(*m_workspace, this); });
    connect(m_actions->newWhatIf, &QAction::triggered, this,
            [this] { askToCopyPlan(*m_workspace, m_workspace->plan(), this); });
    connect(m_actions->comparePlans, &QAction::triggered, this, [this] { m_deck->comparePlans(); });
    connect(m_actions->goals, &QAction::triggered, this, [this] { GoalsDialog(*m_workspace, this).exec(); });
    connect(m_actions->caps, &QAction::triggered, this, [this] { CapsDialog(*m_workspace, this).exec(); });
    connect(m_actions->settings, &QAction::triggered, this, [this] { LibraryDialog(*m_workspace, this).exec(); });
    connect(m_status, &StatusLine::returnRequested, this, [this] { m_workspace->travelTo(std::nullopt); });
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelWork);
    connect(m_actions->about, &QAction::triggered, this, [this] {
        QMessageBox::about(
            this, tr("About Slateboard"),
            tr("<h3>Slateboard %1</h3><p>Source IPs, rights, the slate and its money, in one file of your "
               "own.</p><p>Free software under the GNU General Public License, version 3 or later.</p>")
                .arg(QStringLiteral(SLATEBOARD_VERSION)));
    });
}

void MainWindow::cancelWork()
{
    if (!m_wanted.isEmpty()) {
        m_wanted.clear(); // it is let go of when it arrives
        m_status->showProgress(-1, {});
    } else if (m_workspace) {
        m_workspace->session().cancel();
    }
}

void MainWindow::askNew()
{
    auto *dialog = new NewLibraryDialog(settings::language(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { askWhereToCreate(dialog->settings()); });
    dialog->open();
}

void MainWindow::askWhereToCreate(const NewLibrary &wanted)
{
    const FileWish wish{tr("New library"), wanted.name.isEmpty() ? tr("library") : wanted.name,
                        tr("Slateboard libraries (*.slate)"), QStringLiteral(".slate"), MayReplace::No};
    askWhere(this, wish, [this, wanted](const QString &path) {
        if (const auto made = Session::create(path, wanted); !made)
            return refuse(made.error());
        openFile(path);
    });
}

void MainWindow::askOpen()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a library"), {},
                                                      tr("Slateboard libraries (*.slate);;All files (*)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openSample()
{
    const QString path = settings::samplePath();
    if (!QFileInfo::exists(path)) {
        const sample::Sample sample = sample::makeSample();
        NewLibrary wanted;
        wanted.name = sample.name;
        wanted.company = sample.company;
        wanted.pinnedDay = sample.pinnedDay;
        if (const auto made = Session::create(path, wanted, sample.rows); !made)
            return refuse(made.error());
    }
    openFile(path);
}

ImportDialog &MainWindow::askImport(std::optional<exchange::ImportKind> kind)
{
    auto *dialog = new ImportDialog(*m_workspace, kind, {&settings::importChoices, &settings::setImportChoices}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, &MainWindow::takeImported);
    dialog->open();
    return *dialog;
}

void MainWindow::takeImported(const QList<IpId> &ips, const QString &list)
{
    m_imported = ips;
    m_importedList = list;
    m_actions->showImported->setEnabled(!ips.isEmpty());
    if (!ips.isEmpty())
        m_notice->offer(*m_actions->showImported);
}

void MainWindow::showImported()
{
    m_deck->showLibrary();
    m_deck->library().showIps(
        m_imported, tr("Imported from %1: %2").arg(m_importedList, m_workspace->format().number(m_imported.size())));
}

void MainWindow::askExport(ExportKind kind)
{
    QFileDialog *dialog = askForTable(this, QString::fromLatin1(codeOf(kind)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind](const QString &path) { exportTable(kind, path); });
    dialog->open();
}

void MainWindow::exportTable(ExportKind kind, const QString &path)
{
    Session &session = m_workspace->session();
    const auto written =
        session.exportFile(path, wholeTables(session, {kind}, m_workspace->plan(), m_workspace->asOf()));
    whenDone(this, written, [this, path](const Result<int> &rows) {
        if (!rows && rows.error().code == ErrorCode::Cancelled)
            return;
        if (!rows)
            return refuse(rows.error());
        m_notice->sayDone(tr("%n row(s) written to %1", nullptr, *rows).arg(QFileInfo(path).fileName()), false);
    });
}

void MainWindow::askPdf()
{
    const FileWish wish{tr("Save the summary as PDF"), tr("Slate summary"), tr("PDF files (*.pdf)"),
                        QStringLiteral(".pdf")};
    askWhere(this, wish, [this](const QString &path) {
        if (!m_workspace)
            return;
        if (const auto saved = saveSummary(*m_workspace, path); !saved)
            return refuse(saved.error());
        m_notice->sayDone(tr("The summary was written to %1").arg(QFileInfo(path).fileName()), false);
    });
}

void MainWindow::askBackup()
{
    const QString proposal =
        QStringLiteral("%1-%2").arg(QFileInfo(m_workspace->session().path()).completeBaseName(), Day::today().iso());
    const FileWish wish{tr("Back up"), proposal, tr("Slateboard libraries (*.slate)"), QStringLiteral(".slate"),
                        MayReplace::No};
    askWhere(this, wish, [this](const QString &path) {
        if (m_workspace)
            backUp(path);
    });
}

void MainWindow::backUp(const QString &path)
{
    whenDone(this, m_workspace->session().backup(path), [this, path](const Result<void> &made) {
        if (!made)
            return refuse(made.error());
        m_notice->sayDone(tr("Backed up to %1").arg(QFileInfo(path).fileName()), false);
    });
}

void MainWindow::askRestore()
{
    auto *dialog = new RestoreDialog(m_workspace ? m_workspace->session().path() : QString(), this);
    connect(dialog, &RestoreDialog::restored, this, &MainWindow::openAndSay);
    dialog->open();
}

} // namespace slateboard
