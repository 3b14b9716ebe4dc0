// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "ui/widgets/card.h"

class QLabel;

namespace slateboard {

class BurnUpChart;
class ToneLabel;
namespace forecast {
struct GoalForecast;
struct LeverEffect;
} // namespace forecast
namespace planning {
struct GoalFigures;
}

/// One goal at a glance: the number, how likely it is reached, a small burn-up with the fan, when it is reached, and
/// the pace; what would help most, once that is known.
class GoalTile : public Card {
    Q_OBJECT
public:
    explicit GoalTile(QWidget *parent = nullptr);

    /// Of the forecast and the best lever, those may be null that are not yet found.
    void show(const planning::GoalFigures &goal, const forecast::GoalForecast *forecast,
              const forecast::LeverEffect *lever, Day asOf, const Formatter &format);
    [[nodiscard]] QString text() const; // all that it says, for readers and tests

private:
    QLabel *m_value;
    ToneLabel *m_state;
    BurnUpChart *m_chart;
    QLabel *m_outlook;
    QLabel *m_pace;
    QLabel *m_help;
};

} // namespace slateboard
