// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <tuple>
#include <type_traits>

namespace slateboard {

/// All lists of a library, each found by the type of its rows with listOf().
inline constexpr auto libraryLists = std::tuple(
    &Library::parties, &Library::scoutEvents, &Library::grants, &Library::grantDocuments, &Library::ipMetrics,
    &Library::titles, &Library::titleIps, &Library::titleParties, &Library::stageEvents, &Library::plans,
    &Library::planTitles, &Library::phases, &Library::accounts, &Library::budgetLines, &Library::costs,
    &Library::receipts, &Library::caps, &Library::goals, &Library::savedFilters, &Library::credits, &Library::airSlots,
    &Library::titleDocuments, &Library::decisions, &Library::plannedStages, &Library::phaseLinks,
    &Library::milestoneTemplates, &Library::milestones, &Library::plannedMilestones, &Library::windows,
    &Library::funding, &Library::estimates, &Library::waterfall, &Library::interimTargets);

/// Not the library itself, nor source IPs, which stand in a table of their own.
template <class Row>
inline constexpr bool hasList = !std::is_same_v<Row, LibraryInfo> && !std::is_same_v<Row, SourceIp>;

/// The list of a library that holds such rows.
template <class Row, class AnyLibrary>
[[nodiscard]] auto &listOf(AnyLibrary &library)
{
    return library.*std::get<QList<Row> Library::*>(libraryLists);
}

} // namespace slateboard
