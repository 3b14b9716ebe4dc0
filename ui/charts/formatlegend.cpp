// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/formatlegend.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace slateboard {
namespace {

constexpr double hatchSpacing = 5.0;
constexpr double swatch = 11.0;
constexpr double swatchGap = 5.0;
constexpr double entryGap = 14.0;

// The part of the line x + direction * y = c that lies within the rectangle.
QLineF diagonal(const QRectF &rect, double c, double direction)
{
    const double yAtLeft = (c - rect.left()) * direction;
    const double yAtRight = (c - rect.right()) * direction;
    const auto [low, high] = std::minmax(yAtLeft, yAtRight);
    const double top = std::max(low, rect.top());
    const double bottom = std::min(high, rect.bottom());
    if (top >= bottom)
        return {};
    return {c - direction * top, top, c - direction * bottom, bottom};
}

// Lines keep their places from bar to bar: they are multiples of the spacing from the origin of the painter.
double firstMultiple(double from, double spacing)
{
    return std::ceil(from / spacing) * spacing;
}

Hatch paperHatch(Format format)
{
    switch (format) {
    case Format::Drama: return Hatch::None;
    case Format::Film: return Hatch::Rising;
    case Format::Show: return Hatch::Horizontal;
    case Format::ShortForm: return Hatch::Falling;
    case Format::Documentary: return Hatch::Vertical;
    }
    return Hatch::None;
}

struct Entry {
    QString text;
    FormatFill fill;
};

std::vector<Entry> entries(const Theme &theme)
{
    std::vector<Entry> list;
    for (const auto &word : words<Format>())
        list.push_back({wordFor(word.value), formatFill(theme, word.value, true)});
    list.push_back({FormatLegend::tr("Firm"), {theme.subtext, Hatch::None, {}}});
    const Theme grey = [&] {
        Theme copy = theme;
        copy.drama = theme.subtext;
        return copy;
    }();
    list.push_back({FormatLegend::tr("Hoped"), formatFill(grey, Format::Drama, false)});
    return list;
}

// Where each entry begins, from row to row as wide as this.
std::vector<QPointF> places(const std::vector<Entry> &list, const QFontMetricsF &metrics, const QSizeF &row,
                            double unit)
{
    std::vector<QPointF> result;
    QPointF next(0, 0);
    for (const Entry &entry : list) {
        const double width = (swatch + swatchGap) * unit + metrics.horizontalAdvance(entry.text);
        if (next.x() > 0 && next.x() + width > row.width())
            next = {0, next.y() + row.height()};
        result.push_back(next);
        next.rx() += width + entryGap * unit;
    }
    return result;
}

QFont legendFont(bool print, double unit)
{
    const int pixels = std::max(1, qRound(12 * unit));
    if (print)
        return Theme::paperFont(pixels);
    QFont font = Theme::font();
    font.setPixelSize(pixels);
    return font;
}

} // namespace

FormatFill formatFill(const Theme &theme, Format format, bool firm)
{
    const QColor color = theme.formatColor(format);
    if (!theme.print)
        return firm ? FormatFill{color, Hatch::None, {}}
                    : FormatFill{Theme::mixed(color, theme.base, 0.62), Hatch::Rising,
                                 Theme::mixed(color, theme.base, 0.3)};
    const Hatch hatch = paperHatch(format);
    return firm ? FormatFill{color, hatch, theme.base}
                : FormatFill{Theme::mixed(color, theme.base, 0.78), hatch, Theme::mixed(color, theme.base, 0.15)};
}

void drawHatch(QPainter &painter, const QRectF &rect, const FormatFill &fill, double unit)
{
    if (fill.hatch == Hatch::None || rect.isEmpty())
        return;
    if (fill.hatch == Hatch::Crossed) {
        drawHatch(painter, rect, {fill.ground, Hatch::Rising, fill.ink}, unit);
        return drawHatch(painter, rect, {fill.ground, Hatch::Falling, fill.ink}, unit);
    }
    const double spacing = hatchSpacing * unit;
    painter.setPen(QPen(fill.ink, unit));
    if (fill.hatch == Hatch::Horizontal) {
        // Measured from the bottom of each bar, so that a thin segment has a line too.
        for (double y = rect.bottom() - spacing / 2; y > rect.top(); y -= spacing)
            painter.drawLine(QLineF(rect.left(), y, rect.right(), y));
    } else if (fill.hatch == Hatch::Vertical) {
        for (double x = rect.left() + spacing / 2; x < rect.right(); x += spacing)
            painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()));
    } else {
        const double direction = fill.hatch == Hatch::Rising ? 1.0 : -1.0;
        const double step = spacing * 1.4142;
        const double a = rect.left() + direction * rect.top();
        const double b = rect.left() + direction * rect.bottom();
        for (double c = firstMultiple(std::min(a, b), step); c < std::max(a, b) + rect.width(); c += step) {
            const QLineF line = diagonal(rect, c, direction);
            if (!line.isNull())
                painter.drawLine(line);
        }
    }
}

FormatLegend::FormatLegend(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FormatLegend::drawOn(QPainter &painter, const QRectF &target, const Theme &theme, double unit)
{
    painter.save();
    const QFont font = legendFont(theme.print, unit);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const std::vector<Entry> list = entries(theme);
    const std::vector<QPointF> starts = places(list, metrics, target.size(), unit);
    for (size_t i = 0; i < list.size(); ++i) {
        const Entry &entry = list[i];
        const QRectF row = target.translated(starts[i]);
        const QRectF box(row.left(), row.center().y() - swatch * unit / 2, swatch * unit, swatch * unit);
        painter.fillRect(box, entry.fill.ground);
        drawHatch(painter, box, entry.fill, unit);
        painter.setPen(theme.subtext);
        painter.drawText(QRectF(box.right() + swatchGap * unit, row.top(), metrics.horizontalAdvance(entry.text) + unit,
                                row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, entry.text);
    }
    painter.restore();
}

QSize FormatLegend::sizeHint() const
{
    const QFontMetricsF metrics(legendFont(false, 1.0));
    double width = -entryGap;
    for (const Entry &entry : entries(Theme::of(palette())))
        width += swatch + swatchGap + metrics.horizontalAdvance(entry.text) + entryGap;
    return {qCeil(width) + 1, qCeil(metrics.height()) + 2};
}

int FormatLegend::heightForWidth(int width) const
{
    const QFontMetricsF metrics(legendFont(false, 1.0));
    const QSize row(width, sizeHint().height());
    return qRound(places(entries(Theme::of(palette())), metrics, row, 1.0).back().y()) + row.height();
}

void FormatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawOn(painter, QRectF(0, 0, width(), sizeHint().height()), Theme::of(palette()), 1.0);
}

void FormatLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateGeometry();
    update();
}

} // namespace slateboard
