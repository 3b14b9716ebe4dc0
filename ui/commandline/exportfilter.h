// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/exporttables.h"
#include "ui/commandline/opening.h"

namespace slateboard::commandline {

void addFilterOption(QCommandLineParser &options); // --filter QUERY

/// Which source IPs --filter lets through, as the Library would find them; nothing if it is not given. A query of which
/// something makes no sense is refused.
[[nodiscard]] Result<IpTest> filterAskedFor(const Invocation &call, const View &view);

} // namespace slateboard::commandline
