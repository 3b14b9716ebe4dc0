// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace slateboard {

/// A row's key: a 63-bit integer, unique across files and people. 0 stands for "none" in memory and is never stored.
template <class Entity>
struct Id {
    qint64 value = 0;

    [[nodiscard]] constexpr bool isNull() const { return value == 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

/// Milliseconds since 2020 in the high 41 bits, 22 random bits below (the changeset extension hashes the low bits),
/// strictly increasing within the process. Safe to call from any thread.
[[nodiscard]] qint64 makeIdValue();

template <class Entity>
[[nodiscard]] Id<Entity> makeId()
{
    return Id<Entity>{makeIdValue()};
}

} // namespace slateboard
