// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

#include <span>

namespace slateboard::planning {

/// What a part of a plan was to cost, has cost and will cost.
struct CostSums {
    Money budget;
    Money actual;
    Money committed; // open commitments
    Money toComplete;
    [[nodiscard]] Money efc() const { return actual + committed + toComplete; }
    [[nodiscard]] Money variance() const { return budget - efc(); }
    void add(const AccountMoney &money);
    friend bool operator==(const CostSums &, const CostSums &) = default;
};

/// What the lines below the programme are, from the top: titles and their accounts, or accounts and the titles that
/// spend on them, or titles by what they are or who makes them.
enum class CostGrouping { Title, Account, Format, Company };

/// A line of the cost report with the lines below it, which add up to it together with what it has of its own.
struct CostNode {
    QString name; // for people; empty: the whole programme
    std::optional<Format> format;
    TitleId title;              // null: of several
    AccountId account;          // null: of several, or not assigned
    bool isAccount = false;     // a line of an account, which may be null
    bool isLeaf = false;        // one account of one title, and no account below it: can be estimated
    Id<Estimate> estimate = {}; // of such a leaf; null: what is to complete is reckoned
    int paidSince = 0;          // documents of a later day than its estimate, which it does not know of
    CostSums sums;
    std::vector<CostNode> below;
    size_t firstDocument = 0; // in CostReport::documents
    size_t documentCount = 0; // of its own
};

struct CostReport {
    CostNode programme;
    std::vector<CostId> documents; // by title and account, then day
    [[nodiscard]] std::span<const CostId> documentsOf(const CostNode &node) const
    {
        return std::span(documents).subspan(node.firstDocument, node.documentCount);
    }
};

/// Where the money of the plan of the figures stands, drilled down to the documents: commitments and payments up to
/// as-of. Accounts come by their codes, what is not assigned last; titles and companies by name. A title that several
/// companies make stands under all of them together, so that each won stands once. To be done aside.
[[nodiscard]] CostReport costReport(const Library &library, const Figures &figures, CostGrouping grouping,
                                    Language language);

/// The name of an account for people, its code before it; null: not assigned.
[[nodiscard]] QString accountTitle(const Library &library, AccountId account, Language language);

} // namespace slateboard::planning
