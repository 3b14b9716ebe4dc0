// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/plancompare.h"
#include "ui/charts/chart.h"
#include "ui/charts/planpair.h"

#include <memory>

namespace slateboard {

/// The demand for money of two plans by quarter, A's bars in front of B's wider ones, against the quarter's cap; in
/// each bar firm demand below, hoped above and light. It shows all quarters with demand or a cap, at most the last 80.
/// A click, or Enter on the quarter chosen with Left and Right, asks for that quarter.
class PlanDemandChart : public Chart {
    Q_OBJECT
public:
    explicit PlanDemandChart(QWidget *parent = nullptr);
    ~PlanDemandChart() override;

    void setData(const planning::PlanComparison &comparison, const PlanPair &plans, const Formatter &format);

    // What is plotted, left to right, in minor units of the currency.
    [[nodiscard]] std::vector<Quarter> shownQuarters() const;
    [[nodiscard]] std::vector<double> barsOfA(bool firm) const; // or hoped
    [[nodiscard]] std::vector<double> barsOfB(bool firm) const;
    [[nodiscard]] QStringList legendTexts() const;
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
