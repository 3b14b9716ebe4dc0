// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QList>

namespace slateboard {

/// The party that is meant by a name as it was typed, in either of its names; nullptr: it is a new one.
[[nodiscard]] const Party *partyNamed(const QList<Party> &parties, const QString &name);

} // namespace slateboard
