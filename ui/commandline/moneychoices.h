// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/costreport.h"
#include "ui/commandline/command.h"

namespace slateboard::commandline {

void addPartyOption(QCommandLineParser &options);    // --party NAME
void addGroupingOption(QCommandLineParser &options); // --by title|account|format|company

/// Whose statement --party asks for, null: the group's own; nothing: those of all.
[[nodiscard]] Result<std::optional<PartyId>> partyAskedFor(const Invocation &call, const Library &library);
/// By what --by has the cost report go, else by title.
[[nodiscard]] Result<planning::CostGrouping> groupingAskedFor(const QCommandLineParser &options);

} // namespace slateboard::commandline
