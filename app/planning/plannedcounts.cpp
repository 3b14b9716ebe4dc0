// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/plannedcounts.h"

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
    std::vector<Step> planned;  // what is planned by name, by age
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
    const QHash<TitleId, StageState> stages = stagesOn(m_library, m_asOf);
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
    forCourses(m_library.plannedStages, [this](Course &course, const PlannedStage &row) {
        course.planned.push_back({row.stage, std::max(row.day, m_next)});
    });
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
    std::optional<Day> greenlight;
    for (const Step &step : course.planned) {
        if (step.stage == Stage::PreProduction)
            greenlight = step.day;
    }
    std::vector<Step> dates;
    for (Step step : course.dates) {
        if (std::ranges::find(course.planned, step.stage, &Step::stage) != course.planned.end())
            continue;
        step.day = std::max(step.day, m_next);
        if (greenlight && step.stage > Stage::PreProduction)
            step.day = std::max(step.day, *greenlight);
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
    std::vector<Step> planned = course.planned;
    std::ranges::stable_sort(planned, {}, &Step::day);
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
    for (const Step &step : planned) {
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

// The rows of a list that are of one of these: titles or source IPs.
template <class Row, class RowId>
QList<Row> rowsOf(const QList<Row> &rows, RowId Row::*column, const QSet<RowId> &wanted)
{
    QList<Row> some;
    std::ranges::copy_if(
        rows, std::back_inserter(some), [&](RowId id) { return wanted.contains(id); }, column);
    return some;
}

Library partAbout(const Library &library, const QList<TitleId> &titles)
{
    QSet<TitleId> wanted(titles.begin(), titles.end());
    QSet<IpId> ips;
    for (const TitleIp &tie : library.titleIps) {
        if (wanted.contains(tie.title))
            ips.insert(tie.ip);
    }
    Library part;
    part.titleIps = rowsOf(library.titleIps, &TitleIp::ip, ips);
    for (const TitleIp &tie : std::as_const(part.titleIps))
        wanted.insert(tie.title);
    part.info = library.info;
    part.plans = library.plans;
    part.titles = rowsOf(library.titles, &Title::id, wanted);
    part.grants = rowsOf(library.grants, &RightsGrant::ip, ips);
    part.stageEvents = rowsOf(library.stageEvents, &StageEvent::title, wanted);
    part.planTitles = rowsOf(library.planTitles, &PlanTitle::title, wanted);
    part.phases = rowsOf(library.phases, &Phase::title, wanted);
    part.plannedStages = rowsOf(library.plannedStages, &PlannedStage::title, wanted);
    return part;
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

CountsOfMove::CountsOfMove(const Library &library, PlanId plan, Day asOf, const QList<TitleId> &titles) :
    m_part(partAbout(library, titles)), m_titles(titles), m_plan(plan), m_asOf(asOf),
    m_isWorking(plan == workingPlan(library).id), m_before(m_part, plan, asOf)
{}

int CountsOfMove::change(Measure measure, Day day, Stage stage, Day moveDay) const
{
    Library moved = m_part;
    for (TitleId title : m_titles) { // younger than all others
        const qint64 id = std::numeric_limits<qint64>::max() / 2;
        if (m_isWorking)
            moved.stageEvents << StageEvent{{id}, title, stage, moveDay, Precision::Day, {}, {}};
        else
            moved.plannedStages << PlannedStage{{id}, m_plan, title, stage, moveDay};
    }
    const Library planned = asPlanned(moved, m_plan, m_asOf);
    FactIndex facts(planned);
    return holding(facts.counted(measure), day) - m_before.count(measure, day);
}

} // namespace slateboard::planning
