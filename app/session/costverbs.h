// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/titlepartverbs.h"

namespace slateboard {

// Commitments, payments and what people estimate to complete. They are facts: they belong to no plan, and none lies
// ahead of the library's day. Where an amount was entered in another currency, it is what that comes to.

/// A null id is filled in. Of a payment the due day does not count, and a commitment settles nothing.
Edited enterCost(Session &session, WithParty<Cost> cost);
/// Changes fields of costs where they stand, all of them in the same way.
Edited changeCosts(Session &session, QList<CostId> ids, std::function<void(Cost &)> change);
Edited setCounterparty(Session &session, QList<CostId> ids, QString name); // a party is made where the name is new
/// A payment that settled a commitment which goes stays, and settles nothing.
Edited deleteCosts(Session &session, QList<CostId> ids);

/// A payment of what is open of a commitment, or of part of it.
struct CostPayment {
    CostId commitment;
    Day day;
    std::optional<Money> amount = {}; // nothing: all that is open
    QString document = {};
};
/// Each becomes a payment that settles its commitment, on the same account and to the same party.
Edited payCommitments(Session &session, QList<CostPayment> payments);
/// Says which commitment of the same title payments settle; null: none.
Edited settle(Session &session, QList<CostId> payments, CostId commitment);

/// Enters what an account will still cost, in place of another estimate of the same day.
Edited enterEstimate(Session &session, Estimate estimate);
/// Takes the estimates of an account back up to `asOf`: what is to complete follows the budget again.
Edited dropEstimates(Session &session, TitleId title, AccountId account, Day asOf);

} // namespace slateboard
