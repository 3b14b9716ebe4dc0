// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barfill.h"

#include <array>

namespace slateboard {
namespace {

// Okabe and Ito's, as far as they stand out from the ground.
QColor placeColor(const Theme &theme, size_t place)
{
    const std::array<QColor, 8> colors{theme.drama,
                                       theme.film,
                                       theme.show,
                                       theme.shortForm,
                                       theme.documentary,
                                       theme.dark ? QColor(0x2C7FB8) : QColor(0x56B4E9),
                                       theme.dark ? QColor(0xF0E442) : QColor(0xA89B00),
                                       Theme::mixed(theme.text, theme.base, 0.25)};
    return colors[place % colors.size()];
}

Hatch placeHatch(size_t place)
{
    constexpr std::array hatches{Hatch::None, Hatch::Rising, Hatch::Horizontal, Hatch::Falling, Hatch::Vertical};
    return hatches[place % hatches.size()];
}

FormatFill fillOf(const Theme &theme, const QColor &color, Hatch paperHatch, BarPart part)
{
    switch (part) {
    case BarPart::Own:
        return theme.print ? FormatFill{color, paperHatch, theme.base} : FormatFill{color, Hatch::None, {}};
    case BarPart::ByOthers: return {Theme::mixed(color, theme.base, 0.2), Hatch::Crossed, theme.base};
    case BarPart::Hoped: break;
    }
    return theme.print
               ? FormatFill{Theme::mixed(color, theme.base, 0.78), paperHatch, Theme::mixed(color, theme.base, 0.15)}
               : FormatFill{Theme::mixed(color, theme.base, 0.62), Hatch::Rising, Theme::mixed(color, theme.base, 0.3)};
}

} // namespace

FormatFill barFill(const Theme &theme, const planning::BarKey &key, size_t place, BarPart part)
{
    if (const auto *format = std::get_if<Format>(&key))
        return fillOf(theme, theme.formatColor(*format), formatFill(theme, *format, true).hatch, part);
    if (std::holds_alternative<planning::OtherBars>(key) || std::holds_alternative<planning::NoPhase>(key))
        return fillOf(theme, Theme::mixed(theme.subtext, theme.base, 0.4), Hatch::None, part);
    return fillOf(theme, placeColor(theme, place), placeHatch(place), part);
}

FormatFill barFill(const Theme &theme, BarPart part)
{
    return fillOf(theme, theme.subtext, Hatch::None, part);
}

} // namespace slateboard
