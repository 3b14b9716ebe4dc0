// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <utility>

namespace slateboard {

/// A source IP of which only the title is known.
[[nodiscard]] inline IpHead named(const QString &title)
{
    IpHead head;
    head.title = title;
    return head;
}

/// Enters rows into a library as a person would; ids count up from 1, so later rows are younger.
class LibraryBuilder {
public:
    LibraryBuilder() { m_library.plans = {{PlanId{next()}, {}, PlanKind::Working}}; }

    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] const Library &library() const { return m_library; }
    [[nodiscard]] PlanId plan() const { return m_library.plans.front().id; }

    IpId ip(IpHead head = {})
    {
        head.id = {next()};
        m_library.ips = m_library.ips.with({head}, {});
        return head.id;
    }

    GrantId grant(IpId ip, Day from, std::optional<Day> to, GrantKind kind = GrantKind::Option,
                  Uses uses = {Use::Drama})
    {
        RightsGrant grant;
        grant.id = {next()};
        grant.ip = ip;
        grant.kind = kind;
        grant.uses = uses;
        grant.startsOn = from;
        grant.endsOn = to;
        m_library.grants << grant;
        return grant.id;
    }

    void scout(IpId ip, ScoutStep step, Day day)
    {
        m_library.scoutEvents << ScoutEvent{{next()}, ip, day, step, {}, {}};
    }

    void metric(IpId ip, MetricKind kind, Day day, double value)
    {
        m_library.ipMetrics << IpMetric{{next()}, ip, day, kind, value, {}};
    }

    /// A title of the working plan.
    TitleId title(Format format = Format::Drama, std::optional<Day> targetRelease = std::nullopt)
    {
        Title title;
        title.id = {next()};
        title.format = format;
        title.englishName = QStringLiteral("Title %1").arg(title.id.value);
        m_library.titles << title;
        m_library.planTitles << PlanTitle{{next()}, plan(), title.id, targetRelease};
        return title.id;
    }

    void tie(TitleId title, IpId ip) { m_library.titleIps << TitleIp{{next()}, title, ip}; }

    void stage(TitleId title, Stage stage, Day day, Precision precision = Precision::Day)
    {
        m_library.stageEvents << StageEvent{{next()}, title, stage, day, precision, {}, {}};
    }

    void phase(TitleId title, PhaseKind kind, Day start, Day end)
    {
        m_library.phases << Phase{{next()}, plan(), title, kind, start, end};
    }

    AccountId account(bool marketing = false, AccountId parent = {})
    {
        Account account;
        account.id = {next()};
        account.parent = parent;
        account.marketing = marketing;
        m_library.accounts << account;
        return account.id;
    }

    void line(TitleId title, AccountId account, PhaseKind phase, qint64 amount, Profile profile = Profile::Even)
    {
        m_library.budgetLines << BudgetLine{{next()}, plan(), title, account, phase, {amount}, profile};
    }

    CostId commit(TitleId title, AccountId account, Day day, std::optional<Day> due, qint64 amount)
    {
        return cost(title, account, CostKind::Committed, day, due, amount, {});
    }

    CostId pay(TitleId title, AccountId account, Day day, qint64 amount, CostId settles = {})
    {
        return cost(title, account, CostKind::Actual, day, std::nullopt, amount, settles);
    }

    void fund(TitleId title, FundingSource source, qint64 amount)
    {
        Funding funding;
        funding.id = {next()};
        funding.plan = plan();
        funding.title = title;
        funding.source = source;
        funding.amount = {amount};
        m_library.funding << funding;
    }

    void receive(TitleId title, Day day, qint64 amount)
    {
        m_library.receipts << Receipt{{next()}, title, {}, day, ReceiptKind::Share, {amount}};
    }

    Cap &cap(CapScope scope, qint64 amount, std::optional<Day> from = std::nullopt,
             std::optional<Day> to = std::nullopt)
    {
        Cap cap;
        cap.id = {next()};
        cap.scope = scope;
        cap.amount = {amount};
        cap.from = from;
        cap.to = to;
        cap.basis = CapBasis::Total;
        m_library.caps << cap;
        return m_library.caps.back();
    }

    Goal &goal(Measure measure, int target, Day start, Day deadline)
    {
        m_library.goals << Goal{{next()}, {}, measure, target, start, deadline};
        return m_library.goals.back();
    }

    [[nodiscard]] qint64 newId() { return next(); }

private:
    qint64 next() { return ++m_lastId; }
    CostId cost(TitleId title, AccountId account, CostKind kind, Day day, std::optional<Day> due, qint64 amount,
                CostId settles)
    {
        m_library.costs << Cost{{next()}, title, account, kind, day, due, {amount}, settles, {}, {}};
        return m_library.costs.back().id;
    }

    Library m_library;
    qint64 m_lastId = 0;
};

} // namespace slateboard
