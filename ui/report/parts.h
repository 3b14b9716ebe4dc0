// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/summary.h"

#include <optional>
#include <vector>

namespace slateboard {

/// A part of a board pack, in the order in which they stand there.
enum class PaperPart { Summary, Milestones, Funnel, Slips, Releases, Money, Timeline, Costs, Comparison, OneSheets };
constexpr size_t paperPartCount = 10;

[[nodiscard]] std::vector<PaperPart> allParts();
/// Those that have anything to show: no comparison where no other plan is approved, no slips without it.
[[nodiscard]] std::vector<PaperPart> partsWorthShowing(const PaperSource &source);
[[nodiscard]] const char *codeOf(PaperPart part); // summary, milestones, one-sheets...
[[nodiscard]] std::optional<PaperPart> partOf(const QString &code);
[[nodiscard]] QString nameOf(PaperPart part);  // in outline, contents and dialog
[[nodiscard]] QString aboutOf(PaperPart part); // what stands there, in a few words

} // namespace slateboard
