// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelinepainter.h"

#include "ui/charts/timelineaxis.h"
#include "ui/pages/timeline/timelinetext.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace slateboard {
namespace {

constexpr int padding = 8;
constexpr int dot = 8; // that tells the format, beside a name
constexpr int noteGap = 18;

using planning::TimelineRow;

void paintLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &color, const QString &text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

TimelinePainter::TimelinePainter(const TimelineScene &scene, const Theme &theme, bool focused) :
    m_scene(scene), m_theme(theme), m_ink{theme, scene.small, scene.unit()}, m_focused(focused)
{}

void TimelinePainter::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect all = m_scene.names.united(m_scene.strip).united(m_scene.head);
    painter.fillRect(all.adjusted(0, 0, 1, 20), m_theme.base);
    painter.fillRect(QRect(0, 0, all.width() + 1, m_scene.head.height()), m_theme.soft);
    paintLines(painter);
    paintStrip(painter);
    paintDays(painter);
    painter.setPen(m_theme.line);
    painter.drawLine(m_scene.rows.left(), 0, m_scene.rows.left(), m_scene.strip.bottom());
    painter.drawLine(0, m_scene.head.bottom(), m_scene.head.right(), m_scene.head.bottom());
    painter.drawLine(0, m_scene.rows.bottom() + 1, m_scene.rows.right(), m_scene.rows.bottom() + 1);
    if (m_scene.gesture)
        paintNotes(painter);
}

// The grounds first, then the axis with its lines, and what stands on both.
void TimelinePainter::paintLines(QPainter &painter) const
{
    painter.save();
    painter.setClipRect(m_scene.names.united(m_scene.rows));
    const auto [first, last] = m_scene.visibleLines();
    for (int line = first; line < last; ++line) {
        if (const TimelineItem *item = m_scene.itemAt(line))
            paintGround(painter, line, *item);
    }
    painter.restore();
    const QRectF below(m_scene.rows.left(), m_scene.head.bottom(), m_scene.rows.width(),
                       m_scene.strip.bottom() - m_scene.head.bottom());
    painter.save();
    painter.setClipRect(QRect(m_scene.rows.left(), 0, m_scene.rows.width(), m_scene.strip.bottom() + 1));
    TimelineAxis::paint(painter, m_scene.axis, m_scene.head, below, m_scene.formatter, m_ink);
    painter.restore();
    painter.save();
    painter.setClipRect(m_scene.names.united(m_scene.rows));
    for (int line = first; line < last; ++line) {
        if (const TimelineItem *item = m_scene.itemAt(line)) {
            paintName(painter, line, *item);
            paintRow(painter, line, *item);
        } else {
            paintGroup(painter, line);
        }
    }
    if (first == last && !m_scene.data->items.empty()) {
        painter.setPen(m_theme.subtext);
        painter.setFont(m_scene.font);
        painter.drawText(m_scene.rows, Qt::AlignCenter,
                         timelineText(QT_TRANSLATE_NOOP("Timeline", "No title of the plan fits the search.")));
    }
    painter.setClipRect(m_scene.rows);
    paintLinks(painter);
    paintCurrent(painter);
    painter.restore();
}

void TimelinePainter::paintGround(QPainter &painter, int line, const TimelineItem &item) const
{
    const QRect rect = m_scene.lineRect(line);
    if (m_scene.selected.contains(item.title))
        painter.fillRect(rect, m_theme.accentSoft);
    else if (m_scene.hovered.line == line)
        painter.fillRect(rect, m_theme.alternate);
    painter.setPen(m_theme.line);
    painter.drawLine(rect.left(), rect.bottom(), rect.right(), rect.bottom());
}

void TimelinePainter::paintName(QPainter &painter, int line, const TimelineItem &item) const
{
    const QRect rect = m_scene.lineRect(line);
    const QRect mark(padding, rect.top() + (m_scene.nameHeight - dot) / 2 + 1, dot, dot);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.formatColor(item.format));
    painter.drawRoundedRect(mark, 2, 2);
    const int left = mark.right() + 7;
    const int top = rect.top() + (rect.height() - m_scene.nameHeight - m_scene.smallHeight) / 2;
    const QRect name(left, top, m_scene.names.width() - left - 4, m_scene.nameHeight);
    const QRect below(left, name.bottom() + 1, name.width(), m_scene.smallHeight);
    paintLine(painter, name, m_scene.font, m_theme.text, item.name);
    QString standing =
        item.stage ? wordFor(*item.stage) : timelineText(QT_TRANSLATE_NOOP("Timeline", "Not yet pitched"));
    if (item.row.locked)
        standing += QStringLiteral(" · ") + timelineText(QT_TRANSLATE_NOOP("Timeline", "Locked"));
    paintLine(painter, below, m_scene.small, m_theme.subtext, standing);
    if (m_focused && m_scene.current && m_scene.current->title == item.title &&
        m_scene.current->part == TimelinePart::Title) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -rect.width() + m_scene.names.width(), -2));
    }
}

void TimelinePainter::paintGroup(QPainter &painter, int line) const
{
    const QRect rect = m_scene.lineRect(line);
    const TimelineLine &head = m_scene.arrangement.lines[static_cast<size_t>(line)];
    painter.fillRect(rect, m_theme.soft);
    const QPointF middle(padding + 4, rect.center().y() + 1);
    const QPolygonF triangle =
        head.folded ? QPolygonF{{middle + QPointF(-3, -4), middle + QPointF(4, 0), middle + QPointF(-3, 4)}}
                    : QPolygonF{{middle + QPointF(-4, -3), middle + QPointF(4, -3), middle + QPointF(0, 4)}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.subtext);
    painter.drawPolygon(triangle);
    const TitleGroup &group = m_scene.data->groups.groups()[static_cast<size_t>(head.group)];
    const QString text = QStringLiteral("%1 · %2").arg(group.name, m_scene.formatter.number(head.titles));
    paintLine(painter, QRect(padding + 16, rect.top(), m_scene.names.width() - padding - 20, rect.height()),
              m_scene.bold, m_theme.text, text);
    if (head.extent && m_scene.axis.shows(head.extent->start, head.extent->end)) {
        const double from = std::max(m_scene.axis.left(), m_scene.axis.at(head.extent->start));
        const double to = std::min(m_scene.axis.right(), m_scene.axis.after(head.extent->end));
        painter.fillRect(QRectF(from, rect.center().y() - 1, to - from, 3), m_theme.subtext);
    }
    if (m_focused && m_scene.currentLine() == line) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -2));
    }
}

void TimelinePainter::paintRow(QPainter &painter, int line, const TimelineItem &item) const
{
    painter.save();
    painter.setClipRect(m_scene.rows, Qt::IntersectClip);
    const TimelineRow &row = m_scene.rowOf(item);
    const QRectF rect = m_scene.rowRect(line);
    if (&row != &item.row) { // where it was
        painter.setOpacity(0.28);
        TimelineBars::paint(painter, m_scene.axis, rect, item.row, {item.format, item.firm}, m_ink);
        painter.setOpacity(1);
    }
    TimelineBars::paint(painter, m_scene.axis, rect, row, {item.format, item.firm}, m_ink);
    if (!row.extent()) {
        const QString none = timelineText(QT_TRANSLATE_NOOP("Timeline", "No dates yet"));
        paintLine(painter, rect.toRect().adjusted(padding, 0, 0, 0), m_scene.small, m_theme.subtext, none);
    }
    painter.restore();
}

// Those that touch a row in sight.
void TimelinePainter::paintLinks(QPainter &painter) const
{
    const auto [first, last] = m_scene.visibleLines();
    for (int line = first; line < last; ++line) {
        const TimelineItem *item = m_scene.itemAt(line);
        if (!item)
            continue;
        for (const PhaseLink &link : item->links) {
            const int other = m_scene.lineOf(link.afterTitle);
            const bool isOurs = link.title == item->title;
            if (!isOurs && m_scene.lineOf(link.title) >= first && m_scene.lineOf(link.title) < last)
                continue; // drawn with the row of what follows
            const QRectF to = m_scene.placeRect({link.title, TimelinePart::Phase, link.phase, 0});
            const QRectF from = m_scene.placeRect({link.afterTitle, TimelinePart::Phase, link.afterPhase, 0});
            if (other < 0 || to.isNull() || from.isNull())
                continue;
            const TimelineItem *leader = m_scene.itemAt(other);
            const auto &end = m_scene.rowOf(*leader).phases[static_cast<size_t>(link.afterPhase)];
            const TimelineItem *follower = m_scene.itemAt(m_scene.lineOf(link.title));
            const auto &start = m_scene.rowOf(*follower).phases[static_cast<size_t>(link.phase)];
            TimelineBars::paintLink(painter, from, to, start->start < planning::firstDayAfter(link, end->end), m_ink);
        }
    }
}

void TimelinePainter::paintCurrent(QPainter &painter) const
{
    if (!m_scene.current || m_scene.current->part == TimelinePart::Title)
        return;
    const QRectF rect = m_scene.placeRect(*m_scene.current);
    if (rect.isNull())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_focused ? m_theme.accent : m_theme.subtext, m_scene.gesture ? 3 : 2));
    painter.drawRoundedRect(rect.adjusted(-2, -2, 2, 2), 3, 3);
}

void TimelinePainter::paintStrip(QPainter &painter) const
{
    const QRect caption(padding, m_scene.rows.bottom() + 3, m_scene.names.width() - padding,
                        m_scene.strip.top() - m_scene.rows.bottom() - 4);
    paintLine(painter, caption, m_scene.bold, m_theme.text,
              timelineText(QT_TRANSLATE_NOOP("Timeline", "Demand by quarter")));
    m_scene.demand().paint(painter, m_scene.axis, m_scene.strip, m_scene.amounts, m_scene.formatter, m_ink);
}

void TimelinePainter::paintDays(QPainter &painter) const
{
    const QRectF below(m_scene.rows.left(), m_scene.head.bottom(), m_scene.rows.width(),
                       m_scene.strip.bottom() - m_scene.head.bottom());
    painter.save();
    painter.setClipRect(QRect(m_scene.rows.left(), 0, m_scene.rows.width(), m_scene.strip.bottom() + 1));
    if (m_scene.asOf != m_scene.today) {
        TimelineAxis::paintDayLine(painter, m_scene.axis, m_scene.head, below, m_scene.asOf,
                                   timelineText(QT_TRANSLATE_NOOP("Timeline", "As of")), true, m_ink);
    }
    TimelineAxis::paintDayLine(painter, m_scene.axis, m_scene.head, below, m_scene.today,
                               timelineText(QT_TRANSLATE_NOOP("Timeline", "Today")), false, m_ink);
    painter.restore();
}

// Beside the mouse, or beside what the keyboard has gripped; never beyond the rows.
QRect TimelinePainter::notesRect(const QSize &size) const
{
    const QPoint at =
        m_scene.mouse ? *m_scene.mouse : m_scene.placeRect(m_scene.gesture->grip().place).center().toPoint();
    QRect rect(at + QPoint(noteGap, noteGap), size);
    const QRect room = m_scene.rows.adjusted(4, 4, -4, -4);
    if (rect.right() > room.right())
        rect.moveRight(std::max(room.left() + size.width(), at.x() - noteGap));
    if (rect.bottom() > room.bottom())
        rect.moveBottom(std::max(room.top() + size.height(), at.y() - noteGap));
    rect.moveLeft(std::max(rect.left(), room.left()));
    return rect;
}

void TimelinePainter::paintNotes(QPainter &painter) const
{
    const auto notes = gestureNotes(*m_scene.data, *m_scene.gesture, m_scene.formatter);
    const QFontMetrics metrics(m_scene.font);
    const int height = metrics.height() + 4;
    const int most = m_scene.rows.width() - 3 * padding;
    int width = 0;
    const auto said = [](const GestureNote &note) {
        return note.isWarning ? QStringLiteral("⚠ ") + note.text : note.text;
    };
    for (const GestureNote &note : notes)
        width = std::max(width, metrics.horizontalAdvance(said(note)));
    const QSize size(std::min(width + 2, most) + 2 * padding, static_cast<int>(notes.size()) * height + padding);
    const QRect rect = notesRect(size);
    painter.setPen(m_theme.line);
    painter.setBrush(m_theme.base);
    painter.drawRoundedRect(rect, 5, 5);
    QRect line(rect.left() + padding, rect.top() + padding / 2, rect.width() - 2 * padding, height);
    for (const GestureNote &note : notes) {
        paintLine(painter, line, m_scene.font, note.isWarning ? m_theme.over : m_theme.text, said(note));
        line.translate(0, height);
    }
}

} // namespace slateboard
