// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/askwhere.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace slateboard {

QString askWhere(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                 const QString &ending, MayReplace replace)
{
    QFileDialog dialog(parent, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontConfirmOverwrite, replace == MayReplace::No);
    dialog.setDefaultSuffix(ending.mid(1)); // before it asks whether a file may be replaced
    dialog.selectFile(proposal + ending);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString path = dialog.selectedFiles().constFirst();
    // "Studio 2.0" has an ending only in the eyes of the dialog.
    return replace == MayReplace::No && !path.endsWith(ending, Qt::CaseInsensitive) ? path + ending : path;
}

QFileDialog *askForTable(QWidget *parent, const QString &proposal)
{
    const QString endings[] = {QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("json")};
    const QStringList filters{QCoreApplication::translate("AskWhere", "Excel workbooks (*.xlsx)"),
                              QCoreApplication::translate("AskWhere", "CSV files (*.csv)"),
                              QCoreApplication::translate("AskWhere", "JSON files (*.json)")};
    auto *dialog = new QFileDialog(parent, QCoreApplication::translate("AskWhere", "Export"), {},
                                   filters.join(QStringLiteral(";;")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endings[0]);
    dialog->selectFile(proposal + u'.' + endings[0]);
    // Whoever chooses another kind means the file that is being named, too.
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [=](const QString &filter) {
        const QString ending = endings[std::max<qsizetype>(0, filters.indexOf(filter))];
        dialog->setDefaultSuffix(ending);
        const QFileInfo named(dialog->selectedFiles().value(0, proposal));
        dialog->selectFile(named.completeBaseName() + u'.' + ending);
    });
    return dialog;
}

} // namespace slateboard
