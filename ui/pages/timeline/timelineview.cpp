// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelineview.h"

#include "ui/pages/timeline/timelineaccess.h"
#include "ui/pages/timeline/timelinepainter.h"
#include "ui/pages/timeline/timelinetext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace slateboard {
namespace {

constexpr int monthsBefore = 6; // as-of, that are shown at first
constexpr int monthsAfter = 30;
constexpr int monthsAround = 12; // what the titles take, that can be scrolled to

} // namespace

TimelineView::TimelineView(const Formatter &formatter, QWidget *parent) :
    QAbstractScrollArea(parent), m_scene(font(), formatter)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    TimelineAccess::install();
}

void TimelineView::setData(std::shared_ptr<const TimelineData> shown, TimelineArrangement board,
                           const Formatter &formatter, Day today)
{
    const PlanId before = m_scene.data->figures->plan;
    m_scene.data = std::move(shown);
    m_scene.formatter = formatter;
    m_scene.today = today;
    m_scene.asOf = m_scene.data->figures->asOf;
    setArrangement(std::move(board));
    if (!m_shown && !m_scene.data->items.empty() && isVisible()) {
        m_shown = true;
        showDays(m_scene.asOf.plusMonths(-monthsBefore), m_scene.asOf.plusMonths(monthsAfter));
    }
    keepGesture(before);
    if (!m_scene.settling)
        doWaiting();
}

void TimelineView::setArrangement(TimelineArrangement board)
{
    m_scene.hovered = {};
    m_scene.board = std::move(board);
    m_scene.measure();
    if (m_scene.gesture && m_scene.lineOf(m_scene.gesture->grip().place.title) < 0)
        endGesture(false);
    if (m_press && m_press->hit.place && m_scene.lineOf(m_press->hit.place->title) < 0)
        m_press.reset();
    keepPlaces();
    layOut();
}

// What was selected may have gone.
void TimelineView::keepPlaces()
{
    m_scene.selected.removeIf([this](const TitleId &title) { return m_scene.lineOf(title) < 0; });
    if (m_scene.current) {
        const TimelineItem *item = m_scene.itemAt(m_scene.lineOf(m_scene.current->title));
        if (!item)
            m_scene.current.reset();
        else if (!daysOf(item->row, *m_scene.current))
            m_scene.current = TimelinePlace{item->title, TimelinePart::Title, {}, 0};
    }
    if (m_scene.currentHead >= 0 && m_scene.currentLine() < 0)
        m_scene.currentHead = -1;
    emit currentChanged();
}

void TimelineView::setMovable(bool movable)
{
    m_movable = movable;
    if (!movable && m_scene.gesture)
        endGesture(false);
    if (!movable) {
        m_scene.linking.reset();
        m_waiting.clear();
    }
}

void TimelineView::settle()
{
    m_scene.settling.reset();
    viewport()->update();
}

void TimelineView::giveUp()
{
    m_waiting.clear();
    settle();
}

QList<TitleId> TimelineView::selectedTitles() const
{
    QList<TitleId> titles;
    for (const TimelineLine &line : m_scene.board.lines) {
        if (line.item >= 0 && m_scene.selected.contains(m_scene.data->items[static_cast<size_t>(line.item)].title))
            titles << m_scene.data->items[static_cast<size_t>(line.item)].title;
    }
    if (titles.isEmpty() && m_scene.current)
        titles << m_scene.current->title;
    return titles;
}

void TimelineView::layOut()
{
    m_scene.layOut(viewport()->size());
    syncScrollBars();
    viewport()->update();
}

// The bars follow the scene; the horizontal one counts pixels from a year before everything.
void TimelineView::syncScrollBars()
{
    m_syncing = true;
    verticalScrollBar()->setRange(0, std::max(0, m_scene.length() - m_scene.rows.height()));
    verticalScrollBar()->setPageStep(m_scene.rows.height());
    verticalScrollBar()->setSingleStep(m_scene.rowHeight);
    verticalScrollBar()->setValue(m_scene.scroll);
    const auto extent = m_scene.data->extent.value_or(planning::PhaseDays{m_scene.asOf, m_scene.asOf});
    const Day first = std::min(extent.start, m_scene.asOf).plusMonths(-monthsAround);
    const Day last = std::max(extent.end, m_scene.asOf).plusMonths(monthsAround);
    const double perDay = m_scene.axis.pixelsPerDay();
    const auto now =
        static_cast<int>(std::lround((m_scene.axis.scrolled() - static_cast<double>(first.julian())) * perDay));
    const auto most =
        static_cast<int>(std::lround(static_cast<double>(last.daysSince(first)) * perDay)) - m_scene.rows.width();
    horizontalScrollBar()->setRange(std::min(0, now), std::max({0, most, now}));
    horizontalScrollBar()->setPageStep(m_scene.rows.width());
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setValue(now);
    m_syncing = false;
}

void TimelineView::scrollContentsBy(int dx, int dy)
{
    if (m_syncing)
        return;
    m_scene.scroll = verticalScrollBar()->value();
    if (dx != 0)
        m_scene.axis.scrollTo(m_scene.axis.scrolled() - dx / m_scene.axis.pixelsPerDay());
    Q_UNUSED(dy)
    viewport()->update();
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_scene.setFont(font());
        layOut();
    }
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(viewport());
    TimelinePainter(m_scene, theme, hasFocus()).paint(painter);
}

void TimelineView::zoomBy(double factor)
{
    m_scene.axis.zoom(factor, (m_scene.axis.left() + m_scene.axis.right()) / 2);
    syncScrollBars();
    viewport()->update();
}

void TimelineView::showDays(Day first, Day last)
{
    const TimeAxis wanted =
        TimeAxis::fitting(first, last, m_scene.axis.left(), m_scene.axis.right() - m_scene.axis.left());
    m_scene.axis.zoom(wanted.pixelsPerDay() / m_scene.axis.pixelsPerDay(), m_scene.axis.left());
    m_scene.axis.scrollTo(wanted.scrolled());
    syncScrollBars();
    viewport()->update();
}

void TimelineView::showAll()
{
    if (const auto &extent = m_scene.data->extent)
        showDays(extent->start.plusDays(-15), extent->end.plusDays(15));
}

void TimelineView::showToday()
{
    const double third = (m_scene.axis.right() - m_scene.axis.left()) / 3 / m_scene.axis.pixelsPerDay();
    m_scene.axis.scrollTo(static_cast<double>(m_scene.today.julian()) - third);
    syncScrollBars();
    viewport()->update();
}

void TimelineView::showLine(int line)
{
    if (line < 0)
        return;
    const QRect rect = m_scene.lineRect(line);
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < m_scene.rows.top())
        bar->setValue(bar->value() - (m_scene.rows.top() - rect.top()));
    else if (rect.bottom() > m_scene.rows.bottom())
        bar->setValue(bar->value() + rect.bottom() - m_scene.rows.bottom());
}

// A part that is out of sight comes to a third of the width.
void TimelineView::showPlace(const TimelinePlace &place)
{
    showLine(m_scene.lineOf(place.title));
    const QRectF rect = m_scene.placeRect(place);
    if (rect.isNull() || place.part == TimelinePart::Title)
        return;
    if (rect.right() < m_scene.rows.left() + 10 || rect.left() > m_scene.rows.right() - 10) {
        const double third = m_scene.rows.left() + m_scene.rows.width() / 3.0;
        m_scene.axis.scrollTo(m_scene.axis.scrolled() + (rect.left() - third) / m_scene.axis.pixelsPerDay());
        syncScrollBars();
    }
}

bool TimelineView::reveal(TitleId title)
{
    if (m_scene.lineOf(title) < 0)
        return false;
    goTo({title, TimelinePart::Title, {}, 0});
    return true;
}

void TimelineView::goTo(const TimelinePlace &place)
{
    if (m_scene.lineOf(place.title) < 0)
        return;
    m_scene.current = place;
    m_scene.currentHead = -1;
    m_scene.selected = {place.title};
    m_anchor = place.title;
    showPlace(place);
    viewport()->update();
    announce();
    emit currentChanged();
}

void TimelineView::announce()
{
    TimelineAccess::announce(*this);
}

double TimelineView::dayUnder(int x) const
{
    return m_scene.axis.scrolled() + (x - m_scene.axis.left()) / m_scene.axis.pixelsPerDay();
}

QString TimelineView::toolTipAt(QPoint point) const
{
    if (m_scene.isOverStrip(point)) {
        const DemandStrip demand = m_scene.demand();
        const auto *quarter = point.x() < m_scene.strip.left() ? nullptr : demand.quarterAt(m_scene.axis, point.x());
        return quarter ? quarterSpoken(*quarter, m_scene.formatter) : QString();
    }
    const TimelineHit hit = m_scene.hit(point);
    const TimelineItem *item = m_scene.itemAt(hit.line);
    if (!item || !hit.place)
        return {};
    const auto &row = m_scene.rowOf(*item);
    QStringList lines{item->name, item->otherName};
    if (hit.place->part != TimelinePart::Title)
        lines << placeSpoken(*m_scene.data, row, *hit.place, m_scene.formatter);
    lines << lapseSpoken(*m_scene.data, row, m_scene.formatter);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString text = m_scene.gesture ? QString() : toolTipAt(help->pos());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && m_scene.hovered.line >= 0) {
        m_scene.hovered = {};
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace slateboard
