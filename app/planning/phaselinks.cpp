// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/phaselinks.h"

#include "app/planning/planlocks.h"

#include <deque>

namespace slateboard::planning {

Schedule::Schedule(const Library &library, PlanId plan, std::optional<Day> asOf) :
    m_plan(plan), m_asOf(asOf), m_locked(lockedTitles(library, plan))
{
    for (const Phase &phase : library.phases) {
        if (phase.plan == plan)
            m_phases.insert({phase.title, phase.kind}, {phase.start, phase.end});
    }
    for (const PhaseLink &link : library.phaseLinks) {
        if (link.plan == plan)
            add(link);
    }
}

void Schedule::add(const PhaseLink &link)
{
    m_following.insert(leaderOf(link), link);
    m_before.insert(followerOf(link), link);
}

std::optional<PhaseDays> Schedule::find(PhaseKey phase) const
{
    const auto found = m_phases.constFind(phase);
    return found == m_phases.constEnd() ? std::nullopt : std::optional(*found);
}

// The phases, and all that follow them directly or through others.
QSet<PhaseKey> Schedule::chainFrom(const std::vector<PhaseKey> &phases) const
{
    QSet<PhaseKey> met(phases.begin(), phases.end());
    std::deque<PhaseKey> waiting(phases.begin(), phases.end());
    while (!waiting.empty()) {
        const auto [first, last] = m_following.equal_range(waiting.front());
        waiting.pop_front();
        for (auto next = first; next != last; ++next) {
            if (!met.contains(followerOf(*next))) {
                met.insert(followerOf(*next));
                waiting.push_back(followerOf(*next));
            }
        }
    }
    return met;
}

QSet<TitleId> Schedule::titlesMovedBy(const std::vector<PhaseKey> &phases) const
{
    QSet<TitleId> titles;
    for (const PhaseKey &phase : chainFrom(phases))
        titles.insert(phase.title);
    return titles;
}

bool Schedule::closesCircle(const PhaseLink &link) const
{
    return chainFrom({followerOf(link)}).contains(leaderOf(link));
}

QList<PhaseLink> Schedule::linksInOrder(TitleId title) const
{
    QList<PhaseLink> links;
    std::optional<PhaseKey> last;
    for (PhaseKind kind : {PhaseKind::Development, PhaseKind::PreProduction, PhaseKind::Production,
                           PhaseKind::PostProduction}) { // marketing runs beside them
        const PhaseKey phase{title, kind};
        const auto days = find(phase);
        if (!days)
            continue;
        if (last && !m_before.contains(phase)) {
            const qint64 between = days->start.daysSince(find(*last)->end) - 1;
            links << PhaseLink{{}, m_plan, title, kind, title, last->kind, static_cast<int>(between)};
        }
        last = phase;
    }
    return links;
}

} // namespace slateboard::planning
