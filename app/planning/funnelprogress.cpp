// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/funnelprogress.h"

#include "app/planning/counts.h"
#include "app/planning/rights.h"

namespace slateboard::planning {
namespace {

qint32 packed(Day day)
{
    return static_cast<qint32>(day.daysSince(Day()));
}

/// Fills in what the facts of a library say of its source IPs.
class ProgressReader {
public:
    ProgressReader(const Library &library, Day asOf) :
        m_library(library), m_asOf(asOf), m_all(static_cast<size_t>(library.ips.size()))
    {}

    std::vector<FunnelProgress> read()
    {
        readDiscoveries();
        readSteps();
        readGrants();
        readTies();
        readLaterDiscoveries();
        readPassed();
        return std::move(m_all);
    }

private:
    void reach(IpId ip, FunnelStep step, Day day)
    {
        if (day > m_asOf)
            return;
        if (const auto row = m_library.ips.rowOf(ip))
            m_all[static_cast<size_t>(*row)].reach(step, packed(day));
    }
    void readDiscoveries()
    {
        for (int index = 0; index < m_library.ips.chunkCount(); ++index) {
            const IpChunk &chunk = m_library.ips.chunk(index);
            for (int row = 0; row < chunk.size(); ++row) {
                FunnelProgress &progress = m_all[static_cast<size_t>(m_library.ips.firstRowOf(index) + row)];
                const std::optional<Day> day = chunk.discoveredOn(row);
                if (!day)
                    progress.reach(FunnelStep::Discovered, FunnelProgress::dayUnknown);
                else if (*day <= m_asOf)
                    progress.reach(FunnelStep::Discovered, packed(*day));
            }
        }
    }
    void readSteps()
    {
        for (const ScoutEvent &event : m_library.scoutEvents) {
            if (event.step != ScoutStep::Passed)
                reach(event.ip, static_cast<FunnelStep>(event.step), event.day);
        }
    }
    /// Without a discovery day the step "discovered" says when: what it says to be found later is not known yet.
    void readLaterDiscoveries()
    {
        for (const ScoutEvent &event : m_library.scoutEvents) {
            if (event.step != ScoutStep::Discovered || event.day <= m_asOf)
                continue;
            const auto row = m_library.ips.rowOf(event.ip);
            if (!row)
                continue;
            FunnelProgress &progress = m_all[static_cast<size_t>(*row)];
            if (progress.last() == 0 && progress.days.front() == FunnelProgress::dayUnknown)
                progress.days.front() = FunnelProgress::notReached;
        }
    }
    void readGrants()
    {
        for (const RightsGrant &grant : m_library.grants) {
            if (countsAsSecured(grant))
                reach(grant.ip, FunnelStep::Secured, grant.startsOn);
        }
    }
    void readTies()
    {
        QHash<TitleId, Day> pitched;
        for (const StageEvent &event : m_library.stageEvents) {
            const auto known = pitched.find(event.title);
            if (known == pitched.end())
                pitched.insert(event.title, event.day);
            else
                *known = std::min(*known, event.day);
        }
        for (const TitleIp &tie : m_library.titleIps) {
            if (const auto day = pitched.constFind(tie.title); day != pitched.constEnd())
                reach(tie.ip, FunnelStep::Tied, *day);
        }
        for (FunnelProgress &progress : m_all) {
            const qint32 secured = progress.days[static_cast<size_t>(FunnelStep::Secured)];
            qint32 &tied = progress.days[static_cast<size_t>(FunnelStep::Tied)];
            if (tied != FunnelProgress::notReached)
                tied = secured == FunnelProgress::notReached ? secured : std::max(tied, secured);
        }
    }
    void readPassed()
    {
        const QHash<IpId, IpState> states = ipStates(m_library, m_asOf);
        for (auto state = states.cbegin(); state != states.cend(); ++state) {
            if (state->status != IpStatus::Passed)
                continue;
            const auto row = m_library.ips.rowOf(state.key());
            if (!row)
                continue;
            FunnelProgress &progress = m_all[static_cast<size_t>(*row)];
            progress.passed = true;
            progress.reach(FunnelStep::Discovered, FunnelProgress::dayUnknown); // who was passed on was known
        }
    }

    const Library &m_library;
    Day m_asOf;
    std::vector<FunnelProgress> m_all;
};

} // namespace

int FunnelProgress::last() const
{
    int step = static_cast<int>(funnelStepCount) - 1;
    while (step >= 0 && days[static_cast<size_t>(step)] == notReached)
        --step;
    return step;
}

std::optional<qint32> FunnelProgress::daysBetween(int from, int to) const
{
    const qint32 first = days[static_cast<size_t>(from)];
    const qint32 second = days[static_cast<size_t>(to)];
    if (first >= dayUnknown || second >= dayUnknown || second < first)
        return std::nullopt;
    return second - first;
}

std::optional<qint32> FunnelProgress::daysFromStepBefore(int step) const
{
    if (step == 0)
        return std::nullopt;
    const bool isOfferLeftOut =
        step == static_cast<int>(FunnelStep::Secured) && days[static_cast<size_t>(FunnelStep::Offer)] >= dayUnknown;
    return daysBetween(isOfferLeftOut ? step - 2 : step - 1, step);
}

std::vector<FunnelProgress> funnelProgress(const Library &library, Day asOf)
{
    return ProgressReader(library, asOf).read();
}

} // namespace slateboard::planning
