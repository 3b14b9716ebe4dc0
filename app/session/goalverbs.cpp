// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/titlewrites.h"

#include "app/base/text.h"
#include "app/store/soundness.h"

#include <algorithm>

namespace slateboard {
namespace {

bool standTwice(QList<Goal> goals)
{
    for (Goal &goal : goals)
        goal.id = {};
    for (qsizetype i = 0; i < goals.size(); ++i) {
        if (goals.indexOf(goals[i]) < i)
            return true;
    }
    return false;
}

Result<void> checkGoal(const Goal &goal)
{
    if (goal.target < 1)
        return refusal(QT_TRANSLATE_NOOP("Session", "A goal's target must be at least 1."));
    if (goal.deadline <= goal.start)
        return refusal(QT_TRANSLATE_NOOP("Session", "A goal's deadline must be after its start."));
    if (!store::isWithinYears(goal.start) || !store::isWithinYears(goal.deadline))
        return refusal(QT_TRANSLATE_NOOP("Session", "The days of a goal must lie in the years 1900 to 2100."));
    return {};
}

tl::unexpected<Error> refusalOf(const Goal &goal, Day day, const char *sentence)
{
    return failure(ErrorCode::Invalid, QCoreApplication::translate("Session", sentence).arg(goalName(goal), day.iso()));
}

// On the way from start to deadline they lead up to the target.
Result<void> checkInterims(const Goal &goal, QList<InterimTarget> interims)
{
    std::ranges::sort(interims, {}, &InterimTarget::day);
    const InterimTarget *before = nullptr;
    for (const InterimTarget &interim : std::as_const(interims)) {
        if (interim.day <= goal.start || interim.day >= goal.deadline) {
            return refusalOf(goal, interim.day,
                             QT_TRANSLATE_NOOP("Session", "The interim target of “%1” on %2 must lie after the goal's "
                                                          "start and before its deadline."));
        }
        if (interim.target < 1 || interim.target > goal.target) {
            return refusalOf(goal, interim.day,
                             QT_TRANSLATE_NOOP("Session", "The interim target of “%1” on %2 must be at least 1, and "
                                                          "not above the goal's target."));
        }
        if (before && before->day == interim.day)
            return refusalOf(goal, interim.day, QT_TRANSLATE_NOOP("Session", "“%1” has two interim targets on %2."));
        if (before && before->target > interim.target) {
            return refusalOf(goal, interim.day,
                             QT_TRANSLATE_NOOP("Session", "The interim target of “%1” on %2 is below one before it."));
        }
        before = &interim;
    }
    return {};
}

// Of the goals that there are to be.
Result<void> checkInterims(const QList<Goal> &goals, const QList<InterimTarget> &interims)
{
    for (const Goal &goal : goals) {
        QList<InterimTarget> own = interims;
        own.removeIf([&](const InterimTarget &interim) { return interim.goal != goal.id; });
        if (const auto sound = checkInterims(goal, own); !sound)
            return sound;
    }
    const bool isLost = std::ranges::any_of(interims, [&](const InterimTarget &interim) {
        return interim.goal.isNull() || std::ranges::find(goals, interim.goal, &Goal::id) == goals.end();
    });
    return isLost ? Result<void>(rowGone()) : Result<void>();
}

} // namespace

Edited Session::setGoals(QList<Goal> goals, std::optional<QList<InterimTarget>> interims)
{
    return edit(editWords(QT_TRANSLATE_NOOP("Edit", "Change the goals")),
                [goals, interims](store::Writer &writer) mutable -> Result<void> {
                    for (Goal &goal : goals) {
                        goal.name = cleaned(goal.name);
                        if (const auto sound = checkGoal(goal); !sound)
                            return sound;
                    }
                    if (standTwice(goals))
                        return refusal(QT_TRANSLATE_NOOP("Session", "Two goals are the same."));
                    const QList<InterimTarget> before = writer.all<InterimTarget>();
                    if (!interims) {
                        interims = before;
                        interims->removeIf([&](const InterimTarget &interim) {
                            return std::ranges::find(goals, interim.goal, &Goal::id) == goals.end();
                        });
                    }
                    if (const auto sound = checkInterims(goals, *interims); !sound)
                        return sound;
                    replaceRows(writer, before, *interims);
                    replaceRows(writer, writer.all<Goal>(), goals);
                    return {};
                });
}

} // namespace slateboard
