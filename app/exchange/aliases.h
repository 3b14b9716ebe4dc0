// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace slateboard::exchange {

/// A header under which lists carry a field.
struct Alias {
    QString field;
    QString header;
    bool within = false; // also where it is only a part of the header
};

/// Within a field, the better column first.
[[nodiscard]] QList<Alias> aliasesOf(ImportKind kind);
/// For the fields of one grant, without grant_ and without a number; mapping.cpp finds that.
[[nodiscard]] QList<Alias> aliasesOfGrants();

} // namespace slateboard::exchange
