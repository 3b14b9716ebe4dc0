// SPDX-License-Identifier: GPL-3.0-or-later
// What of a TimelineView is in sight: scrolled and zoomed to.
#include "ui/pages/timeline/timelineview.h"

#include <QScrollBar>

#include <cmath>

namespace slateboard {
namespace {

constexpr int monthsAround = 12; // what the titles take, that can be scrolled to

} // namespace

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

// What the keyboard is on stays where it is, if it is in sight.
void TimelineView::zoomBy(double factor)
{
    const QRectF current = m_scene.current ? m_scene.placeRect(*m_scene.current) : QRectF();
    const double left = std::max(current.left(), m_scene.axis.left());
    const double right = std::min(current.right(), m_scene.axis.right());
    const bool isInSight = !current.isNull() && left <= right;
    m_scene.axis.zoom(factor, isInSight ? (left + right) / 2 : (m_scene.axis.left() + m_scene.axis.right()) / 2);
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

double TimelineView::dayUnder(int x) const
{
    return m_scene.axis.scrolled() + (x - m_scene.axis.left()) / m_scene.axis.pixelsPerDay();
}

} // namespace slateboard
