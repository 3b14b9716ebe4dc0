// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/windowtroubles.h"

#include "app/planning/factindex.h"
#include "app/planning/territories.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::planning {
namespace {

using Grants = std::vector<const RightsGrant *>;

Grants grantsFor(const Library &library, IpId ip, Use use, Day asOf)
{
    Grants grants;
    for (const RightsGrant &grant : library.grants) {
        const bool isGivenUp = grant.kind == GrantKind::Option && isClosed(grant, asOf);
        if (grant.ip == ip && countsAsSecured(grant) && grant.uses.has(use) && !isGivenUp)
            grants.push_back(&grant);
    }
    return grants;
}

// The last day from `from` on that grants cover without a gap; the day before it: none does.
Day coveredUntil(const Grants &grants, const QString &territory, Day from)
{
    Day until = from.plusDays(-1);
    for (bool grows = true; grows;) {
        grows = false;
        for (const RightsGrant *grant : grants) {
            const Day last = grant->kind == GrantKind::Option ? endOfTime : lastDayOf(*grant);
            if (grant->startsOn <= until.plusDays(1) && last > until && territoriesCover(grant->territory, territory)) {
                until = last;
                grows = true;
            }
        }
    }
    return until;
}

std::optional<WindowTrouble> rightsTrouble(const Grants &grants, IpId ip, const ReleaseWindow &window,
                                           const WindowDays &days)
{
    QStringList territories = territoryNames(window.territory);
    if (territories.isEmpty())
        territories << QString(); // worldwide
    Day until = endOfTime;
    for (const QString &territory : std::as_const(territories))
        until = std::min(until, coveredUntil(grants, territory, *days.start));
    if (until >= days.end.value_or(endOfTime))
        return std::nullopt;
    if (until < *days.start)
        return WindowTrouble{WindowProblem::NoRight, window.id, days.start, {}, ip};
    return WindowTrouble{WindowProblem::RightEnds, window.id, days.end, until, ip};
}

QString sayTrouble(const char *text)
{
    return QCoreApplication::translate("Windows", text);
}

} // namespace

std::vector<WindowTrouble> windowTroubles(const Library &library, const Figures &figures, const TitleWindows &windows)
{
    const Title *title = findRow(library.titles, windows.title);
    if (!title)
        return {};
    std::vector<std::pair<IpId, Grants>> sources;
    for (const TitleIp &tie : library.titleIps) {
        if (tie.title == title->id)
            sources.emplace_back(tie.ip, grantsFor(library, tie.ip, useFor(title->format), figures.asOf));
    }
    const TitleFigures *known = findTitle(figures, title->id);
    std::vector<WindowTrouble> troubles;
    for (const WindowDays &days : windows.windows) {
        const ReleaseWindow *window = findRow(library.windows, days.window);
        if (!window || !days.start)
            continue;
        if (known && known->releasePrecision == Precision::Day && known->release && *days.start < *known->release)
            troubles.push_back({WindowProblem::BeforeRelease, days.window, days.start, *known->release, {}});
        for (const auto &[ip, grants] : sources) {
            if (auto trouble = rightsTrouble(grants, ip, *window, days))
                troubles.push_back(*trouble);
        }
    }
    return troubles;
}

QString troubleSentence(const Library &library, const WindowTrouble &trouble)
{
    const QString window = windowName(library, trouble.window);
    const auto position = library.ips.rowOf(trouble.ip);
    const QString ip = position ? library.ips.text(*position, IpChunk::TitleText) : QString();
    switch (trouble.problem) {
    case WindowProblem::BeforeRelease: break;
    case WindowProblem::NoRight:
        //: %1 is a window such as TVN (KR), %2 a source IP, %3 a day
        return sayTrouble(QT_TRANSLATE_NOOP("Windows", "On %3, when the window of %1 begins, no right in “%2” covers "
                                                       "it."))
            .arg(window, ip, trouble.day->iso());
    case WindowProblem::RightEnds:
        if (!trouble.day) {
            //: %1 is a window such as TVN (KR), %2 a source IP, %3 a day
            return sayTrouble(
                       QT_TRANSLATE_NOOP("Windows", "The window of %1 has no end, but the right in “%2” ends on %3."))
                .arg(window, ip, trouble.other.iso());
        }
        //: %1 is a window such as TVN (KR), %2 a source IP, %3 and %4 days
        return sayTrouble(
                   QT_TRANSLATE_NOOP("Windows", "The window of %1 runs to %4, but the right in “%2” ends on %3."))
            .arg(window, ip, trouble.other.iso(), trouble.day->iso());
    }
    //: %1 is a window such as TVN (KR), %2 and %3 days
    return sayTrouble(QT_TRANSLATE_NOOP("Windows", "The window of %1 begins on %2, before the release on %3."))
        .arg(window, trouble.day->iso(), trouble.other.iso());
}

} // namespace slateboard::planning
