// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/dice.h"
#include "app/sample/sampledata.h"

#include <QMap>

namespace slateboard::sample {

struct Span {
    Day start;
    Day end; // inclusive
};

/// When a title goes through its stages. Its events and its plan are both read from this, so they agree.
struct Schedule {
    Day pitch;
    QMap<PhaseKind, Span> phases;
    std::optional<Day> delivery;
    std::optional<Day> release;
    std::optional<Day> shelved;
};

/// The schedule from the first development and shooting days and the usual lengths of the format. No fact before
/// `data.firstDay`; a title whose development lies ahead was pitched by the pinned day.
[[nodiscard]] Schedule scheduleOf(const TitleData &title, const SampleData &data, Dice &dice);

/// The stages in order with the day on which each is entered, planned ones too.
[[nodiscard]] QList<std::pair<Stage, Day>> stagesOf(const Schedule &schedule);
[[nodiscard]] Stage stageOn(const Schedule &schedule, Day day);

/// The day itself, or the Monday after a weekend: offices sign and pay on working days.
[[nodiscard]] Day workday(Day day);

} // namespace slateboard::sample
