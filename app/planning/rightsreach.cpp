// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/rightsreach.h"

#include "app/planning/figureparts.h"
#include "app/planning/territories.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

bool covers(const RightsGrant &grant, Use use, const QString &place)
{
    return grant.kind != GrantKind::Shopping && grant.uses.has(use) && territoriesCover(grant.territory, place);
}

// Terms that overlap or follow each other without a gap, as one.
std::vector<HeldTerm> joined(std::vector<HeldTerm> terms)
{
    std::ranges::stable_sort(terms, {}, &HeldTerm::first);
    std::vector<HeldTerm> runs;
    for (const HeldTerm &term : terms) {
        if (runs.empty() || (runs.back().last != endOfTime && term.first > runs.back().last.plusDays(1))) {
            runs.push_back(term);
            continue;
        }
        HeldTerm &run = runs.back();
        run.exclusive = run.exclusive && term.exclusive;
        if (term.last > run.last) {
            run.last = term.last;
            run.grant = term.grant;
        }
    }
    return runs;
}

} // namespace

// Closed ones were exercised into another grant, returned, or somebody has decided against them.
bool TitleRights::isLive(const RightsGrant &option) const
{
    const bool isShot = m_schedule.photography && *m_schedule.photography <= m_asOf;
    const Day exercisedBy = std::max(m_asOf, m_schedule.photography.value_or(m_asOf));
    return !isClosed(option, m_asOf) && !isShot && lastDayOf(option) >= exercisedBy;
}

std::vector<HeldTerm> TitleRights::terms(const SourceRights &source, Use use, const QString &place) const
{
    std::vector<HeldTerm> held;
    std::vector<HeldTerm> hoped;
    for (const RightsGrant *grant : source.grants) {
        if (!covers(*grant, use, place))
            continue;
        if (grant->kind != GrantKind::Option)
            held.push_back({grant->startsOn, lastDayOf(*grant), grant->id, false, grant->exclusive});
        else if (isLive(*grant))
            hoped.push_back({grant->startsOn, endOfTime, grant->id, true, grant->exclusive});
    }
    held = joined(std::move(held));
    if (hoped.empty())
        return held;
    std::ranges::copy(held, std::back_inserter(hoped));
    std::vector<HeldTerm> all = joined(std::move(hoped));
    for (HeldTerm &term : all) // what is held anyway needs no option
        term.onOption = std::ranges::none_of(
            held, [&](const HeldTerm &one) { return one.first == term.first && one.last == term.last; });
    return all;
}

std::vector<HeldTerm> TitleRights::terms(Use use, const QString &place) const
{
    std::vector<HeldTerm> all{{Day().plusDays(-1'000'000), endOfTime, {}, false, true}};
    for (const SourceRights &source : m_sources)
        all = inBoth(all, terms(source, use, place));
    return all;
}

const RightsGrant *TitleRights::deadOption(const SourceRights &source, Use use, const QString &place) const
{
    const auto found = std::ranges::find_if(source.grants, [&](const RightsGrant *grant) {
        return grant->kind == GrantKind::Option && covers(*grant, use, place) && !isLive(*grant);
    });
    return found == source.grants.end() ? nullptr : *found;
}

QHash<TitleId, TitleRights> rightsOfTitles(const Library &library, const Figures &figures)
{
    QHash<IpId, std::vector<const RightsGrant *>> grants;
    for (const TitleIp &tie : library.titleIps)
        grants[tie.ip];
    for (const RightsGrant &grant : library.grants) {
        if (const auto tied = grants.find(grant.ip); tied != grants.end())
            tied->push_back(&grant);
    }
    QHash<TitleId, std::vector<SourceRights>> sources;
    for (const TitleIp &tie : library.titleIps)
        sources[tie.title].push_back({tie.ip, grants.value(tie.ip)});
    const QHash<TitleId, TitleSchedule> schedules = schedulesOf(library, figures.plan);
    QHash<TitleId, TitleRights> rights;
    for (const TitleFigures &title : figures.titles)
        rights.insert(title.title, TitleRights(sources.value(title.title), schedules.value(title.title), figures.asOf));
    return rights;
}

std::vector<HeldTerm> inBoth(std::span<const HeldTerm> a, std::span<const HeldTerm> b)
{
    std::vector<HeldTerm> both;
    for (const HeldTerm &one : a) {
        for (const HeldTerm &other : b) {
            const Day first = std::max(one.first, other.first);
            const Day last = std::min(one.last, other.last);
            if (first > last)
                continue;
            both.push_back({first, last, one.last <= other.last && !one.grant.isNull() ? one.grant : other.grant,
                            one.onOption || other.onOption, one.exclusive && other.exclusive});
        }
    }
    return both;
}

} // namespace slateboard::planning
