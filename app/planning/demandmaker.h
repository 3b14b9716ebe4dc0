// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/demandindex.h"
#include "app/planning/demandtable.h"
#include "app/planning/spreader.h"

namespace slateboard::planning {

/// Reckons the demand of titles, one after another: the formulas of demandOf().
class DemandMaker {
public:
    DemandMaker(const DemandIndex &index, const QHash<TitleId, StageState> &stages, Day asOf) :
        m_index(index), m_stages(stages), m_asOf(asOf)
    {}

    /// Of so many titles from the first on; `table` adds their demand up, if there is one.
    Demand make(size_t first, size_t count, const Library &library, DemandTable *table);

private:
    static constexpr size_t profileCount = 4;
    using Lines = std::span<const PlannedLine>;
    using Costs = std::span<const KnownCost>;
    using Estimates = std::span<const KnownEstimate>;

    /// What is known of a title, or of one of its accounts.
    struct TitleRows {
        Lines lines;
        Costs costs;
        Estimates estimates;
        [[nodiscard]] bool isEmpty() const { return lines.empty() && costs.empty() && estimates.empty(); }
    };

    /// What lines of the same phase and profile of a title have in common.
    struct LineShape {
        bool isKnown = false;
        double ahead = 0; // the share that is planned to be spent after as-of
        Spreader::Shape months;
    };

    void addTitle(size_t title, TitleRows rows);
    void addAccount(const TitleRows &rows);
    [[nodiscard]] Money toComplete(const AccountMoney &money, Estimates estimates) const;
    void addCost(const KnownCost &known, Lines lines);
    void shareOut(Money amount, Lines lines);
    void addToComplete(Money amount, Lines lines);
    [[nodiscard]] const LineShape &shapeOf(const BudgetLine &line, const PhaseDays &days);
    [[nodiscard]] double planned(const PlannedLine &line);
    [[nodiscard]] std::optional<PhaseKind> phaseOf(const Cost &cost, Lines lines) const;
    [[nodiscard]] const std::optional<PhaseDays> &daysOf(PhaseKind phase) const
    {
        return m_index.phases(m_title)[static_cast<size_t>(phase)];
    }

    const DemandIndex &m_index;
    const QHash<TitleId, StageState> &m_stages;
    Day m_asOf;
    Demand m_demand;
    Spreader m_spreader;
    std::vector<double> m_weights;
    std::vector<Money> m_shares;
    std::vector<DemandItem> m_items; // of the title at hand, as what follows
    std::vector<AccountMoney> m_accounts;
    std::array<LineShape, phaseCount * profileCount> m_shapes;

    // The title and account at hand.
    size_t m_title = 0;
    TitleMoney m_money;
    DemandItem m_item; // what all items of the account have in common
    bool m_isFirm = false;
    bool m_isShelved = false;
};

} // namespace slateboard::planning
