// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/figures.h"

namespace slateboard {

/// What is said of the money where a slate is summed up, on the screen and on paper: first the firm demand against the
/// programme cap, because firm demand is what caps test; what is only hoped for stands beside it. Without such a cap,
/// the estimated final cost.
struct MoneyWords {
    QString name;          // of the value
    QString value;         //
    QString limit;         // "/ 400bn"; empty without a programme cap
    QString verdict;       // the headroom, or what is over, or that there is no cap
    QString left;          // how much of the limit is left, or what is over, or that there is no cap
    QString hoped;         // what is hoped for beside that, or empty
    QString totals;        // EFC, actual and committed, of all titles and years, also those beyond the programme
    bool isOver = false;   // firm demand, over the cap
    double firmShare = 0;  // of the limit
    double hopedShare = 0; // likewise
    [[nodiscard]] bool hasCap() const { return !limit.isEmpty(); }
};

/// What EFC is, in one sentence.
[[nodiscard]] QString efcExplained();

[[nodiscard]] MoneyWords moneyWords(const Library &library, const planning::MoneyFigures &money,
                                    const Formatter &format);

} // namespace slateboard
