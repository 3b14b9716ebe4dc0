// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keys do in a chart.
#include "ui/charts/chart.h"
#include "ui/charts/chartlegend.h"
#include "ui/charts/chartzoom.h"
#include "ui/charts/plotparts.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace slateboard {
namespace {

constexpr double notch = 120.0;    // of a wheel
constexpr double wheelZoom = 1.25; // a notch
constexpr double keyZoom = 1.5;
constexpr double panShare = 0.15; // of what is seen, a notch

} // namespace

void Chart::letZoom(Qt::Orientations axes)
{
    m_zoom->allow(axes);
    addAction(m_showAll);
}

void Chart::letToggle()
{
    m_canToggle = true;
    addAction(m_legendMenu->menuAction());
}

bool Chart::isLeftOut(const QCPAbstractPlottable &entry) const
{
    return m_toggle->isLeftOut(entry);
}

void Chart::forgetLeftOut()
{
    m_toggle->showAll();
}

bool Chart::isZoomed() const
{
    return m_zoom->isZoomed();
}

void Chart::zoomBy(double factor)
{
    if (!m_zoom->isAllowed())
        return;
    const bool hasChosen = m_selected && QRectF(m_plot->axisRect()->rect()).contains(centreOf(*m_selected));
    m_zoom->by(factor, hasChosen ? centreOf(*m_selected) : QPointF(m_plot->axisRect()->center()));
    zoomed();
}

void Chart::showAll()
{
    if (!m_zoom->isZoomed())
        return;
    m_zoom->reset();
    zoomed();
}

void Chart::zoomed()
{
    m_showAll->setEnabled(m_zoom->isZoomed());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QList<Chart::LegendEntry> Chart::legendEntries() const
{
    QList<LegendEntry> entries;
    for (const LegendToggle::Entry &entry : m_toggle->entries())
        entries.append({entry.plottable->name(), m_toggle->isLeftOut(*entry.plottable), entry.place.center()});
    return entries;
}

void Chart::toggleLegendEntry(int place)
{
    m_toggle->toggle(*m_toggle->entries().at(place).plottable);
    refresh();
}

void Chart::fillLegendMenu()
{
    m_legendMenu->clear();
    const QList<LegendEntry> entries = legendEntries();
    for (int place = 0; place < entries.size(); ++place) {
        QAction *action = m_legendMenu->addAction(entries.at(place).name);
        action->setCheckable(true);
        action->setChecked(!entries.at(place).isLeftOut);
        connect(action, &QAction::triggered, this, [this, place] { toggleLegendEntry(place); });
    }
}

void Chart::hover(QMouseEvent *event)
{
    if (m_isPressed && m_zoom->moveBand(event->position().toPoint()))
        return QToolTip::hideText();
    if (m_canToggle)
        m_plot->setCursor(m_toggle->at(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const std::optional<int> place = placeAt(event->position());
    if (place && places().contains(*place))
        QToolTip::showText(event->globalPosition().toPoint() + QPoint(8, 8), tooltip(*place), m_plot);
    else
        QToolTip::hideText();
}

void Chart::press(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    m_isPressed = true;
    m_zoom->startBand(event->position().toPoint());
}

// Opens when the button is let go, because until then it may be a band to zoom into.
void Chart::release(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_isPressed, false))
        return;
    if (m_zoom->endBand(event->position().toPoint()))
        zoomed();
    else
        click(event->position());
}

void Chart::click(const QPointF &position)
{
    if (QCPAbstractPlottable *entry = m_canToggle ? m_toggle->at(position) : nullptr) {
        m_toggle->toggle(*entry);
        return refresh();
    }
    const std::optional<int> place = placeAt(position);
    if (!place || !places().contains(*place))
        return;
    selectPlace(place);
    open(*place, position);
}

void Chart::wheel(QWheelEvent *event)
{
    if (!m_zoom->isAllowed())
        return;
    const QPoint turned = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(turned.x()) > std::abs(turned.y()))
        m_zoom->pan(-(turned.x() + turned.y()) / notch * panShare);
    else
        m_zoom->by(std::pow(wheelZoom, turned.y() / notch), event->position());
    zoomed();
}

bool Chart::zoomByKey(int key)
{
    if (!m_zoom->isAllowed())
        return false;
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(keyZoom); return true; // the same key without Shift
    case Qt::Key_Minus: zoomBy(1 / keyZoom); return true;
    case Qt::Key_0: showAll(); return true;
    default: return false;
    }
}

void Chart::keyPressEvent(QKeyEvent *event)
{
    const Places all = places();
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (isPlain && zoomByKey(event->key()))
        return;
    if (all.isEmpty())
        return QWidget::keyPressEvent(event);
    const int step = m_selected ? 1 : 0;
    int next = m_selected.value_or(firstChoice());
    switch (event->key()) {
    case Qt::Key_Left: next -= step; break;
    case Qt::Key_Right: next += step; break;
    case Qt::Key_Home: next = all.first; break;
    case Qt::Key_End: next = all.last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected)
            open(*m_selected, std::nullopt);
        return;
    default: return QWidget::keyPressEvent(event);
    }
    selectPlace(std::clamp(next, all.first, all.last));
    if (m_zoom->isZoomed()) {
        m_zoom->reveal(centreOf(*m_selected));
        zoomed();
    }
    QToolTip::showText(mapToGlobal(centreOf(*m_selected).toPoint()), tooltip(*m_selected), this);
}

} // namespace slateboard
