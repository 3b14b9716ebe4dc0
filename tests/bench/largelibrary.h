// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/rows.h"
#include "app/session/session.h"

namespace slateboard::bench {

/// How large a library is made. The default is what the product promises to be quick with.
struct LargeSize {
    int ips = 100'000;
    int titles = 2'000;
    int plans = 1; // the working plan, and what-ifs that are copies with other dates
};

/// Settings of a large library: as of 2023-03-31, with both goals, caps of a title, of quarters and of the programme.
[[nodiscard]] NewLibrary largeSettings();
/// Source IPs with 1.2 grants each, titles in all stages over 36 months with phases, nine budget lines, costs and
/// receipts, credits, slots, milestones, windows, funding and phases that wait for each other; a real slate's
/// proportions with invented names. The same at every call but for the ids.
[[nodiscard]] Rows largeRows(const LargeSize &size = {});
/// The CSV file that a scout would bring: that many source IPs with ten columns, Korean, and if asked for with columns
/// for two grants, of which every fifth row fills both.
[[nodiscard]] QByteArray ipsCsv(int ips, bool hasGrants);

} // namespace slateboard::bench
