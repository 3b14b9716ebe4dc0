// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/verbs.h"

#include "app/base/text.h"

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

Result<void> checkCost(store::Writer &writer, Cost &cost)
{
    cost.document = cleaned(cost.document);
    if (cost.settles.isNull())
        return {};
    const auto promise = writer.find<Cost>(cost.settles);
    if (cost.kind != CostKind::Actual || !promise || promise->kind != CostKind::Committed ||
        promise->title != cost.title)
        return refusal(QT_TRANSLATE_NOOP("Session", "Only a payment can settle a commitment, and only of its title."));
    return {};
}

QString nameOf(const Library &library, TitleId title)
{
    const Title *row = findRow(library.titles, title);
    return row ? row->name(library.info.language) : QString();
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
        editWords(QT_TRANSLATE_NOOP("Edit", "Add title “%1”"), {draft.title.name(library().info.language)}),
        [draft, day = today()](store::Writer &writer) mutable -> Result<void> {
            if (const auto sound = checkTitle(draft.title); !sound)
                return sound;
            writer.insert(draft.title);
            writer.insert(StageEvent{makeId<StageEvent>(), draft.title.id, Stage::Pitch, day, Precision::Day, {}, {}});
            setTies(writer, draft.title.id, draft.madeFrom);
            setParties(writer, draft);
            setTargetRelease(writer, draft);
            return {};
        });
}

Edited Session::updateTitle(TitleDraft draft)
{
    return edit(editWords(QT_TRANSLATE_NOOP("Edit", "Edit title “%1”"), {draft.title.name(library().info.language)}),
                [draft](store::Writer &writer) mutable -> Result<void> {
                    if (const auto sound = checkTitle(draft.title); !sound)
                        return sound;
                    if (!writer.update(draft.title))
                        return rowGone();
                    setTies(writer, draft.title.id, draft.madeFrom);
                    setParties(writer, draft);
                    setTargetRelease(writer, draft);
                    return {};
                });
}

Edited Session::deleteTitles(QList<TitleId> ids)
{
    const EditWords words =
        ids.size() == 1 ? editWords(QT_TRANSLATE_NOOP("Edit", "Delete title “%1”"), {nameOf(library(), ids.first())})
                        : editWords(QT_TRANSLATE_NOOP("Edit", "Delete %1 titles"), {QString::number(ids.size())});
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
    const QString word = QString::fromUtf8(words<Stage>()[static_cast<size_t>(stage)].english);
    const EditWords said =
        ids.size() == 1
            ? editWords(QT_TRANSLATE_NOOP("Edit", "Move “%1” to %2"), {nameOf(library(), ids.first()), word})
            : editWords(QT_TRANSLATE_NOOP("Edit", "Move %1 titles to %2"), {QString::number(ids.size()), word});
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

Edited Session::setPhases(TitleId title, QList<Phase> phases)
{
    return edit(editWords(QT_TRANSLATE_NOOP("Edit", "Reschedule “%1”"), {nameOf(library(), title)}),
                [title, phases](store::Writer &writer) mutable -> Result<void> {
                    const PlanId plan = workingPlanIn(writer);
                    for (const Phase &old : writer.referring(&Phase::title, title)) {
                        if (old.plan == plan)
                            writer.remove<Phase>(old.id);
                    }
                    for (Phase &phase : phases) {
                        if (phase.end < phase.start)
                            return refusal(QT_TRANSLATE_NOOP("Session", "A phase cannot end before it begins."));
                        if (phase.id.isNull())
                            phase.id = makeId<Phase>();
                        phase.title = title;
                        phase.plan = plan;
                        writer.insert(phase);
                    }
                    return {};
                });
}

Edited Session::setBudgetLines(TitleId title, QList<BudgetLine> lines)
{
    return edit(editWords(QT_TRANSLATE_NOOP("Edit", "Budget of “%1”"), {nameOf(library(), title)}),
                [title, lines](store::Writer &writer) mutable -> Result<void> {
                    const PlanId plan = workingPlanIn(writer);
                    for (const BudgetLine &old : writer.referring(&BudgetLine::title, title)) {
                        if (old.plan == plan)
                            writer.remove<BudgetLine>(old.id);
                    }
                    for (BudgetLine &line : lines) {
                        if (line.id.isNull())
                            line.id = makeId<BudgetLine>();
                        line.title = title;
                        line.plan = plan;
                        writer.insert(line);
                    }
                    return {};
                });
}

Edited Session::addCost(Cost cost)
{
    if (cost.id.isNull())
        cost.id = makeId<Cost>();
    return edit(editWords(QT_TRANSLATE_NOOP("Edit", "Add a cost to “%1”"), {nameOf(library(), cost.title)}),
                [cost](store::Writer &writer) mutable -> Result<void> {
                    if (const auto sound = checkCost(writer, cost); !sound)
                        return sound;
                    writer.insert(cost);
                    return {};
                });
}

} // namespace slateboard
