// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/releaseheat.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace slateboard::planning {
namespace {

constexpr int quartersBack = 8;
constexpr int quartersAhead = 12;

// Shelved titles are left out even where a day is planned for them.
bool isMeant(const TitleFigures &title)
{
    return !title.stage || title.stage->stage != Stage::Shelved;
}

QHash<TitleId, PartyId> firstPlatforms(const Library &library)
{
    QHash<TitleId, PartyId> platforms;
    for (const TitleParty &tie : library.titleParties) { // by age
        if (tie.role == PartyRole::Platform && !platforms.contains(tie.title))
            platforms.insert(tie.title, tie.party);
    }
    return platforms;
}

int columnOf(const ReleaseHeat &heat, Day day)
{
    const int quarter = Quarter::of(day).index;
    return std::clamp(quarter - heat.first.index + 1, 0, heat.columns() - 1);
}

void add(HeatRow &row, int column, const TitleFigures &title)
{
    HeatCell &cell = row.cells[static_cast<size_t>(column)];
    cell.titles.push_back(title.title);
    cell.released += title.stage && title.stage->stage == Stage::Released ? 1 : 0;
}

// Formats in their order, then the platforms with most releases.
auto heatOrder(const HeatRow &row)
{
    return std::tuple(row.format, row.platform && row.platform->isNull(), -row.count(), row.platform);
}

} // namespace

int HeatRow::count() const
{
    int count = 0;
    for (const HeatCell &cell : cells)
        count += cell.count();
    return count;
}

std::optional<Quarter> ReleaseHeat::quarterOf(int column) const
{
    return column == 0 || column == columns() - 1 ? std::nullopt : std::optional(Quarter{first.index + column - 1});
}

std::pair<Quarter, Quarter> usualQuarters(const Figures &figures)
{
    const Quarter now = Quarter::of(figures.asOf);
    Quarter first = now;
    Quarter last = now;
    for (const TitleFigures &title : figures.titles) {
        if (!title.release || !isMeant(title))
            continue;
        first = std::min(first, Quarter::of(*title.release));
        last = std::max(last, Quarter::of(*title.release));
    }
    return {std::max(first, Quarter{now.index - quartersBack}), std::min(last, Quarter{now.index + quartersAhead})};
}

ReleaseHeat releaseHeat(const Library &library, const Figures &figures, HeatGrouping grouping,
                        std::pair<Quarter, Quarter> quarters)
{
    ReleaseHeat heat{figures.asOf, grouping, quarters.first, quarters.second, {}, {}, 0};
    const auto columns = static_cast<size_t>(heat.columns());
    heat.total.cells.resize(columns);
    const QHash<TitleId, PartyId> platforms = firstPlatforms(library);
    std::vector<const TitleFigures *> titles;
    for (const TitleFigures &title : figures.titles) {
        if (isMeant(title) && title.release)
            titles.push_back(&title);
        else if (isMeant(title))
            ++heat.undated;
    }
    std::ranges::stable_sort(titles, {}, [](const TitleFigures *title) { return *title->release; });
    std::map<std::pair<std::optional<Format>, std::optional<PartyId>>, HeatRow> rows;
    for (const TitleFigures *title : titles) {
        const Title *row = findRow(library.titles, title->title);
        if (!row)
            continue;
        const auto format = grouping == HeatGrouping::Platform ? std::nullopt : std::optional(row->format);
        const auto platform =
            grouping == HeatGrouping::Format ? std::nullopt : std::optional(platforms.value(title->title));
        HeatRow &of = rows[{format, platform}];
        of.format = format;
        of.platform = platform;
        of.cells.resize(columns);
        const int column = columnOf(heat, *title->release);
        add(of, column, *title);
        add(heat.total, column, *title);
    }
    for (auto &[key, row] : rows)
        heat.rows.push_back(std::move(row));
    std::ranges::sort(heat.rows, {}, heatOrder);
    return heat;
}

} // namespace slateboard::planning
