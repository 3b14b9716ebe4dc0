// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/editright.h"

#include "app/planning/planlocks.h"
#include "ui/models/workspace.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace slateboard {

QString editRefusal(const Workspace &workspace)
{
    if (workspace.canEdit())
        return {};
    if (workspace.session().isReadOnly())
        return workspace.session().readOnlyReason();
    return QCoreApplication::translate("EditRight", "You are looking at %1. Go back to %2 to change something.")
        .arg(workspace.format().day(workspace.asOf()), workspace.format().day(workspace.session().today()));
}

QString planRefusal(const Workspace &workspace, const QList<TitleId> &titles)
{
    const QString refusal = editRefusal(workspace);
    return refusal.isEmpty()
               ? planning::lockSentence(workspace.library(), workspace.plan(), titles, workspace.language())
               : refusal;
}

void setEditable(QAction &action, const QString &refusal)
{
    action.setEnabled(refusal.isEmpty());
    action.setToolTip(refusal);
}

void setEditable(QWidget &widget, const QString &refusal)
{
    widget.setEnabled(refusal.isEmpty());
    widget.setToolTip(refusal);
}

} // namespace slateboard
