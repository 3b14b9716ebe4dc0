// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/forecast/levers.h"
#include "ui/models/latest.h"

#include <QObject>

#include <memory>
#include <vector>

namespace slateboard {

class Workspace;

/// The forecasts of all goals of some figures, and what they were made from.
struct Forecasts {
    std::shared_ptr<const planning::Figures> figures;                    // that they belong to
    std::vector<forecast::GoalForecast> goals;                           // in the order of Figures::goals
    std::vector<std::shared_ptr<const forecast::GoalHistory>> histories; // likewise; for other paces

    [[nodiscard]] const forecast::GoalForecast *find(GoalId goal) const; // or nullptr
    [[nodiscard]] std::shared_ptr<const forecast::GoalHistory> history(GoalId goal) const;
};

/// The forecasts of what a workspace shows, for all that show them: made aside, once for all, when the figures have
/// changed and somebody looks. Levers take longer, and come after them for who asks.
class ForecastBook : public QObject {
    Q_OBJECT
public:
    /// The one of this workspace, made when it is first asked for.
    [[nodiscard]] static ForecastBook &of(Workspace &workspace);

    /// Null until they are made for the first time. Those of earlier figures stay until the new ones are there.
    [[nodiscard]] const std::shared_ptr<const Forecasts> &forecasts() const { return m_forecasts; }
    /// That of a goal, or nullptr: not yet made.
    [[nodiscard]] const forecast::GoalForecast *find(GoalId goal) const;
    /// What would move a goal, the best first; nullptr: not yet made of these figures.
    [[nodiscard]] const std::vector<forecast::LeverEffect> *levers(GoalId goal) const;
    /// They are those of the figures that the workspace shows.
    [[nodiscard]] bool isCurrent() const;

    /// Makes those of the latest figures, if that is not done yet: for who comes into sight, or is as they get
    /// outdated.
    void renew();
    /// Likewise, and the levers of all goals after them.
    void renewLevers();

signals:
    void forecastsChanged();
    void leversChanged();
    void outdated();

private:
    using Levers = std::vector<std::vector<forecast::LeverEffect>>; // in the order of the goals
    using LeversOfForecasts = std::pair<std::shared_ptr<const Forecasts>, std::shared_ptr<const Levers>>;

    explicit ForecastBook(Workspace &workspace);
    void take(std::shared_ptr<const Forecasts> forecasts);
    void askLevers();

    Workspace &m_workspace;
    bool m_isOutdated = true;
    bool m_wantsLevers = false; // after the forecasts that are being made
    std::shared_ptr<const Forecasts> m_forecasts;
    std::shared_ptr<const Levers> m_levers; // of m_forecasts, or null
    Latest<std::shared_ptr<const Forecasts>> m_next;
    Latest<LeversOfForecasts> m_nextLevers;
};

} // namespace slateboard
