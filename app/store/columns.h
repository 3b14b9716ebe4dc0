// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "app/model/weekdays.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <stdexcept>

namespace slateboard::store {

// How each kind of value stands in a column. Reading throws Unreadable for what no Slateboard wrote.

struct Unreadable : std::runtime_error {
    explicit Unreadable(const std::string &what, std::string wrongValue = {}) :
        std::runtime_error(what), value(std::move(wrongValue))
    {}
    std::string value; // as it stands in the file
    std::string table; // told by who reads the row
    qint64 row = 0;
};

// Binding throws Unwritable for what could not be read back: it must not get into the file. It says a source text of
// the context "Store".
struct Unwritable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

void bindValue(SQLite::Statement &statement, int at, const QString &text); // empty: NULL
void bindValue(SQLite::Statement &statement, int at, const QStringList &texts);
void bindValue(SQLite::Statement &statement, int at, Day day);
void bindValue(SQLite::Statement &statement, int at, const Currency &currency);
void bindValue(SQLite::Statement &statement, int at, Language language);
void bindValue(SQLite::Statement &statement, int at, Uses uses);
void bindValue(SQLite::Statement &statement, int at, Weekdays days);
void bindValue(SQLite::Statement &statement, int at, Money money);
void bindValue(SQLite::Statement &statement, int at, Share share);
void bindValue(SQLite::Statement &statement, int at, const EnteredAmount &entered);

void readValue(const SQLite::Column &column, QString &text);
void readValue(const SQLite::Column &column, QStringList &texts);
void readValue(const SQLite::Column &column, Day &day);
void readValue(const SQLite::Column &column, Currency &currency);
void readValue(const SQLite::Column &column, Language &language);
void readValue(const SQLite::Column &column, Uses &uses);
void readValue(const SQLite::Column &column, Weekdays &days);
void readValue(const SQLite::Column &column, Money &money);
void readValue(const SQLite::Column &column, Share &share);
void readValue(const SQLite::Column &column, EnteredAmount &entered);
void readValue(const SQLite::Column &column, bool &value);
void readValue(const SQLite::Column &column, int &value);
void readValue(const SQLite::Column &column, double &value);
qint64 readId(const SQLite::Column &column); // NULL reads as 0, the null id

inline void bindValue(SQLite::Statement &statement, int at, bool value)
{
    statement.bind(at, value ? 1 : 0);
}
inline void bindValue(SQLite::Statement &statement, int at, double value)
{
    statement.bind(at, value);
}
inline void bindValue(SQLite::Statement &statement, int at, int value)
{
    statement.bind(at, value);
}
template <class Entity>
void bindValue(SQLite::Statement &statement, int at, Id<Entity> id)
{
    if (id.isNull())
        statement.bind(at);
    else
        statement.bind(at, static_cast<int64_t>(id.value));
}
template <class E>
requires std::is_enum_v<E>
void bindValue(SQLite::Statement &statement, int at, E value)
{
    statement.bindNoCopy(at, codeOf(value));
}
template <class T>
void bindValue(SQLite::Statement &statement, int at, const std::optional<T> &value)
{
    if (value)
        bindValue(statement, at, *value);
    else
        statement.bind(at);
}

template <class Entity>
void readValue(const SQLite::Column &column, Id<Entity> &id)
{
    id.value = readId(column);
}
template <class E>
requires std::is_enum_v<E>
void readValue(const SQLite::Column &column, E &value)
{
    const std::string_view code(column.getText(), static_cast<size_t>(column.getBytes()));
    for (const auto &word : words<E>()) {
        if (code == word.code) {
            value = word.value;
            return;
        }
    }
    throw Unreadable("unknown word '" + std::string(code) + "'", std::string(code));
}
template <class T>
void readValue(const SQLite::Column &column, std::optional<T> &value)
{
    if (column.isNull())
        value.reset();
    else
        readValue(column, value.emplace());
}

} // namespace slateboard::store
