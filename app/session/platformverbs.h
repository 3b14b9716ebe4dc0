// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace slateboard {

/// Says where a platform shows (territories, empty: worldwide) and the shortest window that it takes; windows are
/// checked against both.
Edited setPlatform(Session &session, PartyId platform, QString territory, std::optional<int> leastTermDays);

} // namespace slateboard
