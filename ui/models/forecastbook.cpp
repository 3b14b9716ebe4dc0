// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/forecastbook.h"

#include "app/forecast/history.h"
#include "ui/models/workspace.h"

namespace slateboard {
namespace {

std::shared_ptr<const Forecasts> makeForecasts(const Library &library, std::shared_ptr<const planning::Figures> figures)
{
    auto made = std::make_shared<Forecasts>();
    for (const planning::GoalFigures &goal : figures->goals) {
        made->histories.push_back(
            std::make_shared<const forecast::GoalHistory>(forecast::historyOf(library, goal.goal, figures->asOf)));
        made->goals.push_back(forecast::forecastGoal(*made->histories.back()));
    }
    made->figures = std::move(figures);
    return made;
}

std::optional<size_t> placeOf(const Forecasts *forecasts, GoalId goal)
{
    if (!forecasts)
        return std::nullopt;
    const auto found = std::ranges::find(forecasts->goals, goal, &forecast::GoalForecast::goal);
    return found == forecasts->goals.end() ? std::nullopt
                                           : std::optional(static_cast<size_t>(found - forecasts->goals.begin()));
}

} // namespace

const forecast::GoalForecast *Forecasts::find(GoalId goal) const
{
    const auto place = placeOf(this, goal);
    return place ? &goals[*place] : nullptr;
}

std::shared_ptr<const forecast::GoalHistory> Forecasts::history(GoalId goal) const
{
    const auto place = placeOf(this, goal);
    return place ? histories[*place] : nullptr;
}

ForecastBook &ForecastBook::of(Workspace &workspace)
{
    auto *book = workspace.findChild<ForecastBook *>(QString(), Qt::FindDirectChildrenOnly);
    return book ? *book : *new ForecastBook(workspace);
}

ForecastBook::ForecastBook(Workspace &workspace) :
    QObject(&workspace), m_workspace(workspace), m_next(this), m_nextLevers(this)
{
    connect(&workspace, &Workspace::figuresChanged, this, [this] {
        m_isOutdated = true;
        emit outdated();
    });
}

const forecast::GoalForecast *ForecastBook::find(GoalId goal) const
{
    return m_forecasts ? m_forecasts->find(goal) : nullptr;
}

const std::vector<forecast::LeverEffect> *ForecastBook::levers(GoalId goal) const
{
    const auto place = placeOf(m_forecasts.get(), goal);
    return place && m_levers ? &(*m_levers)[*place] : nullptr;
}

bool ForecastBook::isCurrent() const
{
    return m_forecasts && m_forecasts->figures == m_workspace.sharedFigures();
}

void ForecastBook::renew()
{
    if (!m_isOutdated || !m_workspace.isReady())
        return;
    m_isOutdated = false;
    m_next.ask([library = m_workspace.library(),
                figures = m_workspace.sharedFigures()] { return makeForecasts(library, figures); },
               [this](std::shared_ptr<const Forecasts> forecasts) { take(std::move(forecasts)); });
}

void ForecastBook::renewLevers()
{
    m_wantsLevers = true;
    renew();
    if (isCurrent() && !m_levers)
        askLevers();
}

void ForecastBook::take(std::shared_ptr<const Forecasts> forecasts)
{
    m_forecasts = std::move(forecasts);
    m_levers.reset();
    emit forecastsChanged();
    if (m_wantsLevers)
        askLevers();
}

void ForecastBook::askLevers()
{
    m_wantsLevers = false;
    m_nextLevers.ask(
        [forecasts = m_forecasts] {
            auto levers = std::make_shared<Levers>();
            for (const auto &history : forecasts->histories)
                levers->push_back(forecast::leversOf(*history));
            return std::pair(forecasts, std::shared_ptr<const Levers>(std::move(levers)));
        },
        [this](const LeversOfForecasts &made) {
            if (made.first != m_forecasts)
                return; // others were made meanwhile, and their levers are asked for by who shows them
            m_levers = made.second;
            emit leversChanged();
        });
}

} // namespace slateboard
