// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/titlepartverbs.h"

namespace slateboard {

// What came in. Receipts are facts: they belong to no plan, and none lies ahead of the library's day. Where an amount
// was entered in another currency, it is what that comes to. One below zero was handed back.

/// A null id is filled in; the platform is given by name and made where it is new.
Edited enterReceipt(Session &session, WithParty<Receipt> receipt);
/// Changes fields of receipts where they stand, all of them in the same way.
Edited changeReceipts(Session &session, QList<Id<Receipt>> ids, std::function<void(Receipt &)> change);
Edited setReceiptPlatform(Session &session, QList<Id<Receipt>> ids, QString name);
Edited deleteReceipts(Session &session, QList<Id<Receipt>> ids);

} // namespace slateboard
