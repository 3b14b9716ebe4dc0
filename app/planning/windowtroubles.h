// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/windows.h"

namespace slateboard::planning {

enum class WindowProblem {
    BeforeRelease, // begins before the title is released
    NoRight,       // nothing covers it when it begins
    RightEnds      // runs on after the last right that covers it
};

/// What speaks against a window besides the title's other windows.
struct WindowTrouble {
    WindowProblem problem = WindowProblem::BeforeRelease;
    ReleaseWindowId window;
    std::optional<Day> day; // the window's start; of RightEnds its end, unknown: it has none
    Day other;              // of BeforeRelease the release, of RightEnds the last day that is covered
    IpId ip;                // not of BeforeRelease
    friend bool operator==(const WindowTrouble &, const WindowTrouble &) = default;
};

/// Of one title's windows that have a start, by them. A right covers a window in all its territories, for the use of
/// the title's format; an option that nobody let lapse will be exercised, and then lasts.
[[nodiscard]] std::vector<WindowTrouble> windowTroubles(const Library &library, const Figures &figures,
                                                        const TitleWindows &windows);
[[nodiscard]] QString troubleSentence(const Library &library, const WindowTrouble &trouble);

} // namespace slateboard::planning
