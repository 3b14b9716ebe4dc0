// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/cardpainter.h"

#include "ui/pages/board/cardfonts.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

namespace slateboard {
namespace {

constexpr int radius = 6;
constexpr int barWidth = 4;

// Breaks a text into lines of this width; words where it can, letters where it must.
void breakLines(QTextLayout &layout, int width, int most)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (int i = 0; i < most; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
    }
    layout.endLayout();
}

void paintGround(QPainter &painter, const QRect &rect, const QColor &bar, const Theme &theme, const CardLook &look)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (look.lifted) {
        painter.setPen(Qt::NoPen);
        for (int spread = 6; spread > 0; spread -= 2) {
            painter.setBrush(QColor(0, 0, 0, theme.dark ? 50 : 16));
            painter.drawRoundedRect(rect.adjusted(-spread / 2, 0, spread / 2, spread), radius + 2, radius + 2);
        }
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.selected ? theme.accentSoft : theme.base);
    painter.drawPath(shape);
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(QRect(rect.left(), rect.top(), barWidth, rect.height()), bar);
    painter.restore();
    const QColor edge = look.selected || look.current ? theme.accent
                        : look.hovered                ? Theme::mixed(theme.line, theme.text, 0.3)
                                                      : theme.line;
    painter.setPen(QPen(edge, look.current ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

// Writes lines from the top of what is left of the card.
class Writer {
public:
    Writer(QPainter &painter, const QRect &rect) : m_painter(painter), m_rest(rect) {}

    void use(const CardFont &font, const QColor &color)
    {
        m_font = &font;
        m_painter.setFont(font.font());
        m_painter.setPen(color);
    }
    void skip(int height) { m_rest.setTop(m_rest.top() + height); }
    void write(const QString &left, const QString &right = {})
    {
        const QRect line(m_rest.left(), m_rest.top(), m_rest.width(), m_font->lineHeight());
        const int room = line.width() - (right.isEmpty() ? 0 : m_font->width(right) + 4);
        const bool fits = m_font->width(left) <= room + 1;
        const auto flags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
        m_painter.drawText(line, flags, fits ? left : m_font->metrics().elidedText(left, Qt::ElideRight, room));
        if (!right.isEmpty())
            m_painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, right);
        skip(line.height());
    }
    void writeLines(const QString &text, int lines)
    {
        if (lines == 1)
            return write(text);
        const int height = lines * m_font->lineHeight();
        paintLines(m_painter, QRect(m_rest.left(), m_rest.top(), m_rest.width(), height), text, lines);
        skip(height);
    }
    [[nodiscard]] const QRect &rest() const { return m_rest; }

private:
    QPainter &m_painter;
    QRect m_rest;
    const CardFont *m_font = nullptr;
};

} // namespace

void paintLines(QPainter &painter, const QRect &rect, const QString &text, int lines)
{
    QTextLayout layout(text, painter.font());
    breakLines(layout, rect.width(), lines);
    const int height = painter.fontMetrics().height();
    const int ascent = painter.fontMetrics().ascent();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const bool last = i + 1 == layout.lineCount();
        const QString part = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
        painter.drawText(QPoint(rect.left(), rect.top() + i * height + ascent),
                         painter.fontMetrics().elidedText(part.trimmed(), Qt::ElideRight, rect.width() + 1));
    }
}

int countLines(const QFont &font, const QString &text, int width, int most)
{
    QTextLayout layout(text, font);
    breakLines(layout, width, most);
    return layout.lineCount();
}

void paintCard(QPainter &painter, const QRect &rect, Format format, const CardFace &face, const CardFonts &fonts,
               const Theme &theme, const CardLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (look.left)
        painter.setOpacity(0.4);
    paintGround(painter, rect, theme.formatColor(format), theme, look);
    const CardLines lines = cardLines(face, rect.width(), fonts);
    Writer writer(painter, rect.adjusted(CardInset::left, CardInset::top, -CardInset::right, -CardInset::bottom));
    writer.use(fonts.name, theme.text);
    writer.writeLines(face.name, lines.name);
    writer.use(fonts.plain, theme.subtext);
    if (lines.format == 1) {
        writer.write(face.size.isEmpty() ? face.format : face.format + QStringLiteral(" · ") + face.size);
    } else if (lines.format > 1) {
        writer.write(face.format);
        writer.write(face.size);
    }
    writer.use(fonts.small, theme.subtext);
    if (lines.source > 0)
        writer.write(face.source);
    for (const QString &detail : face.details)
        writer.write(detail);
    writer.skip(CardInset::gap);
    writer.use(fonts.plain, theme.text);
    writer.write(face.cost, lines.money == 1 ? face.release : QString());
    if (lines.money > 1)
        writer.write({}, face.release);
    writer.skip(CardInset::gap);
    painter.setFont(fonts.small.font());
    for (size_t i = 0; i < face.badges.size(); ++i) {
        QRect badge(writer.rest().topLeft() + lines.badges[i], face.badges[i].size);
        badge.setWidth(std::min(badge.width(), writer.rest().width()));
        paintBadge(&painter, badge, face.badges[i].text, face.badges[i].tone);
    }
    painter.restore();
}

} // namespace slateboard
