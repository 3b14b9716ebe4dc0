// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/dollars.h"
#include "app/sample/draft.h"

namespace slateboard::sample {

namespace {

const Day approvalDay(2022, 12, 15);

// Each phase waits for the one before it.
void addLinks(Draft &draft, const DraftTitle &title)
{
    constexpr std::pair<PhaseKind, PhaseKind> order[] = {{PhaseKind::Development, PhaseKind::PreProduction},
                                                         {PhaseKind::PreProduction, PhaseKind::Production},
                                                         {PhaseKind::Production, PhaseKind::PostProduction}};
    for (const auto &[before, after] : order) {
        if (title.schedule.phases.contains(before) && title.schedule.phases.contains(after)) {
            draft.rows.phaseLinks << PhaseLink{
                draft.ids.make<Id<PhaseLink>>(title.schedule.pitch), draft.plan, title.id, after, title.id, before, 0};
        }
    }
}

ReleaseWindow windowOf(Draft &draft, const DraftTitle &title, PartyId platform, int days)
{
    ReleaseWindow window;
    window.id = draft.ids.make<ReleaseWindowId>(title.schedule.pitch);
    window.plan = draft.plan;
    window.title = title.id;
    window.platform = platform;
    window.days = days;
    return window;
}

Money shareOf(Money amount, int percent)
{
    constexpr qint64 million = 1'000'000;
    return Money{amount.minor * percent / 100 / million * million};
}

// A film goes to cinemas first, then to a platform; a series to its platform, and abroad on the same day.
void addWindows(Draft &draft, const DraftTitle &title, Money budget)
{
    if (!title.schedule.release)
        return;
    if (title.data->format == Format::Film) {
        ReleaseWindow cinemas = windowOf(draft, title, title.abroad, 70);
        cinemas.territory = QStringLiteral("KR");
        cinemas.holdbackDays = 30;
        cinemas.expectedReceipts = shareOf(budget, 55);
        cinemas.receiptKind = ReceiptKind::Share;
        ReleaseWindow streamed = windowOf(draft, title, title.platform, 730);
        streamed.after = cinemas.id;
        streamed.edge = Edge::End;
        streamed.offsetDays = 45;
        streamed.expectedReceipts = shareOf(budget, 25);
        draft.rows.windows << cinemas << streamed;
        return;
    }
    ReleaseWindow home = windowOf(draft, title, title.platform, 365);
    home.territory = QStringLiteral("KR");
    home.guarantee = shareOf(budget, 50);
    home.expectedReceipts = shareOf(budget, 20);
    home.receiptKind = ReceiptKind::Share;
    draft.rows.windows << home;
    if (title.abroad.isNull())
        return;
    ReleaseWindow abroad = windowOf(draft, title, title.abroad, 730);
    abroad.territory = QStringLiteral("JP, TW");
    abroad.after = home.id;
    abroad.exclusive = false;
    abroad.expectedReceipts = shareOf(budget, 24);
    draft.rows.windows << abroad;
}

// Greenlit titles are paid for; of those in development part is still looked for.
void addFunding(Draft &draft, const DraftTitle &title, Money budget, Dice &dice)
{
    const Day day = title.schedule.pitch;
    const auto add = [&](FundingSource source, PartyId party, Money amount, bool inForeign = false) {
        Funding row{draft.ids.make<Id<Funding>>(day), draft.plan, title.id, source, party, amount, {}};
        if (inForeign) {
            row.entered = inDollars(amount, day);
            row.amount = row.entered->inCurrency({});
        }
        draft.rows.funding << row;
        return row.amount;
    };
    const int placed = dice.between(3, 7);
    const int presold = dice.between(10, 30);
    const bool isShared = dice.chance(0.5);
    if (title.stage == Stage::Pitch)
        return;
    Money own = budget;
    const bool isSeries = title.data->format == Format::Drama;
    const bool isAlone = title.data->alone;
    if (!isAlone && (isSeries || title.data->format == Format::Show))
        own -= add(FundingSource::ProductPlacement, {}, shareOf(budget, placed));
    if (!isAlone && isShared && !title.company.isNull())
        own -= add(FundingSource::CoProducer, title.company, shareOf(budget, 20));
    if (!title.isGreenlit())
        own = shareOf(budget, 40);
    else if (!title.abroad.isNull())
        own -= add(FundingSource::Presale, title.abroad, shareOf(budget, presold), isSeries);
    add(FundingSource::Own, {}, own);
}

// Who sells it takes a fee, and of a film what it spent on publicity; who makes an original has a twentieth from the
// first won on. Then all who paid get their money back, and who makes it shares in the profit.
void addTiers(Draft &draft, const DraftTitle &title)
{
    if (!title.isGreenlit())
        return;
    const auto add = [&](int place, TierKind kind, PartyId party, int percent) {
        draft.rows.waterfall << WaterfallTier{draft.ids.make<Id<WaterfallTier>>(title.schedule.pitch),
                                              title.id,
                                              place,
                                              kind,
                                              party,
                                              Share{percent * 100},
                                              {}};
    };
    const bool isFilm = title.data->format == Format::Film;
    const bool isMade = !title.company.isNull();
    if (!title.abroad.isNull())
        add(1, TierKind::Fee, title.abroad, 10);
    if (!title.abroad.isNull() && isFilm)
        add(2, TierKind::Expense, title.abroad, 0);
    if (isMade && !isFilm && title.data->original)
        add(3, TierKind::Corridor, title.company, 5);
    add(4, TierKind::InvestorRecoupment, {}, 0);
    const auto isInvestor = [&](const Funding &row) { return row.title == title.id && row.party == title.company; };
    if (isMade && std::ranges::any_of(draft.rows.funding, isInvestor))
        add(4, TierKind::InvestorRecoupment, title.company, 0);
    if (isMade)
        add(5, TierKind::Split, title.company, 30);
}

QHash<TitleId, Money> budgetsOf(const Draft &draft)
{
    QHash<TitleId, Money> budgets;
    for (const BudgetLine &line : draft.rows.budgetLines)
        budgets[line.title] += draft.comesTo.value(line.id);
    return budgets;
}

// A line of a plan in which its title costs so many percent; percentages follow the others by themselves.
void scale(BudgetLine &line, int percent)
{
    constexpr qint64 hundredThousand = 100'000;
    if (percent == 100)
        return;
    line.amount = Money{line.amount.minor * percent / 100 / hundredThousand * hundredThousand};
    if (line.entered) {
        line.entered = inDollars(line.amount, line.entered->day);
        line.amount = line.entered->inCurrency({});
    }
}

/// Copies the rows of the working plan into another plan, changed by `change`.
template <class Row, class Change>
void copyRows(Draft &draft, QList<Row> &rows, PlanId plan, Day day, Change change)
{
    const QList<Row> originals = rows;
    for (Row row : originals) {
        if (row.plan != draft.plan)
            continue;
        row.id = draft.ids.make<decltype(row.id)>(day);
        row.plan = plan;
        change(row);
        rows << row;
    }
}

void copyWindows(Draft &draft, PlanId plan, Day day)
{
    QHash<ReleaseWindowId, ReleaseWindowId> copies;
    copyRows(draft, draft.rows.windows, plan, day, [](ReleaseWindow &) {});
    const auto isCopy = [plan](const ReleaseWindow &window) { return window.plan == plan; };
    qsizetype copy = 0;
    for (const ReleaseWindow &window : std::as_const(draft.rows.windows)) {
        if (window.plan != draft.plan)
            continue;
        while (!isCopy(draft.rows.windows.at(copy)))
            ++copy;
        copies.insert(window.id, draft.rows.windows.at(copy++).id);
    }
    for (ReleaseWindow &window : draft.rows.windows) {
        if (isCopy(window))
            window.after = copies.value(window.after);
    }
}

/// What a plan changes of a title: it comes so many days later (earlier if negative), for so many percent.
struct Change {
    int days = 0;
    int percent = 100;
    bool included = true;
};

void copyPlan(Draft &draft, PlanId plan, Day day, const QHash<TitleId, Change> &changes)
{
    copyRows(draft, draft.rows.planTitles, plan, day, [&](PlanTitle &row) {
        const Change change = changes.value(row.title);
        row.included = change.included;
        if (row.targetRelease)
            row.targetRelease = row.targetRelease->plusDays(change.days);
    });
    copyRows(draft, draft.rows.phases, plan, day, [&](Phase &row) {
        const int days = changes.value(row.title).days;
        row.start = row.start.plusDays(days);
        row.end = row.end.plusDays(days);
    });
    copyRows(draft, draft.rows.budgetLines, plan, day,
             [&](BudgetLine &row) { scale(row, changes.value(row.title).percent); });
    copyRows(draft, draft.rows.funding, plan, day, [](Funding &) {});
    copyRows(draft, draft.rows.phaseLinks, plan, day, [](PhaseLink &) {});
    copyWindows(draft, plan, day);
}

// The days that the approved plan gave milestones by its phases, as approving one keeps them.
void keepMilestones(Draft &draft, PlanId plan)
{
    QHash<TitleId, QMap<PhaseKind, const Phase *>> phases;
    for (const Phase &phase : std::as_const(draft.rows.phases)) {
        if (phase.plan == plan)
            phases[phase.title].insert(phase.kind, &phase);
    }
    for (const Milestone &milestone : std::as_const(draft.rows.milestones)) {
        if (!milestone.phase)
            continue;
        if (const Phase *phase = phases.value(milestone.title).value(*milestone.phase)) {
            const Day edge = milestone.edge == Edge::Start ? phase->start : phase->end;
            draft.rows.plannedMilestones << PlannedMilestone{draft.ids.make<Id<PlannedMilestone>>(approvalDay), plan,
                                                             milestone.id, edge.plusDays(milestone.offsetDays)};
        }
    }
}

// What was approved at the end of last year: much has slipped and grown since.
void addApproved(Draft &draft, Dice &dice)
{
    Plan plan{draft.ids.make<PlanId>(approvalDay), QStringLiteral("2023년 확정안"), PlanKind::Approved};
    plan.approvedOn = approvalDay;
    plan.approvedBy = QStringLiteral("투자심의위원회");
    plan.note = QStringLiteral("2023년 편성·투자 계획 승인");
    draft.rows.plans << plan;
    QHash<TitleId, Change> changes;
    for (const DraftTitle &title : std::as_const(draft.titles)) {
        const bool isMoved = dice.chance(0.45);
        const Change change{-dice.between(5, 75), dice.between(92, 101), title.schedule.pitch <= approvalDay};
        const bool isOpen = !title.schedule.release || *title.schedule.release > approvalDay;
        if (isOpen)
            changes.insert(title.id, isMoved ? change : Change{0, 100, change.included});
    }
    copyPlan(draft, plan.id, approvalDay, changes);
    keepMilestones(draft, plan.id);
}

// Fewer titles at a time: some wait a quarter or two, three are left out, the best four get their greenlight day.
void addWhatIf(Draft &draft)
{
    const Day made = draft.asOf().plusDays(-9);
    const Plan plan{draft.ids.make<PlanId>(made), QStringLiteral("하반기 집중안"), PlanKind::WhatIf};
    draft.rows.plans << plan;
    QHash<TitleId, Change> changes;
    int waiting = 0;
    for (const DraftTitle &title : std::as_const(draft.titles)) {
        if (title.stage != Stage::Development || !title.data->shoot)
            continue;
        const int turn = waiting++;
        if (turn % 3 != 0)
            changes.insert(title.id, {turn % 3 * 91, 100, turn % 8 != 7});
        else if (turn < 12)
            draft.rows.plannedStages << PlannedStage{draft.ids.make<Id<PlannedStage>>(made), plan.id, title.id,
                                                     Stage::PreProduction,
                                                     title.schedule.phases.value(PhaseKind::PreProduction).start};
    }
    copyPlan(draft, plan.id, made, changes);
}

} // namespace

void addPlans(Draft &draft)
{
    Dice dice(4096);
    const QHash<TitleId, Money> budgets = budgetsOf(draft);
    for (const DraftTitle &title : std::as_const(draft.titles)) {
        addLinks(draft, title);
        addWindows(draft, title, budgets.value(title.id));
        addFunding(draft, title, budgets.value(title.id), dice);
        addTiers(draft, title);
    }
    addApproved(draft, dice);
    addWhatIf(draft);
}

} // namespace slateboard::sample
