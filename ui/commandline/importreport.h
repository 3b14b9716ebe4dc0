// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"
#include "ui/commandline/command.h"

namespace slateboard::commandline {

/// What was read and what it means, before and after it was written.
struct Import {
    exchange::SourceTable table;
    exchange::ImportOptions options;
    exchange::ImportPlan plan;
    bool isDryRun = false;
};

void printImport(const Invocation &call, const Import &import);

} // namespace slateboard::commandline
