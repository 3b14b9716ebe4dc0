// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace slateboard {

[[nodiscard]] qsizetype rowCount(const Rows &rows);

/// Inserts rows, parents before children. `progress` (share done) may return false: then it fails with Cancelled.
[[nodiscard]] Result<void> insertRows(store::Writer &writer, const Rows &rows,
                                      const std::function<bool(double)> &progress);

/// The account tree that a new library starts with: the top sheet of Korean practice.
[[nodiscard]] QList<Account> defaultAccounts();
/// 1,000 source IPs and 100 drama IPs by the end of the year after `today`.
[[nodiscard]] QList<Goal> defaultGoals(Day today);

} // namespace slateboard
