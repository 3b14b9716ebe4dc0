// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/topsheet.h"
#include "ui/pages/budget/titlechartview.h"

namespace slateboard {

class TopSheetChart;

/// The top sheet of the whole programme or of a title, budget against EFC; behind an account the titles or accounts
/// that stand below it.
class TopSheetView : public TitleChartView {
    Q_OBJECT
public:
    explicit TopSheetView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] TopSheetChart &topSheetChart() const { return m_topSheetChart; }
    void setTitle(TitleId title); // null: the whole programme

protected:
    void setTexts() override;
    void showFigures() override;
    void fillRows() override;
    void forgetRows() override;
    void follow(const RowTarget &target) override;

private:
    void openAccount(int row);
    [[nodiscard]] QString nameOf(AccountId account) const;

    TopSheetChart &m_topSheetChart;
    std::vector<planning::TopSheetRow> m_rows;
    std::optional<AccountId> m_opened; // null: what is not assigned
};

} // namespace slateboard
