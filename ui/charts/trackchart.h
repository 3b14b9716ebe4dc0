// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// A forecast, and what came.
struct TrackMark {
    Day madeOn;
    Day day; // that it was about
    int p10 = 0;
    int p25 = 0;
    int p50 = 0;
    int p75 = 0;
    int p90 = 0;
    int actual = 0;
    [[nodiscard]] bool isHeld() const { return p10 <= actual && actual <= p90; } // by the 80% range
};

/// How forecasts did: the ranges of each around its middle, and a dot for what came, by the day that it was about. What
/// lay outside of the 80% range has another mark. A click, or Enter on the one chosen with Left and Right, asks for it.
class TrackChart : public Chart {
    Q_OBJECT
public:
    explicit TrackChart(QWidget *parent = nullptr);
    ~TrackChart() override;

    /// By day; `what` names the goal.
    void setData(const QString &what, std::vector<TrackMark> marks, const Formatter &format);

    // What is plotted, left to right, as distances from the middle.
    [[nodiscard]] std::vector<double> dots() const;                      // what came
    [[nodiscard]] std::vector<double> dotsOutside() const;               // those outside of the 80% range
    [[nodiscard]] std::vector<std::pair<double, double>> ranges() const; // of 80%
    [[nodiscard]] QPointF markCentre(int mark) const;

signals:
    void markClicked(int mark);

protected:
    void rebuild(const Theme &theme) override;
    [[nodiscard]] Places places() const override;
    [[nodiscard]] int firstChoice() const override;
    [[nodiscard]] std::optional<int> placeAt(const QPointF &position) const override;
    [[nodiscard]] QPointF centreOf(int place) const override;
    [[nodiscard]] QString tooltip(int place) const override;
    void open(int place, std::optional<QPointF> click) override;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] QSize sizeHint() const override { return {460, 240}; }

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slateboard
