// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/rights.h"

#include "app/planning/figureparts.h"

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

RightsState rightsState(std::span<const CountingGrant> grants, Day day)
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
    const bool lapsing = run->last <= day.plusDays(lapseNoticeDays);
    result.state.status = lapsing ? IpStatus::Lapsing : IpStatus::Secured;
    return result;
}

// Tied titles that still need their source IP: in a stage, not shelved, not yet delivered.
bool needsRights(const QHash<TitleId, StageState> &stages, TitleId title)
{
    const auto found = stages.constFind(title);
    return found != stages.constEnd() && found->stage < Stage::Delivered;
}

} // namespace

QHash<IpId, IpState> ipStates(const Library &library, Day day)
{
    FactIndex facts(library);
    QHash<IpId, IpState> states;
    states.reserve(library.grants.size());
    QHash<IpId, Day> lapsedOn;
    forEachGroup(facts.countingGrants(), &CountingGrant::ip, [&](std::span<const CountingGrant> grants) {
        const RightsState rights = rightsState(grants, day);
        states.insert(grants.front().ip, rights.state);
        if (!rights.state.secured && rights.lapsedOn)
            lapsedOn.insert(grants.front().ip, *rights.lapsedOn);
    });

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

std::vector<Lapse> lapsesWithin(FactIndex &facts, const QHash<TitleId, StageState> &stages, Day asOf, int days)
{
    std::vector<Lapse> lapses;
    const Day latest = asOf.plusDays(days);
    std::vector<SecuredRun> runs;
    forEachGroup(facts.countingGrants(), &CountingGrant::ip, [&](std::span<const CountingGrant> grants) {
        const bool endsSoon = std::ranges::any_of(
            grants, [&](const CountingGrant &grant) { return asOf <= grant.last && grant.last <= latest; });
        if (!endsSoon)
            return;
        runs.clear();
        appendRuns(grants, false, runs);
        for (const SecuredRun &run : runs) {
            if (run.first <= asOf && asOf <= run.last && run.last <= latest)
                lapses.push_back({run.ip, run.grant, run.last, {}});
        }
    });
    // Still by source IP, one a source IP: the ties find theirs by bisection.
    for (const TitleIp &tie : facts.library().titleIps) {
        const auto lapse = std::ranges::lower_bound(lapses, tie.ip, {}, &Lapse::ip);
        if (lapse != lapses.end() && lapse->ip == tie.ip && needsRights(stages, tie.title))
            lapse->titlesAtRisk.push_back(tie.title);
    }
    std::ranges::stable_sort(lapses, {}, &Lapse::lastDay);
    return lapses;
}

std::vector<Lapse> lapsesWithin(const Library &library, Day asOf, int days)
{
    FactIndex facts(library);
    return lapsesWithin(facts, stagesOn(facts, asOf), asOf, days);
}

} // namespace slateboard::planning
