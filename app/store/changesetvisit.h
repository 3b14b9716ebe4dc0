// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/changeset.h"
#include "app/store/editrows.h"
#include "app/store/rowstatements.h"

#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

#include <QHash>

#include <SQLiteCpp/Exception.h>

namespace slateboard::store {

// How changesets are walked through. Only sources that read changesets include this.

inline void requireOk(int code, const char *what)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(what, code);
}

// For reading a changeset, which touches no file: what is corrupt is the changeset itself.
inline void requireSoundStep(int code, const char *what)
{
    if (code == SQLITE_CORRUPT)
        throw DamagedStep{};
    requireOk(code, what);
}

struct RecordedTable {
    Table table;
    int columns;
};

inline const QHash<QByteArray, RecordedTable> &recordedTables()
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

/// Throws DamagedStep for a table that no version of a library has.
[[nodiscard]] inline RecordedTable requireRecorded(QByteArrayView name)
{
    const auto recorded = recordedTables().constFind(name.toByteArray());
    if (recorded == recordedTables().constEnd())
        throw DamagedStep{};
    return *recorded;
}

/// A change on the walk; `iterator` gives its values.
struct VisitedChange {
    sqlite3_changeset_iter *iterator;
    QByteArrayView table;
    int columns; // as many as the table had then
    int operation;
    qint64 id;
};

[[nodiscard]] inline VisitedChange visitedChange(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    VisitedChange change{iterator, {}, 0, 0, 0};
    int indirect = 0;
    sqlite3changeset_op(iterator, &table, &change.columns, &change.operation, &indirect);
    change.table = QByteArrayView(table);
    sqlite3_value *id = nullptr;
    if (change.operation == SQLITE_INSERT)
        sqlite3changeset_new(iterator, 0, &id);
    else
        sqlite3changeset_old(iterator, 0, &id);
    change.id = id ? sqlite3_value_int64(id) : 0;
    return change;
}

/// Throws DamagedStep unless the bytes have the form of a changeset from end to end: SQLite believes what they say of
/// lengths and searches for ends that are not there.
void requireChangeset(const QByteArray &bytes);

/// Calls `visitor(const VisitedChange &)` for every change; throws DamagedStep where the bytes are no changeset.
template <class Visitor>
void visitChangeset(const QByteArray &changeset, Visitor &&visitor)
{
    requireChangeset(changeset);
    struct End {
        void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
    };
    sqlite3_changeset_iter *iterator = nullptr;
    requireOk(
        sqlite3changeset_start(&iterator, static_cast<int>(changeset.size()), const_cast<char *>(changeset.data())),
        "changeset_start");
    const std::unique_ptr<sqlite3_changeset_iter, End> owner(iterator);
    int step = sqlite3changeset_next(iterator);
    for (; step == SQLITE_ROW; step = sqlite3changeset_next(iterator))
        visitor(visitedChange(iterator));
    if (step != SQLITE_DONE)
        requireSoundStep(step, "changeset_next");
}

[[nodiscard]] CellValue cellOf(sqlite3_value *value); // of a null pointer NULL
[[nodiscard]] RowChange rowChange(const VisitedChange &change);

} // namespace slateboard::store
