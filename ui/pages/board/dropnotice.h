// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/board/boardscene.h"
#include "ui/theme/theme.h"

class QPainter;

namespace slateboard {

/// The move of what is dragged, in a line.
[[nodiscard]] QString moveText(const BoardScene &scene, Stage to);

[[nodiscard]] DropNotice dropNotice(const BoardScene &scene, const BoardDrag &drag, int column, Day today);

/// Paints a notice from the top left corner on and gives its height.
int paintDropNotice(QPainter &painter, QPoint corner, int width, const DropNotice &notice, const CardFonts &fonts,
                    const Theme &theme);

} // namespace slateboard
