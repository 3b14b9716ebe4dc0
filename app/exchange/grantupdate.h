// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QFlags>
#include <QList>

namespace slateboard::exchange {

/// What a row may say of a grant, or leave open. Kind and uses are always said.
enum class GrantField {
    Territory = 1 << 0,
    Language = 1 << 1,
    StartsOn = 1 << 2,
    EndsOn = 1 << 3,
    Exclusive = 1 << 4,
    Fee = 1 << 5,
    ExercisePrice = 1 << 6,
    ExtensionTerms = 1 << 7,
    Counterparty = 1 << 8,
    Closing = 1 << 9 // with its day
};
Q_DECLARE_FLAGS(GrantFields, GrantField)

/// Whether a grant was exercised or returned: its last day is then the one on which that was.
[[nodiscard]] bool isOver(const RightsGrant &grant);

/// New values for some fields of a grant of the library; the others stay as they are by then. What tells one grant from
/// another (kind, uses, territory, language, first day) never changes: that would be another grant.
struct GrantUpdate {
    GrantFields fields;
    RightsGrant values; // by its id
    void applyTo(RightsGrant &grant) const;
};

} // namespace slateboard::exchange

Q_DECLARE_OPERATORS_FOR_FLAGS(slateboard::exchange::GrantFields)
