// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

class QAccessibleInterface;

namespace slateboard {

class BoardView;

/// The board for assistive tools: a list of columns, each a list of cards. A card is a thing of its own as long as its
/// title has one.
namespace BoardAccess {

/// Makes QAccessible know boards; harmless when called again.
void install();
/// What it tells of a title's card, made when it is first asked for.
[[nodiscard]] QAccessibleInterface *cardOf(BoardView &view, TitleId title);
/// Tells that the keyboard or the selection has gone to another card.
void announce(BoardView &view);

} // namespace BoardAccess

} // namespace slateboard
