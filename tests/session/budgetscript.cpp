// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/budgetverbs.h"
#include "tests/session/verbscript.h"

namespace slateboard::testing {

AccountId VerbScript::anyAccount()
{
    const auto account = oneOf(m_session.library().accounts);
    return !account || chance(12) ? AccountId{99} : account->id;
}

Edited VerbScript::addAccount()
{
    const QString code = chance(3) ? QString() : QString::number(below(40));
    return slateboard::addAccount(m_session,
                                  {{}, chance(3) ? anyAccount() : AccountId(), code, name(), name(), chance(4)});
}

Edited VerbScript::changeAccount()
{
    return slateboard::changeAccount(
        m_session, anyAccount(), [name = name(), parent = chance(2) ? anyAccount() : AccountId()](Account &account) {
            account.englishName = name;
            account.parent = parent;
        });
}

Edited VerbScript::deleteAccount()
{
    return slateboard::deleteAccount(m_session, anyAccount(), chance(2) ? anyAccount() : AccountId());
}

Edited VerbScript::putBudgetLines()
{
    QList<BudgetLine> lines = budgetLines();
    for (BudgetLine &line : lines) {
        line.plan = anyPlan();
        line.title = anyTitle();
        line.basis = words<LineBasis>()[static_cast<size_t>(below(3))].value;
        line.share = {below(11'000)};
    }
    if (const auto known = oneOf(m_session.library().budgetLines); known && chance(2)) {
        lines << *known;
        lines.last().note = name();
        lines.last().account = anyAccount();
    }
    return slateboard::putBudgetLines(m_session, lines);
}

Edited VerbScript::deleteBudgetLines()
{
    QList<Id<BudgetLine>> lines;
    for (int i = below(3); i > 0; --i) {
        if (const auto line = oneOf(m_session.library().budgetLines))
            lines << line->id;
    }
    if (chance(8))
        lines << Id<BudgetLine>{99};
    return slateboard::deleteBudgetLines(m_session, lines);
}

Edited VerbScript::applyTemplate()
{
    return slateboard::applyTemplate(m_session, anyPlan(), anyTitle(),
                                     chance(2) ? planning::AccountTemplate::Drama : planning::AccountTemplate::Film);
}

Edited VerbScript::copyBudget()
{
    BudgetCopy copy{anyPlan(), anyTitle(), anyPlan(), anyTitle()};
    copy.byEpisodes = chance(2);
    copy.hundredths = below(30'000);
    return slateboard::copyBudget(m_session, copy);
}

} // namespace slateboard::testing
