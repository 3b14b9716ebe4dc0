// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/stagereadings.h"

#include "app/forecast/draws.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace slateboard::forecast {
namespace {

constexpr int readingCount = 25;
constexpr int leastMonthsOfStages = 12;
constexpr int leastCounted = 10;
constexpr double leastThroughStages = 0.8;
constexpr int stepsRead = 12 * yearsAhead + 1;
constexpr int mostAge = 120;  // months in a stage that are told apart
constexpr double leaning = 2; // titles that the mean hazard stands for at each age

// How a title left a stage, or where it stands in it.
enum class Exit { Counted, Shelved, None };
struct Stay {
    size_t title = 0; // place among all
    int months = 0;
    Exit exit = Exit::None;
};

struct Way {
    Day came;
    std::optional<Day> counted;
    std::optional<Day> shelved;                                   // and not revived
    std::array<std::optional<Day>, planning::stageCount> entered; // first, before it was counted
    Stage now = Stage::Pitch;
};

bool concerns(const Library &library, const Goal &goal, const Title &title)
{
    switch (goal.measure) {
    case Measure::DramaIps: return title.format == Format::Drama;
    case Measure::Originals: return title.ownOriginal;
    case Measure::ReleasedTitles:
    case Measure::SourceIps: break;
    }
    Q_UNUSED(library)
    return true;
}

std::vector<Way> waysOf(planning::FactIndex &facts, const planning::GoalFigures &figures, Day asOf)
{
    QHash<qint64, Day> counted;
    for (const planning::CountStep &step : figures.steps) {
        if (step.gained && !counted.contains(step.row))
            counted.insert(step.row, step.day);
    }
    std::vector<Way> ways;
    planning::forEachGroup(
        facts.stageSteps(), &planning::StageStep::title, [&](std::span<const planning::StageStep> steps) {
            const Title *title = findRow(facts.library().titles, steps.front().title);
            if (!title || steps.front().day > asOf || !concerns(facts.library(), figures.goal, *title))
                return;
            Way way;
            way.came = steps.front().day;
            if (const auto day = counted.constFind(title->id.value); day != counted.cend())
                way.counted = *day;
            for (const planning::StageStep &step : steps) {
                if (step.day > asOf || (way.counted && step.day >= *way.counted))
                    break;
                way.now = step.stage;
                way.shelved = step.stage == Stage::Shelved ? std::optional(step.day) : std::nullopt;
                auto &first = way.entered[static_cast<size_t>(step.stage)];
                first = first.value_or(step.day);
            }
            ways.push_back(way);
        });
    return ways;
}

int months(Day from, Day to)
{
    return std::clamp(static_cast<int>(std::floor(static_cast<double>(to.daysSince(from)) / 30.44)), 0, mostAge - 1);
}

Stay stayOf(const Way &way, size_t place, Day from, Day asOf)
{
    if (way.counted)
        return {place, months(from, *way.counted), Exit::Counted};
    if (way.shelved && *way.shelved >= from)
        return {place, months(from, *way.shelved), Exit::Shelved};
    return {place, months(from, asOf), Exit::None};
}

// By age in months: the chances of being counted, and of leaving at all, in that month.
struct Hazards {
    std::array<double, mostAge> counted{};
    std::array<double, mostAge> any{};
};

Hazards hazardsOf(std::span<const Stay> stays, std::span<const double> weights)
{
    std::array<double, mostAge> atRisk{};
    Hazards hazards;
    double exposure = 0;
    double allCounted = 0;
    double allAny = 0;
    for (const Stay &stay : stays) {
        const double weight = weights[stay.title];
        for (int age = 0; age <= stay.months; ++age)
            atRisk[static_cast<size_t>(age)] += weight;
        exposure += weight * (stay.months + 1);
        const auto at = static_cast<size_t>(stay.months);
        if (stay.exit != Exit::None)
            hazards.any[at] += weight;
        if (stay.exit == Exit::Counted)
            hazards.counted[at] += weight;
    }
    for (size_t age = 0; age < mostAge; ++age) {
        allCounted += hazards.counted[age];
        allAny += hazards.any[age];
    }
    const double meanCounted = exposure > 0 ? allCounted / exposure : 0;
    const double meanAny = exposure > 0 ? allAny / exposure : 0;
    for (size_t age = 0; age < mostAge; ++age) {
        hazards.counted[age] = (hazards.counted[age] + leaning * meanCounted) / (atRisk[age] + leaning);
        hazards.any[age] = (hazards.any[age] + leaning * meanAny) / (atRisk[age] + leaning);
    }
    return hazards;
}

// The share of titles of an age that is counted by the end of each step.
void addReach(const Hazards &hazards, int age, double weight, std::vector<double> &reach)
{
    double waiting = 1;
    double counted = 0;
    for (double &share : reach) {
        const auto at = static_cast<size_t>(std::min(age++, mostAge - 1));
        counted += waiting * hazards.counted[at];
        waiting *= 1 - hazards.any[at];
        share += weight * counted;
    }
}

class Reader {
public:
    Reader(std::vector<Way> ways, const Goal &goal, Day asOf) : m_ways(std::move(ways)), m_goal(goal), m_asOf(asOf)
    {
        for (size_t place = 0; place < m_ways.size(); ++place)
            read(place);
    }

    [[nodiscard]] bool tellsEnough() const
    {
        return m_counted >= leastCounted && m_throughStages >= leastThroughStages * m_counted;
    }
    [[nodiscard]] const std::vector<Day> &came() const { return m_came; }
    [[nodiscard]] StageReading reading(Draws &draws) const;

private:
    void read(size_t place);

    std::vector<Way> m_ways;
    const Goal &m_goal;
    Day m_asOf;
    int m_counted = 0;
    int m_throughStages = 0;
    std::vector<Day> m_came;
    std::vector<Stay> m_sinceCame;
    std::array<std::vector<Stay>, planning::stageCount> m_stays;
    std::array<std::vector<int>, planning::stageCount> m_ages; // in months, of those that stand there
};

void Reader::read(size_t place)
{
    const Way &way = m_ways[place];
    const bool isDirect = way.counted && way.counted->daysSince(way.came) < 30;
    m_counted += way.counted ? 1 : 0;
    m_throughStages += way.counted && !isDirect ? 1 : 0;
    if (isDirect)
        return;
    m_came.push_back(way.came);
    m_sinceCame.push_back(stayOf(way, place, way.came, m_asOf));
    for (size_t stage = 0; stage < planning::stageCount; ++stage) {
        if (stage != static_cast<size_t>(Stage::Shelved) && way.entered[stage])
            m_stays[stage].push_back(stayOf(way, place, *way.entered[stage], m_asOf));
    }
    if (!way.counted && way.now != Stage::Shelved) {
        const auto now = static_cast<size_t>(way.now);
        m_ages[now].push_back(months(way.entered[now].value_or(way.came), m_asOf));
    }
}

StageReading Reader::reading(Draws &draws) const
{
    std::vector<double> weights;
    weights.reserve(m_ways.size());
    for (size_t place = 0; place < m_ways.size(); ++place)
        weights.push_back(-std::log(draws.uniform()));
    StageReading reading;
    reading.reach.resize(stepsRead);
    addReach(hazardsOf(m_sinceCame, weights), 0, 1, reading.reach);
    for (size_t stage = 0; stage < planning::stageCount; ++stage) {
        if (m_ages[stage].empty())
            continue;
        Underway underway;
        underway.stage = static_cast<int>(stage);
        underway.titles = static_cast<int>(m_ages[stage].size());
        underway.reach.resize(stepsRead);
        const Hazards hazards = hazardsOf(m_stays[stage], weights);
        std::array<int, mostAge> ofAge{};
        for (const int age : m_ages[stage])
            ++ofAge[static_cast<size_t>(age)];
        for (int age = 0; age < mostAge; ++age) {
            if (const int titles = ofAge[static_cast<size_t>(age)]; titles > 0)
                addReach(hazards, age, static_cast<double>(titles) / underway.titles, underway.reach);
        }
        reading.underway.push_back(std::move(underway));
    }
    return reading;
}

} // namespace

std::optional<StageForecast> stageReadings(planning::FactIndex &facts, const planning::GoalFigures &figures,
                                           const GoalHistory &history)
{
    if (history.completeMonths < leastMonthsOfStages)
        return std::nullopt;
    const Reader reader(waysOf(facts, figures, history.asOf), figures.goal, history.asOf);
    if (!reader.tellsEnough())
        return std::nullopt;
    StageForecast stages;
    stages.months = monthsOf(reader.came(), *std::ranges::min_element(reader.came()), history.asOf);
    const auto isComplete = [](const MonthGains &month) { return month.share >= 1 && month.gained > 0; };
    if (std::ranges::none_of(stages.months, isComplete))
        return std::nullopt;
    Draws draws(2);
    for (int i = 0; i < readingCount; ++i)
        stages.readings.push_back(reader.reading(draws));
    return stages;
}

} // namespace slateboard::forecast
