// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/cashposition.h"
#include "ui/models/latest.h"
#include "ui/pages/budget/titlechartview.h"

#include <memory>

namespace slateboard {

class CashChart;
class ToneLabel;

/// The cash position by quarter, of the programme or of a title; behind a quarter what its titles bring and cost.
class CashView : public TitleChartView {
    Q_OBJECT
public:
    explicit CashView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] CashChart &cashChart() const { return m_cashChart; }

protected:
    void setTexts() override;
    void showFigures() override;
    void fillRows() override;
    void forgetRows() override;
    void follow(const RowTarget &target) override;

private:
    struct Shown; // computed together, aside
    void take(std::shared_ptr<const Shown> shown);
    void openQuarter(std::optional<Quarter> quarter);
    void say();

    CashChart &m_cashChart;
    ToneLabel *m_verdict;
    std::shared_ptr<const Shown> m_shown;
    bool m_hasOpened = false;        // the table once showed the present
    std::optional<Quarter> m_opened; // of open rows: nothing is what has no day
    Latest<std::shared_ptr<const Shown>> m_newShown;
};

} // namespace slateboard
