// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace slateboard::exchange {

/// planImport() for a list of source IPs.
[[nodiscard]] Result<ImportPlan> planIps(const SourceTable &table, const ImportOptions &options, const Library &library,
                                         const std::function<bool(double)> &progress);

/// Adds `pattern` to `rows` as the grant of one source IP, if there is any.
void grant(Rows &rows, IpId ip, const std::optional<RightsGrant> &pattern);

} // namespace slateboard::exchange
