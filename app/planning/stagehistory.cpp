// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/stagehistory.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

void addStays(std::vector<StageStay> &stays, const Library &library, TitleId title, Day asOf)
{
    for (const StageEvent &event : library.stageEvents) { // by age
        if (event.title == title && event.day <= asOf)
            stays.push_back({event, {}, {}, false});
    }
    std::ranges::stable_sort(stays, {}, [](const StageStay &stay) { return stay.event.day; });
    for (size_t i = 0; i < stays.size(); ++i) {
        const Day until = i + 1 < stays.size() ? stays[i + 1].event.day : asOf;
        stays[i].days = until.daysSince(stays[i].event.day);
    }
}

} // namespace

std::vector<StageStay> stageHistory(const Library &library, PlanId plan, TitleId title, Day asOf)
{
    std::vector<StageStay> stays;
    addStays(stays, library, title, asOf);
    for (const PlannedStage &row : library.plannedStages) { // by age
        if (row.plan != plan || row.title != title)
            continue;
        StageEvent event;
        event.title = title;
        event.stage = row.stage;
        event.day = row.day;
        stays.push_back({event, row.id, {}, false});
    }
    std::ranges::stable_sort(stays, {},
                             [](const StageStay &stay) { return stageRank(stay.event.day, stay.isPlanned()); });
    const auto later = std::ranges::find_if(stays, [asOf](const StageStay &stay) { return stay.event.day > asOf; });
    if (later != stays.begin())
        std::prev(later)->isNow = true;
    return stays;
}

} // namespace slateboard::planning
