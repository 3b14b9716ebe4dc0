// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/connection.h"

#include <QDir>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

namespace slateboard::store {
namespace {

constexpr int busyTimeoutMs = 5000; // readers hold the file for moments only

void setGuard(SQLite::Database &database, int option, int value)
{
    sqlite3_db_config(database.getHandle(), option, value, nullptr);
}

} // namespace

QString fullPath(const QString &path)
{
    return path.isEmpty() || path.startsWith(u'/') ? path : QDir::currentPath() + u'/' + path;
}

std::unique_ptr<SQLite::Database> connectTo(const QString &path, ConnectionMode mode)
{
    // Nobody asks SQLite how much memory it has, and counting takes a quarter of the time of an import.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    int flags = SQLite::OPEN_READONLY;
    if (mode == ConnectionMode::Write)
        flags = SQLite::OPEN_READWRITE;
    else if (mode == ConnectionMode::Create)
        flags = SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    flags |= SQLite::OPEN_NOMUTEX; // one thread at a time uses a connection, so SQLite need not see to it
    auto database = std::make_unique<SQLite::Database>(path.toStdString(), flags, busyTimeoutMs);
    setGuard(*database, SQLITE_DBCONFIG_DEFENSIVE, 1);
    setGuard(*database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    setGuard(*database, SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    setGuard(*database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    setGuard(*database, SQLITE_DBCONFIG_DQS_DML, 0);
    setGuard(*database, SQLITE_DBCONFIG_DQS_DDL, 0);
    // cache_spill off: a large transaction must not take the exclusive lock before it commits.
    for (const char *pragma : {"foreign_keys = ON", "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0",
                               "synchronous = EXTRA", "cache_spill = OFF"})
        database->tryExec(std::string("PRAGMA ") + pragma);
    return database;
}

void vacuumInto(SQLite::Database &database, const QString &path)
{
    SQLite::Statement statement(database, "VACUUM INTO ?");
    statement.bind(1, path.toStdString());
    statement.exec();
}

} // namespace slateboard::store
