// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/knownrates.h"

namespace slateboard::planning {

QList<KnownRate> knownRates(const Library &library)
{
    QList<KnownRate> rates;
    const auto take = [&](const auto &rows) {
        for (const auto &row : rows) {
            if (!row.entered)
                continue;
            const EnteredAmount &entered = *row.entered;
            const KnownRate rate{entered.currency.code, entered.rate, entered.day};
            const auto known = std::ranges::find(rates, rate.currency, &KnownRate::currency);
            if (known == rates.end())
                rates << rate;
            else if (known->day <= rate.day) // of one day's that of the younger row
                *known = rate;
        }
    };
    take(library.budgetLines);
    take(library.costs);
    take(library.receipts);
    take(library.funding);
    return rates;
}

} // namespace slateboard::planning
