// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/rownames.h"

#include "app/planning/caps.h"

namespace slateboard {

RowNames::Name RowNames::of(const GrantDocument &row) const
{
    const RightsGrant *grant = findRow(m_library.grants, row.grant);
    return {row.place, grant ? ip(grant->ip) : QString()};
}

RowNames::Name RowNames::of(const Cost &row) const
{
    const QString name = account(row.account);
    return {name.isEmpty() ? wordFor(row.kind) : name, title(row.title)};
}

RowNames::Name RowNames::of(const Cap &row) const
{
    return {planning::capName(m_library, row, language()), {}};
}

RowNames::Name RowNames::of(const InterimTarget &row) const
{
    const Goal *goal = findRow(m_library.goals, row.goal);
    return {m_format.day(row.day), goal ? goalName(*goal) : QString()};
}

RowNames::Name RowNames::of(const Decision &row) const
{
    const QString question = row.question.isEmpty() && row.rule ? wordFor(*row.rule) : row.question;
    return {question, title(row.title)};
}

RowNames::Name RowNames::of(const PlannedMilestone &row) const
{
    const Milestone *milestone = findRow(m_library.milestones, row.milestone);
    return {milestone ? milestone->name(language()) : QString(),
            joined(milestone ? title(milestone->title) : QString(), plan(row.plan))};
}

RowNames::Name RowNames::of(const ReleaseWindow &row) const
{
    return inPlan(joined(party(row.platform), row.territory), row);
}

QString RowNames::ip(IpId id) const
{
    const auto head = m_library.ips.find(id);
    return head ? head->title : QString();
}

QString RowNames::title(TitleId id) const
{
    const Title *title = findRow(m_library.titles, id);
    return title ? title->name(language()) : QString();
}

QString RowNames::party(PartyId id) const
{
    const Party *party = findRow(m_library.parties, id);
    return party ? of(*party).name : QString();
}

QString RowNames::plan(PlanId id) const
{
    const Plan *plan = findRow(m_library.plans, id);
    return plan ? planName(*plan) : QString();
}

QString RowNames::account(AccountId id) const
{
    const Account *account = findRow(m_library.accounts, id);
    return account ? of(*account).name : QString();
}

QString RowNames::joined(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? a + b : QStringLiteral("%1 · %2").arg(a, b);
}

} // namespace slateboard
