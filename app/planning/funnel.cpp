// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/funnel.h"

#include "app/planning/funnelprogress.h"
#include "app/planning/median.h"
#include "app/planning/share.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace slateboard::planning {
namespace {

/// The figures of some source IPs while they are counted.
class StepTally {
public:
    void add(const FunnelProgress &progress)
    {
        if (!progress.isKnown())
            return;
        const int last = progress.last();
        for (int step = 0; step <= last; ++step) {
            ++m_steps[static_cast<size_t>(step)].reached;
            note(m_fromBefore, step, progress.daysFromStepBefore(step));
            note(m_fromDiscovery, step, progress.daysBetween(0, step));
        }
        if (progress.passed)
            ++m_steps[static_cast<size_t>(last)].passed;
    }
    [[nodiscard]] FunnelSteps figures()
    {
        for (size_t step = 1; step < funnelStepCount; ++step) {
            m_steps[step].daysFromStepBefore = medianOf(m_fromBefore[step]);
            m_steps[step].daysFromDiscovery = medianOf(m_fromDiscovery[step]);
        }
        return m_steps;
    }

private:
    using Waits = std::array<std::vector<qint32>, funnelStepCount>;
    static void note(Waits &waits, int step, std::optional<qint32> days)
    {
        if (step > 0 && days)
            waits[static_cast<size_t>(step)].push_back(*days);
    }

    FunnelSteps m_steps;
    Waits m_fromBefore;
    Waits m_fromDiscovery;
};

/// Calls `visit(chunk, row in the chunk, row in the table)` for each source IP.
template <class Visit>
void forEachIp(const IpTable &ips, Visit visit)
{
    for (int index = 0; index < ips.chunkCount(); ++index) {
        const IpChunk &chunk = ips.chunk(index);
        for (int row = 0; row < chunk.size(); ++row)
            visit(chunk, row, static_cast<size_t>(ips.firstRowOf(index) + row));
    }
}

template <class E>
std::vector<FunnelGroup> groupedByWord(const IpTable &ips, const std::vector<FunnelProgress> &all,
                                       E (IpChunk::*wordOf)(int) const)
{
    std::vector<StepTally> tallies(words<E>().size());
    forEachIp(ips, [&](const IpChunk &chunk, int row, size_t ip) {
        tallies[static_cast<size_t>((chunk.*wordOf)(row))].add(all[ip]);
    });
    std::vector<FunnelGroup> groups;
    for (size_t word = 0; word < tallies.size(); ++word)
        groups.push_back({{static_cast<int>(word), {}}, tallies[word].figures()});
    return groups;
}

std::vector<FunnelGroup> groupedByPublisher(const IpTable &ips, const std::vector<FunnelProgress> &all)
{
    QHash<QByteArray, size_t> places;
    std::vector<StepTally> tallies;
    forEachIp(ips, [&](const IpChunk &chunk, int row, size_t ip) {
        const QByteArrayView name = chunk.text(row, IpChunk::PublisherText);
        const QByteArray known = QByteArray::fromRawData(name.data(), name.size()); // lives as long as the table
        auto place = places.constFind(known);
        if (place == places.constEnd()) {
            place = places.insert(known, tallies.size());
            tallies.emplace_back();
        }
        tallies[*place].add(all[ip]);
    });
    std::vector<FunnelGroup> groups;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        groups.push_back({{0, QString::fromUtf8(place.key())}, tallies[place.value()].figures()});
    std::ranges::sort(groups, [](const FunnelGroup &a, const FunnelGroup &b) {
        return std::pair(-a.steps.front().reached, a.key.publisher) <
               std::pair(-b.steps.front().reached, b.key.publisher);
    });
    return groups;
}

std::vector<FunnelGroup> grouped(const IpTable &ips, const std::vector<FunnelProgress> &all, FunnelGrouping grouping)
{
    switch (grouping) {
    case FunnelGrouping::Medium: return groupedByWord<Medium>(ips, all, &IpChunk::medium);
    case FunnelGrouping::Origin: return groupedByWord<Origin>(ips, all, &IpChunk::origin);
    case FunnelGrouping::Publisher: break;
    }
    return groupedByPublisher(ips, all);
}

bool belongs(const IpChunk &chunk, int row, const FunnelNumber &number)
{
    if (!number.key)
        return true;
    switch (number.grouping) {
    case FunnelGrouping::Medium: return static_cast<int>(chunk.medium(row)) == number.key->word;
    case FunnelGrouping::Origin: return static_cast<int>(chunk.origin(row)) == number.key->word;
    case FunnelGrouping::Publisher: break;
    }
    return QString::fromUtf8(chunk.text(row, IpChunk::PublisherText)) == number.key->publisher;
}

} // namespace

const char *codeOf(FunnelStep step)
{
    return step == FunnelStep::Tied ? "tied" : slateboard::codeOf(static_cast<ScoutStep>(step));
}

// Not the words of a status: whatever ever got there is counted, wherever it stands now.
QString funnelStepName(FunnelStep step)
{
    constexpr std::array names{QT_TRANSLATE_NOOP("Funnel", "Discovered"), QT_TRANSLATE_NOOP("Funnel", "Reached talks"),
                               QT_TRANSLATE_NOOP("Funnel", "Reached offer"),
                               QT_TRANSLATE_NOOP("Funnel", "Reached rights"),
                               QT_TRANSLATE_NOOP("Funnel", "Reached a title")};
    return QCoreApplication::translate("Funnel", names[static_cast<size_t>(step)]);
}

int passedInAll(const FunnelSteps &steps)
{
    int passed = 0;
    for (const FunnelFigures &step : steps)
        passed += step.passed;
    return passed;
}

std::optional<double> shareOfStepBefore(const FunnelSteps &steps, FunnelStep step)
{
    const auto place = static_cast<size_t>(step);
    return place == 0 ? std::nullopt : shareOf(steps[place].reached, steps[place - 1].reached);
}

std::optional<double> shareOfAll(const FunnelSteps &steps, FunnelStep step)
{
    return shareOf(steps[static_cast<size_t>(step)].reached, steps.front().reached);
}

std::optional<double> passedOfAll(const FunnelSteps &steps, FunnelStep step)
{
    return shareOf(steps[static_cast<size_t>(step)].passed, steps.front().reached);
}

Funnel funnelOf(const Library &library, Day asOf, FunnelGrouping grouping)
{
    const std::vector<FunnelProgress> all = funnelProgress(library, asOf);
    StepTally total;
    for (const FunnelProgress &progress : all)
        total.add(progress);
    Funnel funnel{asOf, grouping, total.figures(), grouped(library.ips, all, grouping)};
    std::erase_if(funnel.groups, [](const FunnelGroup &group) { return group.steps.front().reached == 0; });
    return funnel;
}

std::vector<IpId> funnelRows(const Library &library, Day asOf, const FunnelNumber &number)
{
    const std::vector<FunnelProgress> all = funnelProgress(library, asOf);
    const auto isCounted = [&](const FunnelProgress &progress) {
        const int step = static_cast<int>(number.step.value_or(FunnelStep::Discovered));
        if (number.passed)
            return progress.passed && (!number.step || progress.last() == step);
        return progress.last() >= step;
    };
    std::vector<IpId> rows;
    forEachIp(library.ips, [&](const IpChunk &chunk, int row, size_t ip) {
        if (isCounted(all[ip]) && belongs(chunk, row, number))
            rows.push_back(chunk.id(row));
    });
    return rows;
}

} // namespace slateboard::planning
