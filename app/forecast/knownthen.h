// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

namespace slateboard::forecast {

/// The facts of a library that forecasts read, in so far as they were dated up to a day. Rights that somebody ended
/// later have no end yet, for none tells when they would have ended.
[[nodiscard]] Library asKnownOn(const Library &library, Day day);

} // namespace slateboard::forecast
