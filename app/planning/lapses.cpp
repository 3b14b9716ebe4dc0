// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/lapses.h"

#include "app/planning/figureparts.h"
#include "app/planning/territories.h"

#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <tuple>

namespace slateboard::planning {
namespace {

// Titles of the plan that still need their source IP: in a stage, not shelved, not yet delivered.
bool needsRights(const QHash<TitleId, StageState> &stages, TitleId title)
{
    const auto found = stages.constFind(title);
    return found != stages.constEnd() && found->stage < Stage::Delivered;
}

struct Needs {
    TitleId title;
    Use use = Use::Drama;
    TitleSchedule plan;
};

void take(TitleSchedule &schedule, const Phase &phase)
{
    schedule.lastUse = std::max(schedule.lastUse, std::optional(phase.end)); // unknown is below every day
    if (phase.kind == PhaseKind::Production)
        schedule.photography = phase.start;
}

void take(TitleSchedule &schedule, const PlanTitle &row)
{
    schedule.lastUse = std::max(schedule.lastUse, row.targetRelease);
}

struct NeedsOfIp {
    IpId ip;
    const Needs *needs = nullptr;
};

// The last grant of an unbroken succession, and the uses that end with it.
struct LastGrant {
    const RightsGrant *grant = nullptr;
    Uses uses;
};
using LastGrants = QVarLengthArray<LastGrant, 8>;

constexpr std::array screenUses{Use::Drama, Use::Film, Use::Entertainment, Use::Animation};

bool holdsWhere(const RightsGrant &next, const RightsGrant &grant)
{
    return territoriesCover(next.territory, grant.territory) && territoriesCover(next.language, grant.language);
}

// The grant with which a use of `grant` ends, after all that follow it without a gap on at least the same territory and
// languages. What does not count as secured follows nothing.
const RightsGrant &lastInSuccession(const RightsGrant &grant, Use use, std::span<const RightsGrant *const> grants)
{
    const RightsGrant *last = &grant;
    for (bool isFollowed = true; isFollowed;) {
        isFollowed = false;
        for (const RightsGrant *next : grants) {
            if (next->uses.has(use) && lastDayOf(*next) > lastDayOf(*last) &&
                next->startsOn <= lastDayOf(*last).plusDays(1) && countsAsSecured(*next) && holdsWhere(*next, grant)) {
                last = next;
                isFollowed = true;
            }
        }
    }
    return *last;
}

class LapseFinder {
public:
    enum class Wanted { Soon, Needed };
    LapseFinder(FactIndex &facts, const QHash<TitleId, StageState> &stages, PlanId plan, Day asOf,
                Wanted wanted = Wanted::Soon) :
        m_facts(facts),
        m_library(facts.library()), m_asOf(asOf), m_latest(asOf.plusDays(lapseHorizonDays)), m_wanted(wanted)
    {
        readNeeds(stages, plan);
        readTies();
    }

    [[nodiscard]] std::vector<Lapse> find();

private:
    void readNeeds(const QHash<TitleId, StageState> &stages, PlanId plan);
    void readTies();
    [[nodiscard]] Needs *needsOf(TitleId title);
    void findIn(std::span<const CountingGrant> grants, std::span<const NeedsOfIp> ties);
    [[nodiscard]] LastGrants lastGrants(std::span<const CountingGrant> grants) const;
    [[nodiscard]] TitleAtRisk riskOf(const Needs &needs, const RightsGrant &grant) const;

    FactIndex &m_facts;
    const Library &m_library;
    Day m_asOf;
    Day m_latest;
    Wanted m_wanted;
    std::vector<Needs> m_needs;    // by title
    std::vector<NeedsOfIp> m_ties; // by source IP
    std::vector<Lapse> m_lapses;
};

void LapseFinder::readNeeds(const QHash<TitleId, StageState> &stages, PlanId plan)
{
    QSet<TitleId> included;
    for (const PlanTitle &row : m_library.planTitles) {
        if (row.plan == plan && row.included)
            included.insert(row.title);
    }
    for (const Title &title : m_library.titles) {
        if (needsRights(stages, title.id) && included.contains(title.id))
            m_needs.push_back({title.id, useFor(title.format), {}});
    }
    const QHash<TitleId, TitleSchedule> schedules = schedulesOf(m_library, plan);
    for (Needs &needs : m_needs)
        needs.plan = schedules.value(needs.title);
}

Needs *LapseFinder::needsOf(TitleId title)
{
    const auto found = std::ranges::lower_bound(m_needs, title, {}, &Needs::title);
    return found != m_needs.end() && found->title == title ? &*found : nullptr;
}

void LapseFinder::readTies()
{
    for (const TitleIp &tie : m_library.titleIps) {
        if (const Needs *needs = needsOf(tie.title))
            m_ties.push_back({tie.ip, needs});
    }
    std::ranges::stable_sort(m_ties, {}, &NeedsOfIp::ip);
}

std::vector<Lapse> LapseFinder::find()
{
    auto tie = m_ties.cbegin();
    forEachGroup(m_facts.countingGrants(), &CountingGrant::ip, [&](std::span<const CountingGrant> grants) {
        const IpId ip = grants.front().ip;
        while (tie != m_ties.cend() && tie->ip < ip)
            ++tie;
        const auto first = tie;
        while (tie != m_ties.cend() && tie->ip == ip)
            ++tie;
        const bool endsSoon =
            m_wanted == Wanted::Soon && std::ranges::any_of(grants, [this](const CountingGrant &grant) {
                return grant.first <= m_asOf && m_asOf <= grant.last && grant.last <= m_latest;
            });
        if (endsSoon || first != tie)
            findIn(grants, {first, tie});
    });
    std::ranges::stable_sort(m_lapses, {}, &Lapse::lastDay);
    return std::move(m_lapses);
}

LastGrants LapseFinder::lastGrants(std::span<const CountingGrant> grants) const
{
    QVarLengthArray<const RightsGrant *, 8> rows;
    for (const CountingGrant &grant : grants)
        rows.push_back(&m_library.grants[grant.row]);
    LastGrants lasts;
    for (const RightsGrant *grant : rows) {
        if (!isActive(*grant, m_asOf))
            continue;
        for (Use use : screenUses) {
            if (!grant->uses.has(use))
                continue;
            const RightsGrant &last = lastInSuccession(*grant, use, {rows.data(), static_cast<size_t>(rows.size())});
            auto found = std::ranges::find(lasts, &last, &LastGrant::grant);
            if (found == lasts.end()) {
                lasts.push_back({&last, {}});
                found = lasts.end() - 1;
            }
            found->uses.set(use);
        }
    }
    return lasts;
}

TitleAtRisk LapseFinder::riskOf(const Needs &needs, const RightsGrant &grant) const
{
    TitleAtRisk risk;
    risk.title = needs.title;
    const bool isOption = grant.kind == GrantKind::Option;
    risk.need = isOption ? RightsNeed::Exercise : RightsNeed::Use;
    risk.neededOn = isOption ? needs.plan.photography : needs.plan.lastUse;
    if (risk.neededOn)
        risk.daysShort = std::max<qint64>(0, risk.neededOn->daysSince(lastDayOf(grant)));
    return risk;
}

void LapseFinder::findIn(std::span<const CountingGrant> grants, std::span<const NeedsOfIp> ties)
{
    for (const LastGrant &last : lastGrants(grants)) {
        const RightsGrant &grant = *last.grant;
        if (isClosed(grant, m_asOf))
            continue;
        Lapse lapse{grant.ip, grant.id, lastDayOf(grant), last.uses, grant.kind, {}};
        bool isMissed = false;
        for (const NeedsOfIp &tie : ties) {
            if (!last.uses.has(tie.needs->use))
                continue;
            lapse.titlesAtRisk.push_back(riskOf(*tie.needs, grant));
            isMissed = isMissed || lapse.titlesAtRisk.back().isMissed(m_asOf);
        }
        const bool isWanted =
            m_wanted == Wanted::Needed ? !lapse.titlesAtRisk.empty() : isMissed || lapse.lastDay <= m_latest;
        if (grant.endsOn && isWanted)
            m_lapses.push_back(std::move(lapse));
    }
}

} // namespace

std::vector<Lapse> lapsesOf(FactIndex &facts, const QHash<TitleId, StageState> &stages, PlanId plan, Day asOf)
{
    return LapseFinder(facts, stages, plan, asOf).find();
}

Uses lapsingUses(const RightsGrant &grant, std::span<const RightsGrant *const> grants, Day asOf)
{
    Uses lapsing;
    if (!grant.endsOn || !countsAsSecured(grant) || isClosed(grant, asOf))
        return lapsing;
    for (Use use : screenUses)
        lapsing.set(use, grant.uses.has(use) && &lastInSuccession(grant, use, grants) == &grant);
    return lapsing;
}

QHash<TitleId, TitleSchedule> schedulesOf(const Library &library, PlanId plan)
{
    QHash<TitleId, TitleSchedule> schedules;
    const auto takeAll = [&](const auto &rows) {
        for (const auto &row : rows) {
            if (row.plan == plan)
                take(schedules[row.title], row);
        }
    };
    takeAll(library.phases);
    takeAll(library.planTitles);
    return schedules;
}

TitleSchedule scheduleOf(const Library &library, PlanId plan, TitleId title)
{
    TitleSchedule schedule;
    const auto takeAll = [&](const auto &rows) {
        for (const auto &row : rows) {
            if (row.plan == plan && row.title == title)
                take(schedule, row);
        }
    };
    takeAll(library.phases);
    takeAll(library.planTitles);
    return schedule;
}

std::vector<Lapse> lapsesOf(const Library &library, PlanId plan, Day asOf)
{
    FactIndex facts(library);
    return lapsesOf(facts, stagesOn(facts, plan, asOf), plan, asOf);
}

std::vector<Lapse> endingRights(const Library &library, PlanId plan, Day asOf)
{
    FactIndex facts(library);
    const QHash<TitleId, StageState> stages = stagesOn(facts, plan, asOf);
    return LapseFinder(facts, stages, plan, asOf, LapseFinder::Wanted::Needed).find();
}

std::span<const Lapse> lapsesWithin(const std::vector<Lapse> &lapses, Day asOf, int days)
{
    const auto end = std::ranges::upper_bound(lapses, asOf.plusDays(days), {}, &Lapse::lastDay);
    return {lapses.begin(), end};
}

bool isMissed(const Lapse &lapse, Day asOf)
{
    return std::ranges::any_of(lapse.titlesAtRisk, [asOf](const TitleAtRisk &risk) { return risk.isMissed(asOf); });
}

const TitleAtRisk *riskOf(const Lapse &lapse, TitleId title)
{
    const auto found = std::ranges::find(lapse.titlesAtRisk, title, &TitleAtRisk::title);
    return found == lapse.titlesAtRisk.end() ? nullptr : &*found;
}

} // namespace slateboard::planning
