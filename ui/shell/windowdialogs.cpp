// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks people before it acts, mostly where a file stands.
#include "app/sample/sample.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/models/writetables.h"
#include "ui/pages/import/importdialog.h"
#include "ui/pages/library/librarypage.h"
#include "ui/preview/printpreview.h"
#include "ui/shell/actions.h"
#include "ui/shell/librarydeck.h"
#include "ui/shell/libraryopener.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newlibrarydialog.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/printing.h"
#include "ui/shell/restoredialog.h"
#include "ui/shell/settings.h"
#include "ui/widgets/askwhere.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>

namespace slateboard {

void MainWindow::cancelWork()
{
    if (!m_opener->cancel() && m_workspace)
        m_workspace->session().cancel();
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
    askWhich(this, tr("Open a library"), tr("Slateboard libraries (*.slate);;All files (*)"),
             [this](const QString &path) { openFile(path); });
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
        wanted.reinvested = sample.reinvested;
        wanted.reinvestedAfter = sample.reinvestedAfter;
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
    writeTables(*m_workspace, path,
                wholeTables(m_workspace->session(), {kind}, m_workspace->plan(), m_workspace->asOf()));
}

void MainWindow::askPdf()
{
    whenChangesAreKnown(m_workspace.get(), *m_workspace,
                        [this] { askToSavePaper(this, *m_workspace, summaryJob(*m_workspace)); });
}

void MainWindow::printSummary()
{
    whenChangesAreKnown(m_workspace.get(), *m_workspace,
                        [this] { openPrintPreview(*this, *m_workspace, summaryJob(*m_workspace)); });
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
