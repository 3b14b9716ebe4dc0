// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace SQLite {
class Database;
}

namespace slateboard::store {

enum class ConnectionMode { Read, Write, Create };

/// The path from the root. Never anything else goes to SQLite and Qt: to them ":memory:" or ":/x" is no file.
[[nodiscard]] QString fullPath(const QString &path);

/// A connection with every guard that a file from a stranger asks for. Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> connectTo(const QString &path, ConnectionMode mode);

/// Copies the database, whole and defragmented, to a path where nothing stands yet. Throws SQLite::Exception.
void vacuumInto(SQLite::Database &database, const QString &path);

} // namespace slateboard::store
