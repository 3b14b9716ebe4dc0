// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/rows.h"

namespace slateboard::sample {

/// The sample library: a fictional Korean media group as of 2023-03-31, the same at every call. Ids are
/// deterministic too, so that two samples are equal.
struct Sample {
    QString name;
    QString company;
    Day pinnedDay;
    std::optional<Share> reinvested;
    int reinvestedAfter = 0; // quarters
    Rows rows;               // with the working plan, accounts, caps and goals
};
[[nodiscard]] Sample makeSample();

} // namespace slateboard::sample
