// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/askgrants.h"

#include "ui/models/workspace.h"
#include "ui/pages/library/clashwatch.h"
#include "ui/widgets/grantdialog.h"

namespace slateboard {

void watchClashes(Workspace &workspace, const QList<IpId> &ips, GrantDialog &dialog)
{
    GrantForm &form = dialog.form();
    auto *watch = new ClashWatch(workspace, ips, &dialog);
    const auto look = [watch, &form] { watch->look(form.grant(), form.counterparty()); };
    QObject::connect(&form, &GrantForm::changed, watch, look);
    QObject::connect(watch, &ClashWatch::warned, &form, &GrantForm::warn);
    look();
}

void askGrants(Workspace &workspace, const QList<IpId> &ips, const QString &heading, QWidget *owner)
{
    RightsGrant pattern;
    pattern.kind = GrantKind::Licence;
    pattern.uses = {Use::Drama, Use::Film};
    pattern.startsOn = workspace.session().today();
    auto *dialog = new GrantDialog(heading, workspace.library(), workspace.format(), owner->window());
    dialog->form().setGrant(pattern, {});
    watchClashes(workspace, ips, *dialog);
    QObject::connect(dialog, &QDialog::accepted, owner, [&workspace, dialog, ips] {
        workspace.follow(workspace.session().grantAll(ips, dialog->form().grant(), dialog->form().counterparty()));
    });
    dialog->open();
}

} // namespace slateboard
