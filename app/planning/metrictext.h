// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/model/words.h"

namespace slateboard::planning {

/// A metric as people read it: counts short (123.4만, 1.2억; 850K, 1.2M), ratings with one decimal, ranks as 3위 or #3.
[[nodiscard]] QString metricText(MetricKind kind, double value, const Formatter &format);
/// The same in full: every digit of a count.
[[nodiscard]] QString metricExact(MetricKind kind, double value, const Formatter &format);
/// A growth as a percentage with its sign: +12%, −4.5%, 0%.
[[nodiscard]] QString growthText(double growth, const Formatter &format);

} // namespace slateboard::planning
