// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/rightsends.h"

#include "app/planning/sortbynumber.h"

#include <algorithm>
#include <tuple>

namespace slateboard::forecast {
namespace {

// What was gained in the last two years tells how long new rights last.
constexpr int latelyMonths = 24;

int monthsBetween(Day from, Day to)
{
    return Month::of(to).index - Month::of(from).index;
}

// Counts a right by the months that it lasts.
void addTerm(Day gained, const planning::SecuredRun *run, std::vector<double> &byMonths)
{
    if (!run || run->last == planning::endOfTime)
        return;
    const auto months = static_cast<size_t>(std::max(1, monthsBetween(gained, run->last.plusDays(1))));
    if (byMonths.size() <= months)
        byMonths.resize(months + 1);
    ++byMonths[months];
}

// The ends in their order, and how many there are in each step; a row is lost on the day after.
void addEnds(GoalHistory &history)
{
    planning::sortByNumber(history.ends, [](const KnownEnd &end) { return end.lastDay.julian(); });
    auto end = history.ends.begin();
    for (Month step = firstStep(history.asOf); end != history.ends.end(); ++step.index) {
        const Day last = step.last();
        const auto next =
            std::find_if(end, history.ends.end(), [&](const KnownEnd &one) { return one.lastDay >= last; });
        if (history.outlook.ending.size() > 12 * yearsAhead)
            break;
        history.outlook.ending.push_back(static_cast<int>(next - end));
        end = next;
    }
}

} // namespace

RightsEnds::RightsEnds(planning::FactIndex &facts, bool dramaOnly) : m_facts(facts), m_dramaOnly(dramaOnly)
{
    m_runs.reserve(facts.countingGrants().size());
    planning::forEachGroup(
        facts.countingGrants(), &planning::CountingGrant::ip,
        [&](std::span<const planning::CountingGrant> grants) { planning::appendRuns(grants, dramaOnly, m_runs); });
}

const planning::SecuredRun *RightsEnds::runOn(qint64 ip, Day day) const
{
    const auto after = std::ranges::upper_bound(m_runs, std::tuple(ip, day), {}, [](const planning::SecuredRun &run) {
        return std::tuple(run.ip.value, run.first);
    });
    if (after == m_runs.begin())
        return nullptr;
    const planning::SecuredRun &run = *(after - 1);
    return run.ip.value == ip && day <= run.last ? &run : nullptr;
}

bool RightsEnds::wasKnown(const planning::SecuredRun &run) const
{
    return m_facts.library().grants[run.row].closing != GrantClosing::Returned;
}

GrantId RightsEnds::grantOf(const planning::SecuredRun &run) const
{
    return m_facts.library().grants[run.row].id;
}

void RightsEnds::countRenewals(const std::vector<planning::Interval> &counted, Day asOf, Outlook &outlook) const
{
    const auto isCounted = [&](const planning::CountingGrant &grant) {
        const auto own = std::ranges::equal_range(counted, grant.ip.value, {}, &planning::Interval::row);
        return std::ranges::any_of(own, [&](const planning::Interval &days) { return days.holds(grant.last); });
    };
    planning::forEachGroup(
        m_facts.countingGrants(), &planning::CountingGrant::ip, [&](std::span<const planning::CountingGrant> grants) {
            for (const planning::CountingGrant &grant : grants) {
                if (grant.last >= asOf || (m_dramaOnly && !grant.drama) ||
                    m_facts.library().grants[grant.row].closing == GrantClosing::Returned || !isCounted(grant))
                    continue;
                const bool followed = std::ranges::any_of(grants, [&](const planning::CountingGrant &other) {
                    return other.first <= grant.last.plusDays(1) && other.last > grant.last &&
                           (!m_dramaOnly || other.drama);
                });
                ++(followed ? outlook.renewed : outlook.notRenewed);
            }
        });
}

void addRights(planning::FactIndex &facts, const planning::GoalFigures &figures, GoalHistory &history)
{
    const Measure measure = figures.goal.measure;
    const RightsEnds ends(facts, measure == Measure::DramaIps);
    const std::vector<planning::Interval> &counted = facts.counted(measure);
    Outlook &outlook = history.outlook;
    ends.countRenewals(counted, history.asOf, outlook);
    const Day lately = history.asOf.plusMonths(-latelyMonths);
    double gained = 0;
    for (const planning::Interval &days : counted) {
        if (days.first > history.asOf)
            continue;
        if (days.holds(history.asOf)) {
            const planning::SecuredRun *run = ends.runOn(days.row, history.asOf);
            if (run && run->last != planning::endOfTime)
                history.ends.push_back({run->last, days.row, ends.grantOf(*run)});
        } else {
            const planning::SecuredRun *run = ends.runOn(days.row, days.end.plusDays(-1));
            outlook.lost += run && run->last.plusDays(1) == days.end && ends.wasKnown(*run) ? 0 : 1;
        }
        if (days.first > lately) {
            ++gained;
            addTerm(days.first, ends.runOn(days.row, days.first), outlook.lapsing);
        }
    }
    double sum = 0;
    double squares = 0;
    for (double &share : outlook.lapsing) {
        share /= gained;
        sum += share;
        squares += share * share;
    }
    outlook.lapsingAtOnce = sum > 0 ? squares / sum : 0;
    addEnds(history);
}

} // namespace slateboard::forecast
