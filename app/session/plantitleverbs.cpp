// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"

#include "app/base/text.h"
#include "app/planning/planlocks.h"
#include "app/session/planwrites.h"

namespace slateboard {
namespace {

// The two ways to say the same: of one title by its name, of many by their number.
struct Saying {
    const char *one;
    const char *many;
};

EditWords say(const Session &session, const Saying &saying, PlanId plan, const QList<TitleId> &titles)
{
    const EditArgument planArgument = planNameIn(session.library(), plan);
    const Title *title = titles.size() == 1 ? findRow(session.library().titles, titles.first()) : nullptr;
    return title ? editWords(saying.one, {EditArgument::name(title->koreanName, title->englishName), planArgument})
                 : editWords(saying.many, titles.size(), {planArgument});
}

// What the plan says of a title. If that is nothing, it learns what the working plan says, but leaves the title out.
PlanTitle knownEntry(store::Writer &writer, const Plan &plan, TitleId title)
{
    if (const std::optional<PlanTitle> known = entryIn(writer, plan.id, title))
        return *known;
    PlanTitle entry;
    entry.id = makeId<PlanTitle>();
    entry.plan = plan.id;
    entry.title = title;
    if (plan.kind == PlanKind::Working)
        writer.insert(entry);
    else
        learnTitle(writer, workingPlanIn(writer), plan, title);
    entry = entryIn(writer, plan.id, title).value_or(entry);
    entry.included = false;
    return entry;
}

template <class Change>
Edited changeEntries(Session &session, EditWords words, PlanId plan, QList<TitleId> titles, Change change)
{
    return Verb::edit(session, std::move(words), [plan, titles, change](store::Writer &writer) -> Result<void> {
        const auto row = openPlanIn(writer, plan);
        if (!row)
            return tl::unexpected(row.error());
        for (TitleId title : titles) {
            if (!writer.find<Title>(title))
                return rowGone();
            PlanTitle entry = knownEntry(writer, *row, title);
            if (const auto changed = change(writer, *row, entry); !changed)
                return changed;
            writer.update(entry);
        }
        return {};
    });
}

constexpr Saying takeIn{QT_TRANSLATE_NOOP("Edit", "Take “%1” into plan “%2”"),
                        QT_TRANSLATE_N_NOOP("Edit", "Take %n title(s) into plan “%1”")};
constexpr Saying leaveOut{QT_TRANSLATE_NOOP("Edit", "Leave “%1” out of plan “%2”"),
                          QT_TRANSLATE_N_NOOP("Edit", "Leave %n title(s) out of plan “%1”")};
constexpr Saying lock{QT_TRANSLATE_NOOP("Edit", "Lock “%1” in plan “%2”"),
                      QT_TRANSLATE_N_NOOP("Edit", "Lock %n title(s) in plan “%1”")};
constexpr Saying unlock{QT_TRANSLATE_NOOP("Edit", "Unlock “%1” in plan “%2”"),
                        QT_TRANSLATE_N_NOOP("Edit", "Unlock %n title(s) in plan “%1”")};
constexpr Saying prioritise{QT_TRANSLATE_NOOP("Edit", "Set the priority of “%1” in plan “%2”"),
                            QT_TRANSLATE_N_NOOP("Edit", "Set the priority of %n title(s) in plan “%1”")};

} // namespace

std::optional<PlanTitle> entryIn(store::Writer &writer, PlanId plan, TitleId title)
{
    const QList<PlanTitle> rows = rowsIn<PlanTitle>(writer, plan, title);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

Result<void> requireUnlocked(store::Writer &writer, const Plan &plan, TitleId title, Language language)
{
    const std::optional<PlanTitle> entry = entryIn(writer, plan.id, title);
    const std::optional<Title> row = entry && entry->locked ? writer.find<Title>(title) : std::nullopt;
    if (!row)
        return {};
    return failure(ErrorCode::Invalid, planning::lockedSentence(plan, *row, language));
}

Edited includeTitles(Session &session, PlanId plan, QList<TitleId> titles, bool included)
{
    const EditWords words = say(session, included ? takeIn : leaveOut, plan, titles);
    return changeEntries(
        session, words, plan, titles,
        [included, language = spokenLanguage()](store::Writer &writer, const Plan &row, PlanTitle &entry) {
            const auto open =
                entry.included == included ? Result<void>() : requireUnlocked(writer, row, entry.title, language);
            entry.included = included;
            return open;
        });
}

Edited lockTitles(Session &session, PlanId plan, QList<TitleId> titles, bool locked)
{
    return changeEntries(session, say(session, locked ? lock : unlock, plan, titles), plan, titles,
                         [locked](store::Writer &, const Plan &, PlanTitle &entry) {
                             entry.locked = locked;
                             return Result<void>();
                         });
}

Edited setPriority(Session &session, PlanId plan, QList<TitleId> titles, std::optional<int> priority)
{
    return changeEntries(session, say(session, prioritise, plan, titles), plan, titles,
                         [priority](store::Writer &, const Plan &, PlanTitle &entry) -> Result<void> {
                             if (priority.value_or(1) < 1)
                                 return refusal(QT_TRANSLATE_NOOP("Session", "Priorities begin with 1."));
                             entry.priority = priority;
                             return {};
                         });
}

} // namespace slateboard
