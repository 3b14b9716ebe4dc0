// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/rightsreach.h"
#include "app/planning/windows.h"

namespace slateboard::planning {

/// What can speak against a window, in the order in which it is said.
enum class WindowReason {
    NoRight,         // no right covers showing it
    OtherTerritory,  // rights cover it, but not there
    OnlyAnOption,    // that can no longer be exercised before principal photography
    RightBeginsLate, // the right begins after the window
    RightEnded,      // before the window begins
    RightEndsBefore, // before the window does
    BeforeRelease,   // the window begins before the release
    Holdback,        // it begins in the holdback after another window
    Exclusive,       // it overlaps another platform's exclusive window
    ShortTerm,       // shorter than the platform takes
    OffPlatform      // where the platform does not show
};

/// One thing that speaks against a window. Which of the rest is known depends on the reason.
struct WindowFinding {
    WindowReason reason = WindowReason::NoRight;
    ReleaseWindowId window = {};
    ReleaseWindowId barredBy = {};   // Holdback, Exclusive
    IpId ip = {};                    // rights: in this source IP
    GrantId grant = {};              // rights: that ends, begins late, or the option
    QString territory = {};          // OtherTerritory, OffPlatform: where; empty: worldwide
    std::optional<Day> day = {};     // rights: when it is needed; BeforeRelease: the release; barred: from then on
    std::optional<Day> heldDay = {}; // rights: its last day, or its first; barred: until then
    qint64 days = 0;                 // by which it is missed
    int needed = 0;                  // ShortTerm: days that the platform takes at least
    friend bool operator==(const WindowFinding &, const WindowFinding &) = default;
};

/// Of the windows of one title, by window and reason. `release` is that of its figures.
[[nodiscard]] std::vector<WindowFinding> checkWindows(const Library &library, const TitleWindows &windows,
                                                      const TitleRights &rights, const TitleFigures *figures);
/// Of one title. Goes through the grants of the library: to be done aside.
[[nodiscard]] std::vector<WindowFinding> windowFindings(const Library &library, const Figures &figures, TitleId title);

/// The windows of a title with all that speaks against them.
struct CheckedWindows {
    TitleWindows windows;
    std::vector<WindowFinding> findings;
};
/// Of all titles of the plan that have windows, ordered by id; to be done aside.
[[nodiscard]] std::vector<CheckedWindows> checkAllWindows(const Library &library, const Figures &figures);

/// As files know a reason: no_right, right_ends_before...
[[nodiscard]] const char *windowReasonCode(WindowReason reason);
/// The reason in a few words, as on a badge or in a filter.
[[nodiscard]] QString windowReasonWord(WindowReason reason);
/// A whole sentence about the window, which it names.
[[nodiscard]] QString windowSentence(const Library &library, const WindowFinding &finding, const Formatter &formatter);

} // namespace slateboard::planning
