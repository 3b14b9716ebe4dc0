// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tables.h"

#include <QString>

#include <climits>
#include <functional>
#include <string>
#include <type_traits>

namespace slateboard::testing {

// Random values of every kind that a column holds, and random rows made of them by the store's own table descriptions.
// All are drawn within holds(). rapidcheck stays behind these functions: its templates, once for each table, would take
// longer to compile than the rest of the store.

/// True if `property` holds for a hundred draws (or RC_PARAMS); else it says for which it does not.
[[nodiscard]] bool holds(const std::string &what, const std::function<void()> &property);

[[nodiscard]] qint64 anyNumber(qint64 least, qint64 most); // both included
[[nodiscard]] bool anyBool();
/// NFC text of any script, often empty, sometimes with what breaks careless code.
[[nodiscard]] QString anyText();
[[nodiscard]] Day anyDay();
[[nodiscard]] Money anyMoney();
[[nodiscard]] qint64 anyIdValue(); // often one of a few, often 0

template <class Value>
void draw(Value &value)
{
    static_assert(std::is_enum_v<Value>);
    const auto &all = words<Value>();
    value = all[static_cast<size_t>(anyNumber(0, static_cast<qint64>(all.size()) - 1))].value;
}
inline void draw(Language &value)
{
    value = anyBool() ? Language::Korean : Language::English;
}
inline void draw(QString &value)
{
    value = anyText();
}
inline void draw(QStringList &value)
{
    value = QStringList{QStringLiteral("로맨스"), QStringLiteral("사극 판타지")}.first(anyNumber(0, 2));
}
inline void draw(bool &value)
{
    value = anyBool();
}
inline void draw(int &value)
{
    value = static_cast<int>(anyBool() ? anyNumber(0, 200) : anyNumber(INT_MIN, INT_MAX));
}
inline void draw(double &value)
{
    value = static_cast<double>(anyNumber(-1'000'000, 1'000'000'000'000)) / (anyBool() ? 1 : 100);
}
inline void draw(Day &value)
{
    value = anyDay();
}
inline void draw(Money &value)
{
    value = anyMoney();
}
inline void draw(Currency &value)
{
    value.code = anyBool() ? QStringLiteral("KRW") : QStringLiteral("USD");
}
inline void draw(Uses &value)
{
    for (const auto &word : words<Use>())
        value.set(word.value, anyBool());
}
inline void draw(Weekdays &value)
{
    for (const auto &word : words<Weekday>())
        value.set(word.value, anyBool());
}
inline void draw(Share &value)
{
    value.hundredths = static_cast<int>(anyNumber(0, Share::whole));
}
inline void draw(EnteredAmount &value)
{
    draw(value.amount);
    draw(value.currency);
    value.rate = anyNumber(1, largestRate);
    draw(value.day);
}
template <class Entity>
void draw(Id<Entity> &value)
{
    value.value = anyIdValue();
}
template <class Value>
void draw(std::optional<Value> &value)
{
    value.reset();
    if (anyBool())
        draw(value.emplace());
}

/// Whether a reference may be missing.
template <class Row>
[[nodiscard]] bool mayBeUnknown(std::string_view column)
{
    return column == "parent" || column == "counterparty" || column == "settles" || column == "exercises" ||
           column == "after" ||
           (column == "party" && (std::is_same_v<Row, Funding> || std::is_same_v<Row, WaterfallTier>)) ||
           (column != "id" && std::is_same_v<Row, Decision>) || (column == "platform" && !std::is_same_v<Row, Slot>) ||
           (std::is_same_v<Row, Cost> && column == "account") || (std::is_same_v<Row, Cap> && column == "title");
}

/// Any row that the table can hold: what may not be unknown is not.
template <class Row>
[[nodiscard]] Row anyRow()
{
    Row row;
    const auto fill = [&](const auto &column) {
        using Value = std::remove_cvref_t<decltype(row.*column.member)>;
        draw(row.*column.member);
        if constexpr (requires { Value{}.value; }) {
            if ((row.*column.member).isNull() && !mayBeUnknown<Row>(column.name))
                (row.*column.member).value = 1;
        }
    };
    std::apply([&](const auto &...column) { (fill(column), ...); }, store::TableOf<Row>::columns);
    if constexpr (std::is_same_v<Row, LibraryInfo>)
        row.id.value = 1;
    if constexpr (std::is_same_v<Row, Party>)
        row.name += QLatin1Char('x');
    if constexpr (std::is_same_v<Row, SourceIp>)
        row.title += QLatin1Char('x');
    if constexpr (std::is_same_v<Row, GrantDocument>)
        row.place += QLatin1Char('x');
    if constexpr (std::is_same_v<Row, SavedFilter>) {
        row.name += QLatin1Char('x');
        row.filter += QLatin1Char('x');
    }
    if constexpr (std::is_same_v<Row, Credit>)
        row.person += QLatin1Char('x');
    if constexpr (std::is_same_v<Row, TitleDocument>)
        row.place += QLatin1Char('x');
    return row;
}

} // namespace slateboard::testing
