// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/columns.h"
#include "app/store/tables.h"

#include <SQLiteCpp/Database.h>

#include <string>

namespace slateboard::store {

// The statements of a table, written from its description in tables.h.

template <class Row>
std::string columnList(const char *separator, const char *suffix = "")
{
    std::string list;
    std::apply(
        [&](const auto &...column) {
            ((list += (list.empty() ? "" : separator) + std::string("\"") + column.name + "\"" + suffix), ...);
        },
        TableOf<Row>::columns);
    return list;
}

template <class Row>
std::string insertSql()
{
    constexpr size_t count = std::tuple_size_v<decltype(TableOf<Row>::columns)>;
    std::string places = "?";
    for (size_t i = 1; i < count; ++i)
        places += ",?";
    return std::string("INSERT INTO ") + TableOf<Row>::name + " (" + columnList<Row>(",") + ") VALUES (" + places + ")";
}

template <class Row>
std::string updateSql()
{
    return std::string("UPDATE ") + TableOf<Row>::name + " SET " + columnList<Row>(", ", " = ?") + " WHERE id = ?";
}

template <class Row>
std::string selectSql(const std::string &where)
{
    return "SELECT " + columnList<Row>(",") + " FROM " + TableOf<Row>::name + " " + where;
}

template <class Row>
void bindRow(SQLite::Statement &statement, const Row &row)
{
    int at = 0;
    std::apply([&](const auto &...column) { (bindValue(statement, ++at, row.*column.member), ...); },
               TableOf<Row>::columns);
}

template <class Row>
Row readRow(SQLite::Statement &statement)
{
    Row row;
    int at = 0;
    try {
        std::apply([&](const auto &...column) { (readValue(statement.getColumn(at++), row.*column.member), ...); },
                   TableOf<Row>::columns);
    } catch (Unreadable &error) {
        error.table = TableOf<Row>::name;
        error.row = row.id.value;
        throw;
    }
    return row;
}

/// Runs a select to its end, so that no unfinished statement keeps writers out.
template <class Row>
QList<Row> readRows(SQLite::Statement &statement)
{
    QList<Row> rows;
    while (statement.executeStep())
        rows.append(readRow<Row>(statement));
    statement.reset();
    return rows;
}

} // namespace slateboard::store
