// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/editrows.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

namespace slateboard::store {

/// What stands in the way of taking a step back.
struct Obstacle {
    enum class Kind {
        Changed,  // the row or, if a column is told, that value of it has changed since
        Deleted,  // the row is no longer there
        There,    // the row is there again
        Referred, // the row would go, but `other` refers to it
        Orphaned, // the row would come back, but `other`, to which it refers, is no longer there
        Unsound   // the row would break a rule of the library, which `rule` says
    };
    Kind kind = Kind::Changed;
    RowKey row;
    int column = -1; // Changed: which value; `now` is what stands there, `expected` what the step left
    CellValue expected = {};
    CellValue now = {};
    RowKey other = {};
    QString rule = {};
    qint64 since = 0; // the latest step after it that touched the row, or `other`; 0: none is known
};

/// A transaction to try an edit in. It ends with this, and leaves everything as it was.
class EditTrial {
public:
    explicit EditTrial(SQLite::Database &database);

private:
    SQLite::Transaction m_transaction; // never committed
};

constexpr qsizetype mostObstacles = 20; // somebody reads them

/// Applies a changeset inside the caller's transaction and gives what stands in the way. If that is anything, the
/// caller rolls back.
[[nodiscard]] QList<Obstacle> tryToApply(SQLite::Database &database, const QByteArray &changeset);

/// How those of `rows` were that steps after one have deleted, as these steps tell it.
[[nodiscard]] QList<RowChange> lastWordOn(SQLite::Database &database, qint64 above, QSet<RowKey> rows);

/// Finds for each obstacle the step since `edit` that made it.
void blame(SQLite::Database &database, qint64 edit, QList<Obstacle> &obstacles);

} // namespace slateboard::store
