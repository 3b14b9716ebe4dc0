// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/tables.h"

#include <QString>

#include <rapidcheck.h>

#include <type_traits>

namespace slateboard::testing {

// Random values of every kind that a column holds, and random rows made of them by the store's own table descriptions.

/// NFC text of any script, often empty, sometimes with what breaks careless code.
[[nodiscard]] inline rc::Gen<QString> anyText()
{
    static const std::vector<QString> awkward{QString(),
                                              QStringLiteral("이태원 클라쓰"),
                                              QStringLiteral("똠펲뷁"),
                                              QStringLiteral("'; DROP TABLE title; --"),
                                              QStringLiteral("%1 %2 100%"),
                                              QStringLiteral("한 줄\n두 줄\t끝"),
                                              QStringLiteral("👩‍🎬🎬 𝔘"),
                                              QStringLiteral("\"quoted\", “curly”"),
                                              QString(QLatin1Char('x')) + QChar(0) + QLatin1Char('y'),
                                              QStringLiteral("가").repeated(5000)};
    const auto letters =
        rc::gen::map(rc::gen::container<std::u32string>(rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7f),
                                                                       rc::gen::inRange<char32_t>(0xac00, 0xd7a4),
                                                                       rc::gen::inRange<char32_t>(0x10000, 0x1f700))),
                     [](const std::u32string &text) {
                         return QString::fromStdU32String(text).normalized(QString::NormalizationForm_C);
                     });
    return rc::gen::oneOf(rc::gen::elementOf(awkward), letters);
}

template <class Value>
[[nodiscard]] rc::Gen<Value> anyValue(std::type_identity<Value>)
{
    static_assert(std::is_enum_v<Value>);
    return rc::gen::map(rc::gen::inRange<size_t>(0, words<Value>().size()),
                        [](size_t index) { return words<Value>()[index].value; });
}
[[nodiscard]] inline rc::Gen<Language> anyValue(std::type_identity<Language>)
{
    return rc::gen::element(Language::Korean, Language::English);
}
[[nodiscard]] inline rc::Gen<QString> anyValue(std::type_identity<QString>)
{
    return anyText();
}
[[nodiscard]] inline rc::Gen<QStringList> anyValue(std::type_identity<QStringList>)
{
    return rc::gen::element(QStringList(), QStringList{QStringLiteral("로맨스")},
                            QStringList{QStringLiteral("로맨스"), QStringLiteral("사극 판타지")});
}
[[nodiscard]] inline rc::Gen<bool> anyValue(std::type_identity<bool>)
{
    return rc::gen::arbitrary<bool>();
}
[[nodiscard]] inline rc::Gen<int> anyValue(std::type_identity<int>)
{
    return rc::gen::oneOf(rc::gen::inRange(0, 200), rc::gen::arbitrary<int>());
}
[[nodiscard]] inline rc::Gen<Day> anyValue(std::type_identity<Day>)
{
    static const std::vector<Day> ends{Day(1, 1, 1), Day(1970, 1, 1), Day(2024, 2, 29), Day(9999, 12, 31)};
    return rc::gen::oneOf(rc::gen::elementOf(ends),
                          rc::gen::map(rc::gen::inRange(0, 40000), [](int n) { return Day(1950, 1, 1).plusDays(n); }));
}
[[nodiscard]] inline rc::Gen<Money> anyValue(std::type_identity<Money>)
{
    const int64_t most = largestAmount.minor;
    return rc::gen::map(rc::gen::oneOf(rc::gen::inRange<int64_t>(-most, most),
                                       rc::gen::inRange<int64_t>(0, 1'000'000'000'000), rc::gen::element(-most, most)),
                        [](int64_t minor) { return Money{minor}; });
}
[[nodiscard]] inline rc::Gen<Currency> anyValue(std::type_identity<Currency>)
{
    return rc::gen::element(Currency{QStringLiteral("KRW")}, Currency{QStringLiteral("USD")});
}
[[nodiscard]] inline rc::Gen<Uses> anyValue(std::type_identity<Uses>)
{
    return rc::gen::map(rc::gen::arbitrary<unsigned>(), [](unsigned bits) {
        Uses uses;
        for (const auto &word : words<Use>())
            uses.set(word.value, (bits >> static_cast<unsigned>(word.value) & 1U) != 0);
        return uses;
    });
}
template <class Entity>
[[nodiscard]] rc::Gen<Id<Entity>> anyValue(std::type_identity<Id<Entity>>)
{
    return rc::gen::map(rc::gen::oneOf(rc::gen::inRange<int64_t>(0, 9), rc::gen::inRange<int64_t>(0, INT64_MAX)),
                        [](int64_t value) { return Id<Entity>{value}; });
}
template <class Value>
[[nodiscard]] rc::Gen<std::optional<Value>> anyValue(std::type_identity<std::optional<Value>>)
{
    return rc::gen::oneOf(rc::gen::map(anyValue(std::type_identity<Value>{}),
                                       [](const Value &value) { return std::optional<Value>(value); }),
                          rc::gen::just(std::optional<Value>()));
}

/// Whether a reference may be missing.
template <class Row>
[[nodiscard]] bool mayBeUnknown(std::string_view column)
{
    return column == "parent" || column == "counterparty" || column == "settles" || column == "platform" ||
           (std::is_same_v<Row, Cost> && column == "account") || (std::is_same_v<Row, Cap> && column == "title");
}

/// Any row that the table can hold: what may not be unknown is not.
template <class Row>
[[nodiscard]] rc::Gen<Row> anyRow()
{
    return rc::gen::exec([] {
        Row row;
        const auto fill = [&](const auto &column) {
            using Value = std::remove_cvref_t<decltype(row.*column.member)>;
            row.*column.member = *anyValue(std::type_identity<Value>{});
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
        return row;
    });
}

} // namespace slateboard::testing
