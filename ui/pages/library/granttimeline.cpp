// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/granttimeline.h"

#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace slateboard {
namespace {

constexpr int barHeight = 9;            // pixels
constexpr int hatchedLength = 24;       // of an end that nothing follows
constexpr int tickHalf = 5;             // of a diamond
constexpr int leastYears = 2;           // that the axis shows
constexpr double perpetualShare = 0.15; // of the axis, behind the last day that is known

double yearsBetween(Day first, Day last)
{
    return static_cast<double>(last.daysSince(first)) / 365.25;
}

} // namespace

GrantTimeline::GrantTimeline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus); // screen readers stop at it
}

void GrantTimeline::show(QList<TimelineBar> bars, QList<TimelineTick> ticks, Day asOf, const Formatter &format)
{
    m_bars = std::move(bars);
    m_ticks = std::move(ticks);
    m_asOf = asOf;
    m_first = m_last = asOf;
    bool isPerpetual = false;
    for (const TimelineBar &bar : std::as_const(m_bars)) {
        m_first = std::min(m_first, bar.from);
        m_last = std::max(m_last, bar.to.value_or(bar.from));
        isPerpetual = isPerpetual || !bar.to;
    }
    for (const TimelineTick &tick : std::as_const(m_ticks))
        m_last = std::max(m_last, tick.day);
    m_last = std::max(m_last, m_first.plusMonths(12 * leastYears));
    if (isPerpetual)
        m_last = m_last.plusDays(static_cast<qint64>(static_cast<double>(m_last.daysSince(m_first)) * perpetualShare));
    m_sentences.clear();
    for (const TimelineBar &bar : std::as_const(m_bars)) {
        //: %1 is a right such as "Option, exclusive", %2 and %3 are days
        m_sentences << (bar.lapses ? tr("%1: %2 to %3, then it lapses.") : tr("%1: %2 to %3."))
                           .arg(bar.words, format.day(bar.from), bar.to ? format.day(*bar.to) : tr("no end"));
    }
    QStringList all = m_sentences;
    for (const TimelineTick &tick : std::as_const(m_ticks))
        all << tick.words;
    setAccessibleName(tr("Timeline of the rights"));
    setAccessibleDescription(all.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

QSize GrantTimeline::sizeHint() const
{
    return {160, ticksTop() + (m_ticks.isEmpty() ? 0 : 2 * tickHalf + 4) + fontMetrics().height() + 2};
}

int GrantTimeline::laneHeight() const
{
    return fontMetrics().height() + barHeight + 6;
}

int GrantTimeline::ticksTop() const
{
    return static_cast<int>(m_bars.size()) * laneHeight();
}

double GrantTimeline::at(Day day) const
{
    const auto length = static_cast<double>(std::max<qint64>(1, m_last.daysSince(m_first)));
    return static_cast<double>(day.daysSince(m_first)) / length * (width() - 2) + 1;
}

QString GrantTimeline::sayingAt(const QPoint &place) const
{
    for (const TimelineTick &tick : m_ticks) {
        const bool isHit = place.y() >= ticksTop() && std::abs(at(tick.day) - place.x()) <= tickHalf + 1;
        if (isHit)
            return tick.words;
    }
    return m_sentences.value(place.y() / laneHeight());
}

bool GrantTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), sayingAt(help->pos()), this);
    return true;
}

// A line where a year begins, with its number wherever there is room for it.
void GrantTimeline::paintYears(QPainter &painter) const
{
    const Theme theme = Theme::of(palette());
    const double yearWidth = (width() - 2) / yearsBetween(m_first, m_last);
    const int room = painter.fontMetrics().horizontalAdvance(QStringLiteral("2026")) + 8;
    const int step = std::max(1, static_cast<int>(std::ceil(room / yearWidth)));
    const int bottom = height() - painter.fontMetrics().height() - 2;
    for (int year = m_first.year() + 1; year <= m_last.year(); ++year) {
        const double x = at(Day(year, 1, 1));
        painter.setPen(theme.line);
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom));
        if (year % step != 0 || x + room > width())
            continue;
        painter.setPen(theme.subtext);
        painter.drawText(QPointF(x + 2, height() - 2 - painter.fontMetrics().descent()), QString::number(year));
    }
}

void GrantTimeline::paintBar(QPainter &painter, const TimelineBar &bar, int top) const
{
    const Theme theme = Theme::of(palette());
    const double left = at(bar.from);
    const double right = std::max(left + 3, at(bar.to.value_or(m_last).plusDays(1)));
    const QRectF area(left, top + painter.fontMetrics().height() + 2, right - left, barHeight);
    const QColor color = bar.isSecuring ? theme.drama : theme.subtext;
    const QColor light = Theme::mixed(theme.base, color, 0.35);
    QLinearGradient toCome(area.topLeft(), area.topRight());
    toCome.setColorAt(0, light);
    toCome.setColorAt(0.75, light);
    toCome.setColorAt(1, bar.to ? light : Theme::mixed(theme.base, color, 0.03));
    painter.setPen(Qt::NoPen);
    painter.setBrush(toCome);
    painter.drawRoundedRect(area, 2, 2);
    if (m_asOf > bar.from) {
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(area.topLeft(), QPointF(std::min(at(m_asOf), right), area.bottom())), 2, 2);
    }
    if (!bar.lapses || !bar.to)
        return;
    const double hatched = std::min<double>(hatchedLength, area.width() / 3);
    const QRectF end(area.right() - hatched, area.top(), hatched, area.height());
    painter.fillRect(end, theme.base);
    painter.fillRect(end, QBrush(theme.over, Qt::BDiagPattern));
    painter.setPen(QPen(theme.over, 1.5));
    painter.drawLine(end.topRight() + QPointF(0, -2), end.bottomRight() + QPointF(0, 2));
}

// On a ground of their own, so that no line crosses them.
void GrantTimeline::paintWords(QPainter &painter, const TimelineBar &bar, int top) const
{
    const Theme theme = Theme::of(palette());
    const QFontMetrics metrics = painter.fontMetrics();
    const QString words = metrics.elidedText(bar.words, Qt::ElideRight, width());
    const int length = metrics.horizontalAdvance(words);
    const double left = std::clamp<double>(at(bar.from), 0, std::max(0, width() - length));
    const QRectF area(left, top, length, metrics.height() + 1);
    painter.fillRect(area.adjusted(-1, 0, 2, 0), theme.base);
    painter.setPen(theme.text);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, words);
}

void GrantTimeline::paintTicks(QPainter &painter) const
{
    const Theme theme = Theme::of(palette());
    const double middle = ticksTop() + tickHalf + 2;
    for (const TimelineTick &tick : m_ticks) {
        const double x = at(tick.day);
        painter.setPen(QPen(theme.film, 1, Qt::DotLine));
        painter.drawLine(QPointF(x, 0), QPointF(x, middle));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.film);
        painter.drawPolygon(
            QPolygonF{{x, middle - tickHalf}, {x + tickHalf, middle}, {x, middle + tickHalf}, {x - tickHalf, middle}});
    }
}

void GrantTimeline::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintYears(painter);
    for (int i = 0; i < m_bars.size(); ++i)
        paintBar(painter, m_bars.at(i), i * laneHeight());
    paintTicks(painter);
    const double now = at(m_asOf);
    painter.fillRect(QRectF(now - 1, 0, 2, height() - painter.fontMetrics().height() - 2), theme.text);
    for (int i = 0; i < m_bars.size(); ++i)
        paintWords(painter, m_bars.at(i), i * laneHeight());
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
    }
}

} // namespace slateboard
