// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <span>
#include <vector>

namespace slateboard::planning {

// What budget lines come to. A line by the episode comes to its amount for each episode of the title (one, where
// their number is unknown); a percentage is of the title's net lines that are none themselves. These functions are the
// only ones that say so; everything that adds lines up asks them.

/// The lines of a plan, ordered by id; `amount` is what each comes to.
[[nodiscard]] QList<BudgetLine> budgetLinesOf(const Library &library, PlanId plan);
/// Those of one title.
[[nodiscard]] QList<BudgetLine> budgetLinesOf(const Library &library, PlanId plan, TitleId title);

/// An amount times `by` over `of` (above zero): rounded to the minor unit, halves away from zero; at most
/// largestAmount.
[[nodiscard]] Money scaled(Money amount, qint64 by, qint64 of);

/// How often a line by the episode counts.
[[nodiscard]] int episodesOf(const Library &library, TitleId title);
/// What each of the lines of one title comes to, in their order; none comes to more than largestAmount. `marketing` are
/// the accounts that marketingAccounts() names.
[[nodiscard]] std::vector<Money> amountsOf(std::span<const BudgetLine *const> lines, int episodes,
                                           std::span<const AccountId> marketing);

} // namespace slateboard::planning
