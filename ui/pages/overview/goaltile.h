// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "ui/widgets/card.h"

class QLabel;

namespace slateboard {

class BurnUpChart;
class ToneLabel;
namespace planning {
struct GoalFigures;
}

/// One goal at a glance: the number, whether the pace is enough, a small burn-up, and where the pace
/// leads.
class GoalTile : public Card {
    Q_OBJECT
public:
    explicit GoalTile(QWidget *parent = nullptr);

    void show(const planning::GoalFigures &goal, Day asOf, const Formatter &format);
    [[nodiscard]] QString text() const; // all that it says, for readers and tests

private:
    QLabel *m_value;
    ToneLabel *m_state;
    BurnUpChart *m_chart;
    QLabel *m_outlook;
    QLabel *m_pace;
};

} // namespace slateboard
