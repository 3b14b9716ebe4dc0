// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/planlocks.h"

#include <QCoreApplication>

#include <algorithm>

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

QSet<TitleId> lockedTitles(const Library &library, PlanId plan)
{
    QSet<TitleId> locked;
    const Plan *row = findRow(library.plans, plan);
    if (!row || row->kind == PlanKind::Working)
        return locked;
    for (const PlanTitle &entry : library.planTitles) {
        if (entry.plan == plan && (entry.locked || isFrozen(*row)))
            locked.insert(entry.title);
    }
    return locked;
}

QString frozenSentence(const Plan &plan)
{
    return QCoreApplication::translate("Plans", "“%1” stays as it was approved: copy it to try changes.")
        .arg(planName(plan));
}

QString lockedSentence(const Plan &plan, const Title &title, Language language)
{
    return QCoreApplication::translate("Plans", "“%1” is locked in “%2”: unlock it on the page Plans first.")
        .arg(title.name(language), planName(plan));
}

QString lockSentence(const Library &library, PlanId plan, const QList<TitleId> &titles, Language language)
{
    const Plan *row = findRow(library.plans, plan);
    if (row && isFrozen(*row))
        return frozenSentence(*row);
    const QSet<TitleId> locked = lockedTitles(library, plan);
    const auto first = std::ranges::find_if(titles, [&](TitleId title) { return locked.contains(title); });
    const Title *title = first == titles.end() ? nullptr : findRow(library.titles, *first);
    return title ? lockedSentence(*row, *title, language) : QString();
}

} // namespace slateboard::planning
