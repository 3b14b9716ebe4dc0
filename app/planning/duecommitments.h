// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

namespace slateboard::planning {

/// What is open of a commitment, and when it is to be paid.
struct DueCommitment {
    CostId cost;
    TitleId title;
    AccountId account;
    Money open;
    std::optional<Day> due; // unknown: nobody said
    bool isOverdue = false;
};

constexpr int soonDueDays = 30;

struct DueSums {
    Money overdue;
    Money soon; // within so many days
    Money later;
    Money undated;
    [[nodiscard]] Money all() const { return overdue + soon + later + undated; }
};

/// The open commitments of the plan of the figures by due day, those without one last. They add up to what the figures
/// say is committed.
[[nodiscard]] std::vector<DueCommitment> dueCommitments(const Library &library, const Figures &figures);
/// What is open of each commitment of the library up to as-of, in any plan; those that are paid are not there.
[[nodiscard]] QHash<CostId, Money> openCommitments(const Library &library, Day asOf);
[[nodiscard]] DueSums sumsOf(const std::vector<DueCommitment> &due, Day asOf);

} // namespace slateboard::planning
