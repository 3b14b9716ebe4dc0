// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/latest.h"
#include "ui/models/workspace.h"

#include <QObject>

namespace slateboard {

/// Says, while a grant of rights is being entered, with which others it would clash. Looks for them aside, among all
/// grants of the library.
class ClashWatch : public QObject {
    Q_OBJECT
public:
    /// The grant is for all of `ips`.
    ClashWatch(Workspace &workspace, QList<IpId> ips, QObject *parent);

    /// Asks for a warning about the grant as it is typed now; an empty one takes the last one back.
    void look(const RightsGrant &grant, const QString &counterparty);

signals:
    void warned(const QString &sentence);

private:
    Workspace &m_workspace;
    QList<IpId> m_ips; // ordered
    Latest<QString> m_warning;
};

} // namespace slateboard
