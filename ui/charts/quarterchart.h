// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/quarterbars.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// The demand for money by quarter: bars stacked by format, phase, account or title, our share of what is firm at the
/// foot and solid, what others fund of it crossed, hoped above and light, against the quarter's cap. It shows all
/// quarters with demand or a cap, at most the last 80. A click on a segment, or Enter on the bar chosen with Left and
/// Right, asks for the rows behind it.
class QuarterChart : public Chart {
    Q_OBJECT
public:
    explicit QuarterChart(QWidget *parent = nullptr);
    ~QuarterChart() override;

    /// Stacked by format.
    void setData(const planning::MoneyFigures &money, Day asOf, const Formatter &format);
    /// Stacked otherwise; `bars` are of the same money, and each of their series has a name.
    void setData(const planning::MoneyFigures &money, planning::QuarterBars bars, const QStringList &names, Day asOf,
                 const Formatter &format);
    void setSelected(std::optional<Quarter> quarter);
    [[nodiscard]] std::optional<Quarter> selected() const;

    // What is plotted, left to right, in minor units of the currency.
    [[nodiscard]] std::vector<Quarter> shownQuarters() const;
    [[nodiscard]] std::vector<double> barsFor(const planning::BarKey &key, bool firm) const;
    [[nodiscard]] std::vector<double> capSteps() const; // one a quarter; NaN where there is no cap
    [[nodiscard]] QStringList overrunLabels() const;    // those that the width has room for
    [[nodiscard]] QList<QRectF> labelRects() const;     // of overruns and caps, in the widget
    [[nodiscard]] QStringList quarterLabels() const;    // of the axis; the year stands under its first quarter
    /// The centre of a bar in the widget, for tests and for pointing at it.
    [[nodiscard]] QPointF barCentre(Quarter quarter) const;

signals:
    /// Opens the rows behind a bar (no key) or one of its segments.
    void quarterClicked(slateboard::Quarter quarter, std::optional<slateboard::planning::BarKey> key);

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
