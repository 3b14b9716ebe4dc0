// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/decisions.h"
#include "ui/models/figuretable.h"

namespace slateboard {

[[nodiscard]] QList<FigureColumn> decisionColumns(bool answered);
/// To be made aside: a large library has many. Each leads to its place among `decisions`, which is also what its cells
/// are told about by decisionTelling().
[[nodiscard]] QList<FigureRow> decisionRows(const Library &library,
                                            const std::vector<planning::DecisionFigures> &decisions, Day asOf,
                                            const Formatter &format);
/// The question, and all that the gate has against the title or that was decided.
[[nodiscard]] QString decisionTelling(const Library &library, const planning::DecisionFigures &decision,
                                      const Formatter &format);

} // namespace slateboard
