// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/rights.h"

#include "app/planning/figureparts.h"
#include "app/planning/lapses.h"

#include <algorithm>
#include <tuple>

namespace slateboard::planning {
namespace {

IpStatus statusOf(ScoutStep step)
{
    switch (step) {
    case ScoutStep::Discovered: break;
    case ScoutStep::InTalks:
    case ScoutStep::Offer:
    case ScoutStep::Secured: return IpStatus::InTalks; // only a grant makes it secured
    case ScoutStep::Passed: return IpStatus::Passed;
    }
    return IpStatus::Listed;
}

// What the grants of one source IP make of it on a day, and until when the last run before that day lasted.
struct RightsState {
    IpState state;
    std::optional<Day> lapsedOn;
};

RightsState rightsState(const Library &library, std::span<const CountingGrant> grants, Day day)
{
    RightsState result;
    for (const CountingGrant &grant : grants) {
        if (grant.last < day) {
            result.lapsedOn = std::max(result.lapsedOn, std::optional(grant.last));
        } else if (grant.first <= day) {
            result.state.secured = true;
            // Kinds stand in order of strength: the strongest right is the one that secures.
            result.state.kind = std::min(result.state.kind.value_or(grant.kind), grant.kind);
        }
    }
    if (!result.state.secured) {
        result.state.status = result.lapsedOn ? IpStatus::Lapsed : IpStatus::Listed;
        return result;
    }
    std::vector<SecuredRun> runs;
    appendRuns(grants, false, runs);
    const auto run = std::ranges::find_if(runs, [&](const SecuredRun &r) { return r.first <= day && day <= r.last; });
    if (run->last != endOfTime)
        result.state.securedUntil = run->last;
    result.state.decided = result.state.securedUntil && isClosed(library.grants[run->row], day);
    const bool lapsing = run->last <= day.plusDays(lapseNoticeDays) && !result.state.decided;
    result.state.status = lapsing ? IpStatus::Lapsing : IpStatus::Secured;
    return result;
}

} // namespace

QHash<IpId, IpState> ipStates(const Library &library, Day day)
{
    FactIndex facts(library);
    QHash<IpId, IpState> states;
    states.reserve(library.grants.size());
    QHash<IpId, Day> lapsedOn;
    forEachGroup(facts.countingGrants(), &CountingGrant::ip, [&](std::span<const CountingGrant> grants) {
        const RightsState rights = rightsState(library, grants, day);
        states.insert(grants.front().ip, rights.state);
        if (!rights.state.secured && rights.lapsedOn)
            lapsedOn.insert(grants.front().ip, *rights.lapsedOn);
    });
    for (const Clash &clash : clashesOf(facts, day))
        states[clash.ip].clashes = true;

    std::vector<const ScoutEvent *> events;
    for (const ScoutEvent &event : library.scoutEvents) {
        if (event.day <= day)
            events.push_back(&event);
    }
    std::ranges::stable_sort(events, {}, [](const ScoutEvent *event) { return event->day; });
    for (const ScoutEvent *event : events) {
        IpState &state = states[event->ip];
        const auto lapsed = lapsedOn.constFind(event->ip);
        const bool isNewer = lapsed == lapsedOn.constEnd() || event->day > *lapsed;
        if (!state.secured && isNewer)
            state.status = statusOf(event->step);
    }
    return states;
}

std::optional<Money> totalFee(std::span<const RightsGrant *const> grants)
{
    std::optional<Money> total;
    for (const RightsGrant *grant : grants) {
        if (grant->fee)
            total = total.value_or(Money()) + *grant->fee;
    }
    return total;
}

} // namespace slateboard::planning
