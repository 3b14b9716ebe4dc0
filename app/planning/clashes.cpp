// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/clashes.h"

#include "app/planning/figureparts.h"
#include "app/planning/territories.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

bool haveOneHolder(const RightsGrant &a, const RightsGrant &b)
{
    const bool oneOption = !a.exercises.isNull() && a.exercises == b.exercises;
    const bool oneParty = !a.counterparty.isNull() && a.counterparty == b.counterparty;
    const bool ownBoth = a.kind == GrantKind::InHouse && b.kind == GrantKind::InHouse;
    const auto cameOf = [](const RightsGrant &bought, const RightsGrant &option) {
        return !bought.exercises.isNull() && bought.exercises == option.id; // one that is being entered has no id
    };
    return cameOf(a, b) || cameOf(b, a) || oneOption || oneParty || ownBoth;
}

Uses sharedUses(const RightsGrant &a, const RightsGrant &b)
{
    Uses shared;
    for (const auto &word : words<Use>())
        shared.set(word.value, a.uses.has(word.value) && b.uses.has(word.value));
    return shared;
}

// `a` begins no later than `b`.
std::optional<Clash> clashOf(const RightsGrant &a, const RightsGrant &b)
{
    const Day to = std::min(lastDayOf(a), lastDayOf(b));
    const bool shareDays = b.startsOn <= to && b.startsOn != a.endsOn;
    const Uses uses = sharedUses(a, b);
    if (!shareDays || uses.isEmpty() || haveOneHolder(a, b) || !territoriesOverlap(a.territory, b.territory) ||
        !territoriesOverlap(a.language, b.language))
        return std::nullopt;
    return Clash{a.ip, a.id, b.id, uses, b.startsOn, to == endOfTime ? std::nullopt : std::optional(to)};
}

void appendClashes(std::span<const RightsGrant *> grants, std::vector<Clash> &clashes)
{
    if (!std::ranges::is_sorted(grants, {}, &RightsGrant::startsOn)) // sorting asks for memory each time
        std::ranges::stable_sort(grants, {}, &RightsGrant::startsOn);
    for (auto a = grants.begin(); a != grants.end(); ++a) {
        for (auto b = a + 1; b != grants.end() && (*b)->startsOn <= lastDayOf(**a); ++b) {
            if (const auto clash = clashOf(**a, **b))
                clashes.push_back(*clash);
        }
    }
}

// All grants of each source IP that has any that count, then those of source IPs that have none.
template <class Visit>
void forEachIp(FactIndex &facts, Visit visit)
{
    auto other = facts.otherGrants().begin();
    const auto end = facts.otherGrants().end();
    const auto othersUpTo = [&](IpId ip, bool isEnd) {
        while (other != end && (isEnd || other->ip < ip)) {
            const auto first = other;
            while (other != end && other->ip == first->ip)
                ++other;
            visit(std::span<const CountingGrant>(), std::span<const CountingGrant>(first, other));
        }
    };
    forEachGroup(facts.countingGrants(), &CountingGrant::ip, [&](std::span<const CountingGrant> grants) {
        const IpId ip = grants.front().ip;
        othersUpTo(ip, false);
        const auto first = other;
        while (other != end && other->ip == ip)
            ++other;
        visit(grants, std::span<const CountingGrant>(first, other));
    });
    othersUpTo({}, true);
}

} // namespace

std::vector<Clash> clashesOf(FactIndex &facts, Day asOf)
{
    const Library &library = facts.library();
    std::vector<Clash> clashes;
    std::vector<const RightsGrant *> grants; // exclusive ones of a source IP, on asOf or later
    const auto take = [&](std::span<const CountingGrant> group) {
        for (const CountingGrant &grant : group) {
            if (grant.exclusive && grant.last >= asOf)
                grants.push_back(&library.grants[grant.row]);
        }
    };
    forEachIp(facts, [&](std::span<const CountingGrant> counting, std::span<const CountingGrant> others) {
        if (counting.size() + others.size() < 2)
            return;
        grants.clear();
        take(counting);
        take(others);
        if (grants.size() > 1)
            appendClashes(grants, clashes);
    });
    return clashes;
}

std::vector<Clash> clashesWith(const Library &library, const RightsGrant &grant, std::span<const IpId> ips, Day asOf)
{
    std::vector<Clash> clashes;
    if (!grant.exclusive || lastDayOf(grant) < asOf)
        return clashes;
    RightsGrant one = grant;
    for (const RightsGrant &other : library.grants) {
        if (!other.exclusive || other.id == grant.id || lastDayOf(other) < asOf ||
            !std::ranges::binary_search(ips, other.ip))
            continue;
        one.ip = other.ip;
        const bool isFirst = one.startsOn < other.startsOn;
        if (const auto clash = isFirst ? clashOf(one, other) : clashOf(other, one))
            clashes.push_back(*clash);
    }
    return clashes;
}

std::vector<Clash> clashesOf(const Library &library, Day asOf)
{
    FactIndex facts(library);
    return clashesOf(facts, asOf);
}

} // namespace slateboard::planning
