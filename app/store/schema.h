// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <SQLiteCpp/Database.h>

#include <QByteArray>

#include <vector>

namespace slateboard::store {

constexpr qint32 applicationId = 0x534C5442; // "SLTB", in the header of every library

/// One numbered step of the file format; `sql` leads from version - 1 to version.
struct Migration {
    int version = 0;
    QByteArray sql;
};

/// The migrations of this program, ascending from 1, out of resources/migrations.
[[nodiscard]] const std::vector<Migration> &migrations();

/// What the header of a file says, read without SQLite and without touching the file. Fails in one sentence on a
/// missing, empty or foreign file, and on one that a newer Slateboard wrote (version above `newest`).
struct Header {
    int version = 0;
};
[[nodiscard]] Result<Header> readHeader(const QString &path, int newest);

/// The version of the library's tables. After a crash this and not the header tells it: SQLite mends the file first.
[[nodiscard]] int versionOf(SQLite::Database &database);

/// Runs the steps after the database's own version in one transaction, with the version bump inside.
void migrate(SQLite::Database &database, const std::vector<Migration> &steps);

/// Fails unless the database's tables and indexes are exactly those that `steps` make up to its version, and its pages
/// are sound.
[[nodiscard]] Result<void> verify(SQLite::Database &database, const std::vector<Migration> &steps, const QString &path);

} // namespace slateboard::store
