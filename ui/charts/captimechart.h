// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/reinvestment.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// A cap of the programme over its period: as it was set, with what is spent again of the receipts that have come, and
/// of those that are expected; below it our own share of the demand as it adds up, firm filled and hoped as a line. At
/// most the last 80 quarters. A click, or Enter on the quarter chosen with Left and Right, asks for that quarter.
class CapTimeChart : public Chart {
    Q_OBJECT
public:
    explicit CapTimeChart(QWidget *parent = nullptr);
    ~CapTimeChart() override;

    void setData(const planning::CapOverTime &cap, const QString &name, Day asOf, const Formatter &format);

    // What is plotted, left to right, in minor units of the currency.
    [[nodiscard]] std::vector<double> shownCap(bool raised, bool hoped) const;
    [[nodiscard]] QStringList legendTexts() const;

signals:
    void quarterClicked(slateboard::Quarter quarter);

protected:
    void rebuild(const Theme &theme) override;
    void arrange() override;
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
