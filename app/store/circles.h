// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <vector>

namespace slateboard::store {

/// The rows that wait for themselves, directly or through others. `edges` is a SELECT of a row's id, the node that it
/// leads from and the one that it leads to; a row that stands in a circle is one whose nodes lead to each other. Takes
/// as long as there are rows, however long their chains are.
[[nodiscard]] std::vector<qint64> rowsInCircles(SQLite::Database &database, const char *edges);

} // namespace slateboard::store
