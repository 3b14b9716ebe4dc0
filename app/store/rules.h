// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/editrows.h"

#include <SQLiteCpp/Database.h>

namespace slateboard::store {

/// A row that breaks a rule of the model.
struct BrokenRule {
    RowKey row;
    QString sentence;
    friend bool operator==(const BrokenRule &, const BrokenRule &) = default;
};

/// Those that LibraryFile::check() would find for a change of these tables (bits, see tablesIn()).
[[nodiscard]] QList<BrokenRule> brokenRules(SQLite::Database &database, quint64 tables);

} // namespace slateboard::store
