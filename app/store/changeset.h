// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/model/changes.h"

#include <SQLiteCpp/Database.h>

#include <QByteArray>

#include <memory>

struct sqlite3_session;

namespace slateboard::store {

// Changesets of the SQLite session extension: the rows of the recorded tables before and after an edit.

/// Records what happens to the recorded tables from its construction on.
class Recorder {
public:
    explicit Recorder(SQLite::Database &database);
    [[nodiscard]] QByteArray changeset(); // empty if nothing is different
private:
    struct Deleter {
        void operator()(sqlite3_session *session) const;
    };
    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

[[nodiscard]] QByteArray inverted(const QByteArray &changeset);
[[nodiscard]] Changes changesIn(const QByteArray &changeset);
[[nodiscard]] int rowCount(const Changes &changes);

/// Throws ConflictingRows where a changeset is about tables or columns that the file does not have: applying it would
/// succeed and do nothing.
void requireKnownTables(const QByteArray &changeset);
/// Applies a changeset inside the caller's transaction. Any conflict fails and leaves the caller to roll back: a row
/// that has changed since must never be overwritten silently.
void apply(SQLite::Database &database, const QByteArray &changeset);

/// Thrown by apply(): the rows are not as the changeset knew them.
struct ConflictingRows {};
/// Thrown where a changeset is read: its bytes are none.
struct DamagedStep {};

} // namespace slateboard::store
