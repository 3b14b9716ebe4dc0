// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"
#include "app/planning/timeline.h"
#include "ui/charts/timeaxis.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace slateboard {

/// With what a timeline is drawn, on screen and on paper.
struct TimelineInk {
    const Theme &theme;
    QFont font;      // of the words in bars and on the axis
    double unit = 1; // the size of a screen pixel
};

/// How a title's row is drawn.
struct TimelineLook {
    Format format = Format::Drama;
    bool firm = false; // solid; otherwise light, as what is only hoped for
};

/// Where the parts of a row stand: bars of phases above, marketing and windows in a thinner lane below.
namespace TimelineBars {

constexpr double rowHeight = 34; // screen pixels
constexpr double markHalf = 6;   // of a diamond

[[nodiscard]] QRectF phaseRect(const TimeAxis &axis, const QRectF &row, PhaseKind kind, const planning::PhaseDays &days,
                               double unit);
/// A window without an end runs to the end of the axis.
[[nodiscard]] QRectF windowRect(const TimeAxis &axis, const QRectF &row, const planning::WindowDays &window,
                                double unit);
[[nodiscard]] QPointF diamondAt(const TimeAxis &axis, const QRectF &row, Day day, double unit);
[[nodiscard]] QRectF releaseRect(const TimeAxis &axis, const QRectF &row, Day day, double unit);
[[nodiscard]] QPointF milestoneAt(const TimeAxis &axis, const QRectF &row, Day day, double unit);

/// Phases, gates, windows, milestones, the release, and hatched what runs on after a right has ended.
void paint(QPainter &painter, const TimeAxis &axis, const QRectF &row, const planning::TimelineRow &title,
           const TimelineLook &look, const TimelineInk &ink);
/// An arrow from the end of a phase to the start of the one that follows it.
void paintLink(QPainter &painter, const QRectF &from, const QRectF &to, bool isBroken, const TimelineInk &ink);

} // namespace TimelineBars

} // namespace slateboard
