// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

class QCPItemRect;

namespace slateboard {

/// A chart whose places are rows, one below the other from 0 on: Up and Down go from one to the next, and the names at
/// the left belong to their rows.
class RowChart : public Chart {
    Q_OBJECT
protected:
    explicit RowChart(QWidget *parent);

    /// Behind the chosen row, from one end to the other; not on paper.
    void showBand(const Theme &theme);

    [[nodiscard]] virtual int rowCount() const = 0;
    [[nodiscard]] Places places() const override { return {0, rowCount() - 1}; }
    [[nodiscard]] int firstChoice() const override { return 0; }
    [[nodiscard]] std::optional<int> placeAt(const QPointF &position) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QCPItemRect *m_band;
};

} // namespace slateboard
