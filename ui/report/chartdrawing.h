// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/report/sheet.h"

#include <QPicture>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace slateboard {

/// A chart on its way to paper. Charts are widgets, which only the GUI thread may make; a drawing of one goes on paper
/// from any thread, and as often as is wanted.
class ChartDrawing {
public:
    using Make = std::function<std::unique_ptr<Chart>()>;
    /// Of a chart so many points wide and high, of whose pixels (text is 12 of them high) each takes `unit` points.
    ChartDrawing(Make make, QSizeF size, double unit) : m_make(std::move(make)), m_size(size), m_unit(unit) {}

    /// On the GUI thread; once is enough.
    void draw();
    [[nodiscard]] bool isDrawn() const { return m_isDrawn; }
    /// Puts it on paper. Draws it if need be, which only the GUI thread may do.
    void play(Sheet &paper, QPointF at);

private:
    Make m_make;
    QSizeF m_size;
    double m_unit;
    std::atomic<bool> m_isDrawn = false;
    QPicture m_picture;
    std::mutex m_playing; // playing a picture reads on in it
};

} // namespace slateboard
