// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/stagereadings.h"

#include "app/forecast/draws.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace slateboard::forecast {
namespace {

constexpr int readingCount = 25;
constexpr int leastMonthsOfStages = 12;
constexpr int leastCounted = 10;
constexpr double leastThroughStages = 0.8;
constexpr int stepsRead = 12 * yearsAhead + 1;
constexpr int mostAge = 120;  // months in a stage that are told apart
constexpr double leaning = 2; // titles that the mean hazard stands for at each age
// Where none was ever shelved, half a title stands for it.
constexpr double unseenShelving = 0.5;

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

bool concerns(const Goal &goal, const Title &title)
{
    switch (goal.measure) {
    case Measure::DramaIps: return title.format == Format::Drama;
    case Measure::Originals: return title.ownOriginal;
    case Measure::ReleasedTitles:
    case Measure::SourceIps: break;
    }
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
    planning::forEachGroup(facts.stageSteps(), &planning::StageStep::title,
                           [&](std::span<const planning::StageStep> steps) {
                               const Title *title = findRow(facts.library().titles, steps.front().title);
                               if (!title || steps.front().day > asOf || !concerns(figures.goal, *title))
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

double exactMonths(Day from, Day to)
{
    constexpr double daysOfMonth = 365.25 / 12;
    return std::clamp(static_cast<double>(to.daysSince(from)) / daysOfMonth, 0.0, mostAge - 1.0);
}

int months(Day from, Day to)
{
    return static_cast<int>(exactMonths(from, to));
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
    allAny += unseenShelving;
    const double meanCounted = exposure > 0 ? allCounted / exposure : 0;
    const double meanAny = exposure > 0 ? allAny / exposure : 0;
    for (size_t age = 0; age < mostAge; ++age) {
        hazards.counted[age] = (hazards.counted[age] + leaning * meanCounted) / (atRisk[age] + leaning);
        hazards.any[age] = (hazards.any[age] + leaning * meanAny) / (atRisk[age] + leaning);
    }
    return hazards;
}

// Of a hazard by month of age, what falls to the time from one age to another.
double between(const std::array<double, mostAge> &hazards, double from, double to)
{
    double sum = 0;
    for (int age = static_cast<int>(from); age < to; ++age) {
        const double part = std::min<double>(to, age + 1) - std::max<double>(from, age);
        sum += part * hazards[static_cast<size_t>(std::min(age, mostAge - 1))];
    }
    return std::min(sum, 1.0);
}

// The share of titles of an age that is counted by the end of each step, the first of which is so long.
void addReach(const Hazards &hazards, double age, double firstStep, double weight, std::vector<double> &reach)
{
    double waiting = 1;
    double counted = 0;
    double length = firstStep;
    for (double &share : reach) {
        counted += waiting * between(hazards.counted, age, age + length);
        waiting *= 1 - between(hazards.any, age, age + length);
        share += weight * counted;
        age += length;
        length = 1;
    }
}

class Reader {
public:
    Reader(std::vector<Way> ways, Day asOf, double firstStep) :
        m_ways(std::move(ways)), m_asOf(asOf), m_firstStep(firstStep)
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
    Day m_asOf;
    double m_firstStep; // of the forecast, in months
    int m_counted = 0;
    int m_throughStages = 0;
    std::vector<Day> m_came;
    std::vector<Stay> m_sinceCame;
    std::array<std::vector<Stay>, planning::stageCount> m_stays;
    std::array<int, planning::stageCount> m_standing{};
    std::array<std::map<double, int>, planning::stageCount>
        m_ages; // of titles that stand there: how many are how many months old
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
        const double age = exactMonths(way.entered[now].value_or(way.came), m_asOf);
        ++m_standing[now];
        ++m_ages[now][std::round(4 * age) / 4];
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
    addReach(hazardsOf(m_sinceCame, weights), 0, 0.5, 1, reading.reach); // they come all over a month
    for (size_t stage = 0; stage < planning::stageCount; ++stage) {
        if (m_ages[stage].empty())
            continue;
        Underway underway;
        underway.stage = static_cast<int>(stage);
        underway.titles = m_standing[stage];
        underway.reach.resize(stepsRead);
        const Hazards hazards = hazardsOf(m_stays[stage], weights);
        for (const auto &[age, titles] : m_ages[stage])
            addReach(hazards, age, m_firstStep, static_cast<double>(titles) / underway.titles, underway.reach);
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
    const Reader reader(waysOf(facts, figures, history.asOf), history.asOf, history.outlook.firstShare);
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
