// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/sheet.h"

#include <functional>
#include <memory>
#include <vector>

namespace slateboard {

class ChartDrawing;

/// A head that stands above the first block under it and again at the top of each page on which its blocks go on.
struct BlockHead {
    double height = 0; // all sizes in pixels
    std::function<void(Sheet &, const QRectF &, bool goesOn)> paint;
};

/// A piece of the report that no page break splits.
struct Block {
    double height = 0;
    std::function<void(Sheet &, const QRectF &)> paint;
    std::vector<std::shared_ptr<const BlockHead>> heads = {}; // outer ones first
    double gap = 0;                                           // above it, unless at the top of a page
    bool startsPage = false;
    QString mark = {};                                        // the name by which outline and contents lead to it
    std::vector<std::shared_ptr<ChartDrawing>> drawings = {}; // that `paint` puts on paper
};

/// What stands on every page.
struct PageFrame {
    QString title;
    QString subtitle; // library, company, plan
    QString asOf;     // and currency
    QString printed;  // the foot: of which state of the file, and when
};

/// Puts blocks on pages.
class Pages {
public:
    Pages(QSizeF page, Sheet &sheet);

    /// A place that outline and contents lead to.
    struct Mark {
        QString name;
        int page = 0;
    };

    /// The room of a page between its head and foot.
    [[nodiscard]] QSizeF room() const { return m_room.size(); }
    /// What is left of it on the page that is being filled; pixels.
    [[nodiscard]] double left() const { return m_room.bottom() - m_y; }
    void add(Block block);
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    [[nodiscard]] const std::vector<std::shared_ptr<ChartDrawing>> &drawings(int page) const
    {
        return m_pages[static_cast<size_t>(page)].drawings;
    }
    /// Paints a page, which is the `number`th of `all`. On whatever thread, if its drawings are drawn.
    void paint(int page, Sheet &sheet, const PageFrame &frame, int number, int all) const;

private:
    using Paint = std::function<void(Sheet &)>;
    struct Page {
        std::vector<Paint> paints;
        std::vector<std::shared_ptr<ChartDrawing>> drawings;
    };
    void breakPage();
    void put(double height, Paint paint);
    void paintFrame(Sheet &sheet, const PageFrame &frame, int number, int all) const;

    QSizeF m_page;
    QRectF m_room;
    std::vector<Page> m_pages;
    std::vector<Mark> m_marks;
    std::vector<std::shared_ptr<const BlockHead>> m_activeHeads; // on the page that is being filled
    std::vector<std::shared_ptr<const BlockHead>> m_seenHeads;   // of the last block, on whatever page
    double m_y = 0;
};

} // namespace slateboard
