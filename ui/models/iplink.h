// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

namespace slateboard {

/// By which any page asks the window to list some source IPs in the Library, and to say there which they are.
class IpLink : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static IpLink &of(Workspace &workspace); // lives as long as the workspace

    void request(const QList<IpId> &ips, const QString &words) { emit requested(ips, words); }

signals:
    void requested(const QList<slateboard::IpId> &ips, const QString &words);

private:
    using QObject::QObject;
};

} // namespace slateboard
