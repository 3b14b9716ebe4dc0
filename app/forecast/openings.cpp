// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/openings.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace slateboard::forecast {
namespace {

constexpr int undecidedDays = 365;

// Rows that stood before the count: how each went on.
class Tally {
public:
    explicit Tally(Day asOf) : m_asOf(asOf) {}

    void add(bool cameIn) { ++(cameIn ? m_in : m_out); }
    /// A row that still stands there since a day.
    void addOpen(qint64 row, Day since)
    {
        m_rows.push_back(row);
        if (m_asOf.daysSince(since) > undecidedDays)
            ++m_out;
    }
    [[nodiscard]] Openings openings() &&
    {
        std::ranges::sort(m_rows);
        const double all = m_in + m_out;
        return {std::move(m_rows), all > 0 ? m_in / all : 0};
    }

private:
    Day m_asOf;
    double m_in = 0;
    double m_out = 0;
    std::vector<qint64> m_rows;
};

struct Talks {
    Day since;
    bool talked = false;
    ScoutStep last = ScoutStep::Discovered;
};

QHash<qint64, Day> firstGains(const planning::GoalFigures &figures)
{
    QHash<qint64, Day> gains;
    for (const planning::CountStep &step : figures.steps) {
        if (step.gained && !gains.contains(step.row))
            gains.insert(step.row, step.day);
    }
    return gains;
}

Openings talksOf(const Library &library, const planning::GoalFigures &figures, Day asOf)
{
    std::vector<const ScoutEvent *> events;
    for (const ScoutEvent &event : library.scoutEvents) {
        if (event.day <= asOf)
            events.push_back(&event);
    }
    std::ranges::stable_sort(events, {}, &ScoutEvent::day);
    QHash<qint64, Talks> talks;
    for (const ScoutEvent *event : events) {
        Talks &talk = talks[event->ip.value];
        talk.last = event->step;
        if (!talk.talked && (event->step == ScoutStep::InTalks || event->step == ScoutStep::Offer)) {
            talk.talked = true;
            talk.since = event->day;
        }
    }
    Tally tally(asOf);
    if (talks.isEmpty())
        return std::move(tally).openings();
    const QHash<qint64, Day> gains = firstGains(figures);
    for (auto talk = talks.cbegin(); talk != talks.cend(); ++talk) {
        if (!talk->talked)
            continue;
        const auto gain = gains.constFind(talk.key());
        if (gain != gains.cend() && *gain < talk->since)
            continue; // talks about rights that were had already
        if (gain != gains.cend() || talk->last == ScoutStep::Passed)
            tally.add(gain != gains.cend());
        else if (talk->last != ScoutStep::Secured)
            tally.addOpen(talk.key(), talk->since);
    }
    return std::move(tally).openings();
}

bool isBefore(const Goal &goal, DramaRule rule, Stage stage)
{
    if (goal.measure == Measure::DramaIps && rule == DramaRule::SecuredInDevelopment)
        return stage == Stage::Pitch;
    if (goal.measure == Measure::DramaIps && rule == DramaRule::Greenlit)
        return stage == Stage::Development;
    return stage == Stage::PostProduction || stage == Stage::Delivered;
}

bool isPast(const Goal &goal, DramaRule rule, Stage stage)
{
    if (goal.measure == Measure::DramaIps && rule == DramaRule::SecuredInDevelopment)
        return stage != Stage::Pitch && stage != Stage::Shelved;
    if (goal.measure == Measure::DramaIps && rule == DramaRule::Greenlit)
        return planning::isGreenlit(stage);
    return stage == Stage::Released;
}

// Titles of a source IP with secured drama rights that is not counted yet.
QSet<TitleId> titlesOfSecured(planning::FactIndex &facts, const planning::GoalFigures &figures, Day asOf)
{
    QHash<qint64, int> net;
    for (const planning::CountStep &step : figures.steps)
        net[step.row] += step.gained ? 1 : -1;
    const std::vector<planning::CountingGrant> &grants = facts.countingGrants();
    QSet<TitleId> titles;
    for (const TitleIp &tie : facts.library().titleIps) {
        if (net.value(tie.ip.value) > 0)
            continue;
        const auto own = std::ranges::equal_range(grants, tie.ip, {}, &planning::CountingGrant::ip);
        if (std::ranges::any_of(own, [&](const planning::CountingGrant &grant) {
                return grant.drama && grant.first <= asOf && asOf <= grant.last;
            }))
            titles.insert(tie.title);
    }
    return titles;
}

Openings titlesBefore(planning::FactIndex &facts, const planning::GoalFigures &figures, Day asOf)
{
    const Library &library = facts.library();
    const DramaRule rule = library.info.dramaRule;
    const bool needsRights = !figures.countsTitles;
    const QSet<TitleId> secured = needsRights ? titlesOfSecured(facts, figures, asOf) : QSet<TitleId>();
    Tally tally(asOf);
    planning::forEachGroup(
        facts.stageSteps(), &planning::StageStep::title, [&](std::span<const planning::StageStep> steps) {
            const Title *title = findRow(library.titles, steps.front().title);
            if (!title || (figures.goal.measure == Measure::DramaIps && title->format != Format::Drama) ||
                (figures.goal.measure == Measure::Originals && !title->ownOriginal))
                return;
            std::optional<Day> stood;
            std::optional<Stage> now;
            bool past = false;
            for (const planning::StageStep &step : steps) {
                if (step.day > asOf)
                    break;
                now = step.stage;
                if (isBefore(figures.goal, rule, step.stage) && !stood)
                    stood = step.day;
                past = past || (stood && isPast(figures.goal, rule, step.stage));
            }
            if (!stood)
                return;
            if (past || now == Stage::Shelved)
                tally.add(past);
            else if (!needsRights || secured.contains(title->id))
                tally.addOpen(title->id.value, *stood);
        });
    return std::move(tally).openings();
}

} // namespace

Openings openingsOf(planning::FactIndex &facts, const planning::GoalFigures &figures, Day asOf)
{
    return figures.goal.measure == Measure::SourceIps ? talksOf(facts.library(), figures, asOf)
                                                      : titlesBefore(facts, figures, asOf);
}

} // namespace slateboard::forecast
