// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/planlocks.h"

#include <QCoreApplication>
#include <QSet>

namespace slateboard::planning {

const PlanTitle *findPlanTitle(const Library &library, PlanId plan, TitleId title)
{
    const auto found = std::ranges::find_if(
        library.planTitles, [&](const PlanTitle &row) { return row.plan == plan && row.title == title; });
    return found == library.planTitles.end() ? nullptr : &*found;
}

bool isFrozen(const Plan &plan)
{
    return plan.kind == PlanKind::Approved || (plan.kind == PlanKind::WhatIf && plan.approvedOn);
}

bool isLocked(const Library &library, PlanId plan, TitleId title)
{
    const Plan *row = findRow(library.plans, plan);
    if (!row || row->kind == PlanKind::Working)
        return false;
    const PlanTitle *entry = findPlanTitle(library, plan, title);
    return isFrozen(*row) || (entry && entry->locked);
}

QString lockSentence(const Library &library, PlanId plan, const QList<TitleId> &titles, Language language)
{
    const Plan *row = findRow(library.plans, plan);
    if (row && isFrozen(*row))
        return QCoreApplication::translate("Plans", "“%1” stays as it was approved: copy it to try changes.")
            .arg(planName(*row));
    QSet<TitleId> lockedInPlan;
    for (const PlanTitle &entry : library.planTitles) {
        if (row && row->kind != PlanKind::Working && entry.plan == plan && entry.locked)
            lockedInPlan.insert(entry.title);
    }
    const auto locked = std::ranges::find_if(titles, [&](TitleId title) { return lockedInPlan.contains(title); });
    const Title *title = locked == titles.end() ? nullptr : findRow(library.titles, *locked);
    if (!title)
        return {};
    return QCoreApplication::translate("Plans", "“%1” is locked in “%2”: unlock it on the page Plans first.")
        .arg(title->name(language), row ? planName(*row) : QString());
}

} // namespace slateboard::planning
