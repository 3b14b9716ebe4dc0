// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/timeline.h"

#include "app/planning/figureparts.h"
#include "app/planning/planlocks.h"

#include <algorithm>

namespace slateboard::planning {
namespace {

const std::optional<PhaseDays> &phaseIn(const TitlePhases &phases, PhaseKind kind)
{
    return phases[static_cast<size_t>(kind)];
}

void widen(std::optional<PhaseDays> &all, Day from, Day to)
{
    all = all ? PhaseDays{std::min(all->start, from), std::max(all->end, to)} : PhaseDays{from, to};
}

class TimelineMaker {
public:
    TimelineMaker(const Library &library, const Figures &figures) : m_library(library), m_figures(figures) {}

    std::vector<TimelineRow> make();

private:
    [[nodiscard]] TimelineRow *find(TitleId title);
    void addTitles();
    void addPhases();
    void addStages();
    void addWindows();
    void addRights();
    void addLocks();
    static void takeStage(TimelineRow &row, Stage stage, const TimelineDay &day);

    const Library &m_library;
    const Figures &m_figures;
    std::vector<TimelineRow> m_rows;
};

std::vector<TimelineRow> TimelineMaker::make()
{
    addTitles();
    addPhases();
    addStages();
    addWindows();
    addRights();
    addLocks();
    for (const MilestoneFigures &milestone : milestonesOf(m_library, m_figures.plan, m_figures.asOf)) {
        if (TimelineRow *row = milestone.day() ? find(milestone.title) : nullptr)
            row->milestones.push_back(milestone);
    }
    return std::move(m_rows);
}

TimelineRow *TimelineMaker::find(TitleId title)
{
    const auto row = std::ranges::lower_bound(m_rows, title, {}, &TimelineRow::title);
    return row != m_rows.end() && row->title == title ? &*row : nullptr;
}

void TimelineMaker::addTitles()
{
    m_rows.reserve(m_figures.titles.size());
    for (const TitleFigures &title : m_figures.titles) {
        TimelineRow row;
        row.title = title.title;
        const bool isReleased = title.stage && title.stage->stage == Stage::Released;
        if (title.release)
            row.release = TimelineDay{*title.release, title.releasePrecision, isReleased, {}};
        m_rows.push_back(std::move(row));
    }
}

void TimelineMaker::addPhases()
{
    for (const Phase &phase : m_library.phases) {
        if (TimelineRow *row = phase.plan == m_figures.plan ? find(phase.title) : nullptr)
            row->phases[static_cast<size_t>(phase.kind)] = PhaseDays{phase.start, phase.end};
    }
}

// The first time that it passed the gate counts, and the last time that it was delivered.
void TimelineMaker::takeStage(TimelineRow &row, Stage stage, const TimelineDay &day)
{
    if (isGreenlit(stage) && (!row.greenlight || day.day < row.greenlight->day) &&
        !(row.greenlight && row.greenlight->isFact && !day.isFact))
        row.greenlight = day;
    if (stage == Stage::Delivered && (!row.delivery || day.day >= row.delivery->day))
        row.delivery = day;
}

void TimelineMaker::addStages()
{
    FactIndex facts(m_library);
    const Day asOf = m_figures.asOf;
    for (const StageStep &step : facts.stageSteps()) {
        if (TimelineRow *row = step.day <= asOf ? find(step.title) : nullptr)
            takeStage(*row, step.stage, {step.day, step.precision, true, {}});
    }
    for (const StageStep &step : plannedSteps(facts, m_figures.plan, asOf)) {
        if (TimelineRow *row = find(step.title))
            takeStage(*row, step.stage, {step.day, step.precision, false, step.planned});
    }
    for (TimelineRow &row : m_rows)
        row = withPhases(m_library, row, row.phases, asOf);
}

void TimelineMaker::addWindows()
{
    for (const TitleWindows &windows : allWindowDays(m_library, m_figures)) {
        TimelineRow *row = find(windows.title);
        if (!row)
            continue;
        for (const WindowDays &window : windows.windows) {
            if (window.start)
                row->windows.push_back(window);
        }
    }
}

void TimelineMaker::addRights()
{
    for (const Lapse &lapse : endingRights(m_library, m_figures.plan, m_figures.asOf)) { // soonest first
        for (const TitleAtRisk &risk : lapse.titlesAtRisk) {
            if (TimelineRow *row = find(risk.title))
                row->rights.push_back({lapse.ip, lapse.lastDay, risk.need});
        }
    }
}

void TimelineMaker::addLocks()
{
    const QSet<TitleId> locked = lockedTitles(m_library, m_figures.plan);
    for (TimelineRow &row : m_rows)
        row.locked = locked.contains(row.title);
}

} // namespace

std::optional<PhaseDays> TimelineRow::span() const
{
    std::optional<PhaseDays> all;
    for (const auto &days : phases) {
        if (days)
            widen(all, days->start, days->end);
    }
    for (const auto &day : {greenlight, delivery, release}) {
        if (day)
            widen(all, day->day, day->day);
    }
    return all;
}

std::optional<PhaseDays> TimelineRow::extent() const
{
    std::optional<PhaseDays> all = span();
    for (const WindowDays &window : windows)
        widen(all, *window.start, window.end.value_or(*window.start));
    for (const MilestoneFigures &milestone : milestones)
        widen(all, *milestone.day(), *milestone.day());
    return all;
}

std::optional<Day> neededUntil(const TimelineRow &row, RightsNeed need)
{
    if (need == RightsNeed::Exercise) {
        const auto &shoot = phaseIn(row.phases, PhaseKind::Production);
        return shoot ? std::optional(shoot->start) : std::nullopt;
    }
    std::optional<Day> last;
    for (const auto &days : row.phases) {
        if (days)
            last = std::max(last, std::optional(days->end));
    }
    return row.release ? std::max(last, std::optional(row.release->day)) : last;
}

const TimelineRight *missedRight(const TimelineRow &row)
{
    const auto missed = std::ranges::find_if(row.rights, [&](const TimelineRight &right) {
        const auto until = neededUntil(row, right.need);
        return until && *until > right.lastDay;
    });
    return missed == row.rights.end() ? nullptr : &*missed;
}

std::vector<TimelineRow> timelineOf(const Library &library, const Figures &figures)
{
    return TimelineMaker(library, figures).make();
}

TimelineRow withPhases(const Library &library, TimelineRow row, const TitlePhases &phases, Day asOf)
{
    row.phases = phases;
    const auto follow = [](std::optional<TimelineDay> &day, std::optional<Day> phase) {
        if (day && (day->isFact || !day->planned.isNull()))
            return;
        day.reset();
        if (phase)
            day = TimelineDay{*phase, Precision::Day, false, {}};
    };
    const auto &before = phaseIn(phases, PhaseKind::PreProduction);
    const auto &after = phaseIn(phases, PhaseKind::PostProduction);
    follow(row.greenlight, before ? std::optional(before->start) : std::nullopt);
    follow(row.delivery, after ? std::optional(after->end) : std::nullopt);
    for (MilestoneFigures &milestone : row.milestones) {
        const Milestone *step =
            milestone.doneOn || milestone.byHand ? nullptr : findRow(library.milestones, milestone.milestone);
        if (!step || !step->phase)
            continue;
        const auto &days = phaseIn(phases, *step->phase);
        const auto day =
            days ? std::optional(followingDay(step->edge, step->offsetDays, days->start, days->end)) : std::nullopt;
        milestone.setForecast(day, asOf);
    }
    std::erase_if(row.milestones, [](const MilestoneFigures &milestone) { return !milestone.day(); });
    return row;
}

} // namespace slateboard::planning
