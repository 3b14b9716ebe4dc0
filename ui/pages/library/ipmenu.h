// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipcolumns.h"
#include "ui/pages/library/libraryactions.h"

#include <QPoint>

#include <functional>

class QWidget;

namespace slateboard {

class GrantActions;
class ManyActions;

/// Opens the menu of the selected source IPs. `assign` sets their medium or origin to an enum's int;
/// `showHistory` shows what was done to the current one.
void openIpMenu(QWidget &parent, const QPoint &globalPosition, const LibraryActions &actions,
                const GrantActions &grants, const ManyActions &many, std::function<void(IpField, int)> assign,
                std::function<void()> showHistory);

} // namespace slateboard
