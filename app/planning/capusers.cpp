// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/capusers.h"

#include "app/planning/caprule.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

void add(CapUser &user, const DemandItem &item, bool isOfEach)
{
    user.byOthers += item.byOthers;
    switch (item.kind) {
    case DemandKind::Actual: user.spent += item.own(); break;
    case DemandKind::OpenCommitment: user.bound += item.own(); break;
    case DemandKind::ToComplete: (item.firm || isOfEach ? user.firm : user.hoped) += item.own(); break;
    }
}

std::vector<CapUser> usersUnder(const Library &library, const Figures &figures, const CapRule &rule,
                                std::optional<Quarter> quarter)
{
    std::vector<CapUser> users;
    TitleId last; // those of a title come together
    Format format = Format::Drama;
    for (const DemandItem &item : figures.demand.items) {
        if (item.title != last) {
            last = item.title;
            const Title *title = findRow(library.titles, item.title);
            format = title ? title->format : Format::Drama;
        }
        if (!rule.appliesTo(item, format) || (quarter && (!item.month || Quarter::of(*item.month) != *quarter)))
            continue;
        if (users.empty() || users.back().title != item.title)
            users.push_back({item.title, {}, {}, {}, {}, {}, false});
        add(users.back(), item, rule.scope == CapScope::Title);
    }
    return users;
}

} // namespace

Money CapUsers::used() const
{
    Money used;
    for (const CapUser &user : users)
        used = isOfEach ? std::max(used, user.used()) : used + user.used();
    return used;
}

CapUsers capUsers(const Library &library, const Figures &figures, CapId id, std::optional<Quarter> quarter)
{
    CapUsers all;
    all.cap = id;
    const Cap *cap = findRow(library.caps, id);
    if (!cap)
        return all;
    const auto use = std::ranges::find(figures.money.caps, id, &CapUse::cap);
    if (cap->scope == CapScope::Quarter)
        all.quarter = quarter || use == figures.money.caps.end() ? quarter : use->quarter;
    all.raisedBy = raiseOf(*cap, figures.money.reinvested, all.quarter);
    all.limit = cap->amount + all.raisedBy;
    all.isOfEach = cap->scope == CapScope::Title;
    all.users = usersUnder(library, figures, CapRule(*cap, figures.asOf), all.quarter);
    const Money over = -all.headroom();
    for (CapUser &user : all.users) {
        const Money overBy = all.isOfEach ? user.used() - all.limit : over;
        user.isEnough = overBy > Money{} && user.firm >= overBy;
    }
    std::ranges::stable_sort(all.users, [](const CapUser &a, const CapUser &b) {
        return std::pair(a.used(), a.hoped) > std::pair(b.used(), b.hoped);
    });
    return all;
}

} // namespace slateboard::planning
