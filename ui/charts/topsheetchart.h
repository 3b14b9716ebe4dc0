// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/planning/topsheet.h"
#include "ui/charts/chart.h"

#include <memory>

namespace slateboard {

/// The accounts of the top sheet from top to bottom: what was budgeted above, and below it what it will cost, of what
/// is paid, committed and still to come; at the end of each what is left of the budget, or how far it is over. A click,
/// or Enter on the account chosen with Up and Down, asks for what stands below it.
class TopSheetChart : public Chart {
    Q_OBJECT
public:
    explicit TopSheetChart(QWidget *parent = nullptr);
    ~TopSheetChart() override;

    /// Each row has a name.
    void setData(std::vector<planning::TopSheetRow> rows, const QStringList &names, const Formatter &format);
    void setSelected(std::optional<int> row);

    enum class Part { Budget, Actual, Committed, ToComplete };
    /// What is plotted, from the top, in minor units of the currency.
    [[nodiscard]] std::vector<double> barsFor(Part part) const;
    [[nodiscard]] QStringList varianceLabels() const; // from the top
    /// The middle of an account's bars in the widget.
    [[nodiscard]] QPointF rowCentre(int row) const { return centreOf(row); }

signals:
    void rowClicked(int row);

protected:
    void rebuild(const Theme &theme) override;
    void arrange() override;
    [[nodiscard]] Places places() const override;
    [[nodiscard]] int firstChoice() const override { return 0; }
    [[nodiscard]] std::optional<int> placeAt(const QPointF &position) const override;
    [[nodiscard]] QPointF centreOf(int place) const override;
    [[nodiscard]] QString tooltip(int place) const override;
    void open(int place, std::optional<QPointF> click) override;
    [[nodiscard]] QString fileName() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace slateboard
