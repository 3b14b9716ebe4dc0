// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace slateboard {
namespace {

constexpr double gapAround = 12; // pixels
constexpr double leastUnit = 0.2;
constexpr double mostUnit = 6;
constexpr int pagesAhead = 2; // painted before they are seen

} // namespace

PreviewView::PreviewView(QWidget *parent) : QAbstractScrollArea(parent), m_pages(new PreviewPages(this))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
    verticalScrollBar()->setSingleStep(48);
    horizontalScrollBar()->setSingleStep(48);
    connect(m_pages, &PreviewPages::imageReady, this, [this](int page) {
        viewport()->update();
        emit painted(page);
    });
}

void PreviewView::setLayout(const SharedLayout &layout)
{
    const int shown = page();
    m_tops.clear();
    m_pages->setLayout(layout);
    place();
    showPage(std::min(shown, m_pages->count() - 1));
}

bool PreviewView::isPainted(int page) const
{
    return !m_pages->image(page, m_unit * devicePixelRatioF()).isNull();
}

double PreviewView::unitFor(Zoom zoom, int page) const
{
    if (zoom == Zoom::Free || m_pages->count() == 0)
        return m_unit;
    QSizeF widest;
    for (int i = 0; i < m_pages->count(); ++i)
        widest = widest.expandedTo(m_pages->pageSize(i));
    const QSizeF room = QSizeF(viewport()->size()) - QSizeF(2 * gapAround, 2 * gapAround);
    double unit = room.width() / widest.width();
    if (zoom == Zoom::Page)
        unit = std::min(unit, room.height() / m_pages->pageSize(page).height());
    return std::clamp(unit, leastUnit, mostUnit);
}

// The page at the top stays where it is.
void PreviewView::place()
{
    const int count = m_pages->count();
    const int at = m_tops.empty() ? 0 : std::min(seenPages().first, std::max(0, count - 1));
    const double into = m_tops.size() > static_cast<size_t>(at)
                            ? (verticalScrollBar()->value() - m_tops[static_cast<size_t>(at)]) / m_unit
                            : -gapAround;
    m_unit = unitFor(m_zoom, page());
    m_tops.clear();
    m_width = 0;
    double top = gapAround;
    for (int page = 0; page < count; ++page) {
        m_tops.push_back(top);
        const QSizeF size = m_pages->pageSize(page) * m_unit;
        m_width = std::max(m_width, size.width());
        top += size.height() + gapAround;
    }
    m_tops.push_back(top);
    const QSize room = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, qCeil(top) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setRange(0, std::max(0, qCeil(m_width + 2 * gapAround) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    if (count > 0)
        verticalScrollBar()->setValue(qRound(m_tops[static_cast<size_t>(at)] + into * m_unit));
    scrollContentsBy(0, 0); // another page may be in the middle
}

QRectF PreviewView::rectOf(int page) const
{
    const QSizeF size = m_pages->pageSize(page) * m_unit;
    const double room = std::max<double>(viewport()->width(), m_width + 2 * gapAround);
    return {(room - size.width()) / 2 - horizontalScrollBar()->value(),
            m_tops[static_cast<size_t>(page)] - verticalScrollBar()->value(), size.width(), size.height()};
}

std::pair<int, int> PreviewView::seenPages() const
{
    const double top = verticalScrollBar()->value();
    const auto begin = m_tops.begin();
    const auto end = std::prev(m_tops.end());
    const auto first = std::upper_bound(begin, end, top);
    const auto last = std::upper_bound(begin, end, top + viewport()->height());
    return {std::max(0, static_cast<int>(first - begin) - 1), std::max(0, static_cast<int>(last - begin) - 1)};
}

int PreviewView::page() const
{
    if (m_pages->count() == 0 || m_tops.size() < 2)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const auto next = std::upper_bound(m_tops.begin(), std::prev(m_tops.end()), middle);
    return std::max(0, static_cast<int>(next - m_tops.begin()) - 1);
}

void PreviewView::showPage(int page)
{
    if (m_pages->count() == 0)
        return;
    page = std::clamp(page, 0, m_pages->count() - 1);
    verticalScrollBar()->setValue(qRound(m_tops[static_cast<size_t>(page)] - gapAround));
    scrollContentsBy(0, 0);
}

void PreviewView::setZoom(Zoom zoom)
{
    m_zoom = zoom;
    place();
}

void PreviewView::zoomBy(double factor)
{
    m_zoom = Zoom::Free;
    const double unit = std::clamp(m_unit * factor, leastUnit, mostUnit);
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double scale = unit / m_unit;
    m_unit = unit;
    place();
    verticalScrollBar()->setValue(qRound(middle * scale - viewport()->height() / 2.0));
}

void PreviewView::paintEvent(QPaintEvent *)
{
    if (m_pages->count() == 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto [first, last] = seenPages();
    m_pages->setWanted(std::max(0, first - 1), std::min(m_pages->count() - 1, last + pagesAhead));
    for (int page = first; page <= last; ++page) {
        const QRectF rect = rectOf(page);
        painter.fillRect(rect.translated(2, 2), QColor(0, 0, 0, 70));
        painter.fillRect(rect, Qt::white);
        const QImage image = m_pages->image(page, m_unit * devicePixelRatioF());
        if (!image.isNull())
            painter.drawImage(rect, image);
    }
    for (int page = last + 1; page <= std::min(m_pages->count() - 1, last + pagesAhead); ++page)
        (void)m_pages->image(page, m_unit * devicePixelRatioF());
}

void PreviewView::resizeEvent(QResizeEvent *)
{
    place();
}

void PreviewView::scrollContentsBy(int, int)
{
    viewport()->update();
    const int now = page();
    if (std::exchange(m_page, now) != now)
        emit pageChanged(now);
}

void PreviewView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp: return showPage(page() - 1);
    case Qt::Key_PageDown:
    case Qt::Key_Space: return showPage(page() + 1);
    case Qt::Key_Home: return showPage(0);
    case Qt::Key_End: return showPage(m_pages->count() - 1);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        return zoomBy(event->angleDelta().y() > 0 ? 1.2 : 1 / 1.2);
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace slateboard
