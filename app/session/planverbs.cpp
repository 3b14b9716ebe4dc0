// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"

#include "app/base/text.h"
#include "app/planning/planlocks.h"
#include "app/session/planwrites.h"

namespace slateboard {
namespace {

Result<Plan> planIn(store::Writer &writer, PlanId plan)
{
    if (const auto found = writer.find<Plan>(plan))
        return *found;
    return rowGone();
}

// The name cleaned; refused if another plan has it.
Result<QString> freeName(store::Writer &writer, PlanId plan, const QString &name)
{
    QString clean = cleaned(name);
    for (const Plan &other : writer.all<Plan>()) {
        if (other.id != plan && !clean.isEmpty() && planName(other) == clean)
            return refusal(QT_TRANSLATE_NOOP("Session", "There is a plan of this name already."));
    }
    return clean;
}

template <class Row>
void copyRows(store::Writer &writer, PlanId from, PlanId to)
{
    QList<Row> rows = writer.referring(&Row::plan, from);
    makeOwn(rows, to);
    writer.insertAll(rows);
}

void copyContents(store::Writer &writer, PlanId from, PlanId to)
{
    copyRows<PlanTitle>(writer, from, to);
    copyRows<Phase>(writer, from, to);
    copyRows<BudgetLine>(writer, from, to);
    copyRows<PlannedStage>(writer, from, to);
    copyRows<PhaseLink>(writer, from, to);
    copyRows<PlannedMilestone>(writer, from, to);
    copyRows<ReleaseWindow>(writer, from, to);
    copyRows<Funding>(writer, from, to);
}

void removeContents(store::Writer &writer, PlanId plan)
{
    writer.removeReferring(&PlanTitle::plan, plan);
    writer.removeReferring(&Phase::plan, plan);
    writer.removeReferring(&BudgetLine::plan, plan);
    writer.removeReferring(&PlannedStage::plan, plan);
    writer.removeReferring(&PhaseLink::plan, plan);
    writer.removeReferring(&PlannedMilestone::plan, plan);
    writer.removeReferring(&ReleaseWindow::plan, plan);
    writer.removeReferring(&Funding::plan, plan);
}

// The approved plan so far makes room, and keeps a name of its own.
void retireApproved(store::Writer &writer)
{
    for (Plan plan : writer.all<Plan>()) {
        if (plan.kind != PlanKind::Approved)
            continue;
        if (plan.name.isEmpty() && plan.approvedOn)
            plan.name = plan.approvedOn->iso();
        plan.kind = PlanKind::WhatIf;
        plan.archived = true;
        writer.update(plan);
    }
}

} // namespace

EditArgument nameOf(const Plan &plan)
{
    return plan.name.isEmpty() ? EditArgument::word(words<PlanKind>()[static_cast<size_t>(plan.kind)].english)
                               : EditArgument(plan.name);
}

EditArgument planNameIn(const Library &library, PlanId plan)
{
    const Plan *row = findRow(library.plans, plan);
    return row ? nameOf(*row) : EditArgument(QString());
}

Result<Plan> openPlanIn(store::Writer &writer, PlanId plan)
{
    const auto row = planIn(writer, plan);
    if (row && planning::isFrozen(*row)) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Plans", "“%1” stays as it was approved: copy it to try changes.")
                           .arg(planName(*row)));
    }
    return row;
}

Edited copyPlan(Session &session, PlanId plan, const QString &name)
{
    const EditWords words = editWords(QT_TRANSLATE_NOOP("Edit", "Copy plan “%1” as “%2”"),
                                      {planNameIn(session.library(), plan), cleaned(name)});
    return Verb::edit(session, words, [plan, name](store::Writer &writer) -> Result<void> {
        const auto source = planIn(writer, plan);
        if (!source)
            return tl::unexpected(source.error());
        Plan copy;
        copy.id = makeId<Plan>();
        copy.kind = PlanKind::WhatIf;
        const auto clean = freeName(writer, copy.id, name);
        if (!clean)
            return tl::unexpected(clean.error());
        if (clean->isEmpty())
            return refusal(QT_TRANSLATE_NOOP("Session", "A what-if plan needs a name."));
        copy.name = *clean;
        writer.insert(copy);
        copyContents(writer, plan, copy.id);
        return {};
    });
}

Edited renamePlan(Session &session, PlanId plan, const QString &name)
{
    const EditWords words = editWords(QT_TRANSLATE_NOOP("Edit", "Rename plan “%1” to “%2”"),
                                      {planNameIn(session.library(), plan), cleaned(name)});
    return Verb::edit(session, words, [plan, name](store::Writer &writer) -> Result<void> {
        auto row = planIn(writer, plan);
        if (!row)
            return tl::unexpected(row.error());
        const auto clean = freeName(writer, plan, name);
        if (!clean)
            return tl::unexpected(clean.error());
        if (clean->isEmpty() && row->kind == PlanKind::WhatIf)
            return refusal(QT_TRANSLATE_NOOP("Session", "A what-if plan needs a name."));
        row->name = *clean;
        writer.update(*row);
        return {};
    });
}

Edited setPlanNote(Session &session, PlanId plan, const QString &note)
{
    const EditWords words =
        editWords(QT_TRANSLATE_NOOP("Edit", "Change the note on plan “%1”"), {planNameIn(session.library(), plan)});
    return Verb::edit(session, words, [plan, note](store::Writer &writer) -> Result<void> {
        auto row = planIn(writer, plan);
        if (!row)
            return tl::unexpected(row.error());
        row->note = note.normalized(QString::NormalizationForm_C).trimmed();
        writer.update(*row);
        return {};
    });
}

Edited archivePlan(Session &session, PlanId plan, bool archived)
{
    const EditWords words = editWords(archived ? QT_TRANSLATE_NOOP("Edit", "Archive plan “%1”")
                                               : QT_TRANSLATE_NOOP("Edit", "Bring plan “%1” back from the archive"),
                                      {planNameIn(session.library(), plan)});
    return Verb::edit(session, words, [plan, archived](store::Writer &writer) -> Result<void> {
        auto row = planIn(writer, plan);
        if (!row)
            return tl::unexpected(row.error());
        if (row->kind != PlanKind::WhatIf)
            return refusal(QT_TRANSLATE_NOOP("Session", "Only what-if plans can be archived."));
        row->archived = archived;
        writer.update(*row);
        return {};
    });
}

Edited deletePlan(Session &session, PlanId plan)
{
    const EditWords words =
        editWords(QT_TRANSLATE_NOOP("Edit", "Delete plan “%1”"), {planNameIn(session.library(), plan)});
    return Verb::edit(session, words, [plan](store::Writer &writer) -> Result<void> {
        const auto row = planIn(writer, plan);
        if (!row)
            return tl::unexpected(row.error());
        if (row->kind == PlanKind::Working)
            return refusal(QT_TRANSLATE_NOOP("Session", "The working plan cannot be deleted."));
        removeContents(writer, plan);
        writer.remove<Plan>(plan);
        return {};
    });
}

Edited approvePlan(Session &session, PlanId plan, PlanApproval approval)
{
    const EditWords words =
        editWords(QT_TRANSLATE_NOOP("Edit", "Approve plan “%1”"), {planNameIn(session.library(), plan)});
    return Verb::edit(session, words, [plan, approval](store::Writer &writer) -> Result<void> {
        const auto source = planIn(writer, plan);
        if (!source)
            return tl::unexpected(source.error());
        if (source->kind == PlanKind::Approved)
            return refusal(QT_TRANSLATE_NOOP("Session", "This plan is the approved one already."));
        retireApproved(writer);
        Plan baseline;
        baseline.id = makeId<Plan>();
        const auto clean = freeName(writer, baseline.id, approval.name);
        if (!clean)
            return tl::unexpected(clean.error());
        baseline.name = *clean;
        baseline.kind = PlanKind::Approved;
        baseline.approvedOn = approval.day;
        baseline.approvedBy = cleaned(approval.by);
        baseline.note = approval.note.normalized(QString::NormalizationForm_C).trimmed();
        writer.insert(baseline);
        copyContents(writer, plan, baseline.id);
        return {};
    });
}

} // namespace slateboard
