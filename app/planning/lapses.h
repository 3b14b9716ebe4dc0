// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <span>
#include <vector>

namespace slateboard::planning {

/// A right is said to be lapsing this many days before its last day.
constexpr int lapseNoticeDays = 90;
/// ... this many days before it, lapsing is urgent ...
constexpr int lapseUrgentDays = 30;
/// ... and this many days before it, it is looked at for the first time.
constexpr int lapseHorizonDays = 180;

/// What a title needs of the right in a source IP that it is made from, as the greenlight gate asks for it.
enum class RightsNeed {
    Exercise, // an option is exercised before principal photography starts
    Use       // any other right lasts to the end of the last phase, and to the release
};

/// What a plan says of a title's need of rights.
struct TitleSchedule {
    std::optional<Day> photography; // principal photography starts
    std::optional<Day> lastUse;     // the later of the last phase's end and the release
    friend bool operator==(const TitleSchedule &, const TitleSchedule &) = default;
};
[[nodiscard]] TitleSchedule scheduleOf(const Library &library, PlanId plan, TitleId title);

/// A title of the plan whose right in a source IP runs out: in a stage, not yet delivered, not shelved.
struct TitleAtRisk {
    TitleId title;
    RightsNeed need = RightsNeed::Use;
    std::optional<Day> neededOn; // start of photography, or last day of use; unknown: not planned
    qint64 daysShort = 0;        // by which the right lapses before that day; 0: it does not, or nothing is planned
    /// True if the right will not last as long as the title needs it, or its option stays unexercised while the title
    /// is shot.
    [[nodiscard]] bool isMissed(Day asOf) const
    {
        return daysShort > 0 || (need == RightsNeed::Exercise && neededOn && *neededOn <= asOf);
    }
    friend bool operator==(const TitleAtRisk &, const TitleAtRisk &) = default;
};

/// A right that runs out and is followed by none that covers the same use, territory and languages. Grants that people
/// let lapse, exercised or returned are none: somebody has decided.
struct Lapse {
    IpId ip;
    GrantId grant;
    Day lastDay;
    Uses uses; // the screen uses that lapse
    GrantKind kind = GrantKind::Option;
    std::vector<TitleAtRisk> titlesAtRisk;
    friend bool operator==(const Lapse &, const Lapse &) = default;
};

/// Rights that run on `asOf` and lapse within 180 days, and those that lapse later but before a title is done with
/// them; soonest first. Schedules are those of the plan.
[[nodiscard]] std::vector<Lapse> lapsesOf(const Library &library, PlanId plan, Day asOf);
/// All rights with an end that titles of the plan need, however late they lapse and whether that is missed or not:
/// what another schedule might miss.
[[nodiscard]] std::vector<Lapse> endingRights(const Library &library, PlanId plan, Day asOf);

/// The screen uses that lapse with a grant, as in Lapse, whenever it ends: those for which none of `grants`, all of its
/// source IP, follows it. None of a grant that does not count as secured, has no end, or was closed up to `asOf`.
[[nodiscard]] Uses lapsingUses(const RightsGrant &grant, std::span<const RightsGrant *const> grants, Day asOf);

/// Those of them that lapse from `asOf` to `days` days later.
[[nodiscard]] std::span<const Lapse> lapsesWithin(const std::vector<Lapse> &lapses, Day asOf, int days);

/// Whether a title misses it.
[[nodiscard]] bool isMissed(const Lapse &lapse, Day asOf);
/// What a lapse means for a title, or nullptr.
[[nodiscard]] const TitleAtRisk *riskOf(const Lapse &lapse, TitleId title);

} // namespace slateboard::planning
