// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/forecast.h"
#include "ui/widgets/card.h"

class QLabel;

namespace slateboard {

class FigureView;
class ToneLabel;

/// Will the goal be reached? The chance of it by the deadline, the days on which it is reached with 50% and with 85%,
/// and the pace had and needed. Where there is no forecast it says why.
class ForecastCard : public Card {
    Q_OBJECT
public:
    explicit ForecastCard(QWidget *parent = nullptr);

    /// No forecast: it is being made. `whatIf`: one of another pace.
    void show(const planning::GoalFigures &goal, Day asOf, const std::optional<forecast::GoalForecast> &forecast,
              const Formatter &format);

    [[nodiscard]] FigureView &rows() const { return *m_rows; }
    [[nodiscard]] const QLabel &chance() const { return *m_chance; }
    [[nodiscard]] const ToneLabel &refusal() const { return *m_refusal; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showForecast(const std::optional<forecast::GoalForecast> &forecast, const Formatter &format);
    void retranslate();

    QLabel *m_chance;
    QLabel *m_by;
    ToneLabel *m_badge;
    ToneLabel *m_refusal;
    FigureView *m_rows;
};

} // namespace slateboard
