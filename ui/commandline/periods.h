// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"

namespace slateboard::commandline {

/// A span of days, both ends inclusive; an unknown end is open.
struct Period {
    std::optional<Day> from;
    std::optional<Day> to;
};

/// Reads a year (2022), a quarter (2023-Q2), a day (2023-03-31), or two of them with two points between (2021..2023),
/// of which one may be missing. Nothing if it is none of these or ends before it begins.
[[nodiscard]] std::optional<Period> readPeriod(const QString &text);

} // namespace slateboard::commandline
