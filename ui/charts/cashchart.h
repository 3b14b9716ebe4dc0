// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/cashposition.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// The cash position at each quarter's end: our own receipts less our own spending until then, as a line with what lies
/// below zero filled and the lowest point named; behind it what comes in and goes out, what is to come hatched. Where
/// some of it is only hoped for, a second line shows what is firm alone. At most the last 80 quarters. A click, or
/// Enter on the quarter chosen with Left and Right, asks for that quarter.
class CashChart : public Chart {
    Q_OBJECT
public:
    enum class Series { Received, ToCome, Paid, ToPay };
    explicit CashChart(QWidget *parent = nullptr);
    ~CashChart() override;

    /// `name`: what it is of, for those who hear it.
    void setData(const planning::CashPosition &position, const QString &name, Day asOf, const Formatter &format);
    void setSelected(std::optional<Quarter> quarter);

    // What is plotted, left to right, in minor units of the currency; what goes out is negative.
    [[nodiscard]] std::vector<double> shown(Series series) const;
    /// What stood before the first quarter, then the position at each one's end.
    [[nodiscard]] std::vector<double> shownPosition(bool firmAlone) const; // firm alone: empty where nothing is hoped
    [[nodiscard]] QPointF quarterCentre(Quarter quarter) const;            // in the widget
    [[nodiscard]] QStringList labels() const;                              // as they were painted last

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
