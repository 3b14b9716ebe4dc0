// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/reinvestment.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// The loop by quarter: what we spend, what comes back after the waterfall (received solid, expected hatched) and what
/// of it can be spent again, side by side; a flag where the slate has paid for itself. At most the last 80 quarters. A
/// click, or Enter on the quarter chosen with Left and Right, asks for that quarter.
class LoopChart : public Chart {
    Q_OBJECT
public:
    enum class Series { Spent, Received, ToCome, Available };
    explicit LoopChart(QWidget *parent = nullptr);
    ~LoopChart() override;

    void setData(const planning::Reinvestment &loop, Day asOf, const Formatter &format);
    void setSelected(std::optional<Quarter> quarter);

    /// What is plotted, left to right, in minor units of the currency.
    [[nodiscard]] std::vector<double> shown(Series series) const;
    [[nodiscard]] QPointF quarterCentre(Quarter quarter) const; // in the widget

signals:
    void quarterClicked(slateboard::Quarter quarter);

protected:
    void rebuild(const Theme &theme) override;
    [[nodiscard]] Places places() const override;
    [[nodiscard]] int firstChoice() const override;
    [[nodiscard]] std::optional<int> placeAt(const QPointF &position) const override;
    [[nodiscard]] QPointF centreOf(int place) const override;
    [[nodiscard]] QString tooltip(int place) const override;
    void open(int place, std::optional<QPointF> click) override;
    [[nodiscard]] QString fileName() const override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slateboard
