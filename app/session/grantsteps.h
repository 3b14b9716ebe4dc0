// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/model/entities.h"

namespace slateboard {

// What becomes of a rights grant, as values: the verbs of a session write it, and dialogs ask beforehand whether it can
// be done. What cannot is refused in one sentence.

/// Cleans the texts of a grant as it was entered. What was exercised or returned cannot last beyond that day.
[[nodiscard]] Result<void> checkGrant(RightsGrant &grant);

struct Exercise {
    RightsGrant option;
    RightsGrant bought;
};
/// What `bought` leaves open (uses, territory, language, counterparty) is as in the option.
[[nodiscard]] Result<Exercise> exercised(const RightsGrant &option, const RightsGrant &bought);
[[nodiscard]] Result<RightsGrant> extended(RightsGrant grant, Day until, std::optional<Money> fee);
[[nodiscard]] Result<RightsGrant> leftToLapse(RightsGrant grant, Day decidedOn);
[[nodiscard]] Result<RightsGrant> returned(RightsGrant grant, Day day);
[[nodiscard]] Result<RightsGrant> kept(RightsGrant grant);

} // namespace slateboard
