// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/rightsends.h"

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

// The rows of the count after all steps.
std::vector<qint64> rowsNow(const std::vector<planning::CountStep> &steps)
{
    std::vector<std::pair<qint64, int>> net;
    net.reserve(steps.size());
    for (const planning::CountStep &step : steps)
        net.emplace_back(step.row, step.gained ? 1 : -1);
    std::ranges::sort(net);
    std::vector<qint64> rows;
    for (size_t i = 0; i < net.size();) {
        int in = 0;
        const qint64 row = net[i].first;
        for (; i < net.size() && net[i].first == row; ++i)
            in += net[i].second;
        if (in > 0)
            rows.push_back(row);
    }
    return rows;
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
    RightsEnds ends(facts, figures.goal.measure == Measure::DramaIps);
    Outlook &outlook = history.outlook;
    ends.countRenewals(facts.counted(figures.goal.measure), history.asOf, outlook);

    for (const qint64 row : rowsNow(figures.steps)) {
        const planning::SecuredRun *run = ends.runOn(row, history.asOf);
        if (run && run->last != planning::endOfTime)
            history.ends.push_back({run->last, row, ends.grantOf(*run)});
    }
    std::ranges::sort(history.ends, {}, [](const KnownEnd &end) { return std::tuple(end.lastDay, end.row); });
    const Month first = firstStep(history.asOf);
    for (const KnownEnd &end : history.ends) { // a row is lost on the day after
        const auto step = static_cast<size_t>(Month::of(end.lastDay.plusDays(1)).index - first.index);
        if (step >= 12 * yearsAhead + 1)
            break;
        if (outlook.ending.size() <= step)
            outlook.ending.resize(step + 1);
        ++outlook.ending[step];
    }

    const Day lately = history.asOf.plusMonths(-latelyMonths);
    double gained = 0;
    for (const planning::CountStep &step : figures.steps) {
        const planning::SecuredRun *run = ends.runOn(step.row, step.gained ? step.day : step.day.plusDays(-1));
        if (!step.gained) {
            if (!run || run->last.plusDays(1) != step.day || !ends.wasKnown(*run))
                ++outlook.lost;
            continue;
        }
        if (step.day <= lately)
            continue;
        ++gained;
        if (!run || run->last == planning::endOfTime)
            continue;
        const auto months = static_cast<size_t>(std::max(1, monthsBetween(step.day, run->last.plusDays(1))));
        if (outlook.lapsing.size() <= months)
            outlook.lapsing.resize(months + 1);
        ++outlook.lapsing[months];
    }
    for (double &share : outlook.lapsing)
        share /= gained;
}

} // namespace slateboard::forecast
