// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/askwhere.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace slateboard {

void askWhere(QWidget *parent, const FileWish &wish, std::function<void(const QString &)> take)
{
    auto *dialog = new QFileDialog(parent, wish.title, {}, wish.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite, wish.replace == MayReplace::No);
    dialog->setDefaultSuffix(wish.ending.mid(1)); // before it asks whether a file may be replaced
    dialog->selectFile(wish.proposal + wish.ending);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [wish, take = std::move(take)](const QString &path) {
        // "Studio 2.0" has an ending only in the eyes of the dialog.
        const bool isBare = wish.replace == MayReplace::No && !path.endsWith(wish.ending, Qt::CaseInsensitive);
        take(isBare ? path + wish.ending : path);
    });
    dialog->open();
}

void askWhich(QWidget *parent, const QString &title, const QString &filter, std::function<void(const QString &)> take)
{
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(take));
    dialog->open();
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
