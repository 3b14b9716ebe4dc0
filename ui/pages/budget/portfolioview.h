// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/portfolio.h"
#include "ui/models/latest.h"
#include "ui/pages/budget/chartview.h"

#include <memory>

class QComboBox;

namespace slateboard {

class PortfolioChart;
class ToneLabel;

/// The titles by what they cost and bring, our own share of both or all; behind a title what either is made of.
class PortfolioView : public ChartView {
    Q_OBJECT
public:
    explicit PortfolioView(Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] PortfolioChart &portfolioChart() const { return m_portfolioChart; }
    void setBasis(planning::PortfolioBasis basis);
    [[nodiscard]] planning::PortfolioBasis basis() const;
    [[nodiscard]] QString saveChoices() const override;
    void restoreChoices(const QString &saved) override;

protected:
    void setTexts() override;
    void showFigures() override;
    void fillRows() override;
    void forgetRows() override;
    void follow(const RowTarget &target) override;

private:
    struct Shown; // computed together, aside
    void show(const Shown &shown);
    void openTitle(TitleId title);
    void say(const Shown &shown);

    PortfolioChart &m_portfolioChart;
    QComboBox *m_basis;
    ToneLabel *m_verdict;
    std::shared_ptr<const Shown> m_shown;
    TitleId m_opened; // null: none
    Latest<std::shared_ptr<const Shown>> m_newShown;
    Latest<planning::PortfolioParts> m_newParts;
};

} // namespace slateboard
