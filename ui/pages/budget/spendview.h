// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/spendcurve.h"
#include "ui/models/latest.h"
#include "ui/pages/budget/titlechartview.h"

#include <memory>

namespace slateboard {

class SpendChart;
class ToneLabel;

/// How spending adds up month by month, of the programme or of a title; behind a month what its titles, or the accounts
/// of the title, were to spend and do.
class SpendView : public TitleChartView {
    Q_OBJECT
public:
    explicit SpendView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] SpendChart &spendChart() const { return m_spendChart; }

protected:
    void setTexts() override;
    void showFigures() override;
    void fillRows() override;
    void forgetRows() override;
    void follow(const RowTarget &target) override;

private:
    struct Shown; // computed together, aside
    void take(std::shared_ptr<const Shown> shown);
    void openMonth(std::optional<Month> month);
    void say();

    SpendChart &m_spendChart;
    ToneLabel *m_verdict;
    std::shared_ptr<const Shown> m_shown;
    bool m_hasOpened = false;      // the table once showed the present
    std::optional<Month> m_opened; // of open rows: nothing is what has no dates
    Latest<std::shared_ptr<const Shown>> m_newShown;
    Latest<std::vector<planning::SpendRow>> m_newRows;
};

} // namespace slateboard
