// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/windowchecks.h"

#include "app/planning/factindex.h"
#include "app/planning/territories.h"

#include <algorithm>
#include <tuple>

namespace slateboard::planning {
namespace {

// Releases that are known by the month or the year alone may have come on its first day.
std::optional<Day> earliestRelease(const TitleFigures *figures)
{
    if (!figures || !figures->release)
        return std::nullopt;
    const Day release = *figures->release;
    switch (figures->releasePrecision) {
    case Precision::Month: return Month::of(release).first();
    case Precision::Year: return Day(release.year(), 1, 1);
    case Precision::Day: break;
    }
    return release;
}

class WindowChecker {
public:
    WindowChecker(const Library &library, const TitleRights &rights, Use use, std::optional<Day> release) :
        m_library(library), m_rights(rights), m_use(use), m_release(release)
    {}

    std::vector<WindowFinding> check(const TitleWindows &windows)
    {
        for (const WindowDays &days : windows.windows)
            checkWindow(*findRow(m_library.windows, days.window), days);
        for (const WindowBreach &breach : windows.breaches)
            addBreach(breach);
        std::ranges::stable_sort(m_findings, {},
                                 [](const WindowFinding &one) { return std::tuple(one.window, one.reason); });
        return std::move(m_findings);
    }

private:
    void checkWindow(const ReleaseWindow &window, const WindowDays &days);
    void checkPlace(const SourceRights &source, const WindowDays &days, const QString &place);
    void checkTerm(const SourceRights &source, std::span<const HeldTerm> terms, const WindowDays &days);
    void checkPlatform(const ReleaseWindow &window);
    void addBreach(const WindowBreach &breach);
    void add(const WindowFinding &finding);

    const Library &m_library;
    const TitleRights &m_rights;
    Use m_use;
    std::optional<Day> m_release;
    std::vector<WindowFinding> m_findings;
};

// The same of several territories is said once: of the longest miss.
void WindowChecker::add(const WindowFinding &finding)
{
    const auto same = std::ranges::find_if(m_findings, [&](const WindowFinding &one) {
        return one.window == finding.window && one.reason == finding.reason && one.ip == finding.ip &&
               one.grant == finding.grant && one.barredBy == finding.barredBy;
    });
    if (same == m_findings.end())
        m_findings.push_back(finding);
    else if (finding.reason == WindowReason::OtherTerritory)
        same->territory += QStringLiteral(", ") + finding.territory;
    else if (!finding.day || finding.days > same->days)
        *same = finding;
}

void WindowChecker::checkWindow(const ReleaseWindow &window, const WindowDays &days)
{
    QStringList places = territoryNames(window.territory);
    if (places.isEmpty())
        places << QString(); // worldwide
    for (const SourceRights &source : m_rights.sources()) {
        for (const QString &place : std::as_const(places))
            checkPlace(source, days, place);
    }
    if (m_release && days.start && *days.start < *m_release) {
        WindowFinding finding{WindowReason::BeforeRelease, window.id};
        finding.day = m_release;
        finding.heldDay = days.start;
        finding.days = m_release->daysSince(*days.start);
        add(finding);
    }
    checkPlatform(window);
}

void WindowChecker::checkPlace(const SourceRights &source, const WindowDays &days, const QString &place)
{
    const std::vector<HeldTerm> terms = m_rights.terms(source, m_use, place);
    if (!terms.empty())
        return checkTerm(source, terms, days);
    WindowFinding finding{WindowReason::NoRight, days.window};
    finding.ip = source.ip;
    const bool isHeldElsewhere = std::ranges::any_of(source.grants, [&](const RightsGrant *grant) {
        return !m_rights.terms(source, m_use, grant->territory).empty();
    });
    if (const RightsGrant *option = m_rights.deadOption(source, m_use, place)) {
        finding.reason = WindowReason::OnlyAnOption;
        finding.grant = option->id;
    } else if (isHeldElsewhere) {
        finding.reason = WindowReason::OtherTerritory;
        finding.territory = place;
    }
    add(finding);
}

void WindowChecker::checkTerm(const SourceRights &source, std::span<const HeldTerm> terms, const WindowDays &days)
{
    if (!days.start)
        return; // nothing says when it is needed
    const Day end = days.end.value_or(endOfTime);
    WindowFinding finding{WindowReason::RightEndsBefore, days.window};
    finding.ip = source.ip;
    const HeldTerm *before = nullptr; // the last that has begun by then
    for (const HeldTerm &term : terms)
        before = term.first <= *days.start ? &term : before;
    if (before && before->last >= end)
        return;
    if (!before) {
        finding.reason = WindowReason::RightBeginsLate;
        finding.grant = terms.front().grant;
        finding.day = days.start;
        finding.heldDay = terms.front().first;
        finding.days = terms.front().first.daysSince(*days.start);
        return add(finding);
    }
    finding.grant = before->grant;
    finding.heldDay = before->last;
    if (before->last < *days.start) {
        finding.reason = WindowReason::RightEnded;
        finding.day = days.start;
    } else {
        finding.day = days.end;
    }
    if (finding.day)
        finding.days = finding.day->daysSince(before->last);
    add(finding);
}

void WindowChecker::checkPlatform(const ReleaseWindow &window)
{
    const Party *platform = findRow(m_library.parties, window.platform);
    if (!platform)
        return;
    if (window.days && platform->leastTermDays && *window.days < *platform->leastTermDays) {
        WindowFinding finding{WindowReason::ShortTerm, window.id};
        finding.days = *platform->leastTermDays - *window.days;
        finding.needed = *platform->leastTermDays;
        add(finding);
    }
    if (!territoriesCover(platform->territory, window.territory)) {
        WindowFinding finding{WindowReason::OffPlatform, window.id};
        finding.territory = window.territory;
        add(finding);
    }
}

void WindowChecker::addBreach(const WindowBreach &breach)
{
    const bool isHeld = breach.kind == WindowClash::Holdback;
    WindowFinding finding{isHeld ? WindowReason::Holdback : WindowReason::Exclusive, breach.window, breach.barredBy};
    finding.day = breach.from;
    finding.heldDay = breach.to;
    if (breach.to)
        finding.days = breach.to->daysSince(breach.from) + 1;
    add(finding);
}

} // namespace

std::vector<WindowFinding> checkWindows(const Library &library, const TitleWindows &windows, const TitleRights &rights,
                                        const TitleFigures *figures)
{
    const Title *title = findRow(library.titles, windows.title);
    if (!title)
        return {};
    return WindowChecker(library, rights, useFor(title->format), earliestRelease(figures)).check(windows);
}

std::vector<WindowFinding> windowFindings(const Library &library, const Figures &figures, TitleId title)
{
    std::vector<SourceRights> sources;
    for (const TitleIp &tie : library.titleIps) {
        if (tie.title == title)
            sources.push_back({tie.ip, {}});
    }
    for (const RightsGrant &grant : library.grants) {
        const auto source = std::ranges::find(sources, grant.ip, &SourceRights::ip);
        if (source != sources.end())
            source->grants.push_back(&grant);
    }
    const TitleRights rights(std::move(sources), scheduleOf(library, figures.plan, title), figures.asOf);
    return checkWindows(library, windowDays(library, figures, title), rights, findTitle(figures, title));
}

std::vector<CheckedWindows> checkAllWindows(const Library &library, const Figures &figures)
{
    const QHash<TitleId, TitleRights> rights = rightsOfTitles(library, figures);
    std::vector<CheckedWindows> all;
    for (TitleWindows &windows : allWindowDays(library, figures)) {
        const TitleFigures *title = findTitle(figures, windows.title);
        if (!title)
            continue; // the plan leaves it out
        auto findings = checkWindows(library, windows, rights.value(windows.title), title);
        all.push_back({std::move(windows), std::move(findings)});
    }
    return all;
}

} // namespace slateboard::planning
