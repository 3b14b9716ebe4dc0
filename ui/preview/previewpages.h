// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/paperwork.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>

namespace slateboard {

/// The pages of a document as images, each painted aside when it is first looked at, the first of them first.
class PreviewPages : public QObject {
    Q_OBJECT
public:
    explicit PreviewPages(QObject *parent) : QObject(parent) {}

    /// Shows another document, or the same on another paper.
    void setLayout(SharedLayout layout);
    [[nodiscard]] const SharedLayout &layout() const { return m_layout; } // null: none yet
    [[nodiscard]] int count() const { return m_layout ? m_layout->count() : 0; }
    /// The whole page, margins included, in points.
    [[nodiscard]] QSizeF pageSize(int page) const;

    /// The page with so many pixels a point; a null image until it is painted, then imageReady() says so. While
    /// another size is painted, that of before.
    [[nodiscard]] QImage image(int page, double pixelsPerPoint);
    /// Only these are kept and painted.
    void setWanted(int first, int last);

signals:
    void imageReady(int page);

private:
    struct Image {
        QImage image;
        double pixelsPerPoint = 0;
    };
    void paintNext();
    void take(int page, double pixelsPerPoint, const QImage &image, const PaperLayout *of);

    SharedLayout m_layout;
    QHash<int, Image> m_images;
    QHash<int, double> m_asked; // pages that are to be painted, in which size
    int m_first = 0;
    int m_last = 0;
    bool m_isPainting = false;
};

} // namespace slateboard
