// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/board/cardface.h"
#include "ui/theme/theme.h"

class QPainter;

namespace slateboard {

/// How a card stands out from the others.
struct CardLook {
    bool selected = false;
    bool current = false; // the keyboard is on it
    bool hovered = false;
    bool lifted = false; // hangs at the mouse
    bool left = false;   // the place that a lifted card has left
};

void paintCard(QPainter &painter, const QRect &rect, Format format, const CardFace &face, const CardFonts &fonts,
               const Theme &theme, const CardLook &look);

/// Paints a text in at most `lines` lines; what is too long ends in an ellipsis.
void paintLines(QPainter &painter, const QRect &rect, const QString &text, int lines);
/// How many lines, at most `most`, a text takes in this font and width.
[[nodiscard]] int countLines(const QFont &font, const QString &text, int width, int most);

} // namespace slateboard
