// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "app/planning/lapses.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>

namespace slateboard {
namespace {

constexpr int inset = 6; // beside the text
constexpr int rise = 1;  // above and below it

} // namespace

QString withSign(const QString &words, Tone tone)
{
    switch (tone) {
    case Tone::Good: return QStringLiteral("✓ ") + words;
    case Tone::Warn: return QStringLiteral("▲ ") + words;
    case Tone::Over: return QStringLiteral("✕ ") + words;
    case Tone::Neutral: break;
    }
    return words;
}

Tone lapseTone(qint64 daysLeft)
{
    if (daysLeft <= planning::lapseUrgentDays)
        return Tone::Over;
    return daysLeft <= planning::lapseNoticeDays ? Tone::Warn : Tone::Neutral;
}

ToneColors toneColors(Tone tone)
{
    const Theme theme = Theme::of(QGuiApplication::palette());
    switch (tone) {
    case Tone::Good: return {theme.goodSoft, theme.good};
    case Tone::Warn: return {theme.warnSoft, theme.warn};
    case Tone::Over: return {theme.overSoft, theme.over};
    case Tone::Neutral: break;
    }
    return {theme.soft, theme.subtext};
}

QSize badgeSize(const QFontMetrics &metrics, const QString &text)
{
    return {metrics.horizontalAdvance(text) + 2 * inset, metrics.height() + 2 * rise};
}

void paintBadge(QPainter *painter, const QRect &rect, const QString &text, Tone tone)
{
    const ToneColors colors = toneColors(tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.ground);
    painter->drawRoundedRect(rect, 4, 4);
    painter->setPen(colors.text);
    const QRect inside = rect.adjusted(inset, 0, -inset, 0);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width() + 1);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, shown);
    painter->restore();
}

} // namespace slateboard
