// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

namespace slateboard::planning {

/// The first and the last day on which a slot airs. The last is unknown while nobody knows how many episodes there are.
struct AirDays {
    Day first;
    std::optional<Day> last;
    friend bool operator==(const AirDays &, const AirDays &) = default;
};
[[nodiscard]] AirDays airDays(const Slot &slot, const Title &title);

/// Minutes from midnight of a time such as 21:10. Hours run to 29, as broadcasters count a night. Nothing: it is none.
[[nodiscard]] std::optional<int> airMinute(const QString &time);

enum class SlotTrouble {
    OtherTitle,     // airs on the platform at that time too
    FirstDay,       // falls on a day of the week on which the slot does not air
    BeforeDelivery, // airs before the plan's post-production ends
    BeforeRelease,  // airs before the title is released
};

/// What speaks against a slot.
struct SlotClash {
    Id<Slot> slot;
    SlotTrouble trouble = SlotTrouble::OtherTitle;
    Day from;              // that clashes: the first day of both, the first air day
    std::optional<Day> to; // the last day of both, the last day of post-production, the release
    // Of OtherTitle
    TitleId other;
    Weekdays weekdays;  // of both
    bool isSure = true; // false: the time of one of them is unknown
    friend bool operator==(const SlotClash &, const SlotClash &) = default;
};

/// What speaks against the slots of a title, by slot. Titles that are shelved, or that the plan of the figures leaves
/// out, are in nobody's way.
[[nodiscard]] std::vector<SlotClash> slotClashes(const Library &library, const Figures &figures, TitleId title);
[[nodiscard]] QString slotClashSentence(const Library &library, const SlotClash &clash, Language language);

/// 월·화, or Mon, Tue.
[[nodiscard]] QString weekdaysText(Weekdays days, Language language);

} // namespace slateboard::planning
