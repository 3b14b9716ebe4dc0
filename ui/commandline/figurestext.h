// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/figures.h"

namespace slateboard::commandline {

/// The figures as tables for a terminal.
[[nodiscard]] QString figuresText(const Library &library, const planning::Figures &figures, const Formatter &format);

} // namespace slateboard::commandline
