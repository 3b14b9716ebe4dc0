// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/cardfonts.h"

namespace slateboard {
namespace {

constexpr qsizetype widthsKept = 100'000; // then measuring begins anew

QFont derived(QFont font, double scale, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    font.setWeight(weight);
    return font;
}

} // namespace

CardFont::CardFont(const QFont &base, double scale, QFont::Weight weight) :
    m_font(derived(base, scale, weight)), m_metrics(m_font)
{}

int CardFont::width(const QString &text) const
{
    const auto known = m_widths.constFind(text);
    if (known != m_widths.constEnd())
        return *known;
    if (m_widths.size() > widthsKept)
        m_widths.clear();
    const int width = m_metrics.horizontalAdvance(text);
    m_widths.insert(text, width);
    return width;
}

CardFonts::CardFonts(const QFont &base) :
    name(base, 1.0, QFont::DemiBold), plain(base, 0.92, QFont::Normal), small(base, 0.86, QFont::Normal)
{}

} // namespace slateboard
