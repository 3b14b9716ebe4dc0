// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/schedule.h"

#include <algorithm>

namespace slateboard::sample {

namespace {

/// Days that a title of a format usually takes.
struct Lengths {
    int preProduction = 0;
    int shoot = 0;
    int post = 0;
    int shelf = 0; // from delivery to release
};

Lengths lengthsOf(const TitleData &title)
{
    switch (title.format) {
    case Format::Film: return {70, 65, 175, 60};
    case Format::Show: return {42, 70, 32, 12};
    case Format::ShortForm: return {32, 24, 42, 16};
    case Format::Documentary: return {45, 150, 90, 55};
    case Format::Drama: break;
    }
    switch (title.episodes.value_or(0)) {
    case 16: return {78, 150, 108, 30};
    case 12: return {70, 122, 98, 32};
    default: return {75, 104, 122, 45};
    }
}

} // namespace

Day workday(Day day)
{
    const int weekday = day.date().dayOfWeek();
    return weekday <= 5 ? day : day.plusDays(8 - weekday);
}

Schedule scheduleOf(const TitleData &title, const SampleData &data, Dice &dice)
{
    Schedule schedule;
    schedule.shelved = title.shelved;
    schedule.pitch = workday(title.development.plusDays(-dice.between(35, 110)));
    if (schedule.pitch > data.pinnedDay)
        schedule.pitch = workday(data.pinnedDay.plusDays(-dice.between(8, 100)));
    schedule.pitch = std::max(schedule.pitch, data.firstDay);
    if (!title.shoot) {
        schedule.phases.insert(PhaseKind::Development, {title.development, title.development.plusDays(149)});
        return schedule;
    }
    const Lengths lengths = lengthsOf(title);
    const auto about = [&dice](int days) { return days + dice.between(-days / 12, days / 12); };
    const Day start = *title.shoot;
    const Day preparation = std::max(workday(start.plusDays(-about(lengths.preProduction))),
                                     title.development.plusDays(21)); // stage gates of titles taken over in a hurry
    const Day wrap = start.plusDays(title.shootDays.value_or(about(lengths.shoot)) - 1);
    const Day delivery = workday(wrap.plusDays(about(lengths.post)));
    const Day release = delivery.plusDays(about(lengths.shelf));
    schedule.phases = {{PhaseKind::Development, {title.development, preparation.plusDays(-1)}},
                       {PhaseKind::PreProduction, {preparation, start.plusDays(-1)}},
                       {PhaseKind::Production, {start, wrap}},
                       {PhaseKind::PostProduction, {wrap.plusDays(1), delivery.plusDays(-1)}},
                       {PhaseKind::Marketing, {release.plusDays(-40), release.plusDays(20)}}};
    schedule.delivery = delivery;
    schedule.release = release;
    return schedule;
}

QList<std::pair<Stage, Day>> stagesOf(const Schedule &schedule)
{
    QList<std::pair<Stage, Day>> stages{{Stage::Pitch, schedule.pitch}};
    const auto enter = [&](Stage stage, std::optional<Day> day) {
        if (day && (!schedule.shelved || *day < *schedule.shelved))
            stages << std::pair(stage, *day);
    };
    const auto startOf = [&](PhaseKind phase) {
        const auto span = schedule.phases.constFind(phase);
        return span == schedule.phases.cend() ? std::nullopt : std::optional(span->start);
    };
    enter(Stage::Development, startOf(PhaseKind::Development));
    enter(Stage::PreProduction, startOf(PhaseKind::PreProduction));
    enter(Stage::Production, startOf(PhaseKind::Production));
    enter(Stage::PostProduction, startOf(PhaseKind::PostProduction));
    enter(Stage::Delivered, schedule.delivery);
    enter(Stage::Released, schedule.release);
    if (schedule.shelved)
        stages << std::pair(Stage::Shelved, *schedule.shelved);
    return stages;
}

Stage stageOn(const Schedule &schedule, Day day)
{
    Stage stage = Stage::Pitch;
    for (const auto &[entered, since] : stagesOf(schedule)) {
        if (since <= day)
            stage = entered;
    }
    return stage;
}

} // namespace slateboard::sample
