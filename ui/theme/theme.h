// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/words.h"

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

namespace slateboard {

enum class ThemeMode { System, Light, Dark };

/// The colours of the application: tokens of the design, light and dark. Widgets read QPalette where it has a role,
/// and this for the rest. Series colours are Okabe-Ito's.
struct Theme {
    bool dark = false;
    bool print = false; // on paper: fills have textures, for black and white
    QColor window, base, alternate, text, subtext, line, soft, accent, accentSoft;
    QColor good, warn, over, goodSoft, warnSoft, overSoft;
    QColor drama, film, show, shortForm, documentary;

    [[nodiscard]] QColor formatColor(Format format) const;
    [[nodiscard]] QColor measureColor(Measure measure) const; // the line of a goal's burn-up
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] static Theme light();
    [[nodiscard]] static Theme darkTheme();
    [[nodiscard]] static Theme paper(); // light on white, for PDF
    /// The theme that fits a palette: dark if its window is darker than its text.
    [[nodiscard]] static Theme of(const QPalette &palette);
    /// The font of the application and of paper, 13 pixels high at 96 dpi. One family for both scripts, so that lines
    /// with Hangul are no higher than others; its digits are tabular.
    [[nodiscard]] static QFont font();
    /// font() for paper, so many units high: without hinting, so that letters keep their distances when scaled, and
    /// without shaping, because in Latin text the family swaps digits for glyphs that a PDF cannot map back to text.
    [[nodiscard]] static QFont paperFont(int pixels, bool bold = false);
    /// `a` with this share (0 to 1) of `b` in it.
    [[nodiscard]] static QColor mixed(const QColor &a, const QColor &b, double share);
    /// Style, palette, font and icon of the whole application; other icons from Breeze where the desktop has none. May
    /// be called again to change the mode.
    static void apply(QApplication &application, ThemeMode mode);
};

} // namespace slateboard
