// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QHash>

namespace slateboard {

/// A font of the board with the widths of the texts that were measured in it: shaping thousands of names again at every
/// change of the window's width would be felt.
class CardFont {
public:
    CardFont(const QFont &base, double scale, QFont::Weight weight);

    [[nodiscard]] const QFont &font() const { return m_font; }
    [[nodiscard]] const QFontMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] int lineHeight() const { return m_metrics.height(); }
    [[nodiscard]] int width(const QString &text) const;

private:
    QFont m_font;
    QFontMetrics m_metrics;
    mutable QHash<QString, int> m_widths;
};

/// The fonts of the board, derived from that of the application.
struct CardFonts {
    explicit CardFonts(const QFont &base);
    CardFont name;  // of a card or a column, half bold
    CardFont plain; // format, money
    CardFont small; // source IPs, badges
};

} // namespace slateboard
