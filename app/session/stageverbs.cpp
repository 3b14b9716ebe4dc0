// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stageverbs.h"

#include "app/base/text.h"
#include "app/session/planwrites.h"
#include "app/session/stagewrites.h"
#include "app/session/titlewrites.h"

#include <algorithm>

namespace slateboard {
namespace {

// Null stands for the working plan, whose stages are facts.
PlanId planningOf(store::Writer &writer, PlanId plan)
{
    return plan == workingPlanIn(writer) ? PlanId() : plan;
}

Result<void> checkStageDay(PlanId plan, Day day, Day today)
{
    return plan.isNull() ? checkFactDay(day, today) : checkPlannedDay(day);
}

// Plans that are frozen, and titles that are locked in one, stay as they are. The working plan's stages are facts.
Result<void> requireOpen(store::Writer &writer, PlanId plan, TitleId title, Language language)
{
    return plan.isNull() ? Result<void>() : requireChangeable(writer, plan, {title}, language);
}

Result<void> shelve(store::Writer &writer, PlanId plan, TitleId title, const Shelving &shelving, Day today)
{
    if (!writer.find<Title>(title))
        return rowGone();
    if (!plan.isNull()) {
        planStage(writer, {{}, plan, title, Stage::Shelved, shelving.day}, today);
        return {};
    }
    const bool isShelved = stageIn(writer, plan, title, shelving.day) == Stage::Shelved;
    if (isShelved && !shelving.turnaround) // into turnaround it can still go
        return {};
    StageEvent event;
    event.id = makeId<StageEvent>();
    event.title = title;
    event.stage = Stage::Shelved;
    event.day = shelving.day;
    event.by = cleaned(shelving.by);
    event.note = cleaned(shelving.note);
    event.turnaround = shelving.turnaround;
    writer.insert(event);
    return {};
}

Result<void> revive(store::Writer &writer, PlanId plan, TitleId title, Day day, const QString &note, Day today)
{
    if (!writer.find<Title>(title))
        return rowGone();
    const std::vector<planning::StageEntry> way = wayIn(writer, plan, title, day);
    if (way.empty() || way.back().stage != Stage::Shelved)
        return {};
    Stage before = Stage::Pitch;
    for (const planning::StageEntry &entry : way)
        before = entry.stage == Stage::Shelved ? before : entry.stage;
    if (plan.isNull())
        writer.insert(StageEvent{makeId<StageEvent>(), title, before, day, Precision::Day, {}, note, {}, false});
    else
        planStage(writer, {{}, plan, title, before, day}, today);
    return {};
}

Result<void> checkEvent(StageEvent &event, Day today)
{
    event.by = cleaned(event.by);
    event.note = cleaned(event.note);
    event.turnaround = event.turnaround && event.stage == Stage::Shelved;
    return checkFactDay(event.day, today);
}

EditWords eventWords(const Library &library, TitleId title, const char *text)
{
    return editWords(text, {nameOf(library, title)});
}

template <class Row>
TitleId titleOfRow(const QList<Row> &rows, Id<Row> id)
{
    const Row *row = findRow(rows, id);
    return row ? row->title : TitleId();
}

EditWords shelvingWords(const Library &library, const Shelving &shelving)
{
    const qsizetype count = shelving.titles.size();
    if (count == 1) {
        return eventWords(library, shelving.titles.first(),
                          shelving.turnaround ? QT_TRANSLATE_NOOP("Edit", "Put “%1” into turnaround")
                                              : QT_TRANSLATE_NOOP("Edit", "Shelve “%1”"));
    }
    return shelving.turnaround ? editWords(QT_TRANSLATE_N_NOOP("Edit", "Put %n title(s) into turnaround"), count)
                               : editWords(QT_TRANSLATE_N_NOOP("Edit", "Shelve %n title(s)"), count);
}

} // namespace

Edited shelveTitles(Session &session, Shelving shelving)
{
    const EditWords words = shelvingWords(session.library(), shelving);
    return Verb::edit(
        session, words,
        [shelving, language = spokenLanguage(), today = session.today()](store::Writer &writer) -> Result<void> {
            const PlanId plan = planningOf(writer, shelving.plan);
            if (const auto sound = checkStageDay(plan, shelving.day, today); !sound)
                return sound;
            for (TitleId title : shelving.titles) {
                if (const auto open = requireOpen(writer, plan, title, language); !open)
                    return open;
                if (const auto shelved = shelve(writer, plan, title, shelving, today); !shelved)
                    return shelved;
            }
            return {};
        });
}

Edited reviveTitles(Session &session, PlanId plan, QList<TitleId> titles, Day day, const QString &note)
{
    const EditWords words =
        titles.size() == 1 ? eventWords(session.library(), titles.first(), QT_TRANSLATE_NOOP("Edit", "Revive “%1”"))
                           : editWords(QT_TRANSLATE_N_NOOP("Edit", "Revive %n title(s)"), titles.size());
    return Verb::edit(session, words,
                      [plan, titles, day, note = cleaned(note), language = spokenLanguage(),
                       today = session.today()](store::Writer &writer) -> Result<void> {
                          const PlanId planned = planningOf(writer, plan);
                          if (const auto sound = checkStageDay(planned, day, today); !sound)
                              return sound;
                          for (TitleId title : titles) {
                              if (const auto open = requireOpen(writer, planned, title, language); !open)
                                  return open;
                              if (const auto revived = revive(writer, planned, title, day, note, today); !revived)
                                  return revived;
                          }
                          return {};
                      });
}

Edited addStageEvent(Session &session, StageEvent event)
{
    if (event.id.isNull())
        event.id = makeId<StageEvent>();
    return Verb::edit(
        session, eventWords(session.library(), event.title, QT_TRANSLATE_NOOP("Edit", "Add to the history of “%1”")),
        [event, today = session.today()](store::Writer &writer) mutable -> Result<void> {
            if (const auto sound = checkEvent(event, today); !sound)
                return sound;
            if (!writer.find<Title>(event.title))
                return rowGone();
            writer.insert(event);
            return {};
        });
}

Edited changeStageEvent(Session &session, StageEvent event)
{
    return Verb::edit(
        session, eventWords(session.library(), event.title, QT_TRANSLATE_NOOP("Edit", "Correct the history of “%1”")),
        [event, today = session.today()](store::Writer &writer) mutable -> Result<void> {
            const auto before = writer.find<StageEvent>(event.id);
            if (!before)
                return rowGone();
            event.title = before->title;
            // An imported day may lie ahead; it is not refused for what else is corrected.
            if (const auto sound = checkEvent(event, std::max(today, before->day)); !sound)
                return sound;
            writer.update(event);
            return {};
        });
}

Edited deleteStageEvents(Session &session, QList<StageEventId> ids)
{
    const TitleId title = ids.isEmpty() ? TitleId() : titleOfRow(session.library().stageEvents, ids.first());
    return Verb::edit(
        session, eventWords(session.library(), title, QT_TRANSLATE_NOOP("Edit", "Delete from the history of “%1”")),
        [ids](store::Writer &writer) -> Result<void> {
            for (StageEventId id : ids) {
                if (!writer.remove<StageEvent>(id))
                    return rowGone();
            }
            return {};
        });
}

Edited changePlannedStage(Session &session, PlannedStage planned)
{
    return Verb::edit(session,
                      eventWords(session.library(), planned.title, QT_TRANSLATE_NOOP("Edit", "Replan a stage of “%1”")),
                      [planned, language = spokenLanguage()](store::Writer &writer) mutable -> Result<void> {
                          const auto before = writer.find<PlannedStage>(planned.id);
                          if (!before)
                              return rowGone();
                          planned.plan = before->plan;
                          planned.title = before->title;
                          if (const auto open = requireOpen(writer, planned.plan, planned.title, language); !open)
                              return open;
                          if (const auto sound = checkPlannedDay(planned.day); !sound)
                              return sound;
                          writer.update(planned);
                          return {};
                      });
}

Edited deletePlannedStages(Session &session, QList<PlannedStageId> ids)
{
    const TitleId title = ids.isEmpty() ? TitleId() : titleOfRow(session.library().plannedStages, ids.first());
    return Verb::edit(session,
                      eventWords(session.library(), title, QT_TRANSLATE_NOOP("Edit", "Delete a planned stage of “%1”")),
                      [ids, language = spokenLanguage()](store::Writer &writer) -> Result<void> {
                          for (PlannedStageId id : ids) {
                              const auto before = writer.find<PlannedStage>(id);
                              if (!before)
                                  return rowGone();
                              if (const auto open = requireOpen(writer, before->plan, before->title, language); !open)
                                  return open;
                              writer.remove<PlannedStage>(id);
                          }
                          return {};
                      });
}

} // namespace slateboard
