// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/slips.h"

#include "app/planning/median.h"

#include <algorithm>
#include <tuple>

namespace slateboard::planning {
namespace {

bool isShown(const MilestoneFigures &row, SlipsShown shown)
{
    switch (shown) {
    case SlipsShown::Awaited: return row.awaited;
    case SlipsShown::Done: return row.doneOn.has_value();
    case SlipsShown::All: break;
    }
    return row.awaited || row.doneOn;
}

// The latest first; of equal ones what comes first.
auto slipOrder(const MilestoneFigures &row)
{
    return std::tuple(-*row.slipDays, *row.day(), row.milestone);
}

// Whether a milestone tells more of its title than the one before it.
bool tellsMore(const MilestoneFigures &row, const MilestoneFigures &before)
{
    return *before.slipDays > 0 ? *row.slipDays >= *before.slipDays
                                : *row.slipDays > 0 || *row.slipDays < *before.slipDays;
}

} // namespace

Slips slipsOf(std::span<const MilestoneFigures> milestones, Day asOf, SlipsShown shown, size_t most)
{
    Slips slips;
    slips.asOf = asOf;
    std::vector<qint64> days;
    for (const MilestoneFigures &row : milestones) {
        if (!isShown(row, shown) || !row.day())
            continue;
        if (!row.slipDays) {
            ++slips.unapproved;
            continue;
        }
        days.push_back(*row.slipDays);
        ++(*row.slipDays > 0 ? slips.later : *row.slipDays < 0 ? slips.earlier : slips.onTheDay);
        if (*row.slipDays == 0)
            continue;
        if (slips.rows.empty() || slips.rows.back().title != row.title)
            slips.rows.push_back(row);
        else if (tellsMore(row, slips.rows.back()))
            slips.rows.back() = row;
    }
    slips.titles = static_cast<int>(slips.rows.size());
    std::ranges::sort(slips.rows, {}, slipOrder);
    if (slips.rows.size() > most)
        slips.rows.resize(most);
    slips.medianDays = medianOf(days);
    return slips;
}

} // namespace slateboard::planning
