// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/windows.h"

#include "app/planning/territories.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace slateboard::planning {
namespace {

using Windows = std::span<const ReleaseWindow *const>;

class WindowLayout {
public:
    WindowLayout(Windows windows, std::optional<Day> release) :
        m_windows(windows), m_release(release), m_days(windows.size()), m_state(windows.size(), State::Open)
    {
        for (size_t i = 0; i < windows.size(); ++i)
            m_places.insert(windows[i]->id, i);
    }

    std::vector<WindowDays> make()
    {
        for (size_t i = 0; i < m_windows.size(); ++i)
            place(i);
        return std::move(m_days);
    }

private:
    enum class State { Open, UnderWay, Placed };

    void place(size_t index);
    void settle(size_t index);
    [[nodiscard]] std::optional<Day> startOf(const ReleaseWindow &window) const;

    Windows m_windows;
    std::optional<Day> m_release;
    std::vector<WindowDays> m_days;
    std::vector<State> m_state;
    QHash<ReleaseWindowId, size_t> m_places;
};

// After all that it follows, however many these are. A window that follows itself through others is met under way, and
// then has no day yet.
void WindowLayout::place(size_t index)
{
    std::vector<size_t> chain;
    while (m_state[index] == State::Open) {
        m_state[index] = State::UnderWay;
        chain.push_back(index);
        const ReleaseWindow &window = *m_windows[index];
        const auto after = window.startsOn ? m_places.cend() : m_places.constFind(window.after);
        if (after == m_places.cend())
            break;
        index = *after;
    }
    for (; !chain.empty(); chain.pop_back())
        settle(chain.back());
}

void WindowLayout::settle(size_t index)
{
    const ReleaseWindow &window = *m_windows[index];
    WindowDays days{window.id, startOf(window), {}};
    if (days.start && window.days)
        days.end = days.start->plusDays(std::max(*window.days, 1) - 1);
    m_days[index] = days;
    m_state[index] = State::Placed;
}

std::optional<Day> WindowLayout::startOf(const ReleaseWindow &window) const
{
    if (window.startsOn)
        return window.startsOn;
    if (window.after.isNull())
        return m_release;
    const auto found = m_places.constFind(window.after);
    if (found == m_places.cend())
        return std::nullopt;
    const WindowDays &after = m_days[*found];
    const std::optional<Day> day = window.edge == Edge::Start ? after.start : after.end;
    // What follows an end with no days between begins on the day after it.
    return day ? std::optional(day->plusDays(window.offsetDays + (window.edge == Edge::End ? 1 : 0))) : std::nullopt;
}

bool overlap(const WindowDays &a, const WindowDays &b)
{
    return (!b.end || *a.start <= *b.end) && (!a.end || *b.start <= *a.end);
}

// What `earlier` bars of `later`, which begins no earlier.
std::optional<WindowBreach> breachBetween(const ReleaseWindow &earlier, const WindowDays &first,
                                          const ReleaseWindow &later, const WindowDays &second)
{
    if (!territoriesOverlap(earlier.territory, later.territory))
        return std::nullopt;
    const bool samePlatform = earlier.platform == later.platform;
    if (overlap(first, second) && (earlier.exclusive || later.exclusive) && !samePlatform) {
        const bool firstBars = earlier.exclusive;
        const std::optional<Day> to = !first.end    ? second.end
                                      : !second.end ? first.end
                                                    : std::optional(std::min(*first.end, *second.end));
        return WindowBreach{WindowClash::Exclusive, firstBars ? later.id : earlier.id,
                            firstBars ? earlier.id : later.id, *second.start, to};
    }
    if (!first.end || earlier.holdbackDays <= 0 || *second.start <= *first.end)
        return std::nullopt;
    const Day heldUntil = first.end->plusDays(earlier.holdbackDays);
    if (*second.start > heldUntil)
        return std::nullopt;
    return WindowBreach{WindowClash::Holdback, later.id, earlier.id, *second.start, heldUntil};
}

std::vector<WindowBreach> breachesOf(Windows windows, const std::vector<WindowDays> &days)
{
    QHash<ReleaseWindowId, const ReleaseWindow *> rows;
    for (const ReleaseWindow *window : windows)
        rows.insert(window->id, window);
    std::vector<WindowBreach> breaches;
    for (size_t i = 0; i < days.size() && days[i].start; ++i) { // ordered by start
        const ReleaseWindow &earlier = *rows.value(days[i].window);
        const auto barredUntil =
            days[i].end ? std::optional(days[i].end->plusDays(std::max(earlier.holdbackDays, 0))) : std::nullopt;
        for (size_t j = i + 1; j < days.size() && days[j].start; ++j) {
            if (barredUntil && *days[j].start > *barredUntil)
                break; // and so do all that follow
            if (auto breach = breachBetween(earlier, days[i], *rows.value(days[j].window), days[j]))
                breaches.push_back(*breach);
        }
    }
    return breaches;
}

std::optional<Day> releaseOf(const Figures &figures, TitleId title)
{
    const TitleFigures *known = findTitle(figures, title);
    return known ? known->release : std::nullopt;
}

std::vector<const ReleaseWindow *> windowsOf(const Library &library, PlanId plan)
{
    std::vector<const ReleaseWindow *> windows;
    for (const ReleaseWindow &window : library.windows) {
        if (window.plan == plan)
            windows.push_back(&window);
    }
    std::ranges::stable_sort(windows, {}, &ReleaseWindow::title);
    return windows;
}

QString sayWindow(const char *text)
{
    return QCoreApplication::translate("Windows", text);
}

} // namespace

const WindowDays *TitleWindows::find(ReleaseWindowId window) const
{
    const auto found = std::ranges::find(windows, window, &WindowDays::window);
    return found == windows.end() ? nullptr : &*found;
}

TitleWindows windowDays(std::span<const ReleaseWindow *const> windows, TitleId title, std::optional<Day> release)
{
    TitleWindows result{title, WindowLayout(windows, release).make(), {}};
    std::ranges::stable_sort(result.windows, [](const WindowDays &a, const WindowDays &b) {
        return std::tuple(!a.start, a.start.value_or(Day()), a.window) <
               std::tuple(!b.start, b.start.value_or(Day()), b.window);
    });
    result.breaches = breachesOf(windows, result.windows);
    return result;
}

TitleWindows windowDays(const Library &library, const Figures &figures, TitleId title)
{
    std::vector<const ReleaseWindow *> windows = windowsOf(library, figures.plan);
    std::erase_if(windows, [title](const ReleaseWindow *window) { return window->title != title; });
    return windowDays(windows, title, releaseOf(figures, title));
}

std::vector<TitleWindows> allWindowDays(const Library &library, const Figures &figures)
{
    const std::vector<const ReleaseWindow *> windows = windowsOf(library, figures.plan);
    std::vector<TitleWindows> all;
    for (size_t begin = 0; begin < windows.size();) {
        const TitleId title = windows[begin]->title;
        size_t end = begin;
        while (end < windows.size() && windows[end]->title == title)
            ++end;
        all.push_back(windowDays(Windows(windows).subspan(begin, end - begin), title, releaseOf(figures, title)));
        begin = end;
    }
    return all;
}

QString windowName(const Library &library, ReleaseWindowId id)
{
    const ReleaseWindow *window = findRow(library.windows, id);
    if (!window)
        return {};
    const Party *platform = findRow(library.parties, window->platform);
    const QString territory = territoryNames(window->territory).isEmpty()
                                  ? sayWindow(QT_TRANSLATE_NOOP("Windows", "worldwide"))
                                  : window->territory;
    const QString who = platform ? nameIn(spokenLanguage(), platform->name, platform->englishName)
                                 : sayWindow(QT_TRANSLATE_NOOP("Windows", "No platform yet"));
    //: %1 is a platform, %2 a territory such as KR
    return sayWindow(QT_TRANSLATE_NOOP("Windows", "%1 (%2)")).arg(who, territory);
}

QString breachSentence(const Library &library, const WindowBreach &breach)
{
    const QString window = windowName(library, breach.window);
    const QString bar = windowName(library, breach.barredBy);
    if (breach.kind == WindowClash::Holdback) {
        //: %1 and %3 are windows such as TVN (KR), %2 and %4 days
        return sayWindow(
                   QT_TRANSLATE_NOOP("Windows", "The window of %1 begins on %2, within the holdback of %3 until %4."))
            .arg(window, breach.from.iso(), bar, breach.to->iso());
    }
    if (!breach.to) {
        //: %1 and %2 are windows such as TVN (KR), %3 a day
        return sayWindow(QT_TRANSLATE_NOOP("Windows", "The window of %1 overlaps the exclusive one of %2 from %3 on."))
            .arg(window, bar, breach.from.iso());
    }
    //: %1 and %2 are windows such as TVN (KR), %3 and %4 days
    return sayWindow(QT_TRANSLATE_NOOP("Windows", "The window of %1 overlaps the exclusive one of %2 from %3 to %4."))
        .arg(window, bar, breach.from.iso(), breach.to->iso());
}

} // namespace slateboard::planning
