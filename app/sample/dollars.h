// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entered.h"

namespace slateboard::sample {

/// About so many won in whole thousands of dollars, at the rate that the day had.
[[nodiscard]] EnteredAmount inDollars(Money won, Day day);

} // namespace slateboard::sample
