// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/quarterbars.h"
#include "ui/charts/formatlegend.h"

namespace slateboard {

/// What of a series' demand a bar stands for: firm and ours, firm and funded by others, hoped.
enum class BarPart { Own, ByOthers, Hoped };
constexpr size_t barParts = 3;

/// How a series of bars is filled: ours solid, what others fund crossed, hoped light and hatched. Formats have their
/// colours, other series those of their place; on paper each has a hatch of its own too.
[[nodiscard]] FormatFill barFill(const Theme &theme, const planning::BarKey &key, size_t place, BarPart part);
/// The same without a colour, for the legend.
[[nodiscard]] FormatFill barFill(const Theme &theme, BarPart part);

} // namespace slateboard
