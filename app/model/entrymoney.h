// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/model/entered.h"

#include <QList>

namespace slateboard {

/// An amount as people enter it: what it comes to in the library's currency and, where it was entered in another, that
/// original.
struct EntryMoney {
    Money amount;
    std::optional<EnteredAmount> entered = {};
    friend bool operator==(const EntryMoney &, const EntryMoney &) = default;
};

/// What one unit of a currency cost on a day, in millionths of a unit of the library's.
struct KnownRate {
    QString currency;
    qint64 rate = 0;
    Day day;
    friend bool operator==(const KnownRate &, const KnownRate &) = default;
};

/// Reads an amount in the library's currency as parseAmount() does, arithmetic included, and one in another
/// currency: USD 12,000 @1384.5 · $12,000 @1,384.5 2023-03-01 · 1만 달러 @1384.5. Without a day the rate is of `day`;
/// without a rate it is the one that is known of the currency.
[[nodiscard]] Result<EntryMoney> parseEntryMoney(const QString &text, const Currency &library, Day day,
                                                 const QList<KnownRate> &rates = {});

/// The original as it stands in an edit and in a cell: USD 12,000 @1384.5 2023-03-01.
[[nodiscard]] QString enteredText(const EnteredAmount &entered);

} // namespace slateboard
