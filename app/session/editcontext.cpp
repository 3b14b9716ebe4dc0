// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/editcontext.h"

#include "app/session/cellvalues.h"
#include "app/session/librarylists.h"

#include <algorithm>

namespace slateboard {
namespace {

template <class Row>
bool holds(const Library &library, qint64 id)
{
    if constexpr (std::is_same_v<Row, SourceIp>)
        return library.ips.rowOf(IpId{id}).has_value();
    else if constexpr (hasList<Row>)
        return findRow(listOf<Row>(library), decltype(Row::id){id}) != nullptr;
    else
        return true;
}

// Adds the rows of a list that refer through a column to rows in the set.
template <class Row, class Target>
void addReferring(const QList<Row> &rows, const store::Column<Row, Id<Target>> &column, QSet<store::RowKey> &hanging)
{
    for (const Row &row : rows) {
        if (hanging.contains({store::TableOf<Target>::table, (row.*column.member).value}))
            hanging.insert({store::TableOf<Row>::table, row.id.value});
    }
}
template <class Row, class Value>
void addReferring(const QList<Row> &, const store::Column<Row, Value> &, QSet<store::RowKey> &)
{} // refers to nothing

} // namespace

bool EditContext::knows(store::RowKey row) const
{
    bool isKnown = m_added.contains(row);
    visitTable(row.table, [&]<class Row>() { isKnown = isKnown || holds<Row>(m_library, row.id); });
    return isKnown;
}

void EditContext::add(const QList<store::RowChange> &rows)
{
    for (const store::RowChange &row : rows) {
        if (row.deed != store::RowDeed::Changed && !knows({row.table, row.id}))
            add(row);
    }
}

void EditContext::add(const store::RowChange &row)
{
    visitTable(row.table, [&]<class Row>() {
        if constexpr (std::is_same_v<Row, SourceIp>)
            m_ips.push_back(headOf(rowOf<Row>(row)));
        else if constexpr (hasList<Row>)
            listOf<Row>(m_gone).append(rowOf<Row>(row));
    });
    m_added.insert({row.table, row.id});
}

QSet<store::RowKey> EditContext::missing(const QList<store::RowChange> &rows) const
{
    QSet<store::RowKey> unknown;
    const auto ask = [&](store::RowKey row) {
        if (!knows(row))
            unknown.insert(row);
    };
    for (const store::RowChange &row : rows) {
        ask({row.table, row.id});
        const QList<std::optional<Table>> &references = store::referencesOf(row.table);
        for (const store::CellChange &cell : row.cells) {
            for (const store::CellValue *value : {&cell.before, &cell.after}) {
                if (const auto *id = std::get_if<qint64>(value); id && references[cell.column])
                    ask({*references[cell.column], *id});
            }
        }
    }
    return unknown;
}

Library EditContext::take()
{
    store::forEachTable([&]<class Row>() {
        if constexpr (hasList<Row>) {
            if (const QList<Row> &gone = listOf<Row>(std::as_const(m_gone)); !gone.isEmpty()) {
                QList<Row> &rows = listOf<Row>(m_library);
                rows += gone;
                std::ranges::sort(rows, {}, &Row::id);
            }
        }
    });
    if (!m_ips.empty())
        m_library.ips = m_library.ips.with(std::move(m_ips), {});
    return std::move(m_library);
}

QSet<store::RowKey> rowsHangingOn(const Library &library, store::RowKey row)
{
    QSet<store::RowKey> hanging{row};
    qsizetype before = 0;
    while (std::exchange(before, hanging.size()) < hanging.size()) {
        store::forEachTable([&]<class Row>() {
            if constexpr (hasList<Row>) {
                std::apply(
                    [&](const auto &, const auto &...column) { // all but the id
                        (addReferring(listOf<Row>(library), column, hanging), ...);
                    },
                    store::TableOf<Row>::columns);
            }
        });
    }
    return hanging;
}

} // namespace slateboard
