// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backup.h"

#include "app/store/connection.h"
#include "app/store/fault.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

namespace slateboard::store {
namespace {

std::vector<std::string> hashedTables(SQLite::Database &database)
{
    std::vector<std::string> names;
    SQLite::Statement statement(database,
                                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'seal' ORDER BY name");
    while (statement.executeStep())
        names.push_back(statement.getColumn(0).getString());
    return names;
}

// SHA-256 over every value of every row of every table but the seal, by table name and id; lengths and types are
// hashed too, so that no two contents run together.
QByteArray contentHash(SQLite::Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &table : hashedTables(database)) {
        hash.addData(QByteArrayView(table.data(), static_cast<qsizetype>(table.size())));
        SQLite::Statement statement(database, "SELECT * FROM " + table + " ORDER BY id");
        while (statement.executeStep()) {
            for (int i = 0; i < statement.getColumnCount(); ++i) {
                const SQLite::Column value = statement.getColumn(i);
                const QByteArrayView bytes(static_cast<const char *>(value.getBlob()), value.getBytes());
                hash.addData(QByteArray::number(value.getType()) + ':' + QByteArray::number(bytes.size()) + ':');
                hash.addData(bytes);
            }
        }
    }
    return hash.result().toHex();
}

void seal(SQLite::Database &database)
{
    SQLite::Statement statement(database, "INSERT INTO seal (id, made_at, hash) VALUES (1, ?, ?)");
    statement.bind(1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString());
    statement.bind(2, contentHash(database).toStdString());
    statement.exec();
}

Result<void> refuseExisting(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(
            ErrorCode::Invalid,
            QCoreApplication::translate("Store", "“%1” exists already; choose another name.").arg(shownName(path)));
    if (!QFileInfo(path).dir().exists())
        return failure(
            ErrorCode::NotFound,
            QCoreApplication::translate("Store", "There is no folder “%1”.").arg(QFileInfo(path).dir().path()));
    return {};
}

// Copies `source` beside `path`, lets `finish` work on the copy, and gives it its name only then.
Result<void> copyThrough(SQLite::Database &source, const QString &path,
                         const std::function<Result<void>(SQLite::Database &)> &finish)
{
    if (const auto free = refuseExisting(path); !free)
        return free;
    const QString draft = path + QStringLiteral(".new-%1").arg(QCoreApplication::applicationPid());
    QFile::remove(draft);
    const auto copied = guarded<void>(path, [&]() -> Result<void> {
        vacuumInto(source, draft);
        const auto copy = connectTo(draft, ConnectionMode::Write);
        return finish(*copy);
    });
    if (copied && QFile::rename(draft, path))
        return {};
    QFile::remove(draft);
    return copied ? failure(ErrorCode::Io,
                            QCoreApplication::translate("Store", "“%1” cannot be written.").arg(shownName(path)))
                  : copied;
}

} // namespace

Result<void> backup(LibraryFile &file, const QString &path)
{
    return copyThrough(file.database(), path, [](SQLite::Database &copy) -> Result<void> {
        copy.exec("DELETE FROM seal");
        seal(copy);
        return {};
    });
}

Result<void> restore(const QString &backupPath, const QString &path)
{
    const auto source = LibraryFile::open(backupPath, OpenMode::Read);
    if (!source)
        return tl::unexpected(source.error());
    return copyThrough((*source)->database(), path, [&](SQLite::Database &copy) -> Result<void> {
        std::string sealed;
        {
            SQLite::Statement statement(copy, "SELECT hash FROM seal");
            if (statement.executeStep())
                sealed = statement.getColumn(0).getString();
        }
        if (sealed.empty())
            return failure(ErrorCode::Invalid,
                           QCoreApplication::translate("Store", "“%1” is not a backup: it carries no seal.")
                               .arg(shownName(backupPath)));
        if (sealed != contentHash(copy).toStdString())
            return failure(ErrorCode::Damaged,
                           QCoreApplication::translate(
                               "Store", "The backup “%1” has been changed since it was made, so it was not restored.")
                               .arg(shownName(backupPath)));
        copy.exec("DELETE FROM seal");
        return {};
    });
}

Result<void> rotateBackups(LibraryFile &file, const QString &folder, int keep)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Io,
                       QCoreApplication::translate("Store", "The backup folder “%1” cannot be made.").arg(folder));
    QDir dir(folder);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    if (const auto made = backup(file, dir.filePath(stamp + QStringLiteral(".slate"))); !made)
        return made;
    QStringList old = dir.entryList({QStringLiteral("*.slate")}, QDir::Files, QDir::Name);
    while (old.size() > keep)
        dir.remove(old.takeFirst());
    return {};
}

} // namespace slateboard::store
