// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/caps.h"

#include <span>

namespace slateboard::planning {

/// What part of the demand is summed: of one format or phase only, with or without marketing.
struct DemandFilter {
    CapBasis basis = CapBasis::Total;
    std::optional<Format> format;
    std::optional<PhaseKind> phase;
    [[nodiscard]] bool admits(Format of, std::optional<PhaseKind> in, bool isMarketing) const
    {
        return (!format || *format == of) && (!phase || phase == in) && !(isMarketing && basis == CapBasis::Net);
    }
};

struct DemandSum {
    Money firm;
    Money hoped;
    Money firmByOthers; // the parts of these that others fund
    Money hopedByOthers;
    [[nodiscard]] Money ownFirm() const { return firm - firmByOthers; }
    [[nodiscard]] Money ownHoped() const { return hoped - hopedByOthers; }
    DemandSum &operator+=(const DemandSum &other);
};

/// The demand added up by month, format, phase and account kind in one pass, so that any number of caps cost little.
class DemandTable {
public:
    DemandTable() = default;
    /// `without` these titles, which are ordered.
    DemandTable(const Library &library, const Demand &demand, std::span<const TitleId> without = {});

    void add(const Library &library, std::span<const DemandItem> items);
    DemandTable &operator+=(const DemandTable &other);
    /// Takes away what was added.
    void subtract(const Library &library, std::span<const DemandItem> items);

    [[nodiscard]] bool hasMonths() const { return !m_rows.empty(); }
    [[nodiscard]] Month firstMonth() const { return m_rows.front().month; } // with demand
    [[nodiscard]] Month lastMonth() const { return m_rows.back().month; }
    [[nodiscard]] DemandSum sum(Month from, Month to, const DemandFilter &filter) const; // both inclusive
    [[nodiscard]] DemandSum unscheduled(const DemandFilter &filter) const;

private:
    static constexpr size_t phaseSlots = 6; // the last one for costs without a budget line
    struct Cell {
        Money amount;
        Money byOthers;
        Cell &operator+=(const Cell &other);
    };
    using Cells = std::array<Cell, formatCount * phaseSlots * 2 * 2>;
    struct Row {
        Month month;
        int items = 0;
        Cells cells{};
    };
    size_t rowOf(Month month); // made if there is none yet
    template <int sign>
    void count(const Library &library, std::span<const DemandItem> items);
    static size_t cellOf(size_t format, size_t phase, bool marketing, bool firm);
    static void add(const Cells &cells, const DemandFilter &filter, DemandSum &sum);

    std::vector<Row> m_rows; // of the months that have demand, ordered
    Cells m_unscheduled{};
};

/// A demand, added up.
struct SummedDemand {
    Demand demand;
    DemandTable table;
};

} // namespace slateboard::planning
