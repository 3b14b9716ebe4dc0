// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/paperwork.h"
#include "ui/report/parts.h"

namespace slateboard {

// The papers of what the window shows, with the forecasts of its goals and what changed since the day that the Overview
// tells of.

/// Calls `then` once it is known what changed, or that it cannot be: at once, if somebody has looked already.
void whenChangesAreKnown(QObject *context, Workspace &workspace, std::function<void()> then);

[[nodiscard]] PaperJob summaryJob(Workspace &workspace);
[[nodiscard]] PaperJob packJob(Workspace &workspace, const std::vector<PaperPart> &parts,
                               const std::vector<TitleId> &titles);
/// Of these titles; of none: of all.
[[nodiscard]] PaperJob oneSheetJob(Workspace &workspace, const std::vector<TitleId> &titles);

} // namespace slateboard
