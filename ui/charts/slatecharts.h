// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/moneycharts.h"

namespace slateboard {

/// The charts of the way of titles: through their stages, against the approved plan, and to their releases by format
/// and by platform; those without anything to show are left out. To be called aside.
[[nodiscard]] std::vector<MoneyChart> slateCharts(const Library &library, const planning::Figures &figures,
                                                  const Formatter &format);

} // namespace slateboard
