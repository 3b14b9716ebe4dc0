// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/editrows.h"

#include "app/store/changesetvisit.h"

namespace slateboard::store {
namespace {

constexpr int idColumn = 0;

struct ColumnValues {
    sqlite3_value *before = nullptr; // null: there is none, or it is as before
    sqlite3_value *after = nullptr;
};

ColumnValues valuesOf(const VisitedChange &change, int column)
{
    ColumnValues values;
    if (change.operation != SQLITE_INSERT)
        sqlite3changeset_old(change.iterator, column, &values.before);
    if (change.operation != SQLITE_DELETE)
        sqlite3changeset_new(change.iterator, column, &values.after);
    return values;
}

RowDeed deedOf(int operation)
{
    switch (operation) {
    case SQLITE_INSERT: return RowDeed::Added;
    case SQLITE_DELETE: return RowDeed::Deleted;
    default: return RowDeed::Changed;
    }
}

struct Enough {}; // ends a walk

// The table whose rows a value of this type refers to.
template <class Value>
struct Referred {
    static constexpr std::optional<Table> table = std::nullopt;
};
template <class Target>
struct Referred<Id<Target>> {
    static constexpr std::optional<Table> table = TableOf<Target>::table;
};

bool refersTo(sqlite3_value *value, Table table, const QSet<RowKey> &rows)
{
    return value && sqlite3_value_type(value) == SQLITE_INTEGER && rows.contains({table, sqlite3_value_int64(value)});
}

// Whether the change is of a row in the set, or of one that refers to such a row.
bool belongsTo(const VisitedChange &change, const RecordedTable &recorded, const QSet<RowKey> &rows)
{
    if (rows.contains({recorded.table, change.id}))
        return true;
    const QList<std::optional<Table>> &references = referencesOf(recorded.table);
    for (int column = idColumn + 1; column < std::min(change.columns, recorded.columns); ++column) {
        if (!references[column])
            continue;
        const ColumnValues values = valuesOf(change, column);
        if (refersTo(values.before, *references[column], rows) || refersTo(values.after, *references[column], rows))
            return true;
    }
    return false;
}

} // namespace

CellValue cellOf(sqlite3_value *value)
{
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: return static_cast<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT: return sqlite3_value_double(value);
    case SQLITE_TEXT:
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value)), sqlite3_value_bytes(value));
    default: return {};
    }
}

RowChange rowChange(const VisitedChange &change)
{
    const RecordedTable recorded = requireRecorded(change.table);
    RowChange row{recorded.table, change.id, deedOf(change.operation), {}};
    for (int column = idColumn + 1; column < std::min(change.columns, recorded.columns); ++column) {
        const ColumnValues values = valuesOf(change, column);
        if (row.deed == RowDeed::Changed && !values.before && !values.after)
            continue; // as it was
        CellChange cell{column, cellOf(values.before), cellOf(values.after)};
        if (cell.before != cell.after)
            row.cells.append(std::move(cell));
    }
    return row;
}

QList<RowChange> rowChanges(const QByteArray &changeset, qsizetype most)
{
    QList<RowChange> rows;
    try {
        visitChangeset(changeset, [&](const VisitedChange &change) {
            if (rows.size() == most)
                throw Enough{};
            rows.append(rowChange(change));
        });
    } catch (const Enough &) {
    }
    return rows;
}

bool follow(const QByteArray &changeset, QSet<RowKey> &rows)
{
    bool isMet = false;
    qsizetype before = 0;
    do { // a row may stand before the one that it refers to
        before = rows.size();
        visitChangeset(changeset, [&](const VisitedChange &change) {
            const RecordedTable recorded = requireRecorded(change.table);
            if (!belongsTo(change, recorded, rows))
                return;
            isMet = true;
            rows.insert({recorded.table, change.id});
        });
    } while (rows.size() > before);
    return isMet;
}

quint64 tablesIn(const QByteArray &changeset)
{
    quint64 tables = 0;
    QByteArray last;
    visitChangeset(changeset, [&](const VisitedChange &change) {
        if (change.table == last)
            return;
        last = change.table.toByteArray();
        tables |= quint64{1} << static_cast<unsigned>(requireRecorded(last).table);
    });
    return tables;
}

const QList<std::optional<Table>> &referencesOf(Table table)
{
    static const QHash<Table, QList<std::optional<Table>>> all = [] {
        QHash<Table, QList<std::optional<Table>>> made;
        forEachTable([&]<class Row>() {
            QList<std::optional<Table>> &references = made[TableOf<Row>::table];
            const auto look = [&]<class Value>(const Column<Row, Value> &) {
                references.append(Referred<Value>::table);
            };
            std::apply([&](const auto &...column) { (look(column), ...); }, TableOf<Row>::columns);
        });
        return made;
    }();
    return *all.constFind(table);
}

} // namespace slateboard::store
