// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/ipgrants.h"

#include "ui/models/workspace.h"
#include "ui/pages/library/grantcard.h"
#include "ui/pages/library/inspectorparts.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/grantdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace slateboard {
namespace {

constexpr int usualMonths = 24; // of a grant

} // namespace

void askGrants(Workspace &workspace, const QList<IpId> &ips, const QString &heading, QWidget *owner)
{
    RightsGrant pattern;
    pattern.kind = GrantKind::Licence;
    pattern.uses = {Use::Drama, Use::Film};
    pattern.startsOn = workspace.session().today();
    auto *dialog = new GrantDialog(heading, workspace.library(), workspace.format(), owner->window());
    dialog->form().setGrant(pattern, {});
    QObject::connect(dialog, &QDialog::accepted, owner, [&workspace, dialog, ips] {
        workspace.follow(workspace.session().grantAll(ips, dialog->form().grant(), dialog->form().counterparty()));
    });
    dialog->open();
}

IpGrants::IpGrants(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_heading(inspectorHeading()), m_add(new QPushButton),
    m_cards(new QVBoxLayout)
{
    m_add->setAutoDefault(true); // Return presses it
    m_cards->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addLayout(m_cards);
    connect(m_add, &QPushButton::clicked, this, &IpGrants::add);
    retranslate();
}

void IpGrants::setIp(IpId ip)
{
    m_ip = ip;
    refresh();
}

void IpGrants::refresh()
{
    clearInspector(*m_cards);
    const QString refusal = editRefusal(m_workspace);
    setEditable(*m_add, refusal);
    for (const RightsGrant &grant : m_workspace.library().grants) {
        if (grant.ip != m_ip)
            continue;
        auto *card = new GrantCard(grant, m_workspace);
        card->setRefusal(refusal);
        connect(card, &GrantCard::editRequested, this, [this, grant] { edit(grant); });
        connect(card, &GrantCard::deleteRequested, this,
                [this, id = grant.id] { m_workspace.follow(m_workspace.session().deleteGrants({id})); });
        m_cards->addWidget(card);
    }
    if (m_cards->count() == 0)
        addInspectorRemark(*m_cards, tr("No rights grant yet: the source IP is listed, but not secured."));
}

void IpGrants::add()
{
    RightsGrant grant;
    grant.ip = m_ip;
    grant.uses = {Use::Drama};
    grant.startsOn = m_workspace.session().today();
    grant.endsOn = grant.startsOn.plusMonths(usualMonths).plusDays(-1);
    edit(grant);
}

void IpGrants::edit(const RightsGrant &grant)
{
    const QString title = m_workspace.library().ips.find(m_ip).value_or(IpHead{}).title;
    auto *dialog =
        new GrantDialog(tr("Rights to “%1”").arg(title), m_workspace.library(), m_workspace.format(), window());
    const Party *party = findRow(m_workspace.library().parties, grant.counterparty);
    dialog->form().setGrant(grant, party ? party->name : QString());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        Session &session = m_workspace.session();
        const RightsGrant typed = dialog->form().grant();
        const QString counterparty = dialog->form().counterparty();
        m_workspace.follow(typed.id.isNull() ? session.addGrant(typed, counterparty)
                                             : session.updateGrant(typed, counterparty));
    });
    dialog->open();
}

void IpGrants::retranslate()
{
    m_heading->setText(tr("Rights"));
    m_add->setText(tr("Add rights…"));
}

} // namespace slateboard
