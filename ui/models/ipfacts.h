// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/rights.h"

#include <QStringList>

#include <vector>

namespace slateboard {

/// What a list of source IPs shows and filters by beside the rows themselves, as of a day: computed aside, one entry a
/// row of the IpTable that it was computed from.
struct IpFacts {
    std::vector<planning::IpState> states;
    std::vector<QList<TitleId>> titles; // made from it
    QStringList genres;                 // all that occur, in the order of the alphabet
    int lapsing = 0;
    int notTied = 0;
    int inTalks = 0;
};

[[nodiscard]] IpFacts ipFactsOf(const Library &library, Day day);

/// For each row of `from` its row in `to`, or -1 where it is gone.
[[nodiscard]] std::vector<int> rowMap(const IpTable &from, const IpTable &to);

/// The facts in the rows of another table. New rows are just listed; counts and genres stay as they were.
[[nodiscard]] IpFacts remapped(const IpFacts &facts, const std::vector<int> &map, int size);

} // namespace slateboard
