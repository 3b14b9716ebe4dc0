// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/editrows.h"

#include <SQLiteCpp/Database.h>

#include <span>

namespace slateboard::store {

/// A rule of the model: no row r of the table may meet the condition. What verbs refuse stands here again, because
/// other programs write too, and because undoing a single step could bring it about.
struct ModelRule {
    const char *table;
    const char *condition; // SQL; where circles are forbidden: the edges, see rowsInCircles()
    const char *sentence;  // of the context "Check"
    bool forbidsCircles = false;
};
/// The condition of a rule in SQL, as the file is now.
[[nodiscard]] std::string conditionOf(const ModelRule &rule, SQLite::Database &database);
[[nodiscard]] std::span<const ModelRule> modelRules();
/// The one rule that no row breaks by itself, as a sentence.
[[nodiscard]] QString notOneWorkingPlan();

/// A row that breaks a rule of the model.
struct BrokenRule {
    RowKey row;
    QString sentence;
    friend bool operator==(const BrokenRule &, const BrokenRule &) = default;
};

/// Those that LibraryFile::check() would find for a change of these tables (bits, see tablesIn()).
[[nodiscard]] QList<BrokenRule> brokenRules(SQLite::Database &database, quint64 tables);

} // namespace slateboard::store
