// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of phases when a hand moves some of them.
#include "app/planning/phaselinks.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>

namespace slateboard::planning {

Day shifted(Day day, DayShift by, Edge edge)
{
    if (by.months != 0) {
        const Month month = Month::of(day);
        const bool endsMonth = edge == Edge::End && day == month.last();
        day = endsMonth ? Month{month.index + by.months}.last() : day.plusMonths(by.months);
    }
    return day.plusDays(by.days);
}

/// Works out one gesture.
class Rescheduler {
public:
    Rescheduler(const Schedule &schedule, const PhaseGesture &gesture, Following following) :
        m_schedule(schedule), m_gesture(gesture), m_following(following)
    {
        m_result.by = gesture.by;
    }

    Rescheduled work();

private:
    void grip();
    [[nodiscard]] PhaseDays gripped(const PhaseDays &days) const;
    void hold();
    void follow();
    [[nodiscard]] QHash<PhaseKey, int> awaited() const;
    void followLink(const PhaseLink &link);
    [[nodiscard]] Day startAfter(const PhaseLink &link, const PhaseDays &days) const;
    /// What could have to follow along a link: a phase that is there and in nobody's hand.
    [[nodiscard]] bool isFree(PhaseKey phase) const
    {
        return !m_gripped.contains(phase) && m_schedule.m_phases.contains(phase);
    }
    [[nodiscard]] bool isOver(const PhaseDays &days) const
    {
        return m_schedule.m_asOf && days.end < *m_schedule.m_asOf;
    }
    [[nodiscard]] bool isUnderWay(const PhaseDays &days) const
    {
        return m_schedule.m_asOf && days.start < *m_schedule.m_asOf && !isOver(days);
    }
    [[nodiscard]] bool keepsPlace(PhaseKey phase);
    /// Of what is under way: it goes on at least to as-of.
    [[nodiscard]] PhaseDays rest(PhaseKey phase, Day end) const
    {
        return {before(phase).start, std::max(end, *m_schedule.m_asOf)};
    }
    [[nodiscard]] PhaseDays before(PhaseKey phase) const { return m_schedule.m_phases.value(phase); }
    [[nodiscard]] PhaseDays now(PhaseKey phase) const { return m_now.value(phase, before(phase)); }

    const Schedule &m_schedule;
    const PhaseGesture &m_gesture;
    Following m_following;
    QSet<PhaseKey> m_gripped;
    QHash<PhaseKey, PhaseDays> m_now; // of phases that were touched
    std::vector<PhaseKey> m_order;    // in which they were
    Rescheduled m_result;
};

Rescheduled Rescheduler::work()
{
    grip();
    hold();
    follow();
    for (PhaseKey phase : m_order) {
        const PhaseDays days = now(phase);
        if (days.start != before(phase).start || days.end != before(phase).end)
            m_result.moves.push_back({phase, days});
    }
    return std::move(m_result);
}

PhaseDays Rescheduler::gripped(const PhaseDays &days) const
{
    const Day start = shifted(days.start, m_gesture.by, Edge::Start);
    const Day end = shifted(days.end, m_gesture.by, Edge::End);
    switch (m_gesture.grip) {
    case PhaseGrip::Whole: break;
    case PhaseGrip::Start: return {std::min(start, days.end), days.end};
    case PhaseGrip::End: return {days.start, std::max(end, days.start)};
    }
    return {start, std::max(start, end)};
}

// Of what is over: noted, and not moved.
bool Rescheduler::keepsPlace(PhaseKey phase)
{
    if (!isOver(before(phase)))
        return false;
    m_result.over.insert(phase);
    return true;
}

void Rescheduler::grip()
{
    for (PhaseKey phase : m_gesture.phases) {
        if (!isFree(phase) || (m_gesture.keepsPast && keepsPlace(phase)))
            continue;
        m_gripped.insert(phase);
        PhaseDays days = gripped(before(phase));
        if (m_gesture.keepsPast && isUnderWay(before(phase))) {
            m_result.underWay.insert(phase);
            days = rest(phase, days.end);
        }
        m_now.insert(phase, days);
        m_order.push_back(phase);
    }
}

// All gripped phases go back by what the one lacks that lacks most. What is under way holds others in the same hand,
// because it cannot come with them before as-of.
void Rescheduler::hold()
{
    if (m_gesture.grip == PhaseGrip::End)
        return;
    qint64 most = 0;
    for (PhaseKey phase : m_order) {
        const auto [first, last] = m_schedule.m_before.equal_range(phase);
        for (auto link = first; link != last; ++link) {
            if (!isFree(leaderOf(*link)) && !m_result.underWay.contains(leaderOf(*link)))
                continue;
            const Day allowed = firstDayAfter(*link, now(leaderOf(*link)).end);
            const qint64 lacking = std::min(allowed, before(phase).start).daysSince(now(phase).start);
            if (lacking > most) {
                most = lacking;
                m_result.heldBy = *link;
            }
        }
    }
    if (most == 0)
        return;
    m_result.by.days += static_cast<int>(most);
    for (PhaseKey phase : m_order) {
        PhaseDays &days = m_now[phase];
        if (m_result.underWay.contains(phase)) {
            days = rest(phase, gripped(before(phase)).end.plusDays(most));
            continue;
        }
        days.start = days.start.plusDays(most);
        if (m_gesture.grip == PhaseGrip::Whole)
            days.end = days.end.plusDays(most);
    }
}

// Every phase that could have to follow, with the links by which it could.
QHash<PhaseKey, int> Rescheduler::awaited() const
{
    QHash<PhaseKey, int> awaited;
    std::vector<PhaseKey> met(m_order);
    while (!met.empty()) {
        const auto [first, last] = m_schedule.m_following.equal_range(met.back());
        met.pop_back();
        for (auto link = first; link != last; ++link) {
            if (isFree(followerOf(*link)) && awaited[followerOf(*link)]++ == 0)
                met.push_back(followerOf(*link));
        }
    }
    return awaited;
}

// Each phase after all that it could follow, and so but once, however many ways lead to it. Phases that wait for each
// other in a circle, as in a damaged file, let nothing follow.
void Rescheduler::follow()
{
    QHash<PhaseKey, int> awaited = this->awaited();
    std::deque<PhaseKey> settled(m_order.begin(), m_order.end());
    while (!settled.empty()) {
        const auto [first, last] = m_schedule.m_following.equal_range(settled.front());
        settled.pop_front();
        for (auto link = first; link != last; ++link) {
            const PhaseKey follower = followerOf(*link);
            if (!isFree(follower))
                continue;
            followLink(*link);
            if (--awaited[follower] == 0)
                settled.push_back(follower);
        }
    }
}

Day Rescheduler::startAfter(const PhaseLink &link, const PhaseDays &days) const
{
    const Day end = now(leaderOf(link)).end;
    const Day endBefore = before(leaderOf(link)).end;
    const qint64 by = end.daysSince(endBefore);
    if (m_following == Following::Push)
        return by > 0 ? std::max(days.start, firstDayAfter(link, end)) : days.start;
    const PhaseDays was = before(followerOf(link));
    if (by >= 0)
        return by == 0 ? days.start : std::max(days.start, was.start.plusDays(by));
    // It comes along as far as all that it waits for allows.
    Day earliest = was.start.plusDays(by);
    const auto [first, last] = m_schedule.m_before.equal_range(followerOf(link));
    for (auto other = first; other != last; ++other) {
        if (m_schedule.m_phases.contains(leaderOf(*other)))
            earliest = std::max(earliest, std::min(was.start, firstDayAfter(*other, now(leaderOf(*other)).end)));
    }
    return earliest;
}

void Rescheduler::followLink(const PhaseLink &link)
{
    const PhaseKey phase = followerOf(link);
    const PhaseDays days = now(phase);
    const qint64 by = startAfter(link, days).daysSince(days.start);
    if (by == 0 || keepsPlace(phase))
        return;
    if (m_schedule.m_locked.contains(phase.title)) {
        m_result.locked = phase.title;
        return;
    }
    if (!m_now.contains(phase))
        m_order.push_back(phase);
    if (isUnderWay(days)) { // the work that is left takes as long; it gets no shorter because what went before did
        m_result.underWay.insert(phase);
        m_now.insert(phase, {days.start, std::max(days.end, before(phase).end.plusDays(by))});
        return;
    }
    m_now.insert(phase, {days.start.plusDays(by), days.end.plusDays(by)});
}

Rescheduled Schedule::reschedule(const PhaseGesture &gesture, Following following) const
{
    return Rescheduler(*this, gesture, following).work();
}

QString keptSentence(const Rescheduled &result)
{
    const auto over = static_cast<int>(result.over.size());
    const auto underWay = static_cast<int>(result.underWay.size());
    QStringList said;
    if (over > 0)
        said << QCoreApplication::translate("Schedule", "Over, and left as it was: %n phase(s).", nullptr, over);
    if (underWay > 0)
        said << QCoreApplication::translate("Schedule", "Under way, with its first day kept: %n phase(s).", nullptr,
                                            underWay);
    return said.join(QLatin1Char(' '));
}

} // namespace slateboard::planning
