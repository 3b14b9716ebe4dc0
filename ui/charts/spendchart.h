// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/spendcurve.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// How money adds up month by month: as the budget planned it, as it was paid up to as-of, with what is contracted, and
/// the EFC. What has no dates is told above the axes. At most the last 360 months. A click, or Enter on the month
/// chosen with Left and Right, asks for that month.
class SpendChart : public Chart {
    Q_OBJECT
public:
    enum class Series { Planned, Paid, Committed, Efc };
    explicit SpendChart(QWidget *parent = nullptr);
    ~SpendChart() override;

    /// `name`: what it is of, for those who hear it.
    void setData(const planning::SpendCurve &curve, const QString &name, Day asOf, const Formatter &format);
    void setSelected(std::optional<Month> month);

    /// What is plotted, left to right, in minor units of the currency: zero, then the sum at each month's end; what is
    /// paid ends on as-of.
    [[nodiscard]] std::vector<double> shown(Series series) const;
    [[nodiscard]] QPointF monthCentre(Month month) const; // in the widget
    [[nodiscard]] QStringList labels() const;             // beside the lines' ends, as they were painted last

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
