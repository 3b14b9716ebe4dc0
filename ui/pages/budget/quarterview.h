// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/quarterbars.h"
#include "ui/models/latest.h"
#include "ui/pages/budget/chartview.h"

class QComboBox;

namespace slateboard {

class QuarterChart;

/// Demand by quarter against the caps, stacked as is chosen; the quarters, what their bars are made of, and what each
/// title costs as tables.
class QuarterView : public ChartView {
    Q_OBJECT
public:
    explicit QuarterView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QuarterChart &quarterChart() const { return m_quarterChart; }
    void setGrouping(planning::BarGrouping grouping);
    [[nodiscard]] planning::BarGrouping grouping() const;

    [[nodiscard]] QString saveChoices() const override;
    void restoreChoices(const QString &saved) override;

protected:
    void setTexts() override;
    void showFigures() override;
    void fillRows() override;
    void forgetRows() override;
    void follow(const RowTarget &target) override;

private:
    enum Tables { Quarters, Titles, Series };
    void openQuarter(Quarter quarter, const std::optional<planning::BarKey> &key);
    void showBars(planning::QuarterBars bars);
    void showSeries(const QStringList &names);
    void showPresentQuarter();
    [[nodiscard]] QStringList namesOf(const planning::QuarterBars &bars) const;

    QuarterChart &m_quarterChart;
    QComboBox *m_grouping;
    planning::QuarterBars m_bars; // that are shown
    Latest<planning::QuarterBars> m_newBars;
    Latest<QList<FigureRow>> m_newRows;
    bool m_hasOpened = false; // the quarters once showed the present one
    std::optional<Quarter> m_opened;
    std::optional<planning::BarKey> m_openedKey;
};

} // namespace slateboard
