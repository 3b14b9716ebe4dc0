// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/dollars.h"

#include <algorithm>
#include <array>

namespace slateboard::sample {

namespace {

// What a dollar cost from the fourth quarter of 2020 on, in tenths of a won; a library is fictional, rates need not be.
constexpr std::array<qint64, 10> rates{11183, 11137, 11213, 11571, 11830, 12051, 12603, 13391, 13593, 12754};

} // namespace

EnteredAmount inDollars(Money won, Day day)
{
    constexpr qint64 tenth = rateUnit / 10;
    constexpr qint64 thousand = 1000 * 100; // dollars in cents
    const int quarter =
        std::clamp(Quarter::of(day).index - Quarter::of(Day(2020, 10, 1)).index, 0, static_cast<int>(rates.size()) - 1);
    const qint64 rate = rates.at(static_cast<size_t>(quarter));
    const qint64 thousands = std::max<qint64>(1, won.minor * 10 / rate / 1000);
    return {Money{thousands * thousand}, Currency{QStringLiteral("USD")}, rate * tenth, day};
}

} // namespace slateboard::sample
