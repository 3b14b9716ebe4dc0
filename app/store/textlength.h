// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/text.h"
#include "app/store/column.h"

#include <stdexcept>
#include <string_view>

namespace slateboard::store {

/// A text that nobody typed, as a file that was pasted into a name. `sentence` is translated.
struct TooLong : std::runtime_error {
    explicit TooLong(const QString &said) : std::runtime_error("a text is too long"), sentence(said) {}
    QString sentence;
};

/// By the name of its column: a name or another text of one line, or a text of several.
[[nodiscard]] qsizetype mostCharacters(std::string_view column);
[[noreturn]] void refuseLength(std::string_view table, const QString &text, qsizetype most);

/// Throws TooLong where a text of the row is longer than anybody writes one.
template <class Row>
void requireLengths(const Row &row)
{
    const auto check = [&]<class Value>(const Column<Row, Value> &column) {
        if constexpr (std::is_same_v<Value, QString>) {
            const QString &text = row.*column.member;
            if (text.size() > nameLimit && text.size() > mostCharacters(column.name))
                refuseLength(TableOf<Row>::name, text, mostCharacters(column.name));
        } else if constexpr (std::is_same_v<Value, QStringList>) {
            for (const QString &text : row.*column.member) {
                if (text.size() > nameLimit)
                    refuseLength(TableOf<Row>::name, text, nameLimit);
            }
        }
    };
    std::apply([&](const auto &...column) { (check(column), ...); }, TableOf<Row>::columns);
}

} // namespace slateboard::store
