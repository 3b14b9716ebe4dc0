// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a row of the timeline, and where a hand may put it.
#include "ui/models/timelinegesture.h"

#include <algorithm>
#include <cmath>

namespace slateboard {
namespace {

using planning::DayShift;
using planning::PhaseDays;
using planning::PhaseGrip;
using planning::shifted;
using planning::TimelineRow;

constexpr double daysAMonth = 365.25 / 12;

const std::optional<planning::TimelineDay> &gateOf(const TimelineRow &row, TimelinePart part)
{
    return part == TimelinePart::Greenlight ? row.greenlight
           : part == TimelinePart::Delivery ? row.delivery
                                            : row.release;
}

const planning::WindowDays *windowOf(const TimelineRow &row, qint64 id)
{
    const auto found = std::ranges::find(row.windows, ReleaseWindowId{id}, &planning::WindowDays::window);
    return found == row.windows.end() ? nullptr : &*found;
}

double distance(Day day, double julian)
{
    return std::abs(static_cast<double>(day.julian()) - julian);
}

DayShift nearestMonths(Day start, double by)
{
    const double wanted = static_cast<double>(start.julian()) + by;
    const int about = static_cast<int>(std::lround(by / daysAMonth));
    DayShift best{about, 0};
    for (int months : {about - 1, about + 1}) {
        if (distance(shifted(start, {months, 0}, Edge::Start), wanted) <
            distance(shifted(start, best, Edge::Start), wanted))
            best = {months, 0};
    }
    return best;
}

// The first (or last) day of a month that is nearest.
Day nearestEdge(Day from, double by, Edge edge)
{
    const Day near = from.plusDays(std::lround(by));
    const Month month = Month::of(near);
    const double wanted = static_cast<double>(from.julian()) + by;
    const Day one = edge == Edge::Start ? month.first() : Month{month.index - 1}.last();
    const Day other = edge == Edge::Start ? Month{month.index + 1}.first() : month.last();
    return distance(one, wanted) <= distance(other, wanted) ? one : other;
}

Day nextEdge(Day from, int steps, Edge edge)
{
    const Month month = Month::of(from);
    const bool isOn = from == (edge == Edge::Start ? month.first() : month.last());
    // From within a month the first step leads to its own edge on that side.
    const int past = edge == Edge::Start ? (steps < 0 && !isOn ? 1 : 0) : (steps > 0 && !isOn ? -1 : 0);
    const Month wanted{month.index + steps + past};
    return edge == Edge::Start ? wanted.first() : wanted.last();
}

} // namespace

std::vector<TimelinePlace> placesOf(const TimelineRow &row)
{
    std::vector<TimelinePlace> places;
    for (const auto &word : words<PhaseKind>()) {
        if (row.phases[static_cast<size_t>(word.value)])
            places.push_back({row.title, TimelinePart::Phase, word.value, 0});
    }
    for (TimelinePart part : {TimelinePart::Greenlight, TimelinePart::Delivery, TimelinePart::Release}) {
        if (gateOf(row, part))
            places.push_back({row.title, part, {}, 0});
    }
    for (const planning::WindowDays &window : row.windows)
        places.push_back({row.title, TimelinePart::Window, {}, window.window.value});
    for (const planning::MilestoneFigures &milestone : row.milestones)
        places.push_back({row.title, TimelinePart::Milestone, {}, milestone.milestone.value});
    std::ranges::stable_sort(places, {}, [&](const TimelinePlace &place) { return daysOf(row, place)->start; });
    places.insert(places.begin(), {row.title, TimelinePart::Title, {}, 0});
    return places;
}

std::optional<PhaseDays> daysOf(const TimelineRow &row, const TimelinePlace &place)
{
    switch (place.part) {
    case TimelinePart::Title: return row.span();
    case TimelinePart::Phase: return row.phases[static_cast<size_t>(place.phase)];
    case TimelinePart::Greenlight:
    case TimelinePart::Delivery:
    case TimelinePart::Release:
        return gateOf(row, place.part)
                   ? std::optional(PhaseDays{gateOf(row, place.part)->day, gateOf(row, place.part)->day})
                   : std::nullopt;
    case TimelinePart::Window: {
        const planning::WindowDays *window = windowOf(row, place.row);
        return window ? std::optional(PhaseDays{*window->start, window->end.value_or(*window->start)}) : std::nullopt;
    }
    case TimelinePart::Milestone: {
        const auto found =
            std::ranges::find(row.milestones, MilestoneId{place.row}, &planning::MilestoneFigures::milestone);
        return found == row.milestones.end() ? std::nullopt : std::optional(PhaseDays{*found->day(), *found->day()});
    }
    }
    return std::nullopt;
}

bool isMovable(const TimelineRow &row, const TimelinePlace &place)
{
    if (row.locked)
        return false;
    switch (place.part) {
    case TimelinePart::Title: return row.span().has_value();
    case TimelinePart::Phase: return row.phases[static_cast<size_t>(place.phase)].has_value();
    case TimelinePart::Greenlight:
    case TimelinePart::Delivery: return gateOf(row, place.part) && !gateOf(row, place.part)->planned.isNull();
    case TimelinePart::Release: return row.release && !row.release->isFact;
    case TimelinePart::Window: return windowOf(row, place.row) != nullptr;
    case TimelinePart::Milestone: break; // its days are set on the page Milestones
    }
    return false;
}

DayShift snappedShift(const PhaseDays &days, PhaseGrip grip, double by, TimelineSnap snap)
{
    if (snap == TimelineSnap::Day)
        return {0, static_cast<int>(std::lround(by))};
    switch (grip) {
    case PhaseGrip::Whole: break;
    case PhaseGrip::Start: return {0, static_cast<int>(nearestEdge(days.start, by, Edge::Start).daysSince(days.start))};
    case PhaseGrip::End: return {0, static_cast<int>(nearestEdge(days.end, by, Edge::End).daysSince(days.end))};
    }
    return nearestMonths(days.start, by);
}

DayShift steppedShift(const PhaseDays &days, PhaseGrip grip, DayShift from, int steps, TimelineSnap snap)
{
    if (snap == TimelineSnap::Day)
        return {from.months, from.days + steps};
    switch (grip) {
    case PhaseGrip::Whole: break;
    case PhaseGrip::Start: {
        const Day now = shifted(days.start, from, Edge::Start);
        return {0, static_cast<int>(nextEdge(now, steps, Edge::Start).daysSince(days.start))};
    }
    case PhaseGrip::End: {
        const Day now = shifted(days.end, from, Edge::End);
        return {0, static_cast<int>(nextEdge(now, steps, Edge::End).daysSince(days.end))};
    }
    }
    return {from.months + steps, from.days};
}

} // namespace slateboard
