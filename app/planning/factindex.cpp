// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/factindex.h"

#include "app/planning/sortbynumber.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

// The intervals of one row, merged where they overlap or touch.
std::vector<Interval> united(std::vector<Interval> intervals)
{
    std::ranges::sort(intervals, {}, &Interval::first);
    std::vector<Interval> result;
    for (const Interval &interval : intervals) {
        if (!result.empty() && interval.first <= result.back().end)
            result.back().end = std::max(result.back().end, interval.end);
        else
            result.push_back(interval);
    }
    return result;
}

void appendIntersection(IpId ip, std::span<const SecuredRun> runs, std::span<const Interval> others,
                        std::vector<Interval> &result)
{
    auto run = runs.begin();
    auto other = others.begin();
    while (run != runs.end() && other != others.end()) {
        const Day runEnd = run->last.plusDays(1);
        const Day first = std::max(run->first, other->first);
        const Day end = std::min(runEnd, other->end);
        if (first < end)
            result.push_back({ip.value, first, end});
        if (runEnd < other->end)
            ++run;
        else
            ++other;
    }
}

// Steps come in the order in which they were entered and the sorts keep it: of one day's the last stays.
void putInOrder(std::vector<StageStep> &steps)
{
    sortByNumber(steps, [](const StageStep &step) { return step.day.julian(); });
    sortByNumber(steps, [](const StageStep &step) { return step.title.value; });
    size_t kept = 0;
    for (size_t i = 0; i < steps.size(); ++i) {
        const bool replaced =
            i + 1 < steps.size() && steps[i + 1].title == steps[i].title && steps[i + 1].day == steps[i].day;
        if (!replaced)
            steps[kept++] = steps[i];
    }
    steps.resize(kept);
}

} // namespace

std::vector<StageStep> plannedSteps(const Library &library, PlanId plan)
{
    std::vector<StageStep> steps;
    for (const PlannedStage &row : library.plannedStages) {
        if (row.plan == plan)
            steps.push_back({row.title, row.day, row.stage, Precision::Day, row.id});
    }
    putInOrder(steps);
    return steps;
}

const std::vector<StageStep> &FactIndex::stageSteps()
{
    if (m_stageSteps)
        return *m_stageSteps;
    std::vector<StageStep> steps;
    steps.reserve(static_cast<size_t>(m_library.stageEvents.size()));
    for (const StageEvent &event : m_library.stageEvents)
        steps.push_back({event.title, event.day, event.stage, event.precision, {}});
    putInOrder(steps);
    return m_stageSteps.emplace(std::move(steps));
}

const std::vector<CountingGrant> &FactIndex::countingGrants()
{
    if (m_grants)
        return *m_grants;
    std::vector<CountingGrant> grants;
    grants.reserve(static_cast<size_t>(m_library.grants.size()));
    for (qint32 row = 0; row < m_library.grants.size(); ++row) {
        const RightsGrant &grant = m_library.grants[row];
        const Day last = lastDayOf(grant);
        if (grant.startsOn > last)
            continue;
        (countsAsSecured(grant) ? grants : m_otherGrants)
            .push_back({grant.ip, grant.startsOn, last, row, grant.kind, grant.uses.has(Use::Drama), grant.exclusive});
    }
    sortByNumber(m_otherGrants, [](const CountingGrant &grant) { return grant.ip.value; });
    sortByNumber(grants, [](const CountingGrant &grant) { return grant.ip.value; });
    for (size_t begin = 0; begin < grants.size();) {
        size_t end = begin + 1;
        while (end < grants.size() && grants[end].ip == grants[begin].ip)
            ++end;
        if (end - begin > 1)
            std::ranges::sort(std::span(grants).subspan(begin, end - begin), {}, &CountingGrant::first);
        begin = end;
    }
    return m_grants.emplace(std::move(grants));
}

const std::vector<CountingGrant> &FactIndex::otherGrants()
{
    (void)countingGrants();
    return m_otherGrants;
}

void appendRuns(std::span<const CountingGrant> grants, bool dramaOnly, std::vector<SecuredRun> &runs)
{
    bool isOpen = false; // whether the last run is of these grants
    for (const CountingGrant &grant : grants) {
        if (dramaOnly && !grant.drama)
            continue;
        if (isOpen && grant.first <= runs.back().last.plusDays(1)) {
            if (grant.last > runs.back().last) {
                runs.back().last = grant.last;
                runs.back().row = grant.row;
            }
        } else {
            runs.push_back({grant.ip, grant.first, grant.last, grant.row});
            isOpen = true;
        }
    }
}

// The days on which inSet(stage, title) holds for a title. A stage lasts until the next step.
template <class InSet>
std::vector<Interval> FactIndex::titleIntervals(InSet inSet)
{
    std::vector<Interval> intervals;
    forEachGroup(stageSteps(), &StageStep::title, [&](std::span<const StageStep> steps) {
        const Title *title = findRow(m_library.titles, steps.front().title);
        if (!title)
            return;
        bool inside = false;
        for (const StageStep &step : steps) {
            const bool nowInside = inSet(step.stage, *title);
            if (nowInside && !inside)
                intervals.push_back({title->id.value, step.day, endOfTime});
            else if (!nowInside && inside)
                intervals.back().end = step.day;
            inside = nowInside;
        }
    });
    return intervals;
}

std::vector<Interval> FactIndex::securedIps()
{
    std::vector<Interval> intervals;
    intervals.reserve(countingGrants().size());
    std::vector<SecuredRun> runs;
    forEachGroup(countingGrants(), &CountingGrant::ip, [&](std::span<const CountingGrant> grants) {
        runs.clear();
        appendRuns(grants, false, runs);
        for (const SecuredRun &run : runs)
            intervals.push_back({run.ip.value, run.first, run.last.plusDays(1)});
    });
    return intervals;
}

std::vector<Interval> FactIndex::ipsWithDramaInDevelopment()
{
    const std::vector<Interval> dramas = titleIntervals([](Stage stage, const Title &title) {
        return title.format == Format::Drama && stage != Stage::Pitch && stage != Stage::Shelved;
    });
    std::vector<TitleIp> ties(m_library.titleIps.begin(), m_library.titleIps.end());
    std::ranges::sort(ties, {}, &TitleIp::ip);
    const std::vector<CountingGrant> &grants = countingGrants();

    std::vector<Interval> result;
    std::vector<SecuredRun> runs;
    forEachGroup(ties, &TitleIp::ip, [&](std::span<const TitleIp> group) {
        const IpId ip = group.front().ip;
        std::vector<Interval> developed;
        for (const TitleIp &tie : group) {
            const auto found = std::ranges::equal_range(dramas, tie.title.value, {}, &Interval::row);
            developed.insert(developed.end(), found.begin(), found.end());
        }
        if (developed.empty())
            return;
        runs.clear();
        const auto own = std::ranges::equal_range(grants, ip, {}, &CountingGrant::ip);
        appendRuns({own.begin(), own.end()}, true, runs);
        appendIntersection(ip, runs, united(std::move(developed)), result);
    });
    return result;
}

const std::vector<Interval> &FactIndex::counted(Measure measure)
{
    std::optional<std::vector<Interval>> &cached = m_counted[static_cast<size_t>(measure)];
    if (cached)
        return *cached;
    const auto released = [](Stage stage, const Title &) { return stage == Stage::Released; };
    switch (measure) {
    case Measure::SourceIps: return cached.emplace(securedIps());
    case Measure::Originals:
        return cached.emplace(titleIntervals(
            [&](Stage stage, const Title &title) { return released(stage, title) && title.ownOriginal; }));
    case Measure::ReleasedTitles: return cached.emplace(titleIntervals(released));
    case Measure::DramaIps: break;
    }
    switch (m_library.info.dramaRule) {
    case DramaRule::SecuredInDevelopment: return cached.emplace(ipsWithDramaInDevelopment());
    case DramaRule::Released:
        return cached.emplace(titleIntervals(
            [&](Stage stage, const Title &title) { return released(stage, title) && title.format == Format::Drama; }));
    case DramaRule::Greenlit: break;
    }
    // Greenlit by a day: what comes after the gate does not take it back.
    const Title *last = nullptr;
    bool greenlit = false;
    return cached.emplace(titleIntervals([&](Stage stage, const Title &title) {
        if (last != &title)
            greenlit = false;
        last = &title;
        greenlit = greenlit || isGreenlit(stage);
        return greenlit && title.format == Format::Drama;
    }));
}

} // namespace slateboard::planning
