// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/levers.h"
#include "ui/models/latest.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace slateboard {

class BurnUpChart;
class Card;
class FigureView;
class ForecastBook;
class ForecastCard;
class PaceSlider;
class Workspace;

/// How a goal is approached: its burn-up with the fan of the forecast, what if the pace were another; the chance of
/// reaching it and the pace had and needed; what would move the date, and what each month gained and lost; and the rows
/// behind any of these.
class GoalsView : public QWidget {
    Q_OBJECT
public:
    explicit GoalsView(Workspace &workspace, QWidget *parent = nullptr);

    void showGoal(int index);
    /// To be called when it comes to the front, and when the figures are others.
    void refresh();
    /// The goal that is shown, or nullptr.
    [[nodiscard]] const planning::GoalFigures *current() const;

    [[nodiscard]] BurnUpChart &chart() const { return *m_chart; }
    [[nodiscard]] ForecastCard &forecastCard() const { return *m_forecastCard; }
    [[nodiscard]] PaceSlider &pace() const { return *m_pace; }
    [[nodiscard]] FigureView &levers() const { return *m_levers; }
    [[nodiscard]] FigureView &months() const { return *m_months; }
    [[nodiscard]] FigureView &rowsBehind() const { return *m_rows; }
    /// What is shown: the forecast, or that of another pace.
    [[nodiscard]] std::optional<forecast::GoalForecast> shownForecast() const;

signals:
    void forecastShown();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeMain();
    [[nodiscard]] QWidget *makeSide();
    void connectParts();
    void connectBook();
    void showFigures();
    void showForecast();
    void showLevers();
    void tryPace();
    void openMonth(Month month);
    void openLever(int place);
    void closeRows();
    void showRows();
    void showMonth(const planning::GoalFigures &goal);
    void showLever();
    void showInLibrary();
    [[nodiscard]] const forecast::GoalForecast *madeForecast() const; // of the goal as it is, or nullptr
    [[nodiscard]] const forecast::LeverEffect *openedLever() const;
    void retranslate();

    Workspace &m_workspace;
    ForecastBook &m_book;
    int m_index = 0;
    Card *m_chartCard;
    BurnUpChart *m_chart;
    QLabel *m_hint;
    PaceSlider *m_pace;
    QStackedWidget *m_below; // levers, or rows
    Card *m_leversCard;
    FigureView *m_levers;
    QLabel *m_leversHint;
    Card *m_rowsCard;
    FigureView *m_rows;
    QToolButton *m_inLibrary;
    QToolButton *m_closeRows;
    ForecastCard *m_forecastCard;
    Card *m_monthsCard;
    FigureView *m_months;
    std::optional<Month> m_month; // whose rows are listed
    std::optional<forecast::Lever> m_lever;
    std::optional<forecast::GoalForecast> m_whatIf;
    Latest<forecast::GoalForecast> m_nextWhatIf;
};

} // namespace slateboard
