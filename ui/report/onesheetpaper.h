// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/paper.h"
#include "ui/report/summary.h"

#include <span>

namespace slateboard {

/// A page a title, for who decides about it: what it is, where it stands and what comes next, from which source IPs and
/// with which rights, who makes it, what it costs and brings, its days and windows, what stands in its way, and a place
/// to sign. Of these titles of the plan, in this order; of none: of all, as the slate summary has them.
void addOneSheets(Pages &pages, Sheet &sheet, const std::shared_ptr<const PaperSource> &source,
                  std::span<const TitleId> titles);

/// Them as a document.
[[nodiscard]] PaperDocument oneSheetDocument(const std::shared_ptr<const PaperSource> &source,
                                             const std::vector<TitleId> &titles);

} // namespace slateboard
