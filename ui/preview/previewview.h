// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/previewpages.h"

#include <QAbstractScrollArea>

namespace slateboard {

/// The pages of a document one below the other, as wide as the view or whole, or larger; by keys, wheel and scroll bar.
class PreviewView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Zoom { Width, Page, Free };

    explicit PreviewView(QWidget *parent = nullptr);

    /// Stays on the page of the same number.
    void setLayout(const SharedLayout &layout);
    [[nodiscard]] const SharedLayout &layout() const { return m_pages->layout(); }
    [[nodiscard]] int page() const; // the one that is read: most of it is seen
    void showPage(int page);
    void setZoom(Zoom zoom);
    void zoomBy(double factor);
    [[nodiscard]] bool isPainted(int page) const; // an image of it is shown

signals:
    void pageChanged(int page);
    void painted(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void place();
    [[nodiscard]] double unitFor(Zoom zoom, int page) const; // pixels a point
    [[nodiscard]] QRectF rectOf(int page) const;             // in the view
    [[nodiscard]] std::pair<int, int> seenPages() const;

    PreviewPages *m_pages;
    Zoom m_zoom = Zoom::Width;
    double m_unit = 1;          // pixels a point
    std::vector<double> m_tops; // of pages, then the end of all; pixels
    double m_width = 0;         // of the widest page
    int m_page = 0;
};

} // namespace slateboard
