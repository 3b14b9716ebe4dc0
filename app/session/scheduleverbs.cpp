// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/scheduleverbs.h"

#include "app/base/text.h"
#include "app/planning/phaselinks.h"
#include "app/planning/planlocks.h"
#include "app/session/verbs.h"
#include "app/store/soundness.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr int mostLag = 3650; // days: ten years

Edited refused(Session &session, const QString &sentence)
{
    return Verb::edit(session, {},
                      [sentence](store::Writer &) -> Result<void> { return failure(ErrorCode::Invalid, sentence); });
}

// Why these titles cannot be rescheduled, or nothing.
QString lockedSentence(const Session &session, PlanId plan, const QList<TitleId> &titles)
{
    return planning::lockSentence(session.library(), plan, titles, spokenLanguage());
}

// One title by its name, several by how many they are.
EditWords wordsForTitles(const Library &library, const QList<TitleId> &titles, const char *one, const char *many)
{
    const Title *title = titles.size() == 1 ? findRow(library.titles, titles.first()) : nullptr;
    return title ? editWords(one, {EditArgument::name(cleaned(title->koreanName), cleaned(title->englishName))})
                 : editWords(many, titles.size());
}

Result<void> checkDays(Day first, Day last)
{
    if (last < first)
        return refusal(QT_TRANSLATE_NOOP("Session", "A phase cannot end before it begins."));
    if (first.year() < store::firstPhaseYear || last.year() > store::lastPhaseYear)
        return refusal(QT_TRANSLATE_NOOP("Session", "The days of a phase must lie in the years 1900 to 2100."));
    if (last >= first.plusMonths(12 * store::longestPhaseYears))
        return refusal(QT_TRANSLATE_NOOP("Session", "A phase cannot last longer than 50 years."));
    return {};
}

Result<void> checkPlanned(std::optional<Day> day)
{
    if (day && (day->year() < store::firstPhaseYear || day->year() > store::lastPhaseYear))
        return refusal(QT_TRANSLATE_NOOP("Session", "Planned days must lie in the years 1900 to 2100."));
    return {};
}

Result<void> setPhase(store::Writer &writer, PlanId plan, const Phase &wanted)
{
    if (const auto sound = checkDays(wanted.start, wanted.end); !sound)
        return sound;
    if (!writer.find<Title>(wanted.title))
        return rowGone();
    for (Phase phase : writer.referring(&Phase::title, wanted.title)) {
        if (phase.plan == plan && phase.kind == wanted.kind) {
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
    for (const Phase &phase : writer.referring(&Phase::title, title)) {
        if (phase.plan == plan && phase.kind == kind)
            writer.remove<Phase>(phase.id);
    }
    for (const PhaseLink &link : writer.referring(&PhaseLink::title, title)) {
        if (link.plan == plan && link.phase == kind)
            writer.remove<PhaseLink>(link.id);
    }
    for (const PhaseLink &link : writer.referring(&PhaseLink::afterTitle, title)) {
        if (link.plan == plan && link.afterPhase == kind)
            writer.remove<PhaseLink>(link.id);
    }
}

Result<void> setRelease(store::Writer &writer, PlanId plan, TitleId title, std::optional<Day> day)
{
    if (const auto sound = checkPlanned(day); !sound)
        return sound;
    for (PlanTitle row : writer.referring(&PlanTitle::title, title)) {
        if (row.plan != plan)
            continue;
        row.targetRelease = day;
        writer.update(row);
        return {};
    }
    return rowGone();
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
        if (const auto sound = checkPlanned(day); !sound)
            return sound;
        planned->day = day;
        writer.update(*planned);
    }
    for (const ReleaseWindow &window : changes.windows) {
        auto row = writer.find<ReleaseWindow>(window.id);
        if (!row || row->plan != changes.plan)
            return rowGone();
        if (const auto sound = checkPlanned(window.startsOn); !sound)
            return sound;
        row->startsOn = window.startsOn;
        row->offsetDays = window.offsetDays;
        row->days = window.days;
        writer.update(*row);
    }
    return {};
}

void putLink(store::Writer &writer, PhaseLink link)
{
    for (PhaseLink old : writer.referring(&PhaseLink::title, link.title)) {
        if (old.plan != link.plan || old.phase != link.phase || old.afterTitle != link.afterTitle ||
            old.afterPhase != link.afterPhase)
            continue;
        old.lagDays = link.lagDays;
        writer.update(old);
        return;
    }
    link.id = makeId<PhaseLink>();
    writer.insert(link);
}

} // namespace

QList<TitleId> titlesOf(const Library &library, const Reschedule &changes)
{
    QList<TitleId> titles;
    const auto add = [&](TitleId title) {
        if (!titles.contains(title))
            titles << title;
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
    if (const QString locked = lockedSentence(session, changes.plan, titles); !locked.isEmpty())
        return refused(session, locked);
    const EditWords words = wordsForTitles(session.library(), titles, QT_TRANSLATE_NOOP("Edit", "Reschedule “%1”"),
                                           QT_TRANSLATE_N_NOOP("Edit", "Reschedule %n title(s)"));
    return Verb::edit(session, words, [changes](store::Writer &writer) -> Result<void> {
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
    const Library &library = session.library();
    if (const QString locked = lockedSentence(session, link.plan, {link.title}); !locked.isEmpty())
        return refused(session, locked);
    const EditWords words = wordsForTitles(library, {link.title}, QT_TRANSLATE_NOOP("Edit", "Link phases of “%1”"),
                                           QT_TRANSLATE_N_NOOP("Edit", "Link phases of %n title(s)"));
    const bool isCircle = planning::Schedule(library, link.plan).closesCircle(link);
    return Verb::edit(session, words, [link, isCircle](store::Writer &writer) -> Result<void> {
        if (isCircle)
            return refusal(QT_TRANSLATE_NOOP("Session", "These phases would wait for each other."));
        if (std::abs(link.lagDays) > mostLag)
            return refusal(QT_TRANSLATE_NOOP("Session", "Phases are linked with at most 3,650 days between them."));
        if (!writer.find<Title>(link.title) || !writer.find<Title>(link.afterTitle))
            return rowGone();
        putLink(writer, link);
        return {};
    });
}

Edited linkPhasesInOrder(Session &session, PlanId plan, QList<TitleId> titles)
{
    if (const QString locked = lockedSentence(session, plan, titles); !locked.isEmpty())
        return refused(session, locked);
    const planning::Schedule schedule(session.library(), plan);
    QList<PhaseLink> links;
    for (TitleId title : titles) {
        for (const PhaseLink &link : schedule.linksInOrder(title)) {
            if (!schedule.closesCircle(link))
                links << link;
        }
    }
    const EditWords words = wordsForTitles(session.library(), titles, QT_TRANSLATE_NOOP("Edit", "Link phases of “%1”"),
                                           QT_TRANSLATE_N_NOOP("Edit", "Link phases of %n title(s)"));
    return Verb::edit(session, words, [links](store::Writer &writer) -> Result<void> {
        for (const PhaseLink &link : links) {
            if (!writer.find<Title>(link.title))
                return rowGone();
            putLink(writer, link);
        }
        return {};
    });
}

Edited unlinkPhases(Session &session, QList<Id<PhaseLink>> links)
{
    QList<TitleId> titles;
    PlanId plan;
    for (Id<PhaseLink> id : links) {
        const PhaseLink *link = findRow(session.library().phaseLinks, id);
        if (!link)
            continue;
        plan = link->plan;
        if (!titles.contains(link->title))
            titles << link->title;
    }
    if (const QString locked = lockedSentence(session, plan, titles); !locked.isEmpty())
        return refused(session, locked);
    const EditWords words =
        wordsForTitles(session.library(), titles, QT_TRANSLATE_NOOP("Edit", "Unlink phases of “%1”"),
                       QT_TRANSLATE_N_NOOP("Edit", "Unlink phases of %n title(s)"));
    return Verb::edit(session, words, [links](store::Writer &writer) -> Result<void> {
        for (Id<PhaseLink> id : links) {
            if (!writer.remove<PhaseLink>(id))
                return rowGone();
        }
        return {};
    });
}

} // namespace slateboard
