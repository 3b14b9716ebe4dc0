// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/verbs.h"

#include "app/base/text.h"
#include "app/store/soundness.h"

#include <QSet>

namespace slateboard {
namespace {

Result<void> checkTitle(Title &title)
{
    for (QString *text : {&title.koreanName, &title.englishName, &title.genre, &title.producer})
        *text = cleaned(*text);
    title.logline = title.logline.normalized(QString::NormalizationForm_C);
    if (title.koreanName.isEmpty() && title.englishName.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Session", "A title needs a name."));
    if (title.episodes.value_or(1) < 1 || title.minutes.value_or(1) < 1)
        return refusal(QT_TRANSLATE_NOOP("Session", "Episodes and minutes must be at least 1."));
    return {};
}

Result<void> checkPhase(const Phase &phase)
{
    if (phase.end < phase.start)
        return refusal(QT_TRANSLATE_NOOP("Session", "A phase cannot end before it begins."));
    if (phase.start.year() < store::firstPhaseYear || phase.end.year() > store::lastPhaseYear)
        return refusal(QT_TRANSLATE_NOOP("Session", "The days of a phase must lie in the years 1900 to 2100."));
    if (phase.end >= phase.start.plusMonths(12 * store::longestPhaseYears))
        return refusal(QT_TRANSLATE_NOOP("Session", "A phase cannot last longer than 50 years."));
    return {};
}

Result<void> checkDraft(TitleDraft &draft)
{
    if (const auto sound = checkTitle(draft.title); !sound)
        return sound;
    for (const Phase &phase : draft.phases.value_or(QList<Phase>())) {
        if (const auto sound = checkPhase(phase); !sound)
            return sound;
    }
    for (const BudgetLine &line : draft.budgetLines.value_or(QList<BudgetLine>())) {
        if (line.amount.minor < 0)
            return refusal(QT_TRANSLATE_NOOP("Session", "A budget cannot be negative."));
    }
    return {};
}

PlanId workingPlanIn(store::Writer &writer)
{
    for (const Plan &plan : writer.all<Plan>()) {
        if (plan.kind == PlanKind::Working)
            return plan.id;
    }
    return {};
}

// Makes the ties of a title exactly `wanted`, leaving those that are there already as they are.
void setTies(store::Writer &writer, TitleId title, const QList<IpId> &wanted)
{
    QSet<IpId> missing(wanted.begin(), wanted.end());
    for (const TitleIp &tie : writer.referring(&TitleIp::title, title)) {
        if (!missing.remove(tie.ip))
            writer.remove<TitleIp>(tie.id);
    }
    for (IpId ip : wanted) {
        if (missing.remove(ip))
            writer.insert(TitleIp{makeId<TitleIp>(), title, ip});
    }
}

void setParties(store::Writer &writer, const TitleDraft &draft)
{
    QList<TitleParty> present = writer.referring(&TitleParty::title, draft.title.id);
    const auto want = [&](const QStringList &names, PartyRole role) {
        QSet<PartyId> met; // one party named twice, or in two languages, is still one
        for (const QString &name : names) {
            const PartyId party = partyNamed(writer, name);
            if (party.isNull() || met.contains(party))
                continue;
            met.insert(party);
            const auto kept = std::ranges::find_if(
                present, [&](const TitleParty &tie) { return tie.party == party && tie.role == role; });
            if (kept != present.end())
                present.erase(kept);
            else
                writer.insert(TitleParty{makeId<TitleParty>(), draft.title.id, party, role});
        }
    };
    want(draft.productionCompanies, PartyRole::ProductionCompany);
    want(draft.platforms, PartyRole::Platform);
    want(draft.distributors, PartyRole::Distributor);
    for (const TitleParty &tie : std::as_const(present))
        writer.remove<TitleParty>(tie.id);
}

void setTargetRelease(store::Writer &writer, const TitleDraft &draft)
{
    const PlanId plan = workingPlanIn(writer);
    for (PlanTitle entry : writer.referring(&PlanTitle::title, draft.title.id)) {
        if (entry.plan == plan) {
            entry.targetRelease = draft.targetRelease;
            writer.update(entry);
            return;
        }
    }
    writer.insert(PlanTitle{makeId<PlanTitle>(), plan, draft.title.id, draft.targetRelease});
}

// The stage that a title is in by its latest event; among events of one day the later entered.
std::optional<Stage> stageIn(store::Writer &writer, TitleId title, Day day)
{
    std::optional<StageEvent> latest;
    for (const StageEvent &event : writer.referring(&StageEvent::title, title)) {
        if (event.day <= day && (!latest || event.day >= latest->day))
            latest = event;
    }
    return latest ? std::optional(latest->stage) : std::nullopt;
}

// A payment can refer to a commitment, so payments go first.
void removeCosts(store::Writer &writer, TitleId title)
{
    QList<Cost> costs = writer.referring(&Cost::title, title);
    std::ranges::stable_partition(costs, [](const Cost &cost) { return !cost.settles.isNull(); });
    for (const Cost &cost : std::as_const(costs))
        writer.remove<Cost>(cost.id);
}

Result<void> removeTitle(store::Writer &writer, TitleId title)
{
    writer.removeReferring(&TitleIp::title, title);
    writer.removeReferring(&TitleParty::title, title);
    writer.removeReferring(&StageEvent::title, title);
    writer.removeReferring(&PlanTitle::title, title);
    writer.removeReferring(&Phase::title, title);
    writer.removeReferring(&BudgetLine::title, title);
    writer.removeReferring(&Receipt::title, title);
    writer.removeReferring(&Cap::title, title);
    removeCosts(writer, title);
    if (!writer.remove<Title>(title))
        return rowGone();
    return {};
}

EditArgument nameOf(const Title &title)
{
    return EditArgument::name(cleaned(title.koreanName), cleaned(title.englishName));
}

EditArgument nameOf(const Library &library, TitleId title)
{
    const Title *row = findRow(library.titles, title);
    return row ? nameOf(*row) : QString();
}

// Makes the rows of a title in a plan exactly `wanted`. What is the same afterwards is no change to the history.
template <class Row>
void replaceInPlan(store::Writer &writer, TitleId title, PlanId plan, const QList<Row> &wanted)
{
    for (const Row &old : writer.referring(&Row::title, title)) {
        if (old.plan == plan)
            writer.remove<Row>(old.id);
    }
    for (Row row : wanted) {
        if (row.id.isNull())
            row.id.value = makeIdValue();
        row.title = title;
        row.plan = plan;
        writer.insert(row);
    }
}

// All that hangs on the title itself, and what the working plan says of it.
void setParts(store::Writer &writer, const TitleDraft &draft)
{
    setTies(writer, draft.title.id, draft.madeFrom);
    setParties(writer, draft);
    setTargetRelease(writer, draft);
    const PlanId plan = workingPlanIn(writer);
    if (draft.phases)
        replaceInPlan(writer, draft.title.id, plan, *draft.phases);
    if (draft.budgetLines)
        replaceInPlan(writer, draft.title.id, plan, *draft.budgetLines);
}

} // namespace

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
    if (draft.title.id.isNull())
        draft.title.id = makeId<Title>();
    return edit(
        editWords(QT_TRANSLATE_NOOP("Edit", "Add title “%1”"), {nameOf(draft.title)}),
        [draft, day = today()](store::Writer &writer) mutable -> Result<void> {
            if (const auto sound = checkDraft(draft); !sound)
                return sound;
            writer.insert(draft.title);
            writer.insert(StageEvent{makeId<StageEvent>(), draft.title.id, Stage::Pitch, day, Precision::Day, {}, {}});
            setParts(writer, draft);
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
                    setParts(writer, draft);
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

Edited Session::moveTitles(QList<TitleId> ids, Stage stage, Day day, const QString &note)
{
    const EditArgument word = EditArgument::word(words<Stage>()[static_cast<size_t>(stage)].english);
    const EditWords said =
        ids.size() == 1
            ? editWords(QT_TRANSLATE_NOOP("Edit", "Move “%1” to %2"), {nameOf(library(), ids.first()), word})
            : editWords(QT_TRANSLATE_N_NOOP("Edit", "Move %n title(s) to %1"), ids.size(), {word});
    return edit(said, [ids, stage, day, note](store::Writer &writer) -> Result<void> {
        for (TitleId id : ids) {
            if (!writer.find<Title>(id))
                return rowGone();
            if (stageIn(writer, id, day) != stage)
                writer.insert(StageEvent{makeId<StageEvent>(), id, stage, day, Precision::Day, {}, cleaned(note)});
        }
        return {};
    });
}

} // namespace slateboard
