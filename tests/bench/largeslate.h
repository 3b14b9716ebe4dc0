// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/rows.h"

namespace slateboard::bench {

class Dice;

/// Adds a title to rows that have parties, accounts and a plan: it began somewhere in the three years around `today`,
/// has come as far as its day allows, and brings phases, money, people, slots, milestones, windows and funding.
void addTitle(Rows &rows, Day today, Dice &dice);
/// A copy of the first plan with each title up to two quarters earlier or later.
void addPlan(Rows &rows, Dice &dice);

} // namespace slateboard::bench
