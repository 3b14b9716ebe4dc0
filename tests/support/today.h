// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"

namespace slateboard {

/// The day on which most tests stand: the end of a quarter.
inline const Day today(2023, 3, 31);

} // namespace slateboard
