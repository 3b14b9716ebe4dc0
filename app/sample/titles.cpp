// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/draft.h"

namespace slateboard::sample {

namespace {

void addTitleRow(Draft &draft, DraftTitle &title)
{
    const TitleData &data = *title.data;
    Title row;
    row.id = title.id = draft.ids.make<TitleId>(title.schedule.pitch);
    row.koreanName = data.name.korean;
    row.englishName = data.name.english;
    row.format = data.format;
    row.episodes = data.episodes;
    row.minutes = data.minutes;
    row.genre = data.genre;
    row.logline = data.logline;
    row.producer = title.producer.both();
    row.ownOriginal = data.original;
    draft.rows.titles << row;
}

QString noteFor(const DraftTitle &title, Stage stage)
{
    switch (stage) {
    case Stage::PreProduction: return QStringLiteral("제작 확정 위원회 승인");
    case Stage::Shelved: return QStringLiteral("대본 완성도 미달과 편성 불발로 보류");
    case Stage::PostProduction: return title.data->format == Format::Drama ? QStringLiteral("마지막 촬영") : QString();
    default: return {};
    }
}

void addStageEvents(Draft &draft, const DraftTitle &title)
{
    for (const auto &[stage, day] : stagesOf(title.schedule)) {
        if (day > draft.asOf())
            continue;
        StageEvent event;
        event.id = draft.ids.make<Id<StageEvent>>(day);
        event.title = title.id;
        event.stage = stage;
        event.day = day;
        event.by = title.producer.both();
        event.note = noteFor(title, stage);
        draft.rows.stageEvents << event;
    }
}

/// A pitch has no more than its development planned; the rest of the plan comes with the script.
void addPlan(Draft &draft, DraftTitle &title)
{
    const Day day = title.schedule.pitch;
    draft.rows.planTitles << PlanTitle{draft.ids.make<Id<PlanTitle>>(day), draft.plan, title.id,
                                       title.schedule.release};
    if (title.stage == Stage::Pitch)
        title.schedule.phases = {{PhaseKind::Development, title.schedule.phases.value(PhaseKind::Development)}};
    for (auto phase = title.schedule.phases.cbegin(); phase != title.schedule.phases.cend(); ++phase) {
        draft.rows.phases << Phase{
            draft.ids.make<Id<Phase>>(day), draft.plan, title.id, phase.key(), phase->start, phase->end};
    }
}

/// Shorts go to the short-form service, the group's own originals mostly to its own channels and service.
PartyId platformFor(const Draft &draft, const TitleData &data, Dice &dice)
{
    if (data.format == Format::ShortForm)
        return draft.platforms.last();
    return draft.platforms.at(data.original ? dice.between(0, 2) : dice.between(2, 5));
}

void tie(Draft &draft, const DraftTitle &title, PartyId party, PartyRole role)
{
    const Day day = title.schedule.phases.value(PhaseKind::Development).start;
    const Day known = std::clamp(day, title.schedule.pitch, draft.asOf());
    draft.rows.titleParties << TitleParty{draft.ids.make<Id<TitleParty>>(known), title.id, party, role};
}

void addTitleParties(Draft &draft, DraftTitle &title, Dice &dice)
{
    const TitleData &data = *title.data;
    const int first = dice.below(static_cast<int>(draft.companies.size()));
    const int second = (first + dice.between(1, 5)) % static_cast<int>(draft.companies.size());
    const bool together = dice.chance(0.2);
    const bool abroad = data.format == Format::Drama && dice.chance(0.55);
    title.platform = platformFor(draft, data, dice);
    const auto distributor = dice.oneOf(draft.distributors);
    if (title.stage == Stage::Pitch)
        return; // nobody is chosen yet
    title.company = draft.companies.at(first);
    tie(draft, title, title.company, PartyRole::ProductionCompany);
    if (together && data.format == Format::Drama)
        tie(draft, title, draft.companies.at(second), PartyRole::ProductionCompany);
    if (data.format == Format::Film) {
        title.abroad = distributor;
        tie(draft, title, distributor, PartyRole::Distributor);
    }
    if (!title.isGreenlit())
        return;
    tie(draft, title, title.platform, PartyRole::Platform);
    if (abroad) {
        title.abroad = draft.platforms.at(6); // the one that shows them abroad
        tie(draft, title, title.abroad, PartyRole::Platform);
    }
}

} // namespace

void addTitles(Draft &draft)
{
    Dice dice(80);
    for (const auto &data : std::as_const(draft.data.titles)) {
        DraftTitle title;
        title.data = &data;
        title.schedule = scheduleOf(data, draft.data, dice);
        title.stage = stageOn(title.schedule, draft.asOf());
        title.producer = dice.oneOf(draft.data.producers);
        addTitleRow(draft, title);
        addStageEvents(draft, title);
        addPlan(draft, title);
        addTitleParties(draft, title, dice);
        draft.titles << title;
    }
}

} // namespace slateboard::sample
