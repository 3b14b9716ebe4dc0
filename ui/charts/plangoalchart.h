// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/plancompare.h"
#include "ui/charts/chart.h"
#include "ui/charts/planpair.h"

#include <memory>

namespace slateboard {

/// What a goal counts if one plan is followed, and if the other is: bars side by side at the end of each year and on
/// the deadline, with their numbers, against the target.
class PlanGoalChart : public Chart {
    Q_OBJECT
public:
    explicit PlanGoalChart(QWidget *parent = nullptr);
    ~PlanGoalChart() override;

    /// The counts of one goal, by day.
    void setData(const QString &goal, std::vector<planning::CountOfPlans> counts, const PlanPair &plans,
                 const Formatter &format);

    // What is plotted, left to right.
    [[nodiscard]] std::vector<double> barsOfA() const;
    [[nodiscard]] std::vector<double> barsOfB() const;
    [[nodiscard]] QStringList numbers() const; // over the bars, A's and B's in turn
    [[nodiscard]] double targetShown() const;

protected:
    void rebuild(const Theme &theme) override;
    [[nodiscard]] Places places() const override;
    [[nodiscard]] int firstChoice() const override;
    [[nodiscard]] std::optional<int> placeAt(const QPointF &position) const override;
    [[nodiscard]] QPointF centreOf(int place) const override;
    [[nodiscard]] QString tooltip(int place) const override;
    void open(int, std::optional<QPointF>) override {}
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] QSize sizeHint() const override { return {220, 240}; }

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slateboard
