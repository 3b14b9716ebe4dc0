// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/session/decisionlinks.h"
#include "app/session/planwrites.h"
#include "app/session/stagewrites.h"
#include "app/session/titlepartverbs.h"
#include "app/session/titlewrites.h"

namespace slateboard {
namespace {

Result<void> checkDraft(TitleDraft &draft)
{
    if (const auto sound = checkTitle(draft.title); !sound)
        return sound;
    if (const auto sound = checkPhases(draft.phases.value_or(QList<Phase>())); !sound)
        return sound;
    if (const auto sound = checkPlannedDay(draft.targetRelease); !sound)
        return sound;
    for (const BudgetLine &line : draft.budgetLines.value_or(QList<BudgetLine>())) {
        if (const auto sound = checkBudgetLine(line); !sound)
            return sound;
    }
    return {};
}

bool isPlanned(const TitleDraft &draft)
{
    const auto says = [](const auto &rows) { return rows && !rows->isEmpty(); };
    return draft.targetRelease || says(draft.phases) || says(draft.budgetLines);
}

// A payment can refer to a commitment, so payments go first.
void removeCosts(store::Writer &writer, TitleId title)
{
    QList<Cost> costs = writer.referring(&Cost::title, title);
    std::ranges::stable_partition(costs, [](const Cost &cost) { return !cost.settles.isNull(); });
    for (const Cost &cost : std::as_const(costs))
        writer.remove<Cost>(cost.id);
}

// What plans say of it, and its milestones.
void removePlanned(store::Writer &writer, TitleId title)
{
    writer.removeReferring(&PlannedStage::title, title);
    writer.removeReferring(&PhaseLink::title, title);
    writer.removeReferring(&PhaseLink::afterTitle, title);
    writer.removeReferring(&Funding::title, title);
    writer.removeReferring(&Estimate::title, title);
    writer.removeReferring(&WaterfallTier::title, title);
    for (const Milestone &milestone : writer.referring(&Milestone::title, title))
        writer.removeReferring(&PlannedMilestone::milestone, milestone.id);
    writer.removeReferring(&Milestone::title, title);
    QList<ReleaseWindow> windows = writer.referring(&ReleaseWindow::title, title);
    for (ReleaseWindow &window : windows) { // so that none refers to one that is gone
        window.after = {};
        writer.update(window);
    }
    writer.removeReferring(&ReleaseWindow::title, title);
}

Result<void> removeTitle(store::Writer &writer, TitleId title)
{
    removePlanned(writer, title);
    writer.removeReferring(&Credit::title, title);
    writer.removeReferring(&Slot::title, title);
    writer.removeReferring(&TitleDocument::title, title);
    writer.removeReferring(&Decision::title, title);
    writer.removeReferring(&TitleIp::title, title);
    writer.removeReferring(&TitleParty::title, title);
    writer.removeReferring(&StageEvent::title, title);
    writer.removeReferring(&PlanTitle::title, title);
    writer.removeReferring(&Phase::title, title);
    writer.removeReferring(&BudgetLine::title, title);
    writer.removeReferring(&Receipt::title, title);
    for (const Cap &cap : writer.referring(&Cap::title, title))
        releaseDecisions(writer, &Decision::cap, cap.id);
    writer.removeReferring(&Cap::title, title);
    removeCosts(writer, title);
    if (!writer.remove<Title>(title))
        return rowGone();
    return {};
}

// All that hangs on the title itself, and what a plan says of it.
void setParts(store::Writer &writer, PlanId plan, const TitleDraft &draft)
{
    const TitleId title = draft.title.id;
    setTies(writer, title, draft.madeFrom);
    setParties(writer, title, PartyRole::ProductionCompany, draft.productionCompanies);
    setParties(writer, title, PartyRole::Platform, draft.platforms);
    setParties(writer, title, PartyRole::Distributor, draft.distributors);
    if (draft.phases) {
        for (const Phase &old : rowsIn<Phase>(writer, plan, title)) {
            if (std::ranges::find(*draft.phases, old.kind, &Phase::kind) == draft.phases->end())
                removePhase(writer, old);
        }
        replaceInPlan(writer, plan, title, *draft.phases);
    }
    if (draft.budgetLines)
        replaceInPlan(writer, plan, title, *draft.budgetLines);
}

} // namespace

PlanId workingPlanIn(store::Writer &writer)
{
    for (const Plan &plan : writer.all<Plan>()) {
        if (plan.kind == PlanKind::Working)
            return plan.id;
    }
    return {};
}

TitleDraft draftOf(const Library &library, TitleId title)
{
    TitleDraft draft;
    if (const Title *row = findRow(library.titles, title))
        draft.title = *row;
    for (const TitleIp &tie : library.titleIps) {
        if (tie.title == title)
            draft.madeFrom << tie.ip;
    }
    for (const TitleParty &tie : library.titleParties) {
        const Party *party = tie.title == title ? findRow(library.parties, tie.party) : nullptr;
        if (!party)
            continue;
        switch (tie.role) {
        case PartyRole::ProductionCompany: draft.productionCompanies << party->name; break;
        case PartyRole::Platform: draft.platforms << party->name; break;
        case PartyRole::Distributor: draft.distributors << party->name; break;
        }
    }
    for (const PlanTitle &entry : library.planTitles) {
        if (entry.title == title && entry.plan == workingPlan(library).id)
            draft.targetRelease = entry.targetRelease;
    }
    return draft;
}

Edited Session::addTitle(TitleDraft draft)
{
    return addTitleTo(*this, workingPlan(library()).id, std::move(draft));
}

Edited addTitleTo(Session &session, PlanId plan, TitleDraft draft)
{
    if (draft.title.id.isNull())
        draft.title.id = makeId<Title>();
    return Verb::edit(
        session, editWords(QT_TRANSLATE_NOOP("Edit", "Add title “%1”"), {nameOf(draft.title)}),
        [plan, draft, day = session.today()](store::Writer &writer) mutable -> Result<void> {
            if (const auto open = openPlanIn(writer, plan); !open)
                return tl::unexpected(open.error());
            if (const auto sound = checkDraft(draft); !sound)
                return sound;
            writer.insert(draft.title);
            writer.insert(
                StageEvent{makeId<StageEvent>(), draft.title.id, Stage::Pitch, day, Precision::Day, {}, {}, {}, false});
            setParts(writer, plan, draft);
            putRelease(writer, plan, draft.title.id, draft.targetRelease);
            return {};
        });
}

Edited Session::updateTitle(TitleDraft draft)
{
    return edit(editWords(QT_TRANSLATE_NOOP("Edit", "Edit title “%1”"), {nameOf(draft.title)}),
                [draft](store::Writer &writer) mutable -> Result<void> {
                    if (const auto sound = checkDraft(draft); !sound)
                        return sound;
                    if (!writer.update(draft.title))
                        return rowGone();
                    const PlanId working = workingPlanIn(writer);
                    setParts(writer, working, draft);
                    // A title that only a what-if plan knows stays out of the working one, until that plans it too.
                    if (isPlanned(draft) || entryIn(writer, working, draft.title.id))
                        putRelease(writer, working, draft.title.id, draft.targetRelease);
                    return {};
                });
}

Edited Session::deleteTitles(QList<TitleId> ids)
{
    const EditWords words =
        ids.size() == 1 ? editWords(QT_TRANSLATE_NOOP("Edit", "Delete title “%1”"), {nameOf(library(), ids.first())})
                        : editWords(QT_TRANSLATE_N_NOOP("Edit", "Delete %n title(s)"), ids.size());
    return edit(words, [ids](store::Writer &writer) -> Result<void> {
        for (TitleId id : ids) {
            if (const auto removed = removeTitle(writer, id); !removed)
                return removed;
        }
        return {};
    });
}

Edited Session::moveTitles(StageMove move)
{
    const EditArgument word = EditArgument::word(words<Stage>()[static_cast<size_t>(move.stage)].english);
    const EditWords said =
        move.titles.size() == 1
            ? editWords(QT_TRANSLATE_NOOP("Edit", "Move “%1” to %2"), {nameOf(library(), move.titles.first()), word})
            : editWords(QT_TRANSLATE_N_NOOP("Edit", "Move %n title(s) to %1"), move.titles.size(), {word});
    return edit(said, [move, today = today(), language = spokenLanguage()](store::Writer &writer) -> Result<void> {
        const bool isFact = move.plan.isNull() || move.plan == workingPlanIn(writer);
        const auto open = isFact ? Result<Plan>(Plan()) : openPlanIn(writer, move.plan);
        if (!open)
            return tl::unexpected(open.error());
        if (const auto sound = isFact ? checkFactDay(move.day, today) : checkPlannedDay(move.day); !sound)
            return sound;
        for (TitleId id : move.titles) {
            if (!writer.find<Title>(id))
                return rowGone();
            const auto free = isFact ? Result<void>() : requireUnlocked(writer, *open, id, language);
            if (!free)
                return free;
            if (isFact && stageIn(writer, {}, id, move.day) != move.stage) {
                writer.insert(StageEvent{makeId<StageEvent>(), id, move.stage, move.day, Precision::Day,
                                         cleaned(move.by), cleaned(move.note), move.overridden.value(id),
                                         move.turnaround});
            }
            if (!isFact)
                planStage(writer, {{}, move.plan, id, move.stage, move.day}, today);
        }
        return {};
    });
}

} // namespace slateboard
