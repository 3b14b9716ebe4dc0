// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/cashplan.h"

#include <span>

namespace slateboard::planning {

/// spread() for many lines in a row: keeps its memory between calls.
class Spreader {
public:
    /// What every line of a phase with the same profile has in common: the share of each month from the first on.
    struct Shape {
        Month first;
        std::vector<double> shares;
    };
    static void shape(Shape &shape, Profile profile, Day start, Day end, Day from);

    /// See spread(). The result is valid until the next call.
    [[nodiscard]] std::span<const MonthAmount> spread(Money amount, const Shape &shape);
    [[nodiscard]] std::span<const MonthAmount> spread(Money amount, Profile profile, Day start, Day end, Day from);

private:
    void roundTo(Money amount, const std::vector<double> &shares);
    void giveToLargest(size_t units, qint64 sign);

    Shape m_shape;
    std::vector<MonthAmount> m_months;
    std::vector<quint64> m_remainders; // by month: larger ones first, of equals the earlier
    std::vector<quint64> m_order;
};

/// Month::of() without the detour over QDate.
[[nodiscard]] Month monthOf(Day day);

/// The share of a phase start..end that is planned to be spent from `from` on.
[[nodiscard]] double shareFrom(Profile profile, Day start, Day end, Day from);

} // namespace slateboard::planning
