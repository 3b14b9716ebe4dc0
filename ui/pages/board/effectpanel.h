// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/board/cardfonts.h"
#include "ui/pages/board/effectwords.h"
#include "ui/theme/theme.h"

#include <QRect>

class QPainter;

namespace slateboard {

/// Where the panel of effects stands in what is seen of the board: at the bottom, or below the heads while the mouse
/// is down there.
[[nodiscard]] QRect effectPanelRect(const QRect &view, int mouseY, const CardFonts &fonts);

/// Paints what a drop would do: gate, headroom by quarter, goals. `move` names the cards and the column.
void paintEffectPanel(QPainter &painter, const QRect &panel, const QString &move, const ColumnWords &words,
                      const CardFonts &fonts, const Theme &theme);

/// The colour in which a tone is written on a plain ground.
[[nodiscard]] QColor toneText(Tone tone, const Theme &theme);

} // namespace slateboard
