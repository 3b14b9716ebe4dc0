// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/demandstrip.h"
#include "ui/models/timelinegesture.h"

#include <QFont>
#include <QRect>

namespace slateboard {

/// What the mouse is on.
struct TimelineHit {
    int line = -1;                      // of the arrangement; -1: none
    std::optional<TimelinePlace> place; // nothing: empty room of the row
    planning::PhaseGrip grip = planning::PhaseGrip::Whole;
};

/// All that the timeline shows, for those who paint it and those who tell of it. Coordinates are those of the viewport.
struct TimelineScene {
    TimelineScene(const QFont &plain, Formatter text);

    std::shared_ptr<const TimelineData> data;
    TimelineArrangement arrangement;
    TimeAxis axis;
    Formatter formatter;
    QFont font;
    QFont bold;
    QFont small;
    Day today;
    Day asOf;
    QSet<TitleId> selected;
    std::optional<TimelinePlace> current; // that the keyboard is on; nothing: none, or a head
    int currentHead = -1;                 // or the group whose head it is on
    TimelineHit hovered;
    std::shared_ptr<TimelineGesture> gesture;        // in hand
    std::shared_ptr<const TimelineGesture> settling; // let go, and on its way into the file
    std::optional<QPoint> mouse;                     // while it has the gesture
    std::optional<planning::PhaseKey> linking;       // the phase that is to follow the one that is pointed at next

    // Geometry
    QRect head;  // of the axis
    QRect names; // beside the rows
    QRect rows;
    QRect strip;   // demand, below them
    QRect amounts; // beside it
    int scroll = 0;
    int nameHeight = 0;  // of a title's name
    int smallHeight = 0; // of what stands under it
    int rowHeight = 0;
    int groupHeight = 0;
    std::vector<int> tops; // of lines, from the first one's; one more than lines

    void setFont(const QFont &plain); // what holds text is as high as that needs
    [[nodiscard]] double unit() const { return rowHeight / TimelineBars::rowHeight; }
    void layOut(QSize view);
    void measure(); // after the arrangement has become another
    [[nodiscard]] int length() const { return tops.empty() ? 0 : tops.back(); }
    [[nodiscard]] QRect lineRect(int line) const; // across names and rows
    [[nodiscard]] QRectF rowRect(int line) const; // beside the name
    /// The lines that show, first and one past the last.
    [[nodiscard]] std::pair<int, int> visibleLines() const;
    [[nodiscard]] int lineAt(int y) const; // -1: none
    enum class Wanted { Any, Movable };
    [[nodiscard]] TimelineHit hit(QPoint point, Wanted wanted = Wanted::Any) const;
    /// Where a part stands; empty if its line is not shown.
    [[nodiscard]] QRectF placeRect(const TimelinePlace &place) const;

    [[nodiscard]] const TimelineItem *itemAt(int line) const; // nullptr: a head
    [[nodiscard]] int lineOf(TitleId title) const { return arrangement.lineOf.value(title, -1); }
    [[nodiscard]] int currentLine() const; // -1: none
    /// A title's row as it is, or as the gesture has it.
    [[nodiscard]] const planning::TimelineRow &rowOf(const TimelineItem &item) const;
    [[nodiscard]] DemandStrip demand() const;
    [[nodiscard]] bool isOverStrip(QPoint point) const { return point.y() >= strip.top(); }
};

} // namespace slateboard
