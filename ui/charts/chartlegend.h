// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The legends of charts. Included only by the .cpp files of this folder.
#include "ui/theme/theme.h"

#include <qcustomplot.h>

namespace slateboard {

/// A legend whose entries flow from row to row, as many abreast as the plot is wide. Entries that are not visible take
/// no room.
class FlowLegend : public QCPLegend {
public:
    [[nodiscard]] QSize minimumOuterSizeHint() const override;
    [[nodiscard]] QSize maximumOuterSizeHint() const override;
    void updateLayout() override;

private:
    [[nodiscard]] std::vector<std::pair<QCPLayoutElement *, QRect>> places(int width) const;
};

/// What of a plot is left out because its entry in the legend was clicked.
class LegendToggle {
public:
    explicit LegendToggle(QCustomPlot &plot) : m_plot(plot) {}

    struct Entry {
        QCPAbstractPlottable *plottable;
        QRectF place;
    };
    [[nodiscard]] QList<Entry> entries() const; // that can be seen
    /// The entry at a place, or nullptr.
    [[nodiscard]] QCPAbstractPlottable *at(const QPointF &position) const;
    [[nodiscard]] bool isLeftOut(const QCPAbstractPlottable &entry) const;
    void toggle(QCPAbstractPlottable &entry);
    void showAll();
    /// To be called after the plot was built anew: hides what is left out, and strikes it out in the legend.
    void apply(const Theme &theme) const;

private:
    [[nodiscard]] QList<QCPPlottableLegendItem *> items() const;

    QCustomPlot &m_plot;
    QList<QCPAbstractPlottable *> m_leftOut;
};

} // namespace slateboard
