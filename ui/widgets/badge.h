// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>
#include <QString>

class QFontMetrics;
class QPainter;

namespace slateboard {

/// What a badge says besides its word. The word itself carries a sign (✓ ▲ ✕), because colour alone tells no state.
enum class Tone { Neutral, Good, Warn, Over };

/// A word or sentence behind the sign of its tone.
[[nodiscard]] QString withSign(const QString &words, Tone tone);

/// How a right stands that lapses in so many days, wherever it is shown: Over when that is urgent, Warn within the days
/// of notice, else Neutral.
[[nodiscard]] Tone lapseTone(qint64 daysLeft);

/// A tone's colours in the application's palette.
struct ToneColors {
    QColor ground;
    QColor text;
};
[[nodiscard]] ToneColors toneColors(Tone tone);

/// The size of a badge with this text in the font that it will be painted with.
[[nodiscard]] QSize badgeSize(const QFontMetrics &metrics, const QString &text);

/// Paints a badge in the painter's font, in the colours of the application's palette. A text wider than the badge is
/// cut with an ellipsis.
void paintBadge(QPainter *painter, const QRect &rect, const QString &text, Tone tone);

} // namespace slateboard
