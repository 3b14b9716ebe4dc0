// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/forecast/forecast.h"
#include "app/planning/goals.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// How a goal is approached: its value month by month, the target, the straight line that leads to it by the deadline,
/// and below it what each month gained and lost; with a forecast also its fan. A click, or Enter on the month chosen
/// with Left and Right, asks for the rows of that month.
class BurnUpChart : public Chart {
    Q_OBJECT
public:
    explicit BurnUpChart(QWidget *parent = nullptr);
    ~BurnUpChart() override;

    void setData(const planning::GoalFigures &goal, Day asOf, const Formatter &format);
    /// The fan from the day of the figures on; none where the forecast is refused, or unknown.
    void setForecast(std::optional<forecast::GoalForecast> forecast);
    /// Compact, for tiles: without the strip of gains and losses, with fewer marks on the axes.
    void setCompact(bool compact);
    void setSelected(std::optional<Month> month);
    [[nodiscard]] std::optional<Month> selected() const;

    // What is plotted, from the goal's start on.
    [[nodiscard]] std::vector<double> values() const; // on the first day, then at each month's end
    [[nodiscard]] std::vector<double> gains() const;
    [[nodiscard]] std::vector<double> losses() const; // 0 or less
    [[nodiscard]] double targetShown() const;
    [[nodiscard]] std::vector<forecast::Fan> fan() const; // as far as it is shown
    [[nodiscard]] std::vector<double> marks() const;      // P50 and P85 as far as they are shown, as Julian days
    [[nodiscard]] QStringList labels() const;             // target, deadline, day, value of the day
    /// Where the labels stand that are shown, in the widget.
    [[nodiscard]] QList<QRectF> labelRects() const;
    [[nodiscard]] QPointF monthCentre(Month month) const;

signals:
    void monthClicked(slateboard::Month month);

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
