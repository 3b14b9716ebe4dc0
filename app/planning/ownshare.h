// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/demand.h"

#include <span>

namespace slateboard::planning {

/// Says which part of a title's demand others fund: of its net production cost first, then of its marketing, of each
/// piece of the demand in proportion. The pieces' parts add up exactly to the title's, which are at most its EFC: what
/// a title costs beyond what others fund is ours. Of a shelved title others fund the share that they would have funded
/// of its budget, which `accounts` tell.
void fundByOthers(TitleMoney &money, std::span<DemandItem> items, std::span<const AccountMoney> accounts, Money others,
                  bool isShelved);

} // namespace slateboard::planning
