// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/milestonesjson.h"

#include "app/planning/milestones.h"

#include <QJsonObject>

namespace slateboard {
namespace {

QJsonValue dayOrNull(std::optional<Day> day)
{
    return day ? QJsonValue(day->iso()) : QJsonValue();
}

} // namespace

QJsonArray milestonesJson(const Library &library, PlanId plan, Day asOf, Language language)
{
    QJsonArray all;
    for (const planning::MilestoneFigures &row : planning::milestonesOf(library, plan, asOf)) {
        const Milestone *milestone = findRow(library.milestones, row.milestone);
        const Title *title = findRow(library.titles, row.title);
        if (!milestone || !title)
            continue;
        all.append(QJsonObject{{QStringLiteral("id"), QString::number(row.milestone.value)},
                               {QStringLiteral("title_id"), QString::number(row.title.value)},
                               {QStringLiteral("title"), title->name(language)},
                               {QStringLiteral("milestone"), milestone->name(language)},
                               {QStringLiteral("forecast"), dayOrNull(row.forecast)},
                               {QStringLiteral("by_hand"), row.byHand},
                               {QStringLiteral("baseline"), dayOrNull(row.baseline)},
                               {QStringLiteral("done_on"), dayOrNull(row.doneOn)},
                               {QStringLiteral("slip_days"), row.slipDays ? QJsonValue(*row.slipDays) : QJsonValue()},
                               {QStringLiteral("is_late"), row.late}});
    }
    return all;
}

} // namespace slateboard
