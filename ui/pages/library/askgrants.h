// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

class QWidget;

namespace slateboard {

class GrantDialog;
class Workspace;

/// Asks for one grant of rights and gives it to many source IPs, in one step.
void askGrants(Workspace &workspace, const QList<IpId> &ips, const QString &heading, QWidget *owner);
/// Watches what is typed into a dialog about grants of these source IPs, and tells there of clashes with others.
void watchClashes(Workspace &workspace, const QList<IpId> &ips, GrantDialog &dialog);

} // namespace slateboard
