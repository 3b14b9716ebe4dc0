// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/demandpreview.h"
#include "app/session/scheduleverbs.h"
#include "ui/models/timeline.h"

namespace slateboard {

/// What of a title can be gripped on the timeline.
enum class TimelinePart { Title, Phase, Greenlight, Delivery, Release, Window, Milestone };

/// One thing on the timeline.
struct TimelinePlace {
    TitleId title;
    TimelinePart part = TimelinePart::Title;
    PhaseKind phase = PhaseKind::Development; // part phase
    qint64 row = 0;                           // part window or milestone: its id
    friend bool operator==(const TimelinePlace &, const TimelinePlace &) = default;
};

/// A thing that is moved or stretched; of whole titles, perhaps several.
struct TimelineGrip {
    TimelinePlace place;
    planning::PhaseGrip grip = planning::PhaseGrip::Whole;
    QList<TitleId> titles = {}; // that move with it; part title only, `place` among them
};

/// The parts of a row in the order in which they stand: the whole title, then what begins first.
[[nodiscard]] std::vector<TimelinePlace> placesOf(const planning::TimelineRow &row);
/// The first and last day of a part; unknown: the row does not have it.
[[nodiscard]] std::optional<planning::PhaseDays> daysOf(const planning::TimelineRow &row, const TimelinePlace &place);
/// Whether a plan's days stand behind it that a hand can change: not facts, and not what follows a phase.
[[nodiscard]] bool isMovable(const planning::TimelineRow &row, const TimelinePlace &place);

enum class TimelineSnap { Month, Day };
/// The shift that comes nearest to so many days, if what is gripped has these days. With months a whole thing moves by
/// months, and a dragged end lands on the first or last day of one.
[[nodiscard]] planning::DayShift snappedShift(const planning::PhaseDays &days, planning::PhaseGrip grip, double by,
                                              TimelineSnap snap);
/// One step on from a shift, or back if `steps` is negative: by the keyboard.
[[nodiscard]] planning::DayShift steppedShift(const planning::PhaseDays &days, planning::PhaseGrip grip,
                                              planning::DayShift from, int steps, TimelineSnap snap);

/// A grip under way: what the titles and the money would be if it were let go now. Made when it begins; a drag then
/// costs what the titles that hang together cost, however many others there are.
class TimelineGesture {
public:
    TimelineGesture(std::shared_ptr<const TimelineData> data, TimelineGrip grip);

    [[nodiscard]] const TimelineGrip &grip() const { return m_grip; }
    [[nodiscard]] const planning::PhaseDays &daysBefore() const { return m_before; } // of the gripped thing
    void drag(planning::DayShift by, planning::Following following);

    [[nodiscard]] planning::DayShift reached() const { return m_moved.by; }
    [[nodiscard]] planning::PhaseDays daysNow() const;
    /// The rows that would be others.
    [[nodiscard]] const QHash<TitleId, planning::TimelineRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<planning::QuarterMoney> &quarters() const { return m_quarters; }
    /// The quarter that would have least headroom of those touched, with the moved titles taken for firm.
    [[nodiscard]] const std::optional<planning::QuarterMoney> &tightest() const { return m_tightest; }
    [[nodiscard]] const std::optional<PhaseLink> &heldBy() const { return m_moved.heldBy; }
    /// What would have been moved but is over or under way; empty: nothing.
    [[nodiscard]] QString kept() const { return keptSentence(m_moved); }
    [[nodiscard]] TitleId locked() const { return m_moved.locked; } // that would have to follow
    [[nodiscard]] Reschedule changes() const;

private:
    [[nodiscard]] planning::PhaseGesture phaseGesture() const;
    void takePhases();
    void takeOthers();
    void takeMoney();
    planning::TimelineRow *rowOf(TitleId title); // among those that are others
    void moveWhole(planning::TimelineRow &row);
    void moveWindow(const TimelinePlace &place);
    void followRelease(planning::TimelineRow &row);
    void changeOthers(Reschedule &changes) const;

    std::shared_ptr<const TimelineData> m_data;
    TimelineGrip m_grip;
    planning::PhaseDays m_before;
    planning::Schedule m_schedule;
    std::unique_ptr<planning::DemandPreview> m_demand;
    using Windows = QHash<TitleId, std::vector<ReleaseWindow>>; // of each title: a few, however many are in hand
    Windows m_windows;
    planning::Rescheduled m_moved;
    QHash<TitleId, planning::TimelineRow> m_rows;
    Windows m_movedWindows;
    std::vector<planning::QuarterMoney> m_quarters;
    std::optional<planning::QuarterMoney> m_tightest;
};

} // namespace slateboard
