// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"

#include "app/base/text.h"
#include "app/planning/milestones.h"
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

template <class... Row>
struct RowsOf {
    static void copy(store::Writer &writer, PlanId from, PlanId to) { (copyRows<Row>(writer, from, to), ...); }
    static void remove(store::Writer &writer, PlanId plan) { (writer.removeReferring(&Row::plan, plan), ...); }
};
// All that a plan says.
using Contents =
    RowsOf<PlanTitle, Phase, BudgetLine, PlannedStage, PhaseLink, PlannedMilestone, ReleaseWindow, Funding>;

// What planning::forecastDays() reads of a plan.
Library milestonesIn(store::Writer &writer, PlanId plan)
{
    Library part;
    part.titles = writer.all<Title>();
    part.milestones = writer.all<Milestone>();
    part.phases = writer.referring(&Phase::plan, plan);
    part.plannedMilestones = writer.referring(&PlannedMilestone::plan, plan);
    return part;
}

// Milestones that follow phases keep their days, whatever becomes of the rows that they are.
void keepForecasts(store::Writer &writer, PlanId plan)
{
    const Library part = milestonesIn(writer, plan);
    QHash<MilestoneId, Day> days = planning::forecastDays(part, plan);
    for (const PlannedMilestone &row : part.plannedMilestones)
        days.remove(row.milestone);
    for (const Milestone &milestone : part.milestones) {
        if (const auto day = days.constFind(milestone.id); day != days.cend())
            writer.insert(PlannedMilestone{makeId<PlannedMilestone>(), plan, milestone.id, *day});
    }
}

// In a copy that can be changed they follow their phases again.
void releaseForecasts(store::Writer &writer, PlanId plan)
{
    const Library part = milestonesIn(writer, plan);
    const QHash<MilestoneId, Day> days = planning::followedDays(part, plan);
    for (const PlannedMilestone &row : part.plannedMilestones) {
        const auto day = days.constFind(row.milestone);
        if (day != days.cend() && *day == row.day)
            writer.remove<PlannedMilestone>(row.id);
    }
}

// A name that no other plan has, as near to the wanted one as can be.
QString nameNear(store::Writer &writer, PlanId plan, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; !freeName(writer, plan, name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

// The approved plan so far makes room, and keeps a name of its own. The day that makes it stay as it is cannot miss:
// files of other programs may have none.
void retireApproved(store::Writer &writer, Day today)
{
    for (Plan plan : writer.all<Plan>()) {
        if (plan.kind != PlanKind::Approved)
            continue;
        plan.approvedOn = plan.approvedOn.value_or(today);
        plan.kind = PlanKind::WhatIf;
        plan.archived = true;
        if (plan.name.isEmpty())
            plan.name = nameNear(writer, plan.id, plan.approvedOn->iso());
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
    if (row && planning::isFrozen(*row))
        return failure(ErrorCode::Invalid, planning::frozenSentence(*row));
    return row;
}

Result<void> requireChangeable(store::Writer &writer, PlanId plan, const QList<TitleId> &titles, Language language)
{
    const auto open = openPlanIn(writer, plan);
    if (!open)
        return tl::unexpected(open.error());
    for (TitleId title : titles) {
        if (open->kind == PlanKind::Working)
            break;
        if (const auto free = requireUnlocked(writer, *open, title, language); !free)
            return free;
    }
    return {};
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
        Contents::copy(writer, plan, copy.id);
        if (planning::isFrozen(*source))
            releaseForecasts(writer, copy.id);
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
        Contents::remove(writer, plan);
        writer.remove<Plan>(plan);
        return {};
    });
}

Edited approvePlan(Session &session, PlanId plan, PlanApproval approval)
{
    const EditArgument name = planNameIn(session.library(), plan);
    const Plan *before = findRow(session.library().plans, planning::approvedPlan(session.library()));
    const EditWords words =
        before ? editWords(QT_TRANSLATE_NOOP("Edit", "Approve plan “%1”; archive “%2”"), {name, nameOf(*before)})
               : editWords(QT_TRANSLATE_NOOP("Edit", "Approve plan “%1”"), {name});
    return Verb::edit(session, words, [plan, approval](store::Writer &writer) -> Result<void> {
        const auto source = planIn(writer, plan);
        if (!source)
            return tl::unexpected(source.error());
        if (source->kind == PlanKind::Approved)
            return refusal(QT_TRANSLATE_NOOP("Session", "This plan is the approved one already."));
        retireApproved(writer, approval.day);
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
        Contents::copy(writer, plan, baseline.id);
        keepForecasts(writer, baseline.id);
        return {};
    });
}

} // namespace slateboard
