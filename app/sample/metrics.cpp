// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/draft.h"

#include <algorithm>
#include <cmath>

namespace slateboard::sample {

namespace {

constexpr int monthsBetween = 2; // two readings
constexpr int mostReadings = 9;

/// How serials do where they are published: what a scout notes every other month.
class MetricDesk {
public:
    explicit MetricDesk(Draft &draft) : m_draft(draft) {}

    /// About a third of the library: the serials that somebody follows, and a few books.
    void addAll()
    {
        for (const SourceIp &ip : m_draft.rows.ips) {
            const bool isSerial = ip.medium == Medium::WebNovel || ip.medium == Medium::Webtoon;
            if (m_dice.chance(isSerial ? 0.45 : 0.1))
                add(ip, isSerial);
        }
    }

private:
    void add(const SourceIp &ip, bool isSerial)
    {
        const QList<Day> days = readings(*ip.discoveredOn);
        const double reach = std::pow(10.0, m_dice.real(4.2, 7.6));
        const double pace = std::exp(m_dice.real(-0.01, 0.16)); // between two readings
        const double loyal = m_dice.real(0.01, 0.06);
        const double rated = m_dice.real(7.4, 9.8);
        const bool isDiscussed = m_dice.chance(0.4);
        const bool isRanked = m_dice.chance(0.35);
        double views = reach * std::pow(pace, -static_cast<double>(days.size()));
        double rank = m_dice.between(3, 180);
        for (Day day : days) {
            views *= std::max(1.0, pace * m_dice.real(0.94, 1.06)); // views never shrink
            rank = std::clamp(rank * m_dice.real(0.75, 1.25), 1.0, 300.0);
            if (isSerial) {
                note(ip, day, MetricKind::Views, std::round(views));
                note(ip, day, MetricKind::Subscribers, std::round(views * loyal * m_dice.real(0.93, 1.05)));
            }
            if (isSerial && isDiscussed)
                note(ip, day, MetricKind::Comments, std::round(views * loyal * 0.08));
            note(ip, day, MetricKind::Rating, std::min(10.0, std::round((rated + m_dice.real(-0.2, 0.2)) * 10) / 10));
            if (isRanked)
                note(ip, day, MetricKind::Rank, std::round(rank));
        }
    }

    /// The last days of every other month from the discovery on, the latest ones; at least one.
    [[nodiscard]] QList<Day> readings(Day discovered) const
    {
        QList<Day> days;
        for (Month month = Month::of(m_draft.asOf()); days.size() < mostReadings; month.index -= monthsBetween) {
            const Day day = std::min(month.last(), m_draft.asOf());
            if (day < discovered)
                break;
            days.prepend(day);
        }
        return days;
    }

    void note(const SourceIp &ip, Day day, MetricKind kind, double value)
    {
        m_draft.rows.ipMetrics << IpMetric{m_draft.ids.make<IpMetricId>(day), ip.id, day, kind, value, ip.publisher};
    }

    Draft &m_draft;
    Dice m_dice{715};
};

} // namespace

void addMetrics(Draft &draft)
{
    MetricDesk(draft).addAll();
}

} // namespace slateboard::sample
