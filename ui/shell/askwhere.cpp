// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/askwhere.h"

#include <QFileDialog>

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

} // namespace slateboard
