// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commandline/opening.h"
#include "ui/report/parts.h"

namespace slateboard::commandline {

/// --paper, --sections, --title and --since.
void addPackOptions(QCommandLineParser &options);

[[nodiscard]] Result<QPageSize::PageSizeId> paperAskedFor(const Invocation &call);
/// The parts of a board pack, in the order of the pack; none: those that are worth showing.
[[nodiscard]] Result<std::vector<PaperPart>> partsAskedFor(const Invocation &call);
/// The titles of one-sheets; none: all of the plan.
[[nodiscard]] Result<std::vector<TitleId>> titlesAskedFor(const Invocation &call, const Library &library,
                                                          const planning::Figures &figures);
/// What changed since --since, or else since the end of the month before.
[[nodiscard]] Result<std::shared_ptr<const planning::ChangesSince>> changesAskedFor(const Invocation &call,
                                                                                    const View &view,
                                                                                    const planning::Figures &figures);

} // namespace slateboard::commandline
