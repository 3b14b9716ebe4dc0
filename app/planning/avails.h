// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/rightsreach.h"
#include "app/planning/windows.h"

namespace slateboard::planning {

/// What ends an avail.
enum class AvailEnd {
    Never,        // the right is held for good, and no window bars it
    RightEnds,    // `grant` does
    WindowBegins, // `window` does: it bars others, or shares what could be sold exclusively until then
    WindowEnds    // `window` does, which it was shared with
};

/// A right × territory × term of a title that is still free.
struct Avail {
    TitleId title = {};
    Use use = Use::Drama; // what can be sold
    bool showing =
        true; // to show the title, which is what windows sell; else what its source IPs' rights allow besides
    QString territory = {}; // one, as it is written; empty: everywhere but in `except`
    QStringList except = {};
    Day from = {};
    std::optional<Day> to = {}; // inclusive; unknown: for good
    AvailEnd end = AvailEnd::Never;
    GrantId grant = {};          // RightEnds
    ReleaseWindowId window = {}; // WindowBegins, WindowEnds
    bool exclusive = true;       // it can be sold exclusively: nobody else shows it, and the rights are exclusive
    bool onOption = false;       // only if an option is exercised
    bool uncertain = false;      // a window there has no day yet, and may take some of it
    std::vector<PartyId> platforms = {}; // that it fits, by territory and least term
    friend bool operator==(const Avail &, const Avail &) = default;
};

/// What can still be sold of each title of the plan that is not shelved, from as-of on and not before its release:
/// where its rights are held, less the exclusive windows and the holdbacks of the plan. By title, use, territory and
/// day. Territories are those that its windows, the rights in its source IPs or the platforms of the library name, and
/// the rest of the world, which takes in what is alike there. Besides showing it, what the rights in its source IPs
/// allow of animation, games, publishing and music: no window sells these.
[[nodiscard]] std::vector<Avail> availsOf(const Library &library, const Figures &figures);

/// Whether it can be sold in a territory, as it is written.
[[nodiscard]] bool isIn(const Avail &avail, const QString &territory);
/// Where it can be sold, for people: KR, worldwide, or worldwide but KR.
[[nodiscard]] QString availPlace(const Avail &avail);
/// What ends it, in a few words; empty: nothing.
[[nodiscard]] QString availEndText(const Library &library, const Avail &avail, const Formatter &formatter);

} // namespace slateboard::planning
