// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/rightsofip.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

void takeGrants(const Library &library, RightsOfIp &rights)
{
    for (const RightsGrant &grant : library.grants) {
        if (grant.ip == rights.ip)
            rights.grants.push_back({grant, {}, {}, {}});
    }
    std::ranges::stable_sort(rights.grants, {}, [](const GrantInFull &one) { return one.grant.startsOn; });
}

GrantInFull *grantOf(RightsOfIp &rights, GrantId id)
{
    const auto found = std::ranges::find(rights.grants, id, [](const GrantInFull &one) { return one.grant.id; });
    return found == rights.grants.end() ? nullptr : &*found;
}

void takeLapses(const Figures &figures, RightsOfIp &rights)
{
    std::vector<const RightsGrant *> all;
    for (const GrantInFull &one : rights.grants)
        all.push_back(&one.grant);
    for (GrantInFull &one : rights.grants)
        one.lapsing = lapsingUses(one.grant, all, figures.asOf);
    for (const Lapse &lapse : figures.lapses) {
        if (GrantInFull *one = lapse.ip == rights.ip ? grantOf(rights, lapse.grant) : nullptr)
            one->lapse = lapse;
    }
}

} // namespace

RightsOfIp rightsOfIp(const Library &library, const Figures &figures, PlanId plan, IpId ip)
{
    RightsOfIp rights;
    rights.ip = ip;
    takeGrants(library, rights);
    takeLapses(figures, rights);
    for (const GrantDocument &document : library.grantDocuments) {
        if (GrantInFull *one = rights.grants.empty() ? nullptr : grantOf(rights, document.grant))
            one->documents << document;
    }
    std::ranges::copy_if(
        figures.clashes, std::back_inserter(rights.clashes), [ip](IpId of) { return of == ip; }, &Clash::ip);
    for (const TitleIp &tie : library.titleIps) {
        if (tie.ip == ip && findRow(library.titles, tie.title))
            rights.titles.push_back({tie.title, scheduleOf(library, plan, tie.title)});
    }
    return rights;
}

} // namespace slateboard::planning
