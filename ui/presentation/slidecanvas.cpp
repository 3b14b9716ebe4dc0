// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/slidecanvas.h"

#include "ui/charts/chart.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace slateboard {
namespace {

constexpr double chartUnit = 2.1; // units for a pixel of a chart, whose text is 12 of them high
constexpr double leastSize = 0.5; // of what is asked for
constexpr double lineSpacing = 1.3;

} // namespace

// Paper's font: without hinting, so that letters keep their distances when they are scaled.
QFont SlideCanvas::font(double size, bool bold)
{
    return Theme::paperFont(qRound(size), bold);
}

double SlideCanvas::width(const QString &text, double size, bool bold) const
{
    return QFontMetricsF(font(size, bold)).horizontalAdvance(text);
}

void SlideCanvas::text(const QRectF &rect, Qt::Alignment alignment, const QString &text, double size, bool bold,
                       const QColor &color) const
{
    const double needed = width(text, size, bold);
    const double fitting = needed > rect.width() ? std::max(size * leastSize, size * rect.width() / needed) : size;
    const QFont face = font(fitting, bold);
    m_painter.setFont(face);
    m_painter.setPen(color.isValid() ? color : m_theme.text);
    m_painter.drawText(rect, alignment | Qt::TextSingleLine,
                       QFontMetricsF(face).elidedText(text, Qt::ElideRight, rect.width() + 1));
}

double SlideCanvas::paragraph(const QRectF &rect, const QString &text, double size, const QColor &color) const
{
    const QFont face = font(size, false);
    QTextLayout layout(text, face);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    const double height = size * lineSpacing;
    const auto most = std::max<qsizetype>(1, static_cast<qsizetype>((rect.height() + 1) / height));
    if (lines.size() > most) {
        lines = lines.first(most);
        lines.last() =
            QFontMetricsF(face).elidedText(lines.last() + QStringLiteral(" …"), Qt::ElideRight, rect.width());
    }
    m_painter.setFont(face);
    m_painter.setPen(color.isValid() ? color : m_theme.text);
    double y = rect.top();
    for (const QString &line : std::as_const(lines)) {
        m_painter.drawText(QRectF(rect.left(), y, rect.width(), height), Qt::AlignLeft | Qt::AlignVCenter, line);
        y += height;
    }
    return y - rect.top();
}

double SlideCanvas::badge(QPointF topLeft, const QString &words, Tone tone, double size) const
{
    const QString text = withSign(words, tone);
    const ToneColors colors = toneColors(tone);
    const QRectF rect(topLeft, QSizeF(width(text, size, true) + size * 0.8, size * 1.5));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colors.ground);
    m_painter.drawRoundedRect(rect, size * 0.2, size * 0.2);
    this->text(rect.adjusted(size * 0.4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text, size, true, colors.text);
    return rect.width();
}

void SlideCanvas::line(double left, double right, double y) const
{
    m_painter.setPen(QPen(m_theme.line, 2));
    m_painter.drawLine(QPointF(left, y), QPointF(right, y));
}

void SlideCanvas::bar(const QRectF &rect, double solid, double light) const
{
    const double firm = std::clamp(solid, 0.0, 1.0);
    const double hoped = std::clamp(light, 0.0, 1.0 - firm);
    QRectF part = rect;
    m_painter.fillRect(part, m_theme.soft);
    part.setWidth(rect.width() * (firm + hoped));
    m_painter.fillRect(part, Theme::mixed(m_theme.drama, m_theme.base, 0.5));
    part.setWidth(rect.width() * firm);
    m_painter.fillRect(part, m_theme.drama);
}

void SlideCanvas::chart(Chart &chart, const QRectF &rect) const
{
    chart.drawOn(m_painter, rect, m_theme, chartUnit);
}

} // namespace slateboard
