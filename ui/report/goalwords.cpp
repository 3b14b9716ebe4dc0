// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/goalwords.h"

#include "ui/report/translated.h"

namespace slateboard {

QString outlookOf(const planning::GoalFigures &goal, const Formatter &format)
{
    if (!goal.atPace6)
        return {};
    const QString reached = format.number(*goal.atPace6);
    const QString deadline = format.day(goal.goal.deadline);
    const int more = *goal.atPace6 - goal.goal.target;
    if (more == 0)
        return translated(QT_TRANSLATE_NOOP("Report", "6-month pace: %1 by %2, just the target"))
            .arg(reached, deadline);
    //: %1 is a count, %2 the deadline, %3 by how many the target is missed
    return (more < 0 ? translated(QT_TRANSLATE_NOOP("Report", "6-month pace: %1 by %2, %3 short"))
                     : translated(QT_TRANSLATE_NOOP("Report", "6-month pace: %1 by %2, %3 above target")))
        .arg(reached, deadline, format.number(std::abs(more)));
}

} // namespace slateboard
