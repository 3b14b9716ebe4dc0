// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/counts.h"
#include "app/planning/demand.h"

#include <array>
#include <span>

namespace slateboard::planning {

/// A budget line of the plan; `title` is the position of its title among the plan's titles.
struct PlannedLine {
    size_t title = 0;
    AccountId account;
    const BudgetLine *line = nullptr;
    Money amount; // that the line comes to: see budgetlines.h
};

/// A cost of a title of the plan up to as-of; of a commitment only what is open.
struct KnownCost {
    size_t title = 0;
    AccountId account;
    const Cost *cost = nullptr;
    Money amount;
};

/// The estimate to complete of an account of a title of the plan: the latest up to as-of.
struct KnownEstimate {
    size_t title = 0;
    AccountId account;
    const Estimate *estimate = nullptr;
};

struct PhaseDays {
    Day start;
    Day end;
};

constexpr size_t phaseCount = 5;
using TitlePhases = std::array<std::optional<PhaseDays>, phaseCount>; // by PhaseKind

/// What a plan's demand is computed from, grouped by title and account by one sort each.
class DemandIndex {
public:
    DemandIndex(const Library &library, PlanId plan, Day asOf);
    /// Of these titles alone, as far as the plan includes them.
    DemandIndex(const Library &library, PlanId plan, Day asOf, std::span<const TitleId> only);

    [[nodiscard]] const std::vector<TitleId> &titles() const { return m_titles; }             // of the plan, ordered
    [[nodiscard]] const std::vector<PlannedLine> &lines() const { return m_lines; }           // by title, account, age
    [[nodiscard]] const std::vector<KnownCost> &costs() const { return m_costs; }             // by title, account, age
    [[nodiscard]] const std::vector<KnownEstimate> &estimates() const { return m_estimates; } // by title, account
    /// What others than ourselves fund of a title.
    [[nodiscard]] Money fundedByOthers(size_t title) const { return m_fundedByOthers[title]; }
    [[nodiscard]] const TitlePhases &phases(size_t title) const { return m_phases[title]; }
    void setPhases(size_t title, const TitlePhases &phases) { m_phases[title] = phases; }
    [[nodiscard]] bool isMarketing(AccountId account) const; // itself or an account above it

private:
    void read(const Library &library, PlanId plan, Day asOf);
    [[nodiscard]] std::optional<size_t> positionOf(TitleId title);
    void readLines(const Library &library, PlanId plan);
    void resolveLines(const Library &library);
    void readCosts(const Library &library, Day asOf);
    void readEstimates(const Library &library, Day asOf);
    void readFunding(const Library &library, PlanId plan);

    std::vector<TitleId> m_titles;
    size_t m_lastPosition = 0; // rows of one title come together
    std::vector<TitlePhases> m_phases;
    std::vector<PlannedLine> m_lines;
    std::vector<KnownCost> m_costs;
    std::vector<KnownEstimate> m_estimates;
    std::vector<Money> m_fundedByOthers; // by title
    std::vector<AccountId> m_marketing;  // ordered
};

/// All costs up to as-of, whatever title they are of (`title` means nothing), by age; commitments that are paid are
/// none.
[[nodiscard]] std::vector<KnownCost> knownCosts(const Library &library, Day asOf);

/// The demand of the titles in an index, which stand in these stages; items come by title.
[[nodiscard]] Demand demandOf(const DemandIndex &index, const QHash<TitleId, StageState> &stages, Day asOf);

/// The ids of the accounts that count as marketing, ordered: those marked, and all below them.
[[nodiscard]] std::vector<AccountId> marketingAccounts(const Library &library);

} // namespace slateboard::planning
