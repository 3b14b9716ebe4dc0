// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/backup.h"

#include "app/base/outputfile.h"
#include "app/base/printable.h"
#include "app/store/connection.h"
#include "app/store/draft.h"
#include "app/store/fault.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>

#include <array>

namespace slateboard::store {
namespace {

constexpr QLatin1StringView soundVerdict("ok");

QString integrityOf(SQLite::Database &database)
{
    return QString::fromUtf8(database.execAndGet("PRAGMA integrity_check(1)").getText());
}

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
    QByteArray row;
    for (const std::string &table : hashedTables(database)) {
        hash.addData(QByteArrayView(table.data(), static_cast<qsizetype>(table.size())));
        SQLite::Statement statement(database, "SELECT * FROM " + table + " ORDER BY id");
        while (statement.executeStep()) {
            for (int i = 0; i < statement.getColumnCount(); ++i) {
                const SQLite::Column value = statement.getColumn(i);
                const QByteArrayView bytes(static_cast<const char *>(value.getBlob()), value.getBytes());
                const std::array<qint64, 2> shape{qToLittleEndian<qint64>(value.getType()),
                                                  qToLittleEndian<qint64>(bytes.size())};
                row.append(reinterpret_cast<const char *>(shape.data()), sizeof shape);
                row.append(bytes);
            }
            hash.addData(row);
            row.resize(0); // keeps its room
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
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Store", "There is no folder “%1”.")
                                                .arg(printable(QFileInfo(path).dir().path())));
    return checkOutputPlace(path);
}

// Copies `source` (the database at `sourcePath`) beside `path`, lets `finish` work on the copy, and gives it its name
// only then.
Result<void> copyThrough(SQLite::Database &source, const QString &sourcePath, const QString &path,
                         const std::function<Result<void>(SQLite::Database &)> &finish)
{
    if (const auto free = refuseExisting(path); !free)
        return free;
    Draft draft(path);
    const auto copied = guarded<void>(sourcePath, [&]() -> Result<void> {
        vacuumInto(source, draft.path());
        const auto copy = connectTo(draft.path(), ConnectionMode::Write);
        return finish(*copy);
    });
    if (copied && draft.finish())
        return {};
    if (!copied && copied.error().code == ErrorCode::Full)
        return tl::unexpected(fullForNew(path, copied.error().detail));
    if (!copied && copied.error().code != ErrorCode::Io && copied.error().code != ErrorCode::ReadOnly)
        return copied;
    return failure(ErrorCode::Io, QCoreApplication::translate("Store", "“%1” cannot be written.").arg(shownName(path)),
                   copied ? QString() : copied.error().detail);
}

tl::unexpected<Error> damagedBackup(const QString &path, const QString &detail)
{
    return failure(
        ErrorCode::Damaged,
        QCoreApplication::translate("Store", "The backup “%1” is damaged; choose another one.").arg(shownName(path)),
        detail);
}

Result<void> checkSeal(SQLite::Database &database, const QString &path)
{
    std::string sealed;
    {
        SQLite::Statement statement(database, "SELECT hash FROM seal");
        if (statement.executeStep())
            sealed = statement.getColumn(0).getString();
    }
    if (sealed.empty()) {
        return failure(
            ErrorCode::Invalid,
            QCoreApplication::translate("Store", "“%1” is not a backup: it carries no seal.").arg(shownName(path)));
    }
    // Indexes are not under the seal; the check compares them with their tables.
    if (const QString verdict = integrityOf(database); verdict != soundVerdict)
        return damagedBackup(path, verdict);
    if (sealed != contentHash(database).toStdString()) {
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate(
                           "Store", "The backup “%1” has been changed since it was made, so it was not restored.")
                           .arg(shownName(path)));
    }
    return {};
}

// To restore a damaged file from a backup is no advice where the backup itself is damaged.
Result<void> checkBackup(SQLite::Database &database, const std::vector<Migration> &steps, const QString &path)
{
    try {
        if (const auto sound = verify(database, steps, path); !sound)
            return damagedBackup(path, sound.error().detail);
        return checkSeal(database, path);
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() != SQLITE_CORRUPT)
            throw;
        return damagedBackup(path, QString::fromUtf8(exception.what()));
    }
}

} // namespace

Result<void> backup(LibraryFile &file, const QString &name)
{
    return copyThrough(file.database(), file.path(), fullPath(name), [&](SQLite::Database &copy) -> Result<void> {
        // What a backup with a seal would be refused for later, when it is the only one left.
        if (const QString verdict = integrityOf(copy); verdict != soundVerdict) {
            return failure(ErrorCode::Damaged,
                           QCoreApplication::translate("Store",
                                                       "“%1” is damaged, so no backup was made. Check it (slateboard "
                                                       "check) and restore an older backup (slateboard restore).")
                               .arg(shownName(file.path())),
                           verdict);
        }
        copy.exec("DELETE FROM seal");
        seal(copy);
        return {};
    });
}

Result<void> restore(const QString &backup, const QString &name, const std::vector<Migration> &steps)
{
    const QString backupPath = fullPath(backup);
    if (const auto header = readHeader(backupPath, steps.back().version); !header)
        return tl::unexpected(header.error());
    return guarded<void>(backupPath, [&]() -> Result<void> {
        // As it stands, without migrating: the seal is over the rows of its own version.
        const auto source = connectTo(backupPath, ConnectionMode::Read);
        if (const auto sound = checkBackup(*source, steps, backupPath); !sound)
            return sound;
        return copyThrough(*source, backupPath, fullPath(name), [](SQLite::Database &copy) -> Result<void> {
            copy.exec("DELETE FROM seal");
            return {};
        });
    });
}

Result<void> rotateBackups(LibraryFile &file, const QString &folder, int keep)
{
    if (!QDir().mkpath(folder)) {
        if (isDiskFull(folder))
            return tl::unexpected(fullForNew(folder, {}));
        return failure(ErrorCode::Io,
                       QCoreApplication::translate("Store", "The backup folder “%1” cannot be made.").arg(folder));
    }
    QDir dir(folder);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    if (const auto made = backup(file, dir.filePath(stamp + QStringLiteral(".slate"))); !made)
        return made;
    // Only what this function has named: libraries that somebody keeps in the same folder stay.
    static const QRegularExpression ownName(QStringLiteral("^\\d{8}-\\d{6}-\\d{3}\\.slate$"));
    QStringList old = dir.entryList(QDir::Files, QDir::Name).filter(ownName);
    while (old.size() > keep)
        dir.remove(old.takeFirst());
    return {};
}

} // namespace slateboard::store
