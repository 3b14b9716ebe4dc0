// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/board/boardscene.h"
#include "ui/theme/theme.h"

class QPainter;

namespace slateboard {

/// A small mark that opens or folds what it stands beside.
enum class Chevron { Down, Left, Right };
void paintChevron(QPainter &painter, QPointF center, Chevron direction, const QColor &color);

/// Paints the heads of the lanes that are in sight, over the cards; those of folded lanes with their counts by stage.
/// `view`: what is seen of the board, so that names stay in sight.
void paintLanes(QPainter &painter, const BoardScene &scene, const Theme &theme, const QRect &view);

} // namespace slateboard
