// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slateboard {

class TimelineView;

/// The timeline for assistive tools: a tree of lines, each title a list of its parts with their days, and below them
/// the demand. A part is a thing of its own as long as its title has it.
namespace TimelineAccess {

/// Makes QAccessible know timelines; harmless when called again.
void install();
/// Tells that the keyboard has gone to another part, or that the one it is on has moved.
void announce(TimelineView &view);

} // namespace TimelineAccess

} // namespace slateboard
