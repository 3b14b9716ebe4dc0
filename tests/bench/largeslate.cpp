// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largeslate.h"

#include "tests/bench/largedice.h"

namespace slateboard::bench {
namespace {

void addDates(Rows &rows, Day today, Dice &dice)
{
    Title title;
    title.id = makeId<Title>();
    title.koreanName = workName(dice);
    title.englishName = QStringLiteral("Title %1").arg(rows.titles.size() + 1);
    title.format = dice.word<Format>();
    title.episodes = title.format == Format::Film ? 1 : 8 + dice.below(16);
    title.minutes = 60;
    title.genre = genre(dice);
    title.producer = personName(dice);
    title.ownOriginal = dice.chance(3);
    rows.titles.append(title);
    if (!rows.ips.isEmpty())
        rows.titleIps.append({makeId<TitleIp>(), title.id, dice.oneOf(rows.ips).id});
    rows.titleParties.append(
        {makeId<TitleParty>(), title.id, dice.oneOf(rows.parties).id, PartyRole::ProductionCompany});
    const PlanId plan = rows.plans.first().id;
    Day start = dice.day(Day(2021, 1, 1), 900);
    static constexpr int months[] = {6, 3, 5, 6, 3};
    rows.stageEvents.append(
        {makeId<StageEvent>(), title.id, Stage::Pitch, start.plusDays(-60), Precision::Day, {}, {}});
    for (const auto &kind : words<PhaseKind>()) {
        const auto at = static_cast<size_t>(kind.value);
        const Day end = start.plusMonths(months[at]).plusDays(-1);
        rows.phases.append({makeId<Phase>(), plan, title.id, kind.value, start, end});
        if (start <= today) {
            const Stage stage = kind.value == PhaseKind::Marketing ? Stage::Delivered : words<Stage>()[at + 1].value;
            rows.stageEvents.append({makeId<StageEvent>(), title.id, stage, start, Precision::Day, {}, {}});
        }
        start = end.plusDays(1);
    }
    rows.planTitles.append({makeId<PlanTitle>(), plan, title.id, start});
    if (start <= today) {
        rows.stageEvents.append({makeId<StageEvent>(), title.id, Stage::Released, start, Precision::Day, {}, {}});
        rows.receipts.append({makeId<Receipt>(), title.id, dice.oneOf(rows.parties).id, start.plusDays(30),
                              ReceiptKind::LicenceFee, Money{50'000'000LL * dice.below(300)}});
    }
}

// Nine lines over the accounts, and for what lies in the past commitments, most of them paid.
void addMoney(Rows &rows, TitleId title, Day today, Dice &dice)
{
    const PlanId plan = rows.plans.first().id;
    constexpr int lines = 9;
    for (int i = 0; i < lines; ++i) {
        const Phase &phase = rows.phases[rows.phases.size() - 5 + i % 5];
        const Money amount{10'000'000LL * (5 + dice.below(150))};
        const AccountId account = rows.accounts[i].id;
        rows.budgetLines.append({makeId<BudgetLine>(), plan, title, account, phase.kind, amount, dice.word<Profile>()});
        if (phase.start > today)
            continue;
        const Day day = phase.start.plusDays(dice.below(20));
        const Money promised{amount.minor * (80 + dice.below(35)) / 100};
        const Cost promise{makeId<Cost>(),   title,    account, CostKind::Committed,         day,
                           day.plusDays(60), promised, {},      dice.oneOf(rows.parties).id, {}};
        rows.costs.append(promise);
        if (day.plusDays(45) <= today) {
            rows.costs.append({makeId<Cost>(),
                               title,
                               account,
                               CostKind::Actual,
                               day.plusDays(45),
                               {},
                               Money{promised.minor * 9 / 10},
                               promise.id,
                               promise.counterparty,
                               {}});
        }
    }
}

// Who makes it, when it airs and is shown, who pays, and its dated steps.
void addParts(Rows &rows, TitleId title, Dice &dice)
{
    const PlanId plan = rows.plans.first().id;
    for (const CreditRole role : {CreditRole::Writer, CreditRole::Director, CreditRole::Lead})
        rows.credits.append({makeId<Credit>(), title, role, personName(dice), dice.word<CreditStanding>()});
    const Day release = *rows.planTitles.last().targetRelease;
    rows.airSlots.append({makeId<Slot>(), title, dice.oneOf(rows.parties).id, {dice.word<Weekday>()}, {}, release, 1});
    for (const PhaseKind kind : {PhaseKind::Development, PhaseKind::Production, PhaseKind::PostProduction}) {
        rows.milestones.append({makeId<Milestone>(),
                                title,
                                QStringLiteral("단계 %1").arg(static_cast<int>(kind)),
                                {},
                                kind,
                                dice.word<Edge>(),
                                dice.below(20),
                                {}});
    }
    for (const PhaseKind kind : {PhaseKind::PreProduction, PhaseKind::Production, PhaseKind::PostProduction}) {
        const auto before = static_cast<PhaseKind>(static_cast<int>(kind) - 1);
        rows.phaseLinks.append({makeId<PhaseLink>(), plan, title, kind, title, before, 0});
    }
    ReleaseWindow window;
    window.id = makeId<ReleaseWindow>();
    window.plan = plan;
    window.title = title;
    window.platform = dice.oneOf(rows.parties).id;
    window.days = 365;
    rows.windows.append(window);
    rows.funding.append({makeId<Funding>(), plan, title, FundingSource::Own, {}, Money{3'000'000'000}});
}

} // namespace

void addTitle(Rows &rows, Day today, Dice &dice)
{
    addDates(rows, today, dice);
    addMoney(rows, rows.titles.last().id, today, dice);
    addParts(rows, rows.titles.last().id, dice);
}

void addPlan(Rows &rows, Dice &dice)
{
    const PlanId working = rows.plans.first().id;
    const Plan plan{makeId<Plan>(), QStringLiteral("검토안 %1").arg(rows.plans.size()), PlanKind::WhatIf};
    rows.plans.append(plan);
    QHash<TitleId, int> shifts; // days
    for (const Title &title : std::as_const(rows.titles))
        shifts.insert(title.id, dice.chance(2) ? 0 : dice.below(360) - 180);
    const auto copy = [&](auto &list, auto change) {
        const auto originals = list;
        for (auto row : originals) {
            if (row.plan != working)
                continue;
            row.id = decltype(row.id)(makeIdValue());
            row.plan = plan.id;
            change(row, shifts.value(row.title));
            list.append(row);
        }
    };
    copy(rows.planTitles, [](PlanTitle &row, int days) { row.targetRelease = row.targetRelease->plusDays(days); });
    copy(rows.phases, [](Phase &row, int days) {
        row.start = row.start.plusDays(days);
        row.end = row.end.plusDays(days);
    });
    copy(rows.budgetLines, [](BudgetLine &, int) {});
    copy(rows.phaseLinks, [](PhaseLink &, int) {});
    copy(rows.windows, [](ReleaseWindow &, int) {});
    copy(rows.funding, [](Funding &, int) {});
}

} // namespace slateboard::bench
