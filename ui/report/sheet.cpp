// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sheet.h"

#include <QTextLayout>

namespace slateboard {

const Sheet::Face &Sheet::face(double points, bool bold)
{
    const int key = qRound(points * 10) * (bold ? -1 : 1);
    auto found = m_faces.find(key);
    if (found == m_faces.end()) {
        const QFont font = Theme::paperFont(std::max(1, qRound(pt(points))), bold);
        found = m_faces.insert(key, {font, QFontMetricsF(font)});
    }
    return *found;
}

const QFont &Sheet::font(double points, bool bold)
{
    return face(points, bold).font;
}

double Sheet::width(const QString &text, double points, bool bold)
{
    return face(points, bold).metrics.horizontalAdvance(text);
}

QStringList Sheet::wrapped(const QString &text, double width, int most, double points, bool bold)
{
    const Face &with = face(points, bold);
    if (most <= 1 || with.metrics.horizontalAdvance(text) <= width)
        return {with.metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, with.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines.append(with.metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void Sheet::text(const QRectF &rect, Qt::Alignment alignment, const QString &text, double points, bool bold,
                 const QColor &color)
{
    const Face &with = face(points, bold);
    m_painter->setFont(with.font);
    m_painter->setPen(color.isValid() ? color : m_theme.text);
    const bool fits = with.metrics.horizontalAdvance(text) <= rect.width();
    m_painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip,
                        fits ? text : with.metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void Sheet::horizontal(double left, double right, double y, const QColor &color, double points)
{
    m_painter->setPen(QPen(color, pt(points)));
    m_painter->drawLine(QLineF(left, y, right, y));
}

} // namespace slateboard
