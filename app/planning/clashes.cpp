// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/clashes.h"

#include "app/planning/factindex.h"
#include "app/planning/sortbynumber.h"
#include "app/planning/territories.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

struct ExclusiveGrant {
    IpId ip;
    qsizetype row = 0; // in Library::grants
};

bool haveOneHolder(const RightsGrant &a, const RightsGrant &b)
{
    const bool oneOption = !a.exercises.isNull() && a.exercises == b.exercises;
    const bool oneParty = !a.counterparty.isNull() && a.counterparty == b.counterparty;
    const bool ownBoth = a.kind == GrantKind::InHouse && b.kind == GrantKind::InHouse;
    return a.exercises == b.id || b.exercises == a.id || oneOption || oneParty || ownBoth;
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
    if (!shareDays || uses.isEmpty() || haveOneHolder(a, b) ||
        !Territories(a.territory).overlap(Territories(b.territory)) ||
        !Territories(a.language).overlap(Territories(b.language)))
        return std::nullopt;
    return Clash{a.ip, a.id, b.id, uses, b.startsOn, to == endOfTime ? std::nullopt : std::optional(to)};
}

} // namespace

std::vector<Clash> clashesOf(const Library &library, Day asOf)
{
    std::vector<ExclusiveGrant> exclusive;
    exclusive.reserve(static_cast<size_t>(library.grants.size()));
    for (qsizetype row = 0; row < library.grants.size(); ++row) {
        const RightsGrant &grant = library.grants[row];
        if (grant.exclusive && lastDayOf(grant) >= asOf)
            exclusive.push_back({grant.ip, row});
    }
    sortByNumber(exclusive, [](const ExclusiveGrant &grant) { return grant.ip.value; });
    std::vector<Clash> clashes;
    std::vector<const RightsGrant *> grants;
    forEachGroup(exclusive, &ExclusiveGrant::ip, [&](std::span<const ExclusiveGrant> group) {
        if (group.size() == 1)
            return;
        grants.clear();
        for (const ExclusiveGrant &grant : group)
            grants.push_back(&library.grants[grant.row]);
        std::ranges::stable_sort(grants, {}, &RightsGrant::startsOn);
        for (auto a = grants.begin(); a != grants.end(); ++a) {
            for (auto b = a + 1; b != grants.end() && (*b)->startsOn <= lastDayOf(**a); ++b) {
                if (const auto clash = clashOf(**a, **b))
                    clashes.push_back(*clash);
            }
        }
    });
    return clashes;
}

} // namespace slateboard::planning
