// SPDX-License-Identifier: GPL-3.0-or-later
// The files that the import dialog asks for.
#include "app/exchange/writefile.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/import/importdialog.h"
#include "ui/pages/import/importdraft.h"
#include "ui/widgets/tonelabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QtConcurrent>

namespace slateboard {

void ImportDialog::askFile()
{
    const QString folder = QFileInfo(m_draft->path().isEmpty() ? m_workspace.session().path() : m_draft->path()).path();
    auto *dialog =
        new QFileDialog(this, windowTitle(), folder,
                        tr("Lists (*.xlsx *.csv *.tsv *.tab *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::openFile);
    dialog->open();
}

void ImportDialog::askRejectsFile()
{
    const QFileInfo source(m_draft->path().isEmpty() ? m_workspace.session().path() : m_draft->path());
    const QString name = m_draft->path().isEmpty() ? m_draft->name() : source.completeBaseName();
    auto *dialog = new QFileDialog(this, m_saveRejects->text(), source.path(), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(tr("%1 rejected.csv").arg(name));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::saveRejects);
    dialog->open();
}

void ImportDialog::saveRejects(const QString &path)
{
    if (!m_draft->proposal())
        return;
    const auto save = [table = m_draft->table(), proposal = m_draft->proposal(), path, source = m_draft->path()] {
        return exchange::writeRejects(path, *table, proposal->plan, source);
    };
    whenDone(this, QtConcurrent::run(save), [this, path](const Result<void> &saved) {
        if (saved)
            m_said->say(tr("The rejected rows stand in “%1”. Mend them there, and import them again.")
                            .arg(QFileInfo(path).fileName()),
                        Tone::Good);
        else
            m_said->say(saved.error().sentence, Tone::Over);
    });
}

} // namespace slateboard
