// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/caprule.h"

#include <algorithm>
#include <limits>

namespace slateboard::planning {
namespace {

CapPeriod periodOf(const Cap &cap, Day asOf)
{
    CapPeriod period{Month{std::numeric_limits<int>::min()}, Month{std::numeric_limits<int>::max()}, true};
    if (cap.scope == CapScope::Title)
        return period;
    const bool isQuarterly = cap.scope == CapScope::Quarter;
    if (cap.from)
        period.first = isQuarterly ? Month::of(Quarter::of(*cap.from).first()) : Month::of(*cap.from);
    if (cap.to)
        period.last = isQuarterly ? Month::of(Quarter::of(*cap.to).last()) : Month::of(*cap.to);
    // A cap without an end that has begun holds what will be spent some day.
    period.unscheduled = !isQuarterly && !cap.to && (!cap.from || *cap.from <= asOf.plusDays(1));
    return period;
}

} // namespace

CapRule::CapRule(const Cap &cap, Day asOf) :
    scope(cap.scope),
    title(cap.scope == CapScope::Title ? cap.title : TitleId()), filter{cap.basis,
                                                                        cap.scope == CapScope::Format ? cap.format
                                                                                                      : std::nullopt,
                                                                        cap.scope == CapScope::Phase ? cap.phase
                                                                                                     : std::nullopt},
    period(periodOf(cap, asOf))
{}

std::optional<Money> costUnder(const Cap &cap, const TitleMoney &title)
{
    if (cap.scope != CapScope::Title || (!cap.title.isNull() && cap.title != title.title))
        return std::nullopt;
    return cap.basis == CapBasis::Net ? title.ownNetEfc() : title.ownEfc();
}

Money raiseOf(const Cap &cap, const Reinvested &reinvested, std::optional<Quarter> quarter)
{
    const bool isProgramme = cap.scope == CapScope::Programme;
    if (!isProgramme && !(cap.scope == CapScope::Quarter && cap.raised && quarter))
        return {};
    const CapPeriod period = periodOf(cap, {});
    Money raise;
    for (const QuarterAmount &available : reinvested) {
        if (isProgramme ? period.meets(available.quarter) : available.quarter == *quarter)
            raise += available.amount;
    }
    return raise;
}

Money limitOf(const Cap &cap, const Reinvested &reinvested, std::optional<Quarter> quarter)
{
    return cap.amount + raiseOf(cap, reinvested, quarter);
}

std::optional<Money> quarterCap(const Library &library, const Reinvested &reinvested, Quarter quarter)
{
    std::optional<Money> lowest;
    for (const Cap &cap : library.caps) {
        if (cap.scope != CapScope::Quarter || !periodOf(cap, {}).meets(quarter))
            continue;
        const Money limit = limitOf(cap, reinvested, quarter);
        lowest = lowest ? std::min(*lowest, limit) : limit;
    }
    return lowest;
}

} // namespace slateboard::planning
