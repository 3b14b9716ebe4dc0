// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/scheduleverbs.h"

#include "app/planning/phaselinks.h"
#include "app/session/titlewrites.h"

#include <QSet>

namespace slateboard {
namespace {

constexpr int mostLag = 3650; // days: ten years

// A verb that changes what a plan says of some of its titles.
Edited editPlan(Session &session, const EditWords &words, PlanId plan, QList<TitleId> titles,
                std::function<Result<void>(store::Writer &)> work)
{
    return Verb::edit(
        session, words,
        [plan, titles, language = spokenLanguage(), work = std::move(work)](store::Writer &writer) -> Result<void> {
            if (const auto open = requireChangeable(writer, plan, titles, language); !open)
                return open;
            return work(writer);
        });
}

// One title by its name, several by how many they are.
EditWords wordsForTitles(const Library &library, const QList<TitleId> &titles, const char *one, const char *many)
{
    return titles.size() == 1 ? editWords(one, {nameOf(library, titles.first())}) : editWords(many, titles.size());
}

Result<void> setPhase(store::Writer &writer, PlanId plan, const Phase &wanted)
{
    if (const auto sound = checkPhase(wanted); !sound)
        return sound;
    if (!writer.find<Title>(wanted.title))
        return rowGone();
    for (Phase phase : rowsIn<Phase>(writer, plan, wanted.title)) {
        if (phase.kind == wanted.kind) {
            phase.start = wanted.start;
            phase.end = wanted.end;
            writer.update(phase);
            return {};
        }
    }
    writer.insert(Phase{makeId<Phase>(), plan, wanted.title, wanted.kind, wanted.start, wanted.end});
    return {};
}

void dropPhase(store::Writer &writer, PlanId plan, TitleId title, PhaseKind kind)
{
    for (const Phase &phase : rowsIn<Phase>(writer, plan, title)) {
        if (phase.kind == kind)
            removePhase(writer, phase);
    }
}

Result<void> setRelease(store::Writer &writer, PlanId plan, TitleId title, std::optional<Day> day)
{
    if (const auto sound = checkPlannedDay(day); !sound)
        return sound;
    std::optional<PlanTitle> entry = entryIn(writer, plan, title);
    if (!entry)
        return rowGone();
    entry->targetRelease = day;
    writer.update(*entry);
    return {};
}

// What a plan says besides phases: releases, stages and windows.
Result<void> setOthers(store::Writer &writer, const Reschedule &changes)
{
    for (const auto &[title, day] : changes.releases) {
        if (const auto set = setRelease(writer, changes.plan, title, day); !set)
            return set;
    }
    for (const auto &[id, day] : changes.stages) {
        auto planned = writer.find<PlannedStage>(id);
        if (!planned || planned->plan != changes.plan)
            return rowGone();
        if (const auto sound = checkPlannedDay(day); !sound)
            return sound;
        planned->day = day;
        writer.update(*planned);
    }
    for (const ReleaseWindow &window : changes.windows) {
        auto row = writer.find<ReleaseWindow>(window.id);
        if (!row || row->plan != changes.plan)
            return rowGone();
        row->startsOn = window.startsOn;
        row->offsetDays = window.offsetDays;
        row->days = window.days;
        if (const auto sound = checkWindow(*row); !sound)
            return sound;
        writer.update(*row);
    }
    return {};
}

Result<void> putLink(store::Writer &writer, PhaseLink link)
{
    if (std::abs(link.lagDays) > mostLag)
        return refusal(QT_TRANSLATE_NOOP("Session", "Phases are linked with at most 3,650 days between them."));
    if (!writer.find<Title>(link.title) || !writer.find<Title>(link.afterTitle))
        return rowGone();
    for (PhaseLink old : rowsIn<PhaseLink>(writer, link.plan, link.title)) {
        if (old.phase != link.phase || old.afterTitle != link.afterTitle || old.afterPhase != link.afterPhase)
            continue;
        old.lagDays = link.lagDays;
        writer.update(old);
        return {};
    }
    link.id = makeId<PhaseLink>();
    writer.insert(link);
    return {};
}

EditWords linkWords(const Session &session, const QList<TitleId> &titles)
{
    return wordsForTitles(session.library(), titles, QT_TRANSLATE_NOOP("Edit", "Link phases of “%1”"),
                          QT_TRANSLATE_N_NOOP("Edit", "Link phases of %n title(s)"));
}

// The phases and links as they stand in the transaction.
planning::Schedule scheduleIn(store::Writer &writer, PlanId plan)
{
    Library rows;
    rows.phases = writer.all<Phase>();
    rows.phaseLinks = writer.all<PhaseLink>();
    return {rows, plan};
}

} // namespace

QList<TitleId> titlesOf(const Library &library, const Reschedule &changes)
{
    QList<TitleId> titles;
    QSet<TitleId> met; // a plan may be moved as a whole
    const auto add = [&](TitleId title) {
        if (!met.contains(title))
            titles << title;
        met.insert(title);
    };
    for (const Phase &phase : changes.phases)
        add(phase.title);
    for (const auto &[title, kind] : changes.dropped)
        add(title);
    for (const auto &[title, day] : changes.releases)
        add(title);
    for (const auto &[id, day] : changes.stages) {
        if (const PlannedStage *planned = findRow(library.plannedStages, id))
            add(planned->title);
    }
    for (const ReleaseWindow &window : changes.windows)
        add(window.title);
    return titles;
}

Edited reschedule(Session &session, const Reschedule &changes)
{
    const QList<TitleId> titles = titlesOf(session.library(), changes);
    const EditWords words = wordsForTitles(session.library(), titles, QT_TRANSLATE_NOOP("Edit", "Reschedule “%1”"),
                                           QT_TRANSLATE_N_NOOP("Edit", "Reschedule %n title(s)"));
    return editPlan(session, words, changes.plan, titles, [changes](store::Writer &writer) -> Result<void> {
        for (const Phase &phase : changes.phases) {
            if (const auto set = setPhase(writer, changes.plan, phase); !set)
                return set;
        }
        for (const auto &[title, kind] : changes.dropped)
            dropPhase(writer, changes.plan, title, kind);
        return setOthers(writer, changes);
    });
}

Edited linkPhases(Session &session, PhaseLink link)
{
    return editPlan(session, linkWords(session, {link.title}), link.plan, {link.title},
                    [link](store::Writer &writer) -> Result<void> {
                        if (scheduleIn(writer, link.plan).closesCircle(link))
                            return refusal(QT_TRANSLATE_NOOP("Session", "These phases would wait for each other."));
                        return putLink(writer, link);
                    });
}

Edited linkPhasesInOrder(Session &session, PlanId plan, QList<TitleId> titles)
{
    const auto work = [plan, titles](store::Writer &writer) -> Result<void> {
        planning::Schedule schedule = scheduleIn(writer, plan);
        for (TitleId title : titles) {
            for (const PhaseLink &link : schedule.linksInOrder(title)) {
                if (schedule.closesCircle(link)) // with links across titles, new ones among them
                    continue;
                if (const auto put = putLink(writer, link); !put)
                    return put;
                schedule.add(link);
            }
        }
        return {};
    };
    return editPlan(session, linkWords(session, titles), plan, titles, work);
}

Edited unlinkPhases(Session &session, QList<Id<PhaseLink>> links)
{
    QList<TitleId> titles;
    for (Id<PhaseLink> id : links) {
        const PhaseLink *link = findRow(session.library().phaseLinks, id);
        if (link && !titles.contains(link->title))
            titles << link->title;
    }
    const EditWords words =
        wordsForTitles(session.library(), titles, QT_TRANSLATE_NOOP("Edit", "Unlink phases of “%1”"),
                       QT_TRANSLATE_N_NOOP("Edit", "Unlink phases of %n title(s)"));
    return Verb::edit(session, words, [links, language = spokenLanguage()](store::Writer &writer) -> Result<void> {
        for (Id<PhaseLink> id : links) {
            const auto link = writer.find<PhaseLink>(id);
            if (!link)
                return rowGone();
            if (const auto open = requireChangeable(writer, link->plan, {link->title}, language); !open)
                return open;
            writer.remove<PhaseLink>(id);
        }
        return {};
    });
}

} // namespace slateboard
