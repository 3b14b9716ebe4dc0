// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpages.h"

#include "ui/models/latest.h"
#include "ui/report/chartdrawing.h"

#include <QPainter>

#include <algorithm>

namespace slateboard {
namespace {

QImage painted(const PaperLayout &layout, int page, double pixelsPerPoint)
{
    const QPageLayout paper = layout.pageLayout(page);
    const QSizeF whole = paper.fullRect(QPageLayout::Point).size() * pixelsPerPoint;
    QImage image(QSizeF(whole).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    Sheet sheet = PaperLayout::sheet();
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(paper.paintRect(QPageLayout::Point).topLeft() * pixelsPerPoint);
    painter.scale(pixelsPerPoint / sheet.pt(1), pixelsPerPoint / sheet.pt(1));
    sheet.setPainter(&painter);
    layout.paint(page, sheet);
    return image;
}

} // namespace

void PreviewPages::setLayout(SharedLayout layout)
{
    m_layout = std::move(layout);
    m_images.clear();
    m_asked.clear();
}

QSizeF PreviewPages::pageSize(int page) const
{
    return m_layout->pageLayout(page).fullRect(QPageLayout::Point).size();
}

QImage PreviewPages::image(int page, double pixelsPerPoint)
{
    const Image known = m_images.value(page);
    if (known.pixelsPerPoint != pixelsPerPoint && m_asked.value(page) != pixelsPerPoint) {
        m_asked[page] = pixelsPerPoint;
        paintNext();
    }
    return known.image;
}

void PreviewPages::setWanted(int first, int last)
{
    m_first = first;
    m_last = last;
    const auto isFar = [=](const auto &of) { return of.key() < first || of.key() > last; };
    m_images.removeIf(isFar);
    m_asked.removeIf(isFar);
}

// One at a time, the first of them first. Its charts are drawn here, where widgets live.
void PreviewPages::paintNext()
{
    if (m_isPainting || m_asked.isEmpty())
        return;
    const QList<int> pages = m_asked.keys();
    const int page = *std::ranges::min_element(pages);
    const double pixelsPerPoint = m_asked.value(page);
    m_isPainting = true;
    for (const auto &drawing : m_layout->drawings(page))
        drawing->draw();
    const auto image = std::make_shared<QImage>();
    runAside(
        this, [=, layout = m_layout] { *image = painted(*layout, page, pixelsPerPoint); },
        [=, this, of = m_layout] { take(page, pixelsPerPoint, *image, of.get()); });
}

void PreviewPages::take(int page, double pixelsPerPoint, const QImage &image, const PaperLayout *of)
{
    m_isPainting = false;
    if (of == m_layout.get()) {
        if (m_asked.value(page) == pixelsPerPoint)
            m_asked.remove(page);
        if (page >= m_first && page <= m_last) {
            m_images[page] = {image, pixelsPerPoint};
            emit imageReady(page);
        }
    }
    paintNext();
}

} // namespace slateboard
