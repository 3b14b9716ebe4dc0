// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "ui/commandline/command.h"

namespace slateboard::commandline {

/// Opens the library. Reading works while somebody else writes it; Access::Write fails where only reading is possible.
[[nodiscard]] Result<std::shared_ptr<Session>> openLibrary(const QString &path, Access access);

/// Says that there is none.
[[nodiscard]] tl::unexpected<Error> noLibrary(const QString &path);

/// What --as-of says: a day of the years that plans have.
[[nodiscard]] Result<Day> readAsOf(const QString &text);

void addPlanOption(QCommandLineParser &options);    // --plan NAME
void addAgainstOption(QCommandLineParser &options); // --against NAME
void addDayOption(QCommandLineParser &options);     // --as-of DAY

/// The plan that --plan names, else the working plan.
[[nodiscard]] Result<PlanId> planAskedFor(const Invocation &call, const Library &library);
/// The day of --as-of, else the library's today.
[[nodiscard]] Result<Day> dayAskedFor(const Invocation &call, const Session &session);

/// What figures, report and charts begin with.
struct View {
    std::shared_ptr<Session> session;
    PlanId plan;
    Day asOf;
};
[[nodiscard]] Result<View> openView(const Invocation &call);
/// The plan of --against, which is another than the view's.
[[nodiscard]] Result<PlanId> againstAskedFor(const Invocation &call, const View &view);
/// Likewise, or null if it is not asked for. To be looked for before anything is said in the language of files.
[[nodiscard]] Result<PlanId> againstIfAsked(const Invocation &call, const View &view);

/// How a terminal is told numbers: in the language of --lang, else the desktop's.
[[nodiscard]] Formatter terminalFormat(const Invocation &call, const Library &library);

/// The language of what leaves as a file or as JSON: --lang, else the library's. The application speaks it from then
/// on.
[[nodiscard]] Language speakForFiles(const Invocation &call, const Library &library);

} // namespace slateboard::commandline
