// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/schema.h"

#include "app/store/fault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QtEndian>

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <algorithm>

static void initMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace slateboard::store {
namespace {

// Offsets in a database's first page: SQLite file format, section 1.3.
constexpr qsizetype headerSize = 100;
constexpr qsizetype writeFormatAt = 18;
constexpr qsizetype readFormatAt = 19;
constexpr char newestFormat = 2; // SQLite opens what it does not know for reading only, and says it was protected
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

QStringList schemaOf(SQLite::Database &database)
{
    QStringList objects;
    SQLite::Statement statement(database, "SELECT type, name, coalesce(sql, '') FROM sqlite_schema "
                                          "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name");
    while (statement.executeStep()) {
        objects << QStringLiteral("%1 %2 %3")
                       .arg(QString::fromUtf8(statement.getColumn(0).getText()),
                            QString::fromUtf8(statement.getColumn(1).getText()),
                            QString::fromUtf8(statement.getColumn(2).getText()));
    }
    return objects;
}

Result<void> checkSchema(SQLite::Database &database, const std::vector<Migration> &steps, const QString &path)
{
    std::vector<Migration> ownSteps;
    std::ranges::copy_if(steps, std::back_inserter(ownSteps),
                         [version = versionOf(database)](const Migration &step) { return step.version <= version; });
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    if (!ownSteps.empty())
        migrate(fresh, ownSteps);
    const QStringList expected = schemaOf(fresh);
    const QStringList found = schemaOf(database);
    if (expected == found)
        return {};
    QString difference;
    for (const QString &object : found + expected) {
        if (found.contains(object) != expected.contains(object)) {
            difference = object;
            break;
        }
    }
    return failure(ErrorCode::Damaged,
                   QCoreApplication::translate(
                       "Store", "“%1” does not have the tables of a Slateboard library, or has others besides.")
                       .arg(shownName(path)),
                   difference);
}

bool isCutShort(SQLite::Database &database, const QString &path)
{
    // SQLite takes what is missing of the last page for zeros. Within a transaction nobody else changes the size.
    const SQLite::Transaction transaction(database);
    const qint64 pages = database.execAndGet("PRAGMA page_count").getInt64();
    return QFileInfo(path).size() < pages * database.execAndGet("PRAGMA page_size").getInt64();
}

} // namespace

int versionOf(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = [] {
        initMigrations();
        std::vector<Migration> found;
        const QDir folder(QStringLiteral(":/migrations"));
        for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                found.push_back({name.left(3).toInt(), file.readAll()});
        }
        return found;
    }();
    return steps;
}

Result<Header> readHeader(const QString &path, int newest)
{
    const auto say = [&](const char *sentence) {
        return QCoreApplication::translate("Store", sentence).arg(shownName(path));
    };
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Store", "There is no file “%1”.")), path);
    if (info.isDir())
        return failure(ErrorCode::Foreign,
                       say(QT_TRANSLATE_NOOP("Store", "“%1” is a folder, not a Slateboard library.")), path);
    if (!info.isFile()) // a pipe would be waited for
        return failure(ErrorCode::Foreign, say(QT_TRANSLATE_NOOP("Store", "“%1” is not a Slateboard library.")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, say(QT_TRANSLATE_NOOP("Store", "“%1” cannot be read.")), file.errorString());
    if (file.size() == 0)
        return failure(ErrorCode::Foreign, say(QT_TRANSLATE_NOOP("Store", "“%1” is empty, not a Slateboard library.")));
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)) ||
        header.at(writeFormatAt) > newestFormat || header.at(readFormatAt) > newestFormat ||
        qFromBigEndian<qint32>(header.constData() + applicationIdAt) != applicationId)
        return failure(ErrorCode::Foreign, say(QT_TRANSLATE_NOOP("Store", "“%1” is not a Slateboard library.")));
    const int version = qFromBigEndian<qint32>(header.constData() + userVersionAt);
    if (version > newest) {
        return failure(ErrorCode::Newer,
                       QCoreApplication::translate(
                           "Store", "“%1” was written by a newer Slateboard (file version %2, this program reads %3).")
                           .arg(shownName(path), QString::number(version), QString::number(newest)));
    }
    if (version < 1)
        return failure(ErrorCode::Damaged,
                       say(QT_TRANSLATE_NOOP("Store", "“%1” is a library without a version; it is damaged.")));
    return Header{version};
}

void migrate(SQLite::Database &database, const std::vector<Migration> &steps)
{
    // Off before BEGIN, where it would be ignored: a table that is rebuilt must not take its children along.
    database.exec("PRAGMA foreign_keys = OFF");
    const int from = versionOf(database);
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (const Migration &step : steps) {
        if (step.version > from)
            database.exec(step.sql.constData());
    }
    database.exec("PRAGMA application_id = " + std::to_string(applicationId));
    database.exec("PRAGMA user_version = " + std::to_string(steps.back().version));
    {
        SQLite::Statement orphans(database, "PRAGMA foreign_key_check");
        if (orphans.executeStep())
            throw SQLite::Exception("foreign_key_check after migration", SQLITE_CONSTRAINT);
    }
    transaction.commit();
    database.exec("PRAGMA foreign_keys = ON");
}

Result<void> verify(SQLite::Database &database, const std::vector<Migration> &steps, const QString &path)
{
    if (const auto schema = checkSchema(database, steps, path); !schema)
        return schema;
    QString verdict = QString::fromUtf8(database.execAndGet("PRAGMA quick_check(1)").getText());
    if (isCutShort(database, path))
        verdict = QStringLiteral("the file is shorter than its pages");
    if (verdict != QLatin1String("ok")) {
        return failure(
            ErrorCode::Damaged,
            QCoreApplication::translate("Store", "“%1” is damaged. Restore it from a backup (slateboard restore).")
                .arg(shownName(path)),
            verdict);
    }
    return {};
}

} // namespace slateboard::store
