// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/outtable.h"
#include "app/model/library.h"

namespace slateboard {

// The cells of tables that leave a library.

[[nodiscard]] inline exchange::Cell outText(const QString &value)
{
    return {value};
}

[[nodiscard]] inline exchange::Cell outLines(const QStringList &lines) // see app/exchange/celllines.h
{
    return {lines.join(u'\n')};
}

template <class E>
[[nodiscard]] exchange::Cell outCode(E value)
{
    return {QString::fromLatin1(codeOf(value))};
}

template <class Entity>
[[nodiscard]] exchange::Cell outId(Id<Entity> id) // text, because spreadsheets round numbers of this size
{
    return id.isNull() ? exchange::Cell{} : exchange::Cell{QString::number(id.value)};
}

[[nodiscard]] inline exchange::Cell outDay(std::optional<Day> value)
{
    return value ? exchange::Cell{value->iso(), exchange::CellKind::Day} : exchange::Cell{};
}

[[nodiscard]] inline exchange::Cell outCount(std::optional<int> value)
{
    return value ? exchange::Cell{QString::number(*value), exchange::CellKind::Number} : exchange::Cell{};
}

/// In whole units of the currency, with its decimals behind a point.
[[nodiscard]] exchange::Cell outMoney(Money money, const Currency &currency);

[[nodiscard]] inline QString outPartyName(const Library &library, PartyId id)
{
    const Party *party = id.isNull() ? nullptr : findRow(library.parties, id);
    return party ? party->name : QString();
}

} // namespace slateboard
