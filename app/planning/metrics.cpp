// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/metrics.h"

#include "app/planning/sortbynumber.h"

#include <cmath>
#include <limits>

namespace slateboard::planning {
namespace {

constexpr int kindBits = 3; // of a place: a row of the table and a kind

struct Place {
    qint64 place = 0;
    const IpMetric *metric = nullptr;
};

/// The metrics up to a day by source IP and kind; those of one place stay in the order in which they were entered.
std::vector<Place> placesOf(const Library &library, Day asOf)
{
    std::vector<Place> places;
    places.reserve(static_cast<size_t>(library.ipMetrics.size()));
    IpId ip; // lists are entered work by work, so most have the row of the one before
    std::optional<int> row;
    for (const IpMetric &metric : library.ipMetrics) {
        if (metric.day > asOf)
            continue;
        if (metric.ip != ip) {
            ip = metric.ip;
            row = library.ips.rowOf(ip);
        }
        if (row)
            places.push_back({(static_cast<qint64>(*row) << kindBits) + static_cast<qint64>(metric.kind), &metric});
    }
    sortByNumber(places, [](const Place &place) { return place.place; });
    return places;
}

/// The last of some metrics up to a day, or nullptr.
const IpMetric *lastOf(std::span<const Place> places, Day until)
{
    const IpMetric *last = nullptr;
    for (const Place &place : places) {
        if (place.metric->day <= until && (!last || place.metric->day >= last->day))
            last = place.metric;
    }
    return last;
}

/// Whether a value that is at least `growthDays` older than the latest is recent enough to compare it with.
bool isGrowthBase(Day day, Day latest)
{
    return day >= latest.plusDays(-growthMostDays);
}

} // namespace

std::optional<double> growthOf(MetricKind kind, double before, double now)
{
    if (before == 0)
        return std::nullopt;
    const double growth = (now - before) / before;
    return kind == MetricKind::Rank ? 0.0 - growth : growth;
}

MetricIndex::MetricIndex(const Library &library, Day asOf)
{
    const std::vector<Place> places = placesOf(library, asOf);
    for (size_t begin = 0, end = 0; begin < places.size(); begin = end) {
        while (end < places.size() && places[end].place == places[begin].place)
            ++end;
        const auto group = std::span(places).subspan(begin, end - begin);
        const IpMetric *latest = lastOf(group, asOf);
        const IpMetric *before = lastOf(group, latest->day.plusDays(-growthDays));
        const bool isKnown = before && isGrowthBase(before->day, latest->day);
        const auto growth = isKnown ? growthOf(latest->kind, before->value, latest->value) : std::nullopt;
        add(static_cast<int>(places[begin].place >> kindBits),
            {latest->value, growth.value_or(std::numeric_limits<double>::quiet_NaN()),
             static_cast<qint32>(latest->day.daysSince(Day())), latest->kind});
    }
    m_cells.shrink_to_fit();
}

void MetricIndex::add(int ipRow, const Cell &cell)
{
    m_ends.resize(static_cast<size_t>(ipRow) + 1, static_cast<quint32>(m_cells.size()));
    m_cells.push_back(cell);
    m_ends.back() = static_cast<quint32>(m_cells.size());
    m_kinds |= 1U << static_cast<unsigned>(cell.kind);
}

const MetricIndex::Cell *MetricIndex::find(int ipRow, MetricKind kind) const
{
    const auto row = static_cast<size_t>(ipRow);
    if (row >= m_ends.size())
        return nullptr;
    for (quint32 i = row == 0 ? 0 : m_ends[row - 1]; i < m_ends[row]; ++i) {
        if (m_cells[i].kind == kind)
            return &m_cells[i];
    }
    return nullptr;
}

std::optional<MetricPoint> MetricIndex::latest(int ipRow, MetricKind kind) const
{
    const Cell *cell = find(ipRow, kind);
    return cell ? std::optional(MetricPoint{Day().plusDays(cell->day), cell->value}) : std::nullopt;
}

std::optional<double> MetricIndex::growth90(int ipRow, MetricKind kind) const
{
    const Cell *cell = find(ipRow, kind);
    return cell && !std::isnan(cell->growth) ? std::optional(cell->growth) : std::nullopt;
}

void MetricSubtotal::add(double value)
{
    m_sum += value;
    m_best = m_count == 0 ? value : std::min(m_best, value); // the lower a rank, the better
    ++m_count;
}

std::optional<double> MetricSubtotal::value() const
{
    if (m_count == 0)
        return std::nullopt;
    switch (m_kind) {
    case MetricKind::Rating: return m_sum / m_count;
    case MetricKind::Rank: return m_best;
    case MetricKind::Views:
    case MetricKind::Subscribers:
    case MetricKind::Comments: break;
    }
    return m_sum;
}

std::optional<MetricPoint> MetricSeries::before() const
{
    const Day latest = points.back().day;
    const auto after = std::ranges::upper_bound(points, latest.plusDays(-growthDays), {}, &MetricPoint::day);
    const bool isKnown = after != points.begin() && isGrowthBase(std::prev(after)->day, latest);
    return isKnown ? std::optional(*std::prev(after)) : std::nullopt;
}

std::optional<double> MetricSeries::growth90() const
{
    const auto earlier = before();
    return earlier ? growthOf(kind, earlier->value, points.back().value) : std::nullopt;
}

std::vector<MetricSeries> metricSeries(const Library &library, IpId ip, Day asOf)
{
    std::vector<MetricSeries> all;
    for (const auto &word : words<MetricKind>())
        all.push_back({word.value, {}});
    for (const IpMetric &metric : library.ipMetrics) {
        if (metric.ip == ip && metric.day <= asOf)
            all[static_cast<size_t>(metric.kind)].points.push_back({metric.day, metric.value});
    }
    std::erase_if(all, [](const MetricSeries &series) { return series.points.empty(); });
    for (MetricSeries &series : all) {
        std::ranges::stable_sort(series.points, {}, &MetricPoint::day);
        // Of one day the last stays.
        const auto later = std::unique(series.points.rbegin(), series.points.rend(),
                                       [](const MetricPoint &a, const MetricPoint &b) { return a.day == b.day; });
        series.points.erase(series.points.begin(), later.base());
    }
    return all;
}

} // namespace slateboard::planning
