// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timeaxis.h"

#include <QRectF>

class QPainter;

namespace slateboard {

struct TimelineInk;

/// How the days stand above a timeline and run down through it.
namespace TimelineAxis {

/// The two rows of the axis, and lines down through `below`.
void paint(QPainter &painter, const TimeAxis &axis, const QRectF &head, const QRectF &below, const Formatter &format,
           const TimelineInk &ink);
/// Only the lines, and a dotted one at as-of: of a row that stands by itself on paper.
void paintGrid(QPainter &painter, const TimeAxis &axis, const QRectF &rect, const Formatter &format, Day asOf,
               const TimelineInk &ink);
/// A line at the beginning of a day with its word in the head, where it does not cover another.
void paintDayLine(QPainter &painter, const TimeAxis &axis, const QRectF &head, const QRectF &below, Day day,
                  const QString &word, bool dotted, const TimelineInk &ink);

} // namespace TimelineAxis

} // namespace slateboard
