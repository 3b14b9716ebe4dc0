// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/platformverbs.h"
#include "app/session/receiptverbs.h"
#include "tests/session/verbscript.h"

namespace slateboard::testing {

Id<Receipt> VerbScript::anyReceipt()
{
    const auto receipt = oneOf(m_session.library().receipts);
    return receipt && !chance(20) ? receipt->id : Id<Receipt>{99};
}

Edited VerbScript::enterReceipt()
{
    Receipt receipt;
    receipt.title = anyTitle();
    receipt.day = chance(8) ? day() : factDay();
    receipt.kind = words<ReceiptKind>()[static_cast<size_t>(below(5))].value;
    receipt.amount = {below(2000) - 100};
    if (chance(4))
        receipt.entered = EnteredAmount{{below(90000)}, Currency{QStringLiteral("USD")}, 1'300 * rateUnit, receipt.day};
    receipt.document = name();
    return slateboard::enterReceipt(m_session, {receipt, chance(2) ? name() : QString()});
}

Edited VerbScript::changeReceipts()
{
    const QList<Id<Receipt>> ids =
        chance(2) ? QList<Id<Receipt>>{anyReceipt()} : QList<Id<Receipt>>{anyReceipt(), anyReceipt()};
    if (chance(3))
        return setReceiptPlatform(m_session, ids, name());
    const Money amount{below(900) - 20};
    return slateboard::changeReceipts(m_session, ids, [amount, note = name()](Receipt &receipt) {
        receipt.amount = amount;
        receipt.entered.reset();
        receipt.note = note;
    });
}

Edited VerbScript::deleteReceipts()
{
    return slateboard::deleteReceipts(m_session, {anyReceipt()});
}

Edited VerbScript::setPlatform()
{
    const auto party = oneOf(m_session.library().parties);
    return slateboard::setPlatform(m_session, party ? party->id : PartyId{99}, name(),
                                   chance(2) ? std::optional(below(400) - 4) : std::nullopt);
}

} // namespace slateboard::testing
