// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/deckfacts.h"
#include "ui/presentation/slide.h"

namespace slateboard {

/// The five answers: how many, how many are needed, how likely that is, how much money is left, what must be decided.
class AnswersSlide : public Slide {
public:
    explicit AnswersSlide(const DeckFacts &facts);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QStringList lines() const override;
    void paint(const SlideCanvas &canvas, const QRectF &body) const override;

private:
    /// What is said of a goal.
    struct GoalAnswer {
        QString name;
        QString value;
        QString target;
        QString needed;        // "298 more by 2023-12-31"
        QString likely;        // "31% likely"; empty: there is no forecast
        QStringList reachedBy; // the P50 and P85 days, or why there is no forecast
        QString pace;
        Tone tone = Tone::Neutral;
    };
    struct MoneyAnswer {
        QString left;
        QString of;
        QString verdict;
        Tone tone = Tone::Neutral;
        double firm = 0;
        double hoped = 0;
        bool hasCap = false;
    };
    [[nodiscard]] static GoalAnswer answerOf(const DeckFacts &facts, const planning::GoalFigures &goal);
    void addMoney(const DeckFacts &facts);
    void addDecisions(const DeckFacts &facts);
    void paintGoals(const SlideCanvas &canvas, const QRectF &rect) const;
    void paintMoney(const SlideCanvas &canvas, const QRectF &rect) const;
    void paintDecisions(const SlideCanvas &canvas, const QRectF &rect) const;

    std::vector<GoalAnswer> m_goals;
    MoneyAnswer m_money;
    QString m_decisions; // how many
    std::vector<SlideLine> m_questions;
};

} // namespace slateboard
