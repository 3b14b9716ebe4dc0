// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/clashwatch.h"

#include "app/planning/rightswords.h"
#include "app/session/parties.h"

#include <algorithm>

namespace slateboard {

ClashWatch::ClashWatch(Workspace &workspace, QList<IpId> ips, QObject *parent) :
    QObject(parent), m_workspace(workspace), m_ips(std::move(ips)), m_warning(this)
{
    std::ranges::sort(m_ips);
}

void ClashWatch::look(const RightsGrant &grant, const QString &counterparty)
{
    m_warning.ask(
        [library = m_workspace.library(), today = m_workspace.session().today(), ips = m_ips, typed = grant,
         counterparty]() mutable {
            const Party *party = partyNamed(library.parties, counterparty);
            typed.counterparty = party ? party->id : PartyId();
            return planning::clashWarning(library, typed.id, planning::clashesWith(library, typed, ips, today));
        },
        [this](const QString &sentence) { emit warned(sentence); });
}

} // namespace slateboard
