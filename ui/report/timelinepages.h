// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/paper.h"
#include "ui/report/summary.h"

namespace slateboard {

/// The timeline of the plan, in landscape: a row a title in the order
/// in which they begin, the axis repeated on every page, and the demand of each quarter against its cap under the last
/// one. It shows from a year before as-of, or the first day, to four years after it, or the last day. Reads what the
/// caller keeps; can be made aside.
[[nodiscard]] PaperDocument timelineDocument(const SummaryInput &input);

} // namespace slateboard
