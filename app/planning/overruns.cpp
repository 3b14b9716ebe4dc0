// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/overruns.h"

#include "app/planning/budgetlines.h"
#include "app/planning/costreport.h"
#include "app/planning/spreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace slateboard::planning {
namespace {

/// What a phase of a title, or an account in it, planned and paid.
struct Burn {
    Money budget;
    Money planned; // to be paid by as-of
    Money paid;
};

/// A phase that runs on as-of.
struct RunningPhase {
    Day start;
    Day end;
    Burn all;
    std::map<AccountId, Burn> accounts;
};

using TitlePhaseKey = std::pair<TitleId, PhaseKind>;
using RunningPhases = std::map<TitlePhaseKey, RunningPhase>;

bool isShelved(const Figures &figures, TitleId title)
{
    const TitleFigures *known = findTitle(figures, title);
    return known && known->stage && known->stage->stage == Stage::Shelved;
}

RunningPhases runningPhases(const Library &library, const Figures &figures)
{
    RunningPhases running;
    for (const Phase &phase : library.phases) {
        const bool runs = phase.plan == figures.plan && phase.start <= figures.asOf && figures.asOf < phase.end;
        if (runs && findTitle(figures, phase.title) && !isShelved(figures, phase.title))
            running.emplace(TitlePhaseKey(phase.title, phase.kind), RunningPhase{phase.start, phase.end, {}, {}});
    }
    return running;
}

void addLines(const Library &library, const Figures &figures, RunningPhases &running)
{
    for (const BudgetLine &line : budgetLinesOf(library, figures.plan)) {
        const auto found = running.find({line.title, line.phase});
        if (found == running.end())
            continue;
        RunningPhase &phase = found->second;
        const double ahead = shareFrom(line.profile, phase.start, phase.end, figures.asOf.plusDays(1));
        const Money planned{std::llround(static_cast<double>(line.amount.minor) * (1.0 - ahead))};
        for (Burn *burn : {&phase.all, &phase.accounts[line.account]}) {
            burn->budget += line.amount;
            burn->planned += planned;
        }
    }
}

void addPayments(const Figures &figures, RunningPhases &running)
{
    for (const DemandItem &item : figures.demand.items) {
        if (item.kind != DemandKind::Actual || !item.phase)
            continue;
        const auto found = running.find({item.title, *item.phase});
        if (found == running.end())
            continue;
        found->second.all.paid += item.amount;
        found->second.accounts[item.account].paid += item.amount;
    }
}

// What it comes to at the pace that it has.
Money projected(const Burn &burn)
{
    const double pace = static_cast<double>(burn.paid.minor) / static_cast<double>(burn.planned.minor);
    const double all =
        std::min(static_cast<double>(burn.budget.minor) * pace, static_cast<double>(largestAmount.minor));
    return {std::llround(all)};
}

std::optional<Overrun> paceOf(const TitlePhaseKey &key, const RunningPhase &phase)
{
    const Burn &all = phase.all;
    if (all.budget.minor <= 0 || all.planned < leastProgress.of(all.budget))
        return std::nullopt;
    Overrun overrun{OverrunKind::Pace,          key.first, key.second, {}, {}, all.budget, all.paid, all.planned,
                    projected(all) - all.budget};
    if (overrun.over < leastOverrun.of(all.budget))
        return std::nullopt;
    const auto ahead = [](const auto &each) { return each.second.paid - each.second.planned; };
    const auto most = std::ranges::max_element(phase.accounts, {}, ahead);
    overrun.account = most->first;
    overrun.byAccount = ahead(*most);
    return overrun;
}

std::optional<Overrun> expectedOf(const TitleFigures &title, std::span<const AccountMoney> accounts)
{
    if (!title.overBudget)
        return std::nullopt;
    Overrun overrun{OverrunKind::Expected,  title.title, {}, {}, {}, title.money.budget, {}, {},
                    -title.money.variance()};
    const auto most = std::ranges::min_element(accounts, {}, &AccountMoney::variance);
    if (most != accounts.end()) {
        overrun.account = most->account;
        overrun.byAccount = -most->variance();
    }
    return overrun;
}

QString sayOverrun(const char *text)
{
    return QCoreApplication::translate("CostReport", text);
}

} // namespace

std::vector<Overrun> overrunsOf(const Library &library, const Figures &figures)
{
    std::vector<Overrun> overruns;
    QSet<TitleId> over;
    for (const TitleFigures &title : figures.titles) {
        const auto overrun =
            isShelved(figures, title.title) ? std::nullopt : expectedOf(title, figures.demand.accountsOf(title.title));
        if (overrun) {
            overruns.push_back(*overrun);
            over << title.title;
        }
    }
    RunningPhases running = runningPhases(library, figures);
    addLines(library, figures, running);
    addPayments(figures, running);
    for (const auto &[key, phase] : running) {
        const auto overrun = over.contains(key.first) ? std::nullopt : paceOf(key, phase);
        if (overrun)
            overruns.push_back(*overrun);
    }
    std::ranges::stable_sort(overruns, std::greater(), &Overrun::over);
    return overruns;
}

QString overrunSentence(const Library &library, const Overrun &overrun, const Formatter &format)
{
    const Title *title = findRow(library.titles, overrun.title);
    const QString name = title ? title->name(format.language()) : QString();
    const QString account = accountTitle(library, overrun.account, format.language());
    if (overrun.kind == OverrunKind::Expected) {
        return sayOverrun(QT_TRANSLATE_NOOP("CostReport", "“%1” will cost %2 more than its budget of %3; “%4” alone "
                                                          "goes %5 over."))
            .arg(name, format.moneyShort(overrun.over), format.moneyShort(overrun.budget), account,
                 format.moneyShort(overrun.byAccount));
    }
    return sayOverrun(QT_TRANSLATE_NOOP("CostReport", "“%1”, %2: %3 is paid where %4 was planned by now. If it goes on "
                                                      "so, the phase costs %5 more than its %6; “%7” is furthest "
                                                      "ahead."))
        .arg(name, wordFor(*overrun.phase), format.moneyShort(overrun.spent), format.moneyShort(overrun.planned),
             format.moneyShort(overrun.over), format.moneyShort(overrun.budget), account);
}

} // namespace slateboard::planning
