// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/changes.h"

#include <QByteArray>
#include <QSet>

#include <variant>

namespace slateboard::store {

// What a step of the history did to rows, value by value, as it stands in its changeset.

/// A value as it stands in a column of the file; the first is NULL.
using CellValue = std::variant<std::monostate, qint64, double, QString>;

struct CellChange {
    int column = 0; // its place in TableOf<Row>::columns
    CellValue before;
    CellValue after;
};

enum class RowDeed { Added, Changed, Deleted };

struct RowChange {
    Table table = Table::Library;
    qint64 id = 0;
    RowDeed deed = RowDeed::Changed;
    QList<CellChange> cells; // without the id; of rows added and deleted those that are not NULL
};

/// The first `most` changes of a changeset; throws DamagedStep where it is none.
[[nodiscard]] QList<RowChange> rowChanges(const QByteArray &changeset, qsizetype most);

/// A row of any table.
struct RowKey {
    Table table = Table::Library;
    qint64 id = 0;
    friend bool operator==(const RowKey &, const RowKey &) = default;
    friend size_t qHash(RowKey key, size_t seed = 0) { return ::qHash(key.id, seed) + static_cast<size_t>(key.table); }
};

/// Adds to `rows` each row of a changeset that is in it or refers, or referred, to one that is; true if there is any.
[[nodiscard]] bool follow(const QByteArray &changeset, QSet<RowKey> &rows);

/// The tables that a changeset is about, as bits: 1 << Table.
[[nodiscard]] quint64 tablesIn(const QByteArray &changeset);

/// Which columns of a table refer to rows, and of which table; nothing for the others.
[[nodiscard]] const QList<std::optional<Table>> &referencesOf(Table table);

} // namespace slateboard::store
