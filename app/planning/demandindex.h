// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/counts.h"
#include "app/planning/demand.h"

#include <array>
#include <span>

namespace slateboard::planning {

struct SummedDemand;

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
    friend bool operator==(const PhaseDays &, const PhaseDays &) = default;
};

constexpr size_t phaseCount = 5;
using TitlePhases = std::array<std::optional<PhaseDays>, phaseCount>; // by PhaseKind

/// Which titles a plan has, ordered, when they are made, and what others than ourselves fund of each.
struct PlanFrame {
    std::vector<TitleId> titles;
    std::vector<TitlePhases> phases;
    std::vector<Money> byOthers;
    /// Where a title stands among them; `last` is where the one before was found, as rows of one title come together.
    [[nodiscard]] std::optional<size_t> positionOf(TitleId title, size_t &last) const;
};
[[nodiscard]] PlanFrame planFrame(const Library &library, PlanId plan);

/// Which rows say what a title costs.
struct TitleRowIds {
    std::vector<Id<BudgetLine>> lines; // of a plan
    std::vector<CostId> costs;
    std::vector<Id<Estimate>> estimates;
};

/// What a plan's demand is computed from, grouped by title and account by one sort each.
class DemandIndex {
public:
    DemandIndex(const Library &library, PlanId plan, Day asOf);
    /// Of one title, whose rows are known: without a look at those of the others.
    DemandIndex(const Library &library, Day asOf, PlanFrame title, TitleRowIds rows);
    /// Of these titles alone, as far as the plan includes them.
    DemandIndex(const Library &library, PlanId plan, Day asOf, std::span<const TitleId> only);

    [[nodiscard]] const std::vector<TitleId> &titles() const { return m_frame.titles; }       // of the plan, ordered
    [[nodiscard]] const std::vector<PlannedLine> &lines() const { return m_lines; }           // by title, account, age
    [[nodiscard]] const std::vector<KnownCost> &costs() const { return m_costs; }             // by title, account, age
    [[nodiscard]] const std::vector<KnownEstimate> &estimates() const { return m_estimates; } // by title, account
    /// What others than ourselves fund of a title.
    [[nodiscard]] Money fundedByOthers(size_t title) const { return m_frame.byOthers[title]; }
    [[nodiscard]] const TitlePhases &phases(size_t title) const { return m_frame.phases[title]; }
    void setPhases(size_t title, const TitlePhases &phases) { m_frame.phases[title] = phases; }
    [[nodiscard]] const PlanFrame &frame() const { return m_frame; }
    [[nodiscard]] bool isMarketing(AccountId account) const; // itself or an account above it

private:
    void read(const Library &library, PlanId plan, Day asOf);
    [[nodiscard]] std::optional<size_t> positionOf(TitleId title);
    void resolveLines(const Library &library);
    void takeCosts(std::vector<KnownCost> known);
    void keepLatestEstimates();

    PlanFrame m_frame;
    size_t m_lastPosition = 0; // rows of one title come together
    std::vector<PlannedLine> m_lines;
    std::vector<KnownCost> m_costs;
    std::vector<KnownEstimate> m_estimates;
    std::vector<AccountId> m_marketing; // ordered
};

/// All costs up to as-of, whatever title they are of (`title` means nothing), by age; commitments that are paid are
/// none.
[[nodiscard]] std::vector<KnownCost> knownCosts(const Library &library, Day asOf);

/// The demand of the titles in an index, which stand in these stages; items come by title.
[[nodiscard]] Demand demandOf(const DemandIndex &index, const QHash<TitleId, StageState> &stages, Day asOf);

/// The same and what it adds up to, by several processors.
[[nodiscard]] SummedDemand summedDemandOf(const Library &library, const DemandIndex &index,
                                          const QHash<TitleId, StageState> &stages, Day asOf);

/// The ids of the accounts that count as marketing, ordered: those marked, and all below them.
[[nodiscard]] std::vector<AccountId> marketingAccounts(const Library &library);

} // namespace slateboard::planning
