// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

#include <span>
#include <vector>

namespace slateboard::planning {

/// When a window of a title runs. One that follows another's end with no days between begins on the day after. Without
/// a start nothing says yet when it begins: the release is not planned, or it follows a window that has no day or no
/// end, or itself.
struct WindowDays {
    ReleaseWindowId window;
    std::optional<Day> start;
    std::optional<Day> end; // inclusive; unknown: without end, or no start
    friend bool operator==(const WindowDays &, const WindowDays &) = default;
};

enum class WindowClash {
    Holdback, // begins within the holdback after another window
    Exclusive // runs while another platform's exclusive window runs
};

/// A window that may not be where another one bars it. Only windows whose territories overlap do.
struct WindowBreach {
    WindowClash kind = WindowClash::Holdback;
    ReleaseWindowId window; // that may not be there: the later one, or the one that is not exclusive
    ReleaseWindowId barredBy;
    Day from;
    std::optional<Day> to; // inclusive: the last day that is barred; unknown: without end
    friend bool operator==(const WindowBreach &, const WindowBreach &) = default;
};

/// The windows of a title in a plan.
struct TitleWindows {
    TitleId title;
    std::vector<WindowDays> windows; // by start, those without one last; else by age
    std::vector<WindowBreach> breaches;
    /// The day found for a window, or nullptr.
    [[nodiscard]] const WindowDays *find(ReleaseWindowId window) const;
    friend bool operator==(const TitleWindows &, const TitleWindows &) = default;
};

/// `release` is that of TitleFigures: the windows that neither have a day nor follow another begin on it.
[[nodiscard]] TitleWindows windowDays(std::span<const ReleaseWindow *const> windows, TitleId title,
                                      std::optional<Day> release);
/// Of one title, in the plan of the figures.
[[nodiscard]] TitleWindows windowDays(const Library &library, const Figures &figures, TitleId title);
/// Of all titles that have windows in the plan of the figures, ordered by id; sorted once, for drawing them all.
[[nodiscard]] std::vector<TitleWindows> allWindowDays(const Library &library, const Figures &figures);

/// One sentence that names both windows.
[[nodiscard]] QString breachSentence(const Library &library, const WindowBreach &breach);
/// A window in a few words: platform and territory.
[[nodiscard]] QString windowName(const Library &library, ReleaseWindowId window);

} // namespace slateboard::planning
