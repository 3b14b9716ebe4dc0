// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/milestoneverbs.h"

#include "app/base/text.h"
#include "app/planning/milestones.h"
#include "app/session/titlewrites.h"
#include "app/store/soundness.h"

namespace slateboard {
namespace {

constexpr int mostOffset = 3650; // days: ten years

EditArgument milestoneName(const Milestone &milestone)
{
    return EditArgument::name(cleaned(milestone.koreanName), cleaned(milestone.englishName));
}

// One milestone by its name and its title, several by how many they are.
EditWords wordsOf(const Library &library, const QList<MilestoneId> &ids, const char *one, const char *many,
                  const QString &more = {})
{
    QList<EditArgument> arguments;
    if (ids.size() == 1) {
        const Milestone *milestone = findRow(library.milestones, ids.first());
        arguments = {milestone ? milestoneName(*milestone) : EditArgument(QString()),
                     nameOf(library, milestone ? milestone->title : TitleId())};
    }
    if (!more.isEmpty())
        arguments << EditArgument(more);
    return ids.size() == 1 ? editWords(one, arguments) : editWords(many, ids.size(), arguments);
}

template <class Row>
Result<void> checkStep(Row &row)
{
    row.koreanName = cleaned(row.koreanName);
    row.englishName = cleaned(row.englishName);
    if (row.koreanName.isEmpty() && row.englishName.isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Session", "A milestone needs a name."));
    if (row.offsetDays < -mostOffset || row.offsetDays > mostOffset)
        return refusal(QT_TRANSLATE_NOOP("Session", "A milestone stands at most 3,650 days from its phase."));
    return {};
}

Result<void> checkDay(std::optional<Day> day)
{
    if (day && (day->year() < store::firstPhaseYear || day->year() > store::lastPhaseYear))
        return refusal(QT_TRANSLATE_NOOP("Session", "The day of a milestone must lie in the years 1900 to 2100."));
    return {};
}

Result<void> checkMilestone(Milestone &milestone)
{
    const auto sound = checkStep(milestone);
    return sound ? checkDay(milestone.doneOn) : sound;
}

// A plan's day of a milestone is one row, or none: then it follows its phase.
Result<void> setDayIn(store::Writer &writer, PlanId plan, const Milestone &milestone, std::optional<Day> day,
                      Language language)
{
    if (const auto sound = checkDay(day); !sound)
        return sound;
    QList<PlannedMilestone> rows = writer.referring(&PlannedMilestone::milestone, milestone.id);
    rows.removeIf([plan](const PlannedMilestone &row) { return row.plan != plan; });
    const auto before = rows.isEmpty() ? std::nullopt : std::optional(rows.first().day);
    const auto open = before == day && writer.find<Plan>(plan)
                          ? Result<void>()
                          : requireChangeable(writer, plan, {milestone.title}, language);
    if (!open)
        return open;
    bool isPlanned = false;
    for (PlannedMilestone row : std::as_const(rows)) {
        if (!day || isPlanned) {
            writer.remove<PlannedMilestone>(row.id);
            continue;
        }
        row.day = *day;
        writer.update(row);
        isPlanned = true;
    }
    if (day && !isPlanned)
        writer.insert(PlannedMilestone{makeId<PlannedMilestone>(), plan, milestone.id, *day});
    return {};
}

bool hasName(const QList<Milestone> &milestones, const MilestoneTemplate &usual)
{
    const auto isSame = [](const QString &a, const QString &b) { return !a.isEmpty() && searchKey(a) == searchKey(b); };
    return std::ranges::any_of(milestones, [&](const Milestone &milestone) {
        return isSame(milestone.koreanName, usual.koreanName) || isSame(milestone.englishName, usual.englishName);
    });
}

} // namespace

Edited giveUsualMilestones(Session &session, QList<TitleId> titles)
{
    const EditWords words =
        titles.size() == 1 ? editWords(QT_TRANSLATE_NOOP("Edit", "Usual milestones of “%1”"),
                                       {nameOf(session.library(), titles.first())})
                           : editWords(QT_TRANSLATE_N_NOOP("Edit", "Usual milestones of %n title(s)"), titles.size());
    QList<QList<MilestoneTemplate>> usual; // by format
    for (const auto &format : slateboard::words<Format>())
        usual << planning::milestoneTemplatesFor(session.library(), format.value);
    return Verb::edit(session, words, [titles, usual](store::Writer &writer) -> Result<void> {
        for (TitleId id : titles) {
            const auto title = writer.find<Title>(id);
            if (!title)
                return rowGone();
            const QList<Milestone> present = writer.referring(&Milestone::title, id);
            for (const MilestoneTemplate &step : usual.at(static_cast<int>(title->format))) {
                if (!hasName(present, step)) {
                    writer.insert(Milestone{makeId<Milestone>(), id, step.koreanName, step.englishName, step.phase,
                                            step.edge, step.offsetDays, std::nullopt});
                }
            }
        }
        return {};
    });
}

Edited addMilestone(Session &session, Milestone milestone, PlanId plan, std::optional<Day> day)
{
    if (milestone.id.isNull())
        milestone.id = makeId<Milestone>();
    return Verb::edit(
        session,
        editWords(QT_TRANSLATE_NOOP("Edit", "Add milestone “%1” to “%2”"),
                  {milestoneName(milestone), nameOf(session.library(), milestone.title)}),
        [milestone, plan, day, language = spokenLanguage()](store::Writer &writer) mutable -> Result<void> {
            if (const auto sound = checkMilestone(milestone); !sound)
                return sound;
            if (!writer.find<Title>(milestone.title))
                return rowGone();
            writer.insert(milestone);
            return plan.isNull() ? Result<void>() : setDayIn(writer, plan, milestone, day, language);
        });
}

Edited changeMilestone(Session &session, Milestone milestone, PlanId plan, std::optional<Day> day)
{
    return Verb::edit(
        session,
        editWords(QT_TRANSLATE_NOOP("Edit", "Change milestone “%1” of “%2”"),
                  {milestoneName(milestone), nameOf(session.library(), milestone.title)}),
        [milestone, plan, day, language = spokenLanguage()](store::Writer &writer) mutable -> Result<void> {
            if (const auto sound = checkMilestone(milestone); !sound)
                return sound;
            const auto known = writer.find<Milestone>(milestone.id);
            if (!known || known->title != milestone.title || !writer.update(milestone))
                return rowGone();
            return plan.isNull() ? Result<void>() : setDayIn(writer, plan, milestone, day, language);
        });
}

Edited deleteMilestones(Session &session, QList<MilestoneId> ids)
{
    const EditWords words = wordsOf(session.library(), ids, QT_TRANSLATE_NOOP("Edit", "Delete milestone “%1” of “%2”"),
                                    QT_TRANSLATE_N_NOOP("Edit", "Delete %n milestone(s)"));
    return Verb::edit(session, words, [ids](store::Writer &writer) -> Result<void> {
        for (MilestoneId id : ids) {
            writer.removeReferring(&PlannedMilestone::milestone, id);
            if (!writer.remove<Milestone>(id))
                return rowGone();
        }
        return {};
    });
}

Edited setMilestonesDone(Session &session, QList<MilestoneId> ids, std::optional<Day> day)
{
    const Library &library = session.library();
    const EditWords words = day ? wordsOf(library, ids, QT_TRANSLATE_NOOP("Edit", "“%1” of “%2” done on %3"),
                                          QT_TRANSLATE_N_NOOP("Edit", "%n milestone(s) done on %1"), day->iso())
                                : wordsOf(library, ids, QT_TRANSLATE_NOOP("Edit", "“%1” of “%2” not done yet"),
                                          QT_TRANSLATE_N_NOOP("Edit", "%n milestone(s) not done yet"));
    return Verb::edit(session, words, [ids, day](store::Writer &writer) -> Result<void> {
        if (const auto sound = checkDay(day); !sound)
            return sound;
        for (MilestoneId id : ids) {
            auto milestone = writer.find<Milestone>(id);
            if (!milestone)
                return rowGone();
            milestone->doneOn = day;
            writer.update(*milestone);
        }
        return {};
    });
}

Edited planMilestones(Session &session, PlanId plan, QList<MilestoneId> ids, std::optional<Day> day)
{
    const Library &library = session.library();
    const EditWords words =
        day ? wordsOf(library, ids, QT_TRANSLATE_NOOP("Edit", "Plan “%1” of “%2” for %3"),
                      QT_TRANSLATE_N_NOOP("Edit", "Plan %n milestone(s) for %1"), day->iso())
            : wordsOf(library, ids, QT_TRANSLATE_NOOP("Edit", "“%1” of “%2” follows its phase again"),
                      QT_TRANSLATE_N_NOOP("Edit", "%n milestone(s) follow their phases again"));
    return Verb::edit(session, words,
                      [plan, ids, day, language = spokenLanguage()](store::Writer &writer) -> Result<void> {
                          for (MilestoneId id : ids) {
                              const auto milestone = writer.find<Milestone>(id);
                              if (!milestone)
                                  return rowGone();
                              if (const auto done = setDayIn(writer, plan, *milestone, day, language); !done)
                                  return done;
                          }
                          return {};
                      });
}

Edited setMilestoneTemplates(Session &session, QList<MilestoneTemplate> templates)
{
    return Verb::edit(session, editWords(QT_TRANSLATE_NOOP("Edit", "Change the usual milestones")),
                      [templates](store::Writer &writer) mutable -> Result<void> {
                          for (MilestoneTemplate &row : templates) {
                              if (row.id.isNull())
                                  row.id = makeId<MilestoneTemplate>();
                              if (const auto sound = checkStep(row); !sound)
                                  return sound;
                          }
                          for (const MilestoneTemplate &old : writer.all<MilestoneTemplate>())
                              writer.remove<MilestoneTemplate>(old.id);
                          writer.insertAll(templates);
                          return {};
                      });
}

} // namespace slateboard
