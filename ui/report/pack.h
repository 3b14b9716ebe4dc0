// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/parts.h"

namespace slateboard {

/// Some parts of a slate in one document, with contents in front and an outline: what a board is given. One-sheets are
/// those of `titles`; of none: of all. The forecasts are the source's.
[[nodiscard]] PaperDocument packDocument(const std::shared_ptr<const PaperSource> &source,
                                         const std::vector<PaperPart> &parts, const std::vector<TitleId> &titles = {});

} // namespace slateboard
