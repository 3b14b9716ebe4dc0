// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/demandindex.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace slateboard::planning {

/// A title has at most one phase of a kind in a plan.
struct PhaseKey {
    TitleId title;
    PhaseKind kind = PhaseKind::Development;
    friend bool operator==(const PhaseKey &, const PhaseKey &) = default;
    friend size_t qHash(const PhaseKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.title, static_cast<int>(key.kind));
    }
};

/// The phase that a link lets begin only after another one, and that other one.
[[nodiscard]] inline PhaseKey followerOf(const PhaseLink &link)
{
    return {link.title, link.phase};
}
[[nodiscard]] inline PhaseKey leaderOf(const PhaseLink &link)
{
    return {link.afterTitle, link.afterPhase};
}

/// By how much something is moved: whole months first, then days.
struct DayShift {
    int months = 0;
    int days = 0;
    [[nodiscard]] bool isNone() const { return months == 0 && days == 0; }
    friend bool operator==(const DayShift &, const DayShift &) = default;
};
/// What ends with a month ends with a month after whole months too: a phase of May becomes a phase of June.
[[nodiscard]] Day shifted(Day day, DayShift by, Edge edge);

enum class PhaseGrip { Whole, Start, End };

/// What somebody does to phases with a hand: they move together, or one of their ends is dragged.
struct PhaseGesture {
    std::vector<PhaseKey> phases;
    PhaseGrip grip = PhaseGrip::Whole;
    DayShift by;
    /// Whole titles are moved: of what is under way only the end is, and what is over stays. A phase that is gripped
    /// by itself is corrected, whenever it was.
    bool keepsPast = false;
};

/// How phases follow those that they are linked to: pushed later where they would begin too early, or coming along in
/// both directions so that the time between stays as it was.
enum class Following { Push, Pull };

struct PhaseMove {
    PhaseKey phase;
    PhaseDays days; // the new ones
};

/// What became of a gesture.
struct Rescheduled {
    std::vector<PhaseMove> moves;    // of phases whose days change; the gripped ones first
    DayShift by;                     // how far the gripped phases got
    std::optional<PhaseLink> heldBy; // the link that let them get no further
    TitleId locked;                  // a title that would have to follow but is locked in the plan; null: none
    QSet<PhaseKey> over;             // would have been moved, but ended before as-of
    QSet<PhaseKey> underWay;         // would have been moved, but began before as-of: at most their end is
};

/// The phases of a plan and the links between them. Made once as a gesture begins; every question after that costs as
/// much as the phases that hang together.
class Schedule {
public:
    /// What ended before as-of follows nothing, and of what is under way only the end is moved.
    Schedule(const Library &library, PlanId plan, std::optional<Day> asOf = {});

    void add(const PhaseLink &link);

    [[nodiscard]] std::optional<PhaseDays> find(PhaseKey phase) const;
    /// No phase is moved before what it is linked to allows, unless it began too early before: there the gesture is
    /// held. What is linked to a moved phase follows.
    [[nodiscard]] Rescheduled reschedule(const PhaseGesture &gesture, Following following) const;
    /// The titles of these phases, and all that could have to follow them.
    [[nodiscard]] QSet<TitleId> titlesMovedBy(const std::vector<PhaseKey> &phases) const;
    /// Whether phases would wait for each other in a circle, if this link were added.
    [[nodiscard]] bool closesCircle(const PhaseLink &link) const;
    /// The links that keep phases of a title in their natural order with the time that lies between them now, for
    /// those that are not linked yet. Null ids.
    [[nodiscard]] QList<PhaseLink> linksInOrder(TitleId title) const;

private:
    friend class Rescheduler;
    [[nodiscard]] QSet<PhaseKey> chainFrom(const std::vector<PhaseKey> &phases) const;
    PlanId m_plan;
    std::optional<Day> m_asOf; // unknown: everything is still to come
    QHash<PhaseKey, PhaseDays> m_phases;
    QMultiHash<PhaseKey, PhaseLink> m_following; // links by what they follow
    QMultiHash<PhaseKey, PhaseLink> m_before;    // links by what follows
    QSet<TitleId> m_locked;
};

/// What stays because it is over or under way, in one sentence; empty: everything moved.
[[nodiscard]] QString keptSentence(const Rescheduled &result);

/// The first day that a link allows to what follows a phase that ends on `end`.
[[nodiscard]] inline Day firstDayAfter(const PhaseLink &link, Day end)
{
    return end.plusDays(1 + qint64{link.lagDays});
}

} // namespace slateboard::planning
