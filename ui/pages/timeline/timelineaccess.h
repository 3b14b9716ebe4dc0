// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAccessibleInterface;

namespace slateboard {

class TimelineView;
struct TimelinePlace;

/// The timeline for assistive tools: a tree of lines, each title a list of its parts with their days, and below them
/// the demand. A part is a thing of its own as long as its title has it.
namespace TimelineAccess {

/// Makes QAccessible know timelines; harmless when called again.
void install();
/// What it tells of one part, made when it is first asked for.
[[nodiscard]] QAccessibleInterface *placeOf(TimelineView &view, const TimelinePlace &place);
/// Tells that the keyboard has gone to another part, or that the one it is on has moved.
void announce(TimelineView &view);

} // namespace TimelineAccess

} // namespace slateboard
