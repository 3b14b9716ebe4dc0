// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/receipts.h"
#include "app/planning/topsheet.h"

namespace slateboard::planning {

/// What is compared: all that a title costs and brings, or of both what is the group's own.
enum class PortfolioBasis { Own, Whole };

/// What a title costs in the end against what it has brought and is expected to.
struct PortfolioTitle {
    TitleId title;
    Format format = Format::Drama;
    std::optional<int> episodes;
    bool firm = false; // past greenlight
    Money efc;
    Money ownCost;     // our own share of it
    Money receipts;    // received and to come
    Money ownReceipts; // of these what the group keeps after the waterfall
    [[nodiscard]] Money cost(PortfolioBasis basis) const { return basis == PortfolioBasis::Own ? ownCost : efc; }
    [[nodiscard]] Money income(PortfolioBasis basis) const
    {
        return basis == PortfolioBasis::Own ? ownReceipts : receipts;
    }
    [[nodiscard]] Money result(PortfolioBasis basis) const { return income(basis) - cost(basis); }
    friend bool operator==(const PortfolioTitle &, const PortfolioTitle &) = default;
};

/// The titles of the plan of the figures that cost or bring anything, ordered by id. To be done aside: goes through all
/// windows and receipts.
[[nodiscard]] std::vector<PortfolioTitle> portfolioOf(const Library &library, const Figures &figures);

/// What the cost and the receipts of one title are made of.
struct PortfolioParts {
    PortfolioTitle title;
    std::vector<TopSheetRow> costs;          // add up to the EFC
    std::vector<PlatformReceipts> platforms; // add up to the receipts; most first
};
/// Likewise to be done aside.
[[nodiscard]] PortfolioParts portfolioParts(const Library &library, const Figures &figures, TitleId title);

} // namespace slateboard::planning
