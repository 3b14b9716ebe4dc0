// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/changeset.h"

#include "app/store/rowstatements.h"

#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

#include <QHash>

#include <SQLiteCpp/Exception.h>

namespace slateboard::store {
namespace {

struct SqliteBuffer {
    int size = 0;
    void *data = nullptr;
    ~SqliteBuffer() { sqlite3_free(data); }
    [[nodiscard]] QByteArray bytes() const { return {static_cast<const char *>(data), size}; }
};

void require(int code, const char *what)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(what, code);
}

// For reading a changeset, which touches no file: what is corrupt is the changeset itself.
void requireSound(int code, const char *what)
{
    if (code == SQLITE_CORRUPT)
        throw DamagedStep{};
    require(code, what);
}

struct IteratorEnd {
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

struct RecordedTable {
    Table table;
    int columns;
};

const QHash<QByteArray, RecordedTable> &recordedTables()
{
    static const QHash<QByteArray, RecordedTable> tables = [] {
        QHash<QByteArray, RecordedTable> made;
        forEachTable([&]<class Row>() {
            made.insert(TableOf<Row>::name,
                        {TableOf<Row>::table, static_cast<int>(std::tuple_size_v<decltype(TableOf<Row>::columns)>)});
        });
        return made;
    }();
    return tables;
}

// Visits every change; the callback gets the table's name, the number of its columns and the row's id.
template <class Visitor>
void visit(const QByteArray &changeset, Visitor &&visitor)
{
    sqlite3_changeset_iter *iterator = nullptr;
    require(sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), const_cast<char *>(changeset.data())),
            "changeset_start");
    const std::unique_ptr<sqlite3_changeset_iter, IteratorEnd> owner(iterator);
    int step = sqlite3changeset_next(iterator);
    for (; step == SQLITE_ROW; step = sqlite3changeset_next(iterator)) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        int indirect = 0;
        sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
        sqlite3_value *id = nullptr;
        if (operation == SQLITE_INSERT)
            sqlite3changeset_new(iterator, 0, &id);
        else
            sqlite3changeset_old(iterator, 0, &id);
        visitor(QByteArrayView(table), columns, id ? sqlite3_value_int64(id) : 0);
    }
    if (step != SQLITE_DONE)
        requireSound(step, "changeset_next");
}

} // namespace

void Recorder::Deleter::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

Recorder::Recorder(SQLite::Database &database)
{
    sqlite3_session *session = nullptr;
    require(sqlite3session_create(database.getHandle(), "main", &session), "session_create");
    m_session.reset(session);
    forEachTable([&]<class Row>() { require(sqlite3session_attach(session, TableOf<Row>::name), "session_attach"); });
}

QByteArray Recorder::changeset()
{
    SqliteBuffer buffer;
    require(sqlite3session_changeset(m_session.get(), &buffer.size, &buffer.data), "session_changeset");
    return buffer.bytes();
}

QByteArray inverted(const QByteArray &changeset)
{
    visit(changeset, [](QByteArrayView, int, qint64) {}); // invert() trusts the lengths that it meets
    SqliteBuffer buffer;
    requireSound(
        sqlite3changeset_invert(static_cast<int>(changeset.size()), changeset.data(), &buffer.size, &buffer.data),
        "changeset_invert");
    return buffer.bytes();
}

Changes changesIn(const QByteArray &changeset)
{
    Changes changes;
    QByteArray lastName;
    QList<qint64> *ids = nullptr;
    visit(changeset, [&](QByteArrayView name, int, qint64 id) {
        if (name != lastName) {
            lastName = name.toByteArray();
            ids = &changes.rows[recordedTables().value(lastName).table];
        }
        ids->append(id);
    });
    for (QList<qint64> &rows : changes.rows)
        std::ranges::sort(rows);
    return changes;
}

int rowCount(const Changes &changes)
{
    qsizetype count = 0;
    for (const QList<qint64> &ids : changes.rows)
        count += ids.size();
    return static_cast<int>(count);
}

void apply(SQLite::Database &database, const QByteArray &changeset)
{
    // Applying to a missing table succeeds and does nothing, so its shape is checked first.
    visit(changeset, [](QByteArrayView name, int columns, qint64) {
        if (recordedTables().value(name.toByteArray(), {Table::Library, 0}).columns < columns)
            throw ConflictingRows{};
    });
    const auto abortOnConflict = [](void *, int, sqlite3_changeset_iter *) -> int { return SQLITE_CHANGESET_ABORT; };
    const int code = sqlite3changeset_apply(database.getHandle(), static_cast<int>(changeset.size()),
                                            const_cast<char *>(changeset.data()), nullptr, abortOnConflict, nullptr);
    if (code == SQLITE_ABORT || code == SQLITE_CONSTRAINT)
        throw ConflictingRows{};
    require(code, "changeset_apply");
}

} // namespace slateboard::store
