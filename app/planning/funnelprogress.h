// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/funnel.h"

namespace slateboard::planning {

/// How far scouting got with one source IP, packed: a library has up to a million of them.
struct FunnelProgress {
    static constexpr qint32 notReached = std::numeric_limits<qint32>::max();
    static constexpr qint32 dayUnknown = std::numeric_limits<qint32>::max() - 1;

    std::array<qint32, funnelStepCount> days{notReached, notReached, notReached, notReached, notReached}; // since 1970
    bool passed = false;

    /// Takes the earliest day on which a step was reached.
    void reach(FunnelStep step, qint32 day)
    {
        qint32 &known = days[static_cast<size_t>(step)];
        known = std::min(known, day);
    }
    /// Whether it had been found at all.
    [[nodiscard]] bool isKnown() const { return last() >= 0; }
    /// The furthest step that was reached; -1: none.
    [[nodiscard]] int last() const;
    /// Days from one step to a later one; nothing unless both have a day, in that order.
    [[nodiscard]] std::optional<qint32> daysBetween(int from, int to) const;
    [[nodiscard]] std::optional<qint32> daysFromStepBefore(int step) const;
};

/// In the rows of the library's table.
[[nodiscard]] std::vector<FunnelProgress> funnelProgress(const Library &library, Day asOf);

} // namespace slateboard::planning
