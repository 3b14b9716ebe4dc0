// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/costverbs.h"
#include "tests/session/verbscript.h"

namespace slateboard::testing {

CostId VerbScript::anyCost()
{
    const auto cost = oneOf(m_session.library().costs);
    return cost && !chance(20) ? cost->id : CostId{99};
}

Edited VerbScript::enterCost()
{
    Cost cost;
    cost.title = anyTitle();
    if (const auto account = oneOf(m_session.library().accounts); account && !chance(5))
        cost.account = account->id;
    cost.kind = chance(2) ? CostKind::Actual : CostKind::Committed;
    cost.day = factDay();
    if (chance(2))
        cost.dueDay = day();
    cost.amount = {below(2000) - 100};
    if (chance(4))
        cost.entered = EnteredAmount{{below(90000)}, Currency{QStringLiteral("USD")}, 1'300 * rateUnit, cost.day};
    if (chance(3))
        cost.settles = anyCost();
    cost.document = name();
    return slateboard::enterCost(m_session, {cost, chance(2) ? name() : QString()});
}

Edited VerbScript::changeCosts()
{
    const QList<CostId> ids = chance(2) ? QList<CostId>{anyCost()} : QList<CostId>{anyCost(), anyCost()};
    if (chance(4))
        return setCounterparty(m_session, ids, name());
    const Money amount{below(900)};
    const TitleId title = chance(4) ? anyTitle() : TitleId();
    return slateboard::changeCosts(m_session, ids, [amount, title](Cost &cost) {
        cost.amount = amount;
        cost.entered.reset();
        if (!title.isNull())
            cost.title = title;
    });
}

Edited VerbScript::deleteCosts()
{
    return slateboard::deleteCosts(m_session, {anyCost()});
}

Edited VerbScript::payCommitments()
{
    return slateboard::payCommitments(
        m_session, {{anyCost(), factDay(), chance(2) ? std::optional(Money{below(400)}) : std::nullopt, name()}});
}

Edited VerbScript::settleCommitment()
{
    return settle(m_session, {anyCost()}, chance(3) ? CostId() : anyCost());
}

Edited VerbScript::enterEstimate()
{
    const auto account = oneOf(m_session.library().accounts);
    const Estimate estimate{{},        anyTitle(), account ? account->id : AccountId(), factDay(), {below(500) - 10},
                            QString(), name()};
    return slateboard::enterEstimate(m_session, estimate);
}

Edited VerbScript::dropEstimates()
{
    const auto estimate = oneOf(m_session.library().estimates);
    return slateboard::dropEstimates(m_session, estimate ? estimate->title : anyTitle(),
                                     estimate ? estimate->account : AccountId(), day());
}

} // namespace slateboard::testing
