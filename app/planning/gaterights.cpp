// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/gaterights.h"

#include "app/planning/factindex.h"
#include "app/planning/territories.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

using Grants = std::span<const RightsGrant *const>;

// Unknown is for good, and so the later.
std::optional<Day> laterOf(std::optional<Day> a, std::optional<Day> b)
{
    return a && b ? std::optional(std::max(*a, *b)) : std::nullopt;
}

bool isLess(const std::optional<Day> &day, Day than)
{
    return day && *day < than;
}

// The same thing twice, for windows in several territories, is said once: of the longest need.
void addTo(std::vector<GateFinding> &findings, const GateFinding &finding)
{
    const auto same = std::ranges::find_if(
        findings, [&](const GateFinding &one) { return one.reason == finding.reason && one.grant == finding.grant; });
    if (same == findings.end()) {
        findings.push_back(finding);
    } else if (finding.reason == GateReason::OtherTerritory) {
        const bool isWorldwide = same->territory.isEmpty() || finding.territory.isEmpty();
        same->territory = isWorldwide ? QString() : same->territory + QStringLiteral(", ") + finding.territory;
    } else if (!finding.day || isLess(same->day, *finding.day)) {
        *same = finding;
    }
}

} // namespace

// How long a place is covered without a gap, and by which grant at the end.
struct RightsNeeds::Held {
    Day until;
    const RightsGrant *last = nullptr;
};

RightsNeeds::RightsNeeds(Format format, const TitleSchedule &schedule, Day asOf) :
    m_use(useFor(format)), m_asOf(asOf), m_from(std::max(asOf, schedule.photography.value_or(asOf))),
    m_photography(schedule.photography)
{
    m_places.push_back({{}, std::max(m_from, schedule.lastUse.value_or(m_from)), true});
}

void RightsNeeds::add(const ReleaseWindow &window, const WindowDays &days)
{
    // While nothing says when it begins, it needs the right there as long as the title itself.
    const std::optional<Day> until = days.start ? days.end : m_places.front().until;
    QStringList names = territoryNames(window.territory);
    if (names.isEmpty())
        names << QString(); // worldwide
    for (const QString &name : std::as_const(names)) {
        const auto known = std::ranges::find_if(m_places, [&](const Place &place) {
            return !place.anywhere && place.territory.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (known == m_places.end())
            m_places.push_back({name, until, false});
        else
            known->until = laterOf(known->until, until);
    }
}

// Options that somebody has let lapse will not be exercised.
bool RightsNeeds::covers(const RightsGrant &grant, const Place &place) const
{
    const bool isGivenUp = grant.kind == GrantKind::Option && isClosed(grant, m_asOf);
    return countsAsSecured(grant) && grant.uses.has(m_use) && !isGivenUp &&
           (place.anywhere || territoriesCover(grant.territory, place.territory));
}

// An option reaches as far as the right that it will be exercised into, if it can be in time; else nowhere.
Day RightsNeeds::reach(const RightsGrant &grant) const
{
    if (grant.kind != GrantKind::Option)
        return lastDayOf(grant);
    return !isShot() && lastDayOf(grant) >= m_from ? endOfTime : m_from.plusDays(-1);
}

RightsNeeds::Held RightsNeeds::held(Grants grants, const Place &place) const
{
    Held held{m_from.plusDays(-1)};
    for (bool grows = true; grows;) {
        grows = false;
        for (const RightsGrant *grant : grants) {
            if (covers(*grant, place) && grant->startsOn <= held.until.plusDays(1) && reach(*grant) > held.until) {
                held = {reach(*grant), grant};
                grows = true;
            }
        }
    }
    return held;
}

GateFinding RightsNeeds::endingEarly(const RightsGrant &grant, Day lastDay, const Place &place) const
{
    GateFinding finding;
    finding.ip = grant.ip;
    finding.grant = grant.id;
    finding.heldDay = lastDay;
    if (grant.kind == GrantKind::Option) {
        finding.reason =
            isShot() && lastDay >= *m_photography ? GateReason::OptionNotExercised : GateReason::OptionEndsBeforeShoot;
        finding.day = m_photography;
    } else {
        finding.reason = GateReason::RightEndsBeforeUse;
        finding.day = place.until;
    }
    if (finding.day)
        finding.days = std::max<qint64>(0, finding.day->daysSince(lastDay));
    return finding;
}

std::optional<GateFinding> RightsNeeds::lackingAt(IpId ip, Grants grants, const Place &place) const
{
    const Held held = this->held(grants, place);
    if (held.until >= place.until.value_or(endOfTime))
        return std::nullopt;
    if (held.last)
        return endingEarly(*held.last, held.until, place);
    const RightsGrant *longest = nullptr; // that covers it, but not when it is needed
    for (const RightsGrant *grant : grants) {
        if (covers(*grant, place) && (!longest || lastDayOf(*grant) > lastDayOf(*longest)))
            longest = grant;
    }
    GateFinding finding;
    finding.ip = ip;
    if (longest && longest->startsOn <= m_from)
        return endingEarly(*longest, lastDayOf(*longest), place);
    if (longest) {
        finding.reason = GateReason::RightBeginsLate;
        finding.grant = longest->id;
        finding.day = m_from;
        finding.heldDay = longest->startsOn;
        finding.days = longest->startsOn.daysSince(m_from);
        return finding;
    }
    finding.reason = place.anywhere ? GateReason::NoRight : GateReason::OtherTerritory;
    finding.territory = place.territory;
    return finding;
}

std::vector<GateFinding> RightsNeeds::lacking(IpId ip, Grants grants) const
{
    std::vector<GateFinding> findings;
    for (const Place &place : m_places) {
        const std::optional<GateFinding> finding = lackingAt(ip, grants, place);
        if (finding)
            addTo(findings, *finding);
        if (finding && finding->reason == GateReason::NoRight)
            break; // nothing more can be said
    }
    std::ranges::stable_sort(findings, {}, &GateFinding::reason);
    return findings;
}

} // namespace slateboard::planning
