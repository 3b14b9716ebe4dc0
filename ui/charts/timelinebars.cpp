// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timelinebars.h"

#include "ui/charts/formatlegend.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace slateboard::TimelineBars {
namespace {

// In screen pixels from the top of a row.
constexpr double barTop = 5;
constexpr double barHeight = 15;
constexpr double laneTop = 24; // of the thin lane below
constexpr double laneHeight = 5;

using planning::PhaseDays;
using planning::TimelineRow;

double lightnessOf(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Development: return 0.6;
    case PhaseKind::PreProduction: return 0.35;
    case PhaseKind::Production: return 0;
    case PhaseKind::PostProduction: return 0.35;
    case PhaseKind::Marketing: return 0.5;
    }
    return 0;
}

class RowPainter {
public:
    RowPainter(QPainter &painter, const TimeAxis &axis, const QRectF &row, const TimelineRow &title,
               const TimelineLook &look, const TimelineInk &ink) :
        m_painter(painter),
        m_axis(axis), m_row(row), m_title(title), m_look(look), m_ink(ink)
    {}

    void paint();

private:
    void paintSpine();
    void paintPhase(PhaseKind kind, const PhaseDays &days);
    void paintWord(PhaseKind kind, const QRectF &rect, const QColor &ground);
    void paintWindow(const planning::WindowDays &window);
    void paintLapse();
    void paintDiamond(const planning::TimelineDay &day);
    void paintMilestone(const planning::MilestoneFigures &milestone);
    void paintRelease(const planning::TimelineDay &day);
    [[nodiscard]] double px(double pixels) const { return pixels * m_ink.unit; }

    QPainter &m_painter;
    const TimeAxis &m_axis;
    const QRectF &m_row;
    const TimelineRow &m_title;
    const TimelineLook &m_look;
    const TimelineInk &m_ink;
};

void RowPainter::paint()
{
    paintSpine();
    for (const auto &word : words<PhaseKind>()) {
        const auto &days = m_title.phases[static_cast<size_t>(word.value)];
        if (days && m_axis.shows(days->start, days->end))
            paintPhase(word.value, *days);
    }
    for (const planning::WindowDays &window : m_title.windows)
        paintWindow(window);
    paintLapse();
    for (const planning::MilestoneFigures &milestone : m_title.milestones)
        paintMilestone(milestone);
    if (m_title.greenlight)
        paintDiamond(*m_title.greenlight);
    if (m_title.delivery)
        paintDiamond(*m_title.delivery);
    if (m_title.release)
        paintRelease(*m_title.release);
}

// From the first day to the last: what holds a title's parts together, and by which it is gripped as a whole.
void RowPainter::paintSpine()
{
    const auto span = m_title.span();
    if (!span)
        return;
    const double y = m_row.top() + px(barTop + barHeight / 2);
    const double from = std::max(m_axis.left(), m_axis.at(span->start));
    const double to = std::min(m_axis.right(), m_axis.after(span->end));
    m_painter.setPen(QPen(Theme::mixed(m_ink.theme.subtext, m_ink.theme.base, 0.5), px(1.5)));
    if (from < to)
        m_painter.drawLine(QLineF(from, y, to, y));
}

void RowPainter::paintPhase(PhaseKind kind, const PhaseDays &days)
{
    const QRectF rect = phaseRect(m_axis, m_row, kind, days, m_ink.unit);
    const QRectF shown =
        rect.intersected(QRectF(m_axis.left(), m_row.top(), m_axis.right() - m_axis.left(), m_row.height()));
    const FormatFill fill = formatFill(m_ink.theme, m_look.format, m_look.firm);
    const QColor strong = m_ink.theme.formatColor(m_look.format);
    const QColor ground = Theme::mixed(fill.ground, m_ink.theme.base, m_look.firm ? lightnessOf(kind) : 0);
    m_painter.fillRect(shown, ground);
    if (!m_look.firm || m_ink.theme.print)
        drawHatch(m_painter, shown, fill, m_ink.unit);
    m_painter.setPen(QPen(Theme::mixed(strong, m_ink.theme.text, 0.25), px(1)));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(rect.adjusted(px(0.5), px(0.5), -px(0.5), -px(0.5)));
    paintWord(kind, shown, ground);
}

void RowPainter::paintWord(PhaseKind kind, const QRectF &rect, const QColor &ground)
{
    if (kind == PhaseKind::Marketing)
        return; // too thin for a word
    const QString word = wordFor(kind);
    const QFontMetricsF metrics(m_ink.font);
    if (metrics.horizontalAdvance(word) + px(8) > rect.width())
        return;
    if (m_ink.theme.print) { // hatches would run through it
        QRectF pad(0, 0, metrics.horizontalAdvance(word) + px(4), rect.height() - px(3));
        pad.moveCenter(rect.center());
        m_painter.fillRect(pad, ground);
    }
    const bool isDark = qGray(ground.rgb()) < 140;
    m_painter.setFont(m_ink.font);
    m_painter.setPen(isDark == m_ink.theme.dark ? m_ink.theme.text : m_ink.theme.base);
    m_painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, word);
}

// A bracket: a line between two short uprights, open where it has no end.
void RowPainter::paintWindow(const planning::WindowDays &window)
{
    const QRectF rect = windowRect(m_axis, m_row, window, m_ink.unit);
    if (rect.right() < m_axis.left() || rect.left() > m_axis.right())
        return;
    m_painter.setPen(QPen(m_ink.theme.subtext, px(1.2))); // quieter than what is made
    const double y = rect.bottom();
    m_painter.drawLine(QLineF(std::max(rect.left(), m_axis.left()), y, std::min(rect.right(), m_axis.right()), y));
    m_painter.drawLine(QLineF(rect.left(), rect.top(), rect.left(), y));
    if (window.end)
        m_painter.drawLine(QLineF(rect.right(), rect.top(), rect.right(), y));
}

void RowPainter::paintLapse()
{
    const planning::TimelineRight *right = missedRight(m_title);
    if (!right)
        return;
    const Day until = *neededUntil(m_title, right->need);
    const double from = m_axis.after(right->lastDay);
    const double to = std::max(from + px(3), m_axis.after(until));
    const QRectF area(std::max(from, m_axis.left()), m_row.top() + px(barTop - 2),
                      std::min(to, m_axis.right()) - std::max(from, m_axis.left()), px(barHeight + 4));
    if (area.width() <= 0)
        return;
    m_painter.setPen(Qt::NoPen);
    m_painter.fillRect(
        area, QColor(m_ink.theme.overSoft.red(), m_ink.theme.overSoft.green(), m_ink.theme.overSoft.blue(), 110));
    drawHatch(m_painter, area, {m_ink.theme.overSoft, Hatch::Falling, m_ink.theme.over}, m_ink.unit);
    m_painter.setPen(QPen(m_ink.theme.over, px(1.6)));
    m_painter.drawLine(QLineF(from, area.top() - px(2), from, area.bottom() + px(2)));
}

void RowPainter::paintDiamond(const planning::TimelineDay &day)
{
    const QPointF at = diamondAt(m_axis, m_row, day.day, m_ink.unit);
    if (at.x() < m_axis.left() || at.x() > m_axis.right())
        return;
    const double half = px(markHalf);
    const QPolygonF diamond{
        {at - QPointF(0, half), at + QPointF(half, 0), at + QPointF(0, half), at - QPointF(half, 0)}};
    m_painter.setPen(QPen(m_ink.theme.text, px(1.3)));
    m_painter.setBrush(day.isFact ? m_ink.theme.text : m_ink.theme.base);
    m_painter.drawPolygon(diamond);
}

void RowPainter::paintMilestone(const planning::MilestoneFigures &milestone)
{
    const QPointF at = milestoneAt(m_axis, m_row, *milestone.day(), m_ink.unit);
    if (at.x() < m_axis.left() || at.x() > m_axis.right())
        return;
    const QColor color = milestone.late ? m_ink.theme.over : m_ink.theme.text;
    m_painter.setPen(QPen(color, px(1.2)));
    m_painter.setBrush(milestone.doneOn ? color : m_ink.theme.base);
    const double half = px(3);
    m_painter.drawEllipse(at, half, half);
    if (milestone.late) // not by colour alone
        m_painter.drawLine(QLineF(at - QPointF(0, half + px(3)), at + QPointF(0, half + px(3))));
}

// A flag on its day.
void RowPainter::paintRelease(const planning::TimelineDay &day)
{
    const QRectF rect = releaseRect(m_axis, m_row, day.day, m_ink.unit);
    if (rect.right() < m_axis.left() || rect.left() > m_axis.right())
        return;
    const double x = m_axis.at(day.day);
    m_painter.setPen(QPen(m_ink.theme.text, px(1.6)));
    m_painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()));
    m_painter.setBrush(day.isFact ? m_ink.theme.text : m_ink.theme.base);
    m_painter.setPen(QPen(m_ink.theme.text, px(1.2)));
    const QPolygonF flag{
        {QPointF(x, rect.top()), QPointF(x + px(8), rect.top() + px(4)), QPointF(x, rect.top() + px(8))}};
    m_painter.drawPolygon(flag);
}

} // namespace

QRectF phaseRect(const TimeAxis &axis, const QRectF &row, PhaseKind kind, const PhaseDays &days, double unit)
{
    const bool isThin = kind == PhaseKind::Marketing; // it runs beside the others
    const double left = axis.at(days.start);
    const double width = std::max(2 * unit, axis.after(days.end) - left);
    return {left, row.top() + (isThin ? laneTop : barTop) * unit, width, (isThin ? laneHeight : barHeight) * unit};
}

QRectF windowRect(const TimeAxis &axis, const QRectF &row, const planning::WindowDays &window, double unit)
{
    const double left = axis.at(*window.start);
    const double right = window.end ? axis.after(*window.end) : std::max(left, axis.right()) + 20 * unit;
    return {left, row.top() + laneTop * unit, right - left, laneHeight * unit};
}

QPointF diamondAt(const TimeAxis &axis, const QRectF &row, Day day, double unit)
{
    return {axis.at(day), row.top() + (barTop + barHeight / 2) * unit};
}

QRectF releaseRect(const TimeAxis &axis, const QRectF &row, Day day, double unit)
{
    return {axis.at(day) - unit, row.top() + 2 * unit, 10 * unit, (laneTop + laneHeight - 2) * unit};
}

QPointF milestoneAt(const TimeAxis &axis, const QRectF &row, Day day, double unit)
{
    return {axis.at(day), row.top() + (laneTop + laneHeight / 2) * unit};
}

void paint(QPainter &painter, const TimeAxis &axis, const QRectF &row, const TimelineRow &title,
           const TimelineLook &look, const TimelineInk &ink)
{
    RowPainter(painter, axis, row, title, look, ink).paint();
}

void paintLink(QPainter &painter, const QRectF &from, const QRectF &to, bool isBroken, const TimelineInk &ink)
{
    const double unit = ink.unit;
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    const double out = 5 * unit;
    const QColor color = isBroken ? ink.theme.over : ink.theme.subtext;
    const bool isJoint = from.center().y() == to.center().y() && !isBroken && end.x() < start.x() + 2 * out;
    if (isJoint) { // one behind the other in a row: a notch says that they hang together
        painter.setPen(QPen(ink.theme.base, unit));
        painter.setBrush(ink.theme.text);
        const QPointF tip = end + QPointF(4 * unit, 0);
        painter.drawPolygon(QPolygonF{{tip, tip + QPointF(-6 * unit, -4 * unit), tip + QPointF(-6 * unit, 4 * unit)}});
        return;
    }
    QPainterPath path(start);
    if (end.x() >= start.x() + out) {
        path.lineTo(start.x() + out, start.y());
        path.lineTo(start.x() + out, end.y());
    } else { // back around the ends
        const double between = from.top() < to.top() ? from.bottom() + 3 * unit : from.top() - 3 * unit;
        path.lineTo(start.x() + out, start.y());
        path.lineTo(start.x() + out, between);
        path.lineTo(end.x() - out, between);
        path.lineTo(end.x() - out, end.y());
    }
    path.lineTo(end);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 1.2 * unit, isBroken ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{{end, end + QPointF(-5 * unit, -3 * unit), end + QPointF(-5 * unit, 3 * unit)}});
}

} // namespace slateboard::TimelineBars
