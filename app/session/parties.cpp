// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/parties.h"

#include "app/exchange/known.h"

#include <algorithm>

namespace slateboard {

const Party *partyNamed(const QList<Party> &parties, const QString &name)
{
    if (name.trimmed().isEmpty())
        return nullptr;
    const QString key = exchange::workKey(name); // as an import matches parties
    const auto found = std::ranges::find_if(parties, [&](const Party &party) {
        return exchange::workKey(party.name) == key ||
               (!party.englishName.isEmpty() && exchange::workKey(party.englishName) == key);
    });
    return found == parties.end() ? nullptr : &*found;
}

} // namespace slateboard
