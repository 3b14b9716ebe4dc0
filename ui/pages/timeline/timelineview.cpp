// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline/timelineview.h"

#include "ui/pages/timeline/timelineaccess.h"
#include "ui/pages/timeline/timelinepainter.h"
#include "ui/pages/timeline/timelinetext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace slateboard {
namespace {

constexpr int monthsBefore = 6; // as-of, that are shown at first
constexpr int monthsAfter = 30;

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

void TimelineView::setData(std::shared_ptr<const TimelineData> shown, TimelineArrangement arrangement,
                           const Formatter &formatter, Day today)
{
    const PlanId before = m_scene.data->figures->plan;
    m_scene.data = std::move(shown);
    m_scene.formatter = formatter;
    m_scene.today = today;
    m_scene.asOf = m_scene.data->figures->asOf;
    setArrangement(std::move(arrangement));
    if (!m_shown && !m_scene.data->items.empty() && isVisible()) {
        m_shown = true;
        showDays(m_scene.asOf.plusMonths(-monthsBefore), m_scene.asOf.plusMonths(monthsAfter));
    }
    keepGesture(before);
    if (!m_scene.settling)
        doWaiting();
}

void TimelineView::setArrangement(TimelineArrangement arrangement)
{
    m_scene.hovered = {};
    m_scene.arrangement = std::move(arrangement);
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
    for (const TimelineLine &line : m_scene.arrangement.lines) {
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

void TimelineView::announce()
{
    TimelineAccess::announce(*this);
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
