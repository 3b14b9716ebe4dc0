// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <optional>

namespace slateboard {
namespace {

constexpr int fusionDarkens = 140; // per cent, from the window's colour to an outline

// A palette with which Fusion draws outlines in this colour.
QPalette outlined(QPalette palette, const QColor &outline)
{
    palette.setColor(QPalette::Window, outline.lighter(fusionDarkens));
    return palette;
}

QColor fieldOutline(const Theme &theme)
{
    return Theme::mixed(theme.line, theme.text, 0.2);
}

// A copy of an option with another palette, or nothing if it is not of this kind.
template <class Option>
std::optional<Option> withPalette(const QStyleOption *option, const QPalette &palette)
{
    const auto *cast = qstyleoption_cast<const Option *>(option);
    if (!cast)
        return std::nullopt;
    Option copy(*cast);
    copy.palette = palette;
    return copy;
}

// Fusion lightens the colour of buttons for tabs, which in the dark makes a page lighter than its fields.
QPalette tabPalette(const QPalette &palette, const Theme &theme)
{
    QPalette quiet = outlined(palette, theme.line);
    quiet.setColor(QPalette::Button, theme.window);
    return quiet;
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    const auto draw = [&](const auto &changed) {
        QProxyStyle::drawPrimitive(element, changed ? &*changed : option, painter, widget);
    };
    if (!theme.dark)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameLineEdit:
        return draw(withPalette<QStyleOptionFrame>(option, outlined(option->palette, fieldOutline(theme))));
    case PE_Frame: return draw(withPalette<QStyleOptionFrame>(option, outlined(option->palette, theme.line)));
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
        return draw(withPalette<QStyleOptionButton>(option, outlined(option->palette, fieldOutline(theme))));
    case PE_FrameTabWidget:
        return draw(withPalette<QStyleOptionTabWidgetFrame>(option, tabPalette(option->palette, theme)));
    case PE_PanelMenu:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->save();
        painter->setPen(fieldOutline(theme));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return painter->restore();
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    if (element == CE_TabBarTabShape && theme.dark) {
        if (const auto tab = withPalette<QStyleOptionTab>(option, tabPalette(option->palette, theme)))
            return QProxyStyle::drawControl(element, &*tab, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    if (control == CC_SpinBox && theme.dark) {
        const auto box = withPalette<QStyleOptionSpinBox>(option, outlined(option->palette, fieldOutline(theme)));
        if (box)
            return QProxyStyle::drawComplexControl(control, &*box, painter, widget);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace slateboard
