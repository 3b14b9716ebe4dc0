// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/caps.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// The demand for money by quarter: bars stacked by format, firm below and solid, hoped above and light, against the
/// quarter's cap. A click on a segment, or Enter on the bar chosen with Left and Right, asks for the rows behind it.
class QuarterChart : public Chart {
    Q_OBJECT
public:
    explicit QuarterChart(QWidget *parent = nullptr);
    ~QuarterChart() override;

    void setData(const planning::MoneyFigures &money, Day asOf, const Formatter &format);
    /// Shows these quarters only (both inclusive). Unset: all with demand or a cap, at most the last 80.
    void setRange(Quarter first, Quarter last);
    void clearRange();
    void setSelected(std::optional<Quarter> quarter);
    [[nodiscard]] std::optional<Quarter> selected() const;

    // What is plotted, left to right, in minor units of the currency.
    [[nodiscard]] std::vector<Quarter> shownQuarters() const;
    [[nodiscard]] std::vector<double> barsFor(Format format, bool firm) const;
    [[nodiscard]] std::vector<double> capSteps() const; // one a quarter; NaN where there is no cap
    [[nodiscard]] QStringList overrunLabels() const;    // those that the width has room for
    [[nodiscard]] QStringList quarterLabels() const;    // of the axis; the year stands under its first quarter
    /// The centre of a bar in the widget, for tests and for pointing at it.
    [[nodiscard]] QPointF barCentre(Quarter quarter) const;

signals:
    /// Opens the rows behind a bar (no format) or one of its segments.
    void quarterClicked(slateboard::Quarter quarter, std::optional<slateboard::Format> format);
    void quarterSelected(slateboard::Quarter quarter);

protected:
    void rebuild(const Theme &theme) override;
    void arrange() override;
    [[nodiscard]] QString hoverText(const QPointF &position) const override;
    void click(const QPointF &position) override;
    [[nodiscard]] QString fileName() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slateboard
