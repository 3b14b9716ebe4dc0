// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/spendcurve.h"

#include "app/planning/demandindex.h"
#include "app/planning/spreader.h"

#include <algorithm>
#include <map>

namespace slateboard::planning {
namespace {

using DemandItems = std::ranges::subrange<RowsByTitle<DemandItem>::Iterator>;

DemandItems demandItems(const Figures &figures, TitleId title)
{
    const Demand &demand = figures.demand;
    if (title.isNull())
        return {demand.items.begin(), demand.items.end()};
    const auto position = demand.positionOf(title);
    return position ? demand.items.ofTitles(*position, 1) : demand.items.ofTitles(0, 0);
}

DemandIndex indexOf(const Library &library, const Figures &figures, TitleId title)
{
    return title.isNull() ? DemandIndex(library, figures.plan, figures.asOf)
                          : DemandIndex(library, figures.plan, figures.asOf, std::span(&title, 1));
}

void addItem(SpendSums &sums, const DemandItem &item)
{
    switch (item.kind) {
    case DemandKind::Actual: sums.actual += item.amount; break;
    case DemandKind::OpenCommitment: sums.committed += item.amount; break;
    case DemandKind::ToComplete: sums.toComplete += item.amount; break;
    }
}

// In which months the budget line is spent as planned; a phase that ends before it begins is its first day.
bool mayMeet(const PhaseDays &days, Month month)
{
    return Month::of(days.start) <= month && month <= Month::of(std::max(days.start, days.end));
}

class CurveMaker {
public:
    CurveMaker(const Library &library, const Figures &figures, TitleId title) :
        m_index(indexOf(library, figures, title)), m_items(demandItems(figures, title))
    {}

    SpendCurve make()
    {
        measure();
        for (const PlannedLine &line : m_index.lines())
            addLine(line);
        for (const DemandItem &item : m_items)
            addItem(item.month ? at(*item.month) : m_curve.unscheduled, item);
        SpendSums upTo;
        for (SpendMonth &month : m_curve.months)
            month.upTo = upTo += month.sums;
        m_curve.total = upTo += m_curve.unscheduled;
        return std::move(m_curve);
    }

private:
    [[nodiscard]] const std::optional<PhaseDays> &daysOf(const PlannedLine &line) const
    {
        return m_index.phases(line.title)[static_cast<size_t>(line.line->phase)];
    }
    [[nodiscard]] SpendSums &at(Month month)
    {
        return m_curve.months[static_cast<size_t>(month.index - m_curve.months.front().month.index)].sums;
    }

    void measure()
    {
        std::optional<Month> first;
        std::optional<Month> last;
        const auto reach = [&](Month from, Month to) {
            first = std::min(first.value_or(from), from);
            last = std::max(last.value_or(to), to);
        };
        for (const PlannedLine &line : m_index.lines()) {
            if (const auto &days = daysOf(line))
                reach(Month::of(days->start), Month::of(std::max(days->start, days->end)));
        }
        for (const DemandItem &item : m_items) {
            if (item.month)
                reach(*item.month, *item.month);
        }
        for (Month month = first.value_or(Month{}); first && month <= *last; ++month.index)
            m_curve.months.push_back({month, {}, {}});
    }

    void addLine(const PlannedLine &line)
    {
        const auto &days = daysOf(line);
        if (!days) {
            m_curve.unscheduled.planned += line.amount;
            return;
        }
        for (const MonthAmount &part :
             m_spreader.spread(line.amount, line.line->profile, days->start, days->end, days->start))
            at(part.month).planned += part.amount;
    }

    DemandIndex m_index;
    DemandItems m_items;
    Spreader m_spreader;
    SpendCurve m_curve;
};

// What the line plans to spend in the month, or without one.
Money plannedIn(const PlannedLine &line, const std::optional<PhaseDays> &days, std::optional<Month> month,
                Spreader &spreader)
{
    if (!days || !month)
        return days.has_value() == month.has_value() ? line.amount : Money{};
    if (!mayMeet(*days, *month))
        return {};
    for (const MonthAmount &part :
         spreader.spread(line.amount, line.line->profile, days->start, days->end, days->start)) {
        if (part.month == *month)
            return part.amount;
    }
    return {};
}

} // namespace

SpendSums &SpendSums::operator+=(const SpendSums &other)
{
    planned += other.planned;
    actual += other.actual;
    committed += other.committed;
    toComplete += other.toComplete;
    return *this;
}

SpendCurve spendCurve(const Library &library, const Figures &figures, TitleId title)
{
    return CurveMaker(library, figures, title).make();
}

std::vector<SpendRow> spendRows(const Library &library, const Figures &figures, std::optional<Month> month,
                                TitleId title)
{
    std::map<std::pair<TitleId, AccountId>, SpendSums> rows;
    const auto rowOf = [&](TitleId of, AccountId account) -> SpendSums & {
        return rows[{of, title.isNull() ? AccountId() : account}];
    };
    const DemandIndex index = indexOf(library, figures, title);
    Spreader spreader;
    for (const PlannedLine &line : index.lines()) {
        const auto &days = index.phases(line.title)[static_cast<size_t>(line.line->phase)];
        if (const Money amount = plannedIn(line, days, month, spreader); amount != Money{})
            rowOf(index.titles()[line.title], line.account).planned += amount;
    }
    for (const DemandItem &item : demandItems(figures, title)) {
        if (item.month == month)
            addItem(rowOf(item.title, item.account), item);
    }
    std::vector<SpendRow> list;
    for (const auto &[key, sums] : rows)
        list.push_back({key.first, key.second, sums});
    return list;
}

} // namespace slateboard::planning
