// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/plannedcounts.h"

#include "app/planning/figureparts.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace slateboard::planning {
namespace {

struct Step {
    Stage stage = Stage::Pitch;
    Day day;
};

// What a plan foresees for one title.
struct Course {
    TitleId title;
    bool isIn = false;
    std::optional<Stage> stage; // on as-of; unknown: not yet pitched
    std::vector<Step> dates;    // what phases and release say
    std::vector<Step> planned;  // what is planned by name, in order
};

std::optional<Stage> stageOf(PhaseKind phase)
{
    switch (phase) {
    case PhaseKind::Development: return Stage::Development;
    case PhaseKind::PreProduction: return Stage::PreProduction;
    case PhaseKind::Production: return Stage::Production;
    case PhaseKind::PostProduction: return Stage::PostProduction;
    case PhaseKind::Marketing: break;
    }
    return std::nullopt;
}

class Foresight {
public:
    Foresight(const Library &library, PlanId plan, Day asOf) :
        m_library(library), m_plan(plan), m_next(asOf.plusDays(1)), m_asOf(asOf)
    {}

    Library make();

private:
    void readCourses();
    [[nodiscard]] Course *find(TitleId title);
    void addFacts();
    void addCourse(const Course &course);
    [[nodiscard]] std::vector<Step> datesOf(const Course &course) const;
    void enter(TitleId title, const Step &step);
    [[nodiscard]] QList<RightsGrant> knownGrants() const;

    const Library &m_library;
    PlanId m_plan;
    Day m_next; // what should have happened by as-of happens then
    Day m_asOf;
    std::vector<Course> m_courses; // by title
    QList<StageEvent> m_events;
    Id<StageEvent> m_lastEvent;
};

Library Foresight::make()
{
    readCourses();
    addFacts();
    for (const Course &course : m_courses)
        addCourse(course);
    Library planned;
    planned.info = m_library.info;
    planned.plans = m_library.plans;
    planned.titles = m_library.titles;
    planned.titleIps = m_library.titleIps;
    planned.ips = m_library.ips;
    planned.stageEvents = std::move(m_events);
    planned.grants = knownGrants();
    return planned;
}

Course *Foresight::find(TitleId title)
{
    const auto found = std::ranges::lower_bound(m_courses, title, {}, &Course::title);
    return found != m_courses.end() && found->title == title ? &*found : nullptr;
}

void Foresight::readCourses()
{
    FactIndex facts(m_library);
    const QHash<TitleId, StageState> stages = stagesOn(facts, m_asOf);
    m_courses.reserve(static_cast<size_t>(m_library.titles.size()));
    for (const Title &title : m_library.titles) {
        const auto stage = stages.constFind(title.id);
        m_courses.push_back(
            {title.id, false, stage == stages.constEnd() ? std::nullopt : std::optional(stage->stage), {}, {}});
    }
    const auto forCourses = [this](const auto &rows, auto take) {
        for (const auto &row : rows) {
            if (Course *course = row.plan == m_plan ? find(row.title) : nullptr)
                take(*course, row);
        }
    };
    forCourses(m_library.planTitles, [](Course &course, const PlanTitle &row) {
        course.isIn = row.included;
        if (row.targetRelease)
            course.dates.push_back({Stage::Released, *row.targetRelease});
    });
    forCourses(m_library.phases, [](Course &course, const Phase &row) {
        if (const auto stage = stageOf(row.kind))
            course.dates.push_back({*stage, row.start});
    });
    for (const StageStep &step : plannedSteps(facts, m_plan, m_asOf)) { // by day, and only then put off
        if (Course *course = find(step.title))
            course->planned.push_back({step.stage, std::max(step.day, m_next)});
    }
}

void Foresight::addFacts()
{
    m_events.reserve(m_library.stageEvents.size() + m_library.titles.size());
    for (const StageEvent &event : m_library.stageEvents) {
        if (event.day <= m_asOf)
            m_events << event;
        m_lastEvent = std::max(m_lastEvent, event.id);
    }
}

void Foresight::enter(TitleId title, const Step &step)
{
    StageEvent event;
    event.id = m_lastEvent = {m_lastEvent.value + 1};
    event.title = title;
    event.stage = step.stage;
    event.day = step.day;
    m_events << event;
}

std::vector<Step> Foresight::datesOf(const Course &course) const
{
    const auto greenlight = std::ranges::find(course.planned, Stage::PreProduction, &Step::stage);
    std::vector<Step> dates;
    for (Step step : course.dates) {
        if (std::ranges::find(course.planned, step.stage, &Step::stage) != course.planned.end())
            continue;
        step.day = std::max(step.day, m_next);
        if (greenlight != course.planned.end() && step.stage > Stage::PreProduction)
            step.day = std::max(step.day, greenlight->day);
        dates.push_back(step);
    }
    std::ranges::sort(dates, {}, [](const Step &step) { return std::tuple(step.day, step.stage); });
    return dates;
}

void Foresight::addCourse(const Course &course)
{
    if (!course.isIn) {
        if (course.stage && *course.stage < Stage::Delivered)
            enter(course.title, {Stage::Shelved, m_next});
        return;
    }
    const std::vector<Step> dates = datesOf(course);
    std::optional<Stage> stage = course.stage;
    auto date = dates.begin();
    const auto follow = [&](std::optional<Day> until) {
        for (; date != dates.end() && (!until || date->day <= *until); ++date) {
            if (!stage || date->stage > *stage) { // shelved is beyond all
                stage = date->stage;
                enter(course.title, *date);
            }
        }
    };
    for (const Step &step : course.planned) {
        follow(step.day);
        stage = step.stage;
        enter(course.title, step);
    }
    follow(std::nullopt);
}

// Those begun by as-of, and those that follow them without a gap.
QList<RightsGrant> Foresight::knownGrants() const
{
    std::vector<const RightsGrant *> later;
    QHash<IpId, Day> reach; // of what runs on as-of
    for (const RightsGrant &grant : m_library.grants) {
        if (grant.startsOn > m_asOf) {
            later.push_back(&grant);
            reach.insert(grant.ip, m_asOf.plusDays(-1));
        }
    }
    if (later.empty())
        return m_library.grants;
    for (const RightsGrant &grant : m_library.grants) {
        const auto found = grant.startsOn <= m_asOf && countsAsSecured(grant) ? reach.find(grant.ip) : reach.end();
        if (found != reach.end())
            *found = std::max(*found, lastDayOf(grant));
    }
    std::ranges::stable_sort(later, {}, &RightsGrant::startsOn);
    QSet<GrantId> unknown;
    for (const RightsGrant *grant : later) {
        Day &last = reach[grant->ip];
        if (last >= m_asOf && grant->startsOn <= (last == endOfTime ? last : last.plusDays(1)))
            last = countsAsSecured(*grant) ? std::max(last, lastDayOf(*grant)) : last;
        else
            unknown.insert(grant->id);
    }
    QList<RightsGrant> known = m_library.grants;
    known.removeIf([&](const RightsGrant &grant) { return unknown.contains(grant.id); });
    return known;
}

int holding(const std::vector<Interval> &intervals, Day day)
{
    return static_cast<int>(
        std::ranges::count_if(intervals, [day](const Interval &interval) { return interval.holds(day); }));
}

} // namespace

Library asPlanned(const Library &library, PlanId plan, Day asOf)
{
    return Foresight(library, plan, asOf).make();
}

PlannedCounts::PlannedCounts(const Library &library, PlanId plan, Day asOf)
{
    const Library planned = asPlanned(library, plan, asOf);
    FactIndex facts(planned);
    for (const auto &word : words<Measure>()) {
        const std::vector<Interval> &intervals = facts.counted(word.value);
        std::vector<Level> &levels = m_levels[static_cast<size_t>(word.value)];
        levels = changesAfter(intervals, asOf);
        levels.insert(levels.begin(), {asOf, holding(intervals, asOf)});
        for (size_t i = 1; i < levels.size(); ++i)
            levels[i].count += levels[i - 1].count;
    }
}

// By how much the count changes on days to come, by day: of a day's several entries the last is what it comes to.
std::vector<PlannedCounts::Level> PlannedCounts::changesAfter(const std::vector<Interval> &intervals, Day asOf)
{
    std::vector<Level> changes;
    for (const Interval &interval : intervals) {
        if (interval.first > asOf)
            changes.push_back({interval.first, 1});
        if (interval.end > asOf && interval.end < endOfTime)
            changes.push_back({interval.end, -1});
    }
    std::ranges::sort(changes, {}, &Level::day);
    return changes;
}

int PlannedCounts::count(Measure measure, Day day) const
{
    const std::vector<Level> &levels = m_levels[static_cast<size_t>(measure)];
    const auto next = std::ranges::upper_bound(levels, day, {}, &Level::day);
    return next == levels.begin() ? levels.front().count : std::prev(next)->count;
}

} // namespace slateboard::planning
