// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

#include <optional>

namespace slateboard {
namespace {

constexpr int fusionDarkens = 140; // per cent, from the window's colour to an outline
constexpr int buttonAir = 4;       // pixels beside the content of a button, as are the following
constexpr int scrollBarWidth = 12;
constexpr int thumbInset = 3;
constexpr int leastThumb = 32;

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

// As rows of tables are selected: what is written in a colour keeps it.
QPalette softlySelected(QPalette palette, const Theme &theme)
{
    palette.setColor(QPalette::Highlight, theme.accentSoft);
    palette.setColor(QPalette::HighlightedText, palette.color(QPalette::Text));
    return palette;
}

// A tool button that stands as a button, with words.
const QStyleOptionToolButton *wordedTool(const QStyleOption *option)
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return tool && tool->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !(tool->state & QStyle::State_AutoRaise)
               ? tool
               : nullptr;
}

// Where the thumb of a scroll bar is; nothing where all is seen.
QRect thumbOf(const QStyleOptionSlider &bar)
{
    if (bar.maximum <= bar.minimum)
        return {};
    const bool isFlat = bar.orientation == Qt::Horizontal;
    const int track = isFlat ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int length =
        std::min(track, std::max(leastThumb, int(track * qint64(bar.pageStep) / (range + bar.pageStep))));
    const int at =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, track - length, bar.upsideDown);
    return isFlat ? QRect(at, 0, length, bar.rect.height()) : QRect(0, at, bar.rect.width(), length);
}

QRect pageOf(const QStyleOptionSlider &bar, bool isAfter)
{
    const QRect thumb = thumbOf(bar);
    QRect page = bar.rect;
    if (bar.orientation == Qt::Horizontal)
        isAfter ? page.setLeft(thumb.right() + 1) : page.setRight(thumb.left() - 1);
    else
        isAfter ? page.setTop(thumb.bottom() + 1) : page.setBottom(thumb.top() - 1);
    return page;
}

void drawThumb(QPainter *painter, const QStyleOptionSlider &bar, const Theme &theme)
{
    const bool isHeld = bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QRectF thumb = QRectF(thumbOf(bar)).adjusted(thumbInset, thumbInset, -thumbInset, -thumbInset);
    if (thumb.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(Theme::mixed(theme.base, theme.text, isHeld ? 0.6 : 0.4));
    painter->drawRoundedRect(thumb, 3, 3);
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_PanelScrollAreaCorner)
        return; // it lies between two thumbs
    const Theme theme = Theme::of(option->palette);
    const auto draw = [&](const auto &changed) {
        QProxyStyle::drawPrimitive(element, changed ? &*changed : option, painter, widget);
    };
    if (element == PE_PanelItemViewRow)
        return draw(withPalette<QStyleOptionViewItem>(option, softlySelected(option->palette, theme)));
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
    if (element == CE_ItemViewItem) {
        if (const auto item = withPalette<QStyleOptionViewItem>(option, softlySelected(option->palette, theme)))
            return QProxyStyle::drawControl(element, &*item, painter, widget);
    }
    if (const auto *tool = wordedTool(option); tool && element == CE_ToolButtonLabel) {
        QStyleOptionToolButton airy(*tool);
        airy.rect.adjust(buttonAir, 0, 0, 0);
        return QProxyStyle::drawControl(element, &airy, painter, widget);
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
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return drawThumb(painter, *bar, theme);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    switch (part) {
    case SC_ScrollBarGroove: return bar->rect;
    case SC_ScrollBarSlider: return thumbOf(*bar);
    case SC_ScrollBarSubPage: return pageOf(*bar, false);
    case SC_ScrollBarAddPage: return pageOf(*bar, true);
    default: return {}; // no arrows
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox)
        return size + QSize(2 * buttonAir, 0); // what narrow scroll bars take from it, and more
    return type == CT_PushButton || (type == CT_ToolButton && wordedTool(option)) ? size + QSize(2 * buttonAir, 2)
                                                                                  : size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return scrollBarWidth;
    case PM_ScrollBarSliderMin: return leastThumb;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // what it lies on is seen around the thumb
}

} // namespace slateboard
