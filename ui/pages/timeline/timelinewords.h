// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "ui/models/timelinegesture.h"

#include <QStringList>

namespace slateboard {

/// A part of a row with its days: "Production: 2023-04-01 to 2023-09-30".
[[nodiscard]] QString placeSpoken(const TimelineData &data, const planning::TimelineRow &row,
                                  const TimelinePlace &place, const Formatter &format);
/// The right that ends before the title is done with it, in one sentence; empty if none does.
[[nodiscard]] QString lapseSpoken(const TimelineData &data, const planning::TimelineRow &row, const Formatter &format);
/// All of a title's row, for assistive tools.
[[nodiscard]] QString rowSpoken(const TimelineData &data, const TimelineItem &item, const planning::TimelineRow &row,
                                const Formatter &format);
/// A phase of a title, for sentences about others: "Production of “Night Ward”".
[[nodiscard]] QString phaseSpoken(const Library &library, const planning::PhaseKey &phase, Language language);

/// One line of what a grip does.
struct GestureNote {
    QString text;
    bool isWarning = false; // with a sign before it
};
/// What becomes of the thing in hand, and what that does to money and rights.
[[nodiscard]] std::vector<GestureNote> gestureNotes(const TimelineData &data, const TimelineGesture &gesture,
                                                    const Formatter &format);

/// A quarter of the strip: its demand, cap and headroom.
[[nodiscard]] QString quarterSpoken(const planning::QuarterMoney &quarter, const Formatter &format);

} // namespace slateboard
