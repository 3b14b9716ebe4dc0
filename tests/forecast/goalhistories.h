// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/planning/librarybuilder.h"

#include <vector>

namespace slateboard {

/// Secures so many source IPs in each month from January 2021 on, the first of them on its first day. `to`: when their
/// rights end.
inline void secure(LibraryBuilder &builder, const std::vector<int> &months, std::optional<Day> to = std::nullopt,
                   Month from = Month::of(Day(2021, 1, 1)))
{
    for (const int gained : months) {
        for (int i = 0; i < gained; ++i)
            builder.grant(builder.ip(), from.first().plusDays(i % 28), to);
        ++from.index;
    }
}

/// Three to seven a month, over two years.
inline const std::vector<int> evenMonths{5, 4, 6, 5, 7, 3, 5, 6, 4, 5, 5, 6, 4, 7, 5, 3, 6, 5, 5, 4, 6, 5, 7, 5};

inline const Day endOfEvenMonths(2022, 12, 31);

} // namespace slateboard
