// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/id.h"
#include "app/sample/dice.h"

#include <QHash>

namespace slateboard::sample {

/// Ids as the application would have made them on a row's day: milliseconds since 2020 above 22 varying bits. Each
/// millisecond is used once, so ids are unique across tables, and rows sorted by id are sorted by age.
class IdMaker {
public:
    template <class RowId>
    [[nodiscard]] RowId make(Day day)
    {
        const qint64 elapsed = day.daysSince(Day(2020, 1, 1)) * 86'400'000 + m_made[day.julian()]++;
        return RowId{(elapsed << 22) | static_cast<qint64>(m_dice.bits() & 0x3fffffU)};
    }

private:
    QHash<qint64, qint64> m_made; // ids made by day
    Dice m_dice{20200101};
};

} // namespace slateboard::sample
