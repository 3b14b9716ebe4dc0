// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/releaseheat.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// How many titles are released in each quarter, in rows by format or platform: the more, the darker; what is still
/// planned is framed. The lowest row adds them up. A click, or Enter on the cell chosen with the arrow keys, asks for
/// its titles.
class ReleaseHeatChart : public Chart {
    Q_OBJECT
public:
    explicit ReleaseHeatChart(QWidget *parent = nullptr);
    ~ReleaseHeatChart() override;

    /// Each row has a name.
    void setData(planning::ReleaseHeat heat, const QStringList &names, const Formatter &format);

    [[nodiscard]] QStringList columnLabels() const;         // left to right
    [[nodiscard]] std::vector<int> countsOf(int row) const; // by column; the row after the last: of all
    [[nodiscard]] QPointF cellCentre(int row, int column) const;
    /// The height at which each row has its room, in pixels.
    [[nodiscard]] int heightNeeded() const;

signals:
    /// The row after the last: of all rows.
    void cellClicked(int row, int column);

protected:
    void rebuild(const Theme &theme) override;
    [[nodiscard]] Places places() const override;
    [[nodiscard]] int firstChoice() const override;
    [[nodiscard]] std::optional<int> placeAt(const QPointF &position) const override;
    [[nodiscard]] QPointF centreOf(int place) const override;
    [[nodiscard]] QString tooltip(int place) const override;
    void open(int place, std::optional<QPointF> click) override;
    [[nodiscard]] QString fileName() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// The names of its rows, for people.
[[nodiscard]] QStringList heatRowNames(const Library &library, const planning::ReleaseHeat &heat, Language language);

} // namespace slateboard
