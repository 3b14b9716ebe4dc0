// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pages.h"
#include "ui/report/summary.h"

namespace slateboard {

/// One row a title of the plan, by stage and then by release. The heads of the columns and of the stage repeat on every
/// page; names and remarks wrap, and no row is split.
void addTitleTable(Pages &pages, Sheet &sheet, const SummaryInput &input);

} // namespace slateboard
