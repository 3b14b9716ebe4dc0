// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/sheet.h"

#include <functional>
#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace slateboard {

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
};

/// What stands on every page.
struct PageFrame {
    QString title;
    QString subtitle; // library, company, plan
    QString asOf;     // and currency
    QString printed;
};

/// Puts blocks on pages.
class Pages {
public:
    Pages(QSizeF page, Sheet &sheet);

    /// The room of a page between its head and foot.
    [[nodiscard]] QSizeF room() const { return m_room.size(); }
    /// What is left of it on the page that is being filled; pixels.
    [[nodiscard]] double left() const { return m_room.bottom() - m_y; }
    void add(Block block);
    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    /// `goesOn` is asked before each page, with the share that is painted; false: it was stopped.
    bool paint(QPagedPaintDevice &device, const PageFrame &frame, const std::function<bool(double)> &goesOn = {});

private:
    using Paint = std::function<void(Sheet &)>;
    void breakPage();
    void put(double height, Paint paint);
    void paintFrame(const PageFrame &frame, int page);

    Sheet &m_sheet;
    QSizeF m_page;
    QRectF m_room;
    std::vector<std::vector<Paint>> m_pages;
    std::vector<std::shared_ptr<const BlockHead>> m_activeHeads; // on the page that is being filled
    std::vector<std::shared_ptr<const BlockHead>> m_seenHeads;   // of the last block, on whatever page
    double m_y = 0;
};

} // namespace slateboard
