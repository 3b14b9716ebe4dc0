// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/moveeffects.h"

#include "app/planning/demandpreview.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

/// Titles that are moved, with the stages in which they stand.
struct MovedTitles {
    QList<TitleId> titles;
    std::vector<Stage> stages;

    [[nodiscard]] bool anyGreenlit() const { return std::ranges::any_of(stages, isGreenlit); }
    [[nodiscard]] QList<TitleId> entering(Stage to) const
    {
        QList<TitleId> entering;
        for (size_t i = 0; i < stages.size(); ++i) {
            if (stages[i] != to)
                entering << titles[static_cast<qsizetype>(i)];
        }
        return entering;
    }
    [[nodiscard]] QList<TitleId> passing(Stage to) const
    {
        QList<TitleId> passing;
        for (size_t i = 0; i < stages.size(); ++i) {
            if (passesGate(stages[i], to))
                passing << titles[static_cast<qsizetype>(i)];
        }
        return passing;
    }
};

MovedTitles movedTitles(const Figures &figures, const QList<TitleId> &titles)
{
    MovedTitles moved;
    for (TitleId id : titles) {
        const TitleFigures *title = findTitle(figures, id);
        if (!title || !title->stage)
            continue;
        moved.titles << id;
        moved.stages.push_back(title->stage->stage);
    }
    return moved;
}

/// Demand knows three kinds of stages: before greenlight, after it, and shelved. One stage stands for each.
struct DemandSide {
    enum Value : size_t { Hoped, Firm, Shelved, Count };
    static constexpr std::array<Stage, Count> stages{Stage::Development, Stage::PreProduction, Stage::Shelved};
    [[nodiscard]] static Value of(Stage stage)
    {
        return stage == Stage::Shelved ? Shelved : isGreenlit(stage) ? Firm : Hoped;
    }
};

class EffectsMaker {
public:
    EffectsMaker(const MoveGround &ground, const PlannedCounts &counts, MovedTitles moved, Day moveDay) :
        m_ground(ground), m_counts(counts), m_moved(std::move(moved)), m_moveDay(moveDay),
        m_countsOfMove(ground.library(), ground.figures().plan, ground.figures().asOf, m_moved.titles)
    {}

    MoveEffects make();

private:
    void prepareQuarters();
    [[nodiscard]] MoveEffect effectOf(Stage stage) const;
    [[nodiscard]] std::vector<GateEffect> gateOf(const QList<TitleId> &passing) const;
    [[nodiscard]] std::vector<GoalEffect> goalsOf(Stage stage) const;

    const MoveGround &m_ground;
    const PlannedCounts &m_counts;
    MovedTitles m_moved;
    Day m_moveDay;
    CountsOfMove m_countsOfMove;
    std::array<std::vector<QuarterEffect>, DemandSide::Count> m_quarters; // of those that the move touches
};

MoveEffects EffectsMaker::make()
{
    prepareQuarters();
    MoveEffects effects;
    for (size_t stage = 0; stage < stageCount; ++stage)
        effects[stage] = effectOf(static_cast<Stage>(stage));
    return effects;
}

void EffectsMaker::prepareQuarters()
{
    const Figures &figures = m_ground.figures();
    const std::vector<QuarterMoney> &before = figures.money.quarters;
    DemandPreview preview(m_ground.library(), figures, m_moved.titles);
    for (size_t side = 0; side < DemandSide::Count; ++side) {
        std::vector<TitleChange> changes;
        for (TitleId title : m_moved.titles)
            changes.push_back({title, {}, DemandSide::stages[side]});
        for (const QuarterMoney &money : touchedQuarters(before, preview.quartersIf(changes))) {
            if (money.quarter < Quarter::of(figures.asOf))
                continue;
            const auto old = std::ranges::lower_bound(before, money.quarter, {}, &QuarterMoney::quarter);
            const bool isKnown = old != before.end() && old->quarter == money.quarter;
            m_quarters[side].push_back(
                {money.quarter, isKnown ? old->headroom : std::nullopt, money.headroom, money.tightest});
        }
    }
}

MoveEffect EffectsMaker::effectOf(Stage stage) const
{
    MoveEffect effect;
    effect.stage = stage;
    effect.entering = static_cast<int>(m_moved.entering(stage).size());
    QList<TitleId> passing = m_moved.passing(stage);
    effect.passesGate = !passing.isEmpty();
    effect.isAheadOfGate = DemandSide::of(stage) == DemandSide::Hoped && !m_moved.anyGreenlit();
    if (effect.isAheadOfGate)
        passing = m_moved.titles;
    effect.gate = gateOf(passing);
    effect.quarters = m_quarters[effect.isAheadOfGate ? DemandSide::Firm : DemandSide::of(stage)];
    effect.goals = goalsOf(stage);
    return effect;
}

std::vector<GateEffect> EffectsMaker::gateOf(const QList<TitleId> &passing) const
{
    std::vector<GateEffect> gate;
    std::vector<std::vector<GateFinding>> findings = m_ground.gate().checkTogether(passing);
    for (qsizetype i = 0; i < passing.size(); ++i)
        gate.push_back({passing[i], std::move(findings[static_cast<size_t>(i)])});
    return gate;
}

// A title that stands in the stage already enters it no second time, which a plan could take for a new date.
std::vector<GoalEffect> EffectsMaker::goalsOf(Stage stage) const
{
    const Figures &figures = m_ground.figures();
    const QList<TitleId> entering = m_moved.entering(stage);
    std::optional<CountsOfMove> ofSome;
    if (!entering.isEmpty() && entering.size() < m_moved.titles.size())
        ofSome.emplace(m_ground.library(), figures.plan, figures.asOf, entering);
    const CountsOfMove &counts = ofSome ? *ofSome : m_countsOfMove;
    std::vector<GoalEffect> goals;
    for (const Goal &goal : m_ground.library().goals) {
        if (goal.deadline < figures.asOf)
            continue;
        const int before = m_counts.count(goal.measure, goal.deadline);
        const int change = entering.isEmpty() ? 0 : counts.change(goal.measure, goal.deadline, stage, m_moveDay);
        goals.push_back({goal.id, before, before + change});
    }
    return goals;
}

} // namespace

int MoveEffect::blocked() const
{
    return static_cast<int>(
        std::ranges::count_if(gate, [](const GateEffect &title) { return !title.findings.empty(); }));
}

const QuarterEffect *MoveEffect::tightest() const
{
    const QuarterEffect *tightest = nullptr;
    for (const QuarterEffect &quarter : quarters) {
        if (quarter.after && (!tightest || *quarter.after < *tightest->after))
            tightest = &quarter;
    }
    return tightest;
}

MoveGround::MoveGround(const Library &library, std::shared_ptr<const Figures> figures) :
    m_library(library), m_figures(std::move(figures)), m_gate(m_library, *m_figures),
    m_counts(m_library, m_figures->plan, m_figures->asOf)
{}

MoveEffects MoveGround::effectsOf(const QList<TitleId> &titles, Day moveDay) const
{
    return EffectsMaker(*this, m_counts, movedTitles(*m_figures, titles), moveDay).make();
}

} // namespace slateboard::planning
