// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/grantupdate.h"

namespace slateboard::exchange {

bool isOver(const RightsGrant &grant)
{
    return grant.closing && *grant.closing != GrantClosing::LetLapse;
}

void GrantUpdate::applyTo(RightsGrant &grant) const
{
    const auto take = [&](GrantField field, auto RightsGrant::*member) {
        if (fields.testFlag(field))
            grant.*member = values.*member;
    };
    if (!isOver(grant)) {
        take(GrantField::EndsOn, &RightsGrant::endsOn);
        take(GrantField::Closing, &RightsGrant::closing);
        take(GrantField::Closing, &RightsGrant::closedOn);
    }
    take(GrantField::Exclusive, &RightsGrant::exclusive);
    take(GrantField::Fee, &RightsGrant::fee);
    take(GrantField::ExercisePrice, &RightsGrant::exercisePrice);
    take(GrantField::ExtensionTerms, &RightsGrant::extensionTerms);
    take(GrantField::Counterparty, &RightsGrant::counterparty);
}

} // namespace slateboard::exchange
