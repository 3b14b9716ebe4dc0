// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/editrows.h"
#include "app/store/tables.h"

namespace slateboard {

// Values of the history as those of entities. What no Slateboard wrote is left out: history is read, never trusted.

[[nodiscard]] inline bool takeCell(const store::CellValue &cell, QString &value)
{
    const auto *text = std::get_if<QString>(&cell);
    if (text)
        value = *text;
    return text != nullptr;
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, qint64 &value)
{
    const auto *number = std::get_if<qint64>(&cell);
    if (number)
        value = *number;
    return number != nullptr;
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, double &value)
{
    const auto *number = std::get_if<double>(&cell);
    if (number)
        value = *number;
    return number != nullptr;
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, int &value)
{
    qint64 number = 0;
    const bool isNumber = takeCell(cell, number);
    value = static_cast<int>(number);
    return isNumber;
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, bool &value)
{
    qint64 number = 0;
    const bool isNumber = takeCell(cell, number);
    value = number != 0;
    return isNumber;
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, Money &value)
{
    return takeCell(cell, value.minor);
}
template <class Entity>
[[nodiscard]] bool takeCell(const store::CellValue &cell, Id<Entity> &value)
{
    return takeCell(cell, value.value);
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, Currency &value)
{
    return takeCell(cell, value.code);
}

// What stands as text that has to be read.
template <class Value, class Read>
[[nodiscard]] bool takeText(const store::CellValue &cell, Value &value, Read &&read)
{
    QString text;
    const auto known = takeCell(cell, text) ? read(text) : std::nullopt;
    if (known)
        value = *known;
    return known.has_value();
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, QStringList &value)
{
    return takeText(cell, value, [](const QString &text) {
        return std::optional(text.split(QStringLiteral(", "), Qt::SkipEmptyParts));
    });
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, Day &value)
{
    return takeText(cell, value, [](const QString &text) { return Day::fromIso(text); });
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, Language &value)
{
    return takeText(cell, value, [](const QString &text) {
        return std::optional(text == QLatin1String("ko") ? Language::Korean : Language::English);
    });
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, Uses &value)
{
    return takeText(cell, value, [](const QString &text) { return Uses::fromCodes(text.toUtf8()); });
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, Weekdays &value)
{
    return takeText(cell, value, [](const QString &text) { return Weekdays::fromCodes(text.toUtf8()); });
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, Share &value)
{
    return takeCell(cell, value.hundredths);
}
[[nodiscard]] inline bool takeCell(const store::CellValue &cell, EnteredAmount &value)
{
    return takeText(cell, value, [](const QString &text) { return EnteredAmount::fromCode(text.toUtf8()); });
}
template <class E>
requires std::is_enum_v<E>
[[nodiscard]] bool takeCell(const store::CellValue &cell, E &value)
{
    return takeText(cell, value, [](const QString &text) { return fromCode<E>(text); });
}
template <class T>
[[nodiscard]] bool takeCell(const store::CellValue &cell, std::optional<T> &value)
{
    T inner{};
    const bool isKnown = takeCell(cell, inner);
    if (isKnown)
        value = inner;
    return isKnown;
}

/// The row that was added or deleted.
template <class Row>
[[nodiscard]] Row rowOf(const store::RowChange &change)
{
    Row row;
    row.id.value = change.id;
    const auto take = [&](int at, const auto &column) {
        for (const store::CellChange &cell : change.cells) {
            if (cell.column == at)
                (void)takeCell(change.deed == store::RowDeed::Deleted ? cell.before : cell.after, row.*column.member);
        }
    };
    int at = 0;
    std::apply([&](const auto &...column) { (take(at++, column), ...); }, store::TableOf<Row>::columns);
    return row;
}

/// Calls `visit.template operator()<Row>()` for the entity of one table.
template <class Visitor>
void visitTable(Table table, Visitor &&visit)
{
    store::forEachTable([&]<class Row>() {
        if (store::TableOf<Row>::table == table)
            visit.template operator()<Row>();
    });
}

} // namespace slateboard
