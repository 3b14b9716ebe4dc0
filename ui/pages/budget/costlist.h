// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"
#include "app/planning/duecommitments.h"

#include <array>
#include <vector>

namespace slateboard {

enum class CostColumn { Day, Title, Account, Kind, Amount, Open, DueDay, Counterparty, Document, Settles, Note };
constexpr int costColumnCount = 11;

enum class CostsShown { All, Payments, Commitments, Due };
constexpr int costsShownCount = 4;

struct CostQuery {
    Day asOf;
    Language language = Language::Korean;
    CostsShown shown = CostsShown::All;
    TitleId title; // null: of all
    QString text;  // each word of it stands somewhere in the row
    CostColumn sortedBy = CostColumn::Day;
    Qt::SortOrder order = Qt::DescendingOrder;
};

/// A document of the list; what it says is in the library.
struct CostLine {
    CostId cost;
    Money open; // of a commitment: not yet paid
    bool isOverdue = false;
};

struct CostList {
    std::vector<CostLine> lines;
    std::array<int, costsShownCount> counts{}; // by CostsShown, whatever the search
    Money paid;                                // of the lines
    Money open;
    planning::DueSums due; // of the lines, if they are what is due
};

/// Documents up to as-of of all titles; what is due only of those in the plan of the figures, so that it adds up to
/// what they say is committed. To be done aside.
[[nodiscard]] CostList listCosts(const Library &library, const planning::Figures &figures, const CostQuery &query);

} // namespace slateboard
