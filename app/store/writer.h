// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/store/rowstatements.h"
#include "app/store/textlength.h"

#include <map>
#include <memory>

namespace slateboard::store {

/// What a verb may do inside its transaction. Lives only while the edit runs; failures of SQLite are thrown as
/// SQLite::Exception and become the verb's Error where the edit began.
class Writer {
public:
    explicit Writer(SQLite::Database &database) : m_database(database) {}
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    template <class Row>
    void insert(const Row &row)
    {
        requireLengths(row);
        SQLite::Statement &statement = prepared<Row>({'i'}, [] { return insertSql<Row>(); });
        bindRow(statement, row);
        run(statement);
    }
    template <class Row>
    void insertAll(const QList<Row> &rows)
    {
        for (const Row &row : rows)
            insert(row);
    }
    /// False if there is no such row.
    template <class Row>
    bool update(const Row &row)
    {
        requireLengths(row);
        SQLite::Statement &statement = prepared<Row>({'u'}, [] { return updateSql<Row>(); });
        bindRow(statement, row);
        statement.bind(static_cast<int>(std::tuple_size_v<decltype(TableOf<Row>::columns)>) + 1,
                       static_cast<int64_t>(row.id.value));
        return run(statement) > 0;
    }
    template <class Row>
    bool remove(decltype(Row::id) id)
    {
        SQLite::Statement &statement =
            prepared<Row>({'d'}, [] { return std::string("DELETE FROM ") + TableOf<Row>::name + " WHERE id = ?"; });
        statement.bind(1, static_cast<int64_t>(id.value));
        return run(statement) > 0;
    }
    template <class Row>
    std::optional<Row> find(decltype(Row::id) id)
    {
        SQLite::Statement &statement = prepared<Row>({'s'}, [] { return selectSql<Row>("WHERE id = ?"); });
        statement.bind(1, static_cast<int64_t>(id.value));
        const QList<Row> rows = readRows<Row>(statement);
        return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
    }
    template <class Row>
    QList<Row> all()
    {
        return readRows<Row>(prepared<Row>({'a'}, [] { return selectSql<Row>("ORDER BY id"); }));
    }
    /// The rows whose `column` refers to the row `id`, by age.
    template <class Row, class Entity>
    QList<Row> referring(Id<Entity> Row::*column, Id<Entity> id)
    {
        const char *name = columnName(column);
        SQLite::Statement &statement =
            prepared<Row>({'r', name}, [&] { return selectSql<Row>(where(name) + " ORDER BY id"); });
        statement.bind(1, static_cast<int64_t>(id.value));
        return readRows<Row>(statement);
    }
    /// Deletes those rows. Returns how many.
    template <class Row, class Entity>
    int removeReferring(Id<Entity> Row::*column, Id<Entity> id)
    {
        const char *name = columnName(column);
        SQLite::Statement &statement = prepared<Row>(
            {'x', name}, [&] { return std::string("DELETE FROM ") + TableOf<Row>::name + " " + where(name); });
        statement.bind(1, static_cast<int64_t>(id.value));
        return run(statement);
    }

private:
    static std::string where(const char *column) { return std::string("WHERE \"") + column + "\" = ?"; }
    template <class Row, class Entity>
    static const char *columnName(Id<Entity> Row::*wanted)
    {
        const char *name = nullptr;
        const auto look = [&]<class Value>(const Column<Row, Value> &column) {
            if constexpr (std::is_same_v<Value, Id<Entity>>) {
                if (column.member == wanted)
                    name = column.name;
            }
        };
        std::apply([&](const auto &...column) { (look(column), ...); }, TableOf<Row>::columns);
        return name;
    }
    // Which statement on a table; `column` is one of the names in tables.h.
    struct Purpose {
        char verb;
        const char *column = nullptr;
        friend auto operator<=>(const Purpose &, const Purpose &) = default;
    };
    template <class Row, class WriteSql>
    SQLite::Statement &prepared(Purpose purpose, WriteSql &&writeSql)
    {
        auto &statement = m_statements[{TableOf<Row>::table, purpose}];
        if (!statement)
            statement = std::make_unique<SQLite::Statement>(m_database, writeSql());
        return *statement;
    }
    static int run(SQLite::Statement &statement)
    {
        const int changed = statement.exec();
        statement.reset();
        return changed;
    }

    SQLite::Database &m_database;
    std::map<std::pair<Table, Purpose>, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace slateboard::store
