// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/milestoneedits.h"

#include "app/session/milestoneverbs.h"
#include "ui/models/workspace.h"
#include "ui/widgets/editright.h"

namespace slateboard {

void planMilestonesOf(Workspace &workspace, const QList<MilestoneId> &milestones, std::optional<Day> day)
{
    QList<TitleId> titles;
    for (MilestoneId id : milestones) {
        if (const Milestone *milestone = findRow(workspace.library().milestones, id))
            titles << milestone->title;
    }
    if (const QString refusal = planRefusal(workspace, titles); !refusal.isEmpty())
        emit workspace.failed({ErrorCode::Invalid, refusal, {}});
    else
        workspace.follow(planMilestones(workspace.session(), workspace.plan(), milestones, day));
}

} // namespace slateboard
