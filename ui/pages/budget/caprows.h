// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/capusers.h"
#include "app/planning/reinvestment.h"
#include "ui/models/figuretable.h"

namespace slateboard {

// The rows of the tables of the Budget page's tab of caps.

[[nodiscard]] QList<FigureColumn> capColumns();
/// One a cap, leading to its place in the library's list.
[[nodiscard]] QList<FigureRow> capRows(const Library &library, const planning::MoneyFigures &money,
                                       const Formatter &format);

[[nodiscard]] QList<FigureColumn> capUserColumns();
/// One a title, and a total; `users` are those of a cap.
[[nodiscard]] QList<FigureRow> capUserRows(const Library &library, const planning::CapUsers &users,
                                           const Formatter &format);
/// Whether the cap holds, and who could bring it back, in a sentence.
[[nodiscard]] QString capUsersSentence(const Library &library, const planning::CapUsers &users,
                                       const Formatter &format);

[[nodiscard]] QList<FigureColumn> loopColumns();
/// One a quarter, leading to it, and a total.
[[nodiscard]] QList<FigureRow> loopRows(const planning::Reinvestment &loop, const Formatter &format);
/// When the slate pays for itself, in a sentence or two.
[[nodiscard]] QString loopSentence(const planning::Reinvestment &loop, const Formatter &format);

} // namespace slateboard
