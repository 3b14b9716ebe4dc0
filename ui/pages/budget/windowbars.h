// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/budget/receiptrows.h"
#include "ui/widgets/tablehead.h"
#include "ui/widgets/tonedelegate.h"

namespace slateboard {

class TimeAxis;

/// Paints windows as bars on an axis of time that all rows of a table share: full where a window is exclusive, hollow
/// where it is not, with its holdback behind it as a thin line and the release of its title as a tick. What is amiss is
/// framed, and has its sign in the text column.
class WindowBars : public ToneDelegate {
    Q_OBJECT
public:
    using ToneDelegate::ToneDelegate;

    void setBook(std::shared_ptr<const ReceiptBook> book) { m_book = std::move(book); }
    [[nodiscard]] const std::shared_ptr<const ReceiptBook> &book() const { return m_book; }

protected:
    void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                      const Theme &theme) const override;

private:
    std::shared_ptr<const ReceiptBook> m_book;
};

/// Its head has the quarters or years of the axis above the bars.
class WindowBarsHead : public TableHead {
    Q_OBJECT
public:
    WindowBarsHead(const WindowBars &bars, QWidget *parent) : TableHead(parent), m_bars(bars) {}
    void setFormatter(const Formatter &format) { m_format = format; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    const WindowBars &m_bars;
    Formatter m_format{Language::Korean, {}};
};

} // namespace slateboard
