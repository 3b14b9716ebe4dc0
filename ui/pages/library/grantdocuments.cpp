// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/grantdocuments.h"

#include "ui/models/workspace.h"
#include "ui/widgets/documentsdialog.h"

#include <QCoreApplication>

namespace slateboard {

QList<DocumentLine> linesOf(const QList<GrantDocument> &documents)
{
    QList<DocumentLine> lines;
    for (const GrantDocument &document : documents)
        lines << DocumentLine{document.id.value, document.place, document.note};
    return lines;
}

void askForDocuments(Workspace &workspace, GrantId grant, const QList<GrantDocument> &documents, QWidget *owner)
{
    const QString purpose = QCoreApplication::translate(
        "GrantDocuments", "The chain of title: where each contract, assignment or registration stands that proves this "
                          "right. Slateboard keeps the path or address, not the document.");
    auto *dialog = new DocumentsDialog(linesOf(documents), purpose, workspace.session().path(), owner->window());
    QObject::connect(dialog, &QDialog::accepted, owner, [&workspace, dialog, grant] {
        QList<GrantDocument> kept;
        for (const DocumentLine &line : dialog->documents())
            kept << GrantDocument{{line.id}, grant, line.place, line.note};
        workspace.follow(workspace.session().setGrantDocuments(grant, kept));
    });
    dialog->open();
}

} // namespace slateboard
