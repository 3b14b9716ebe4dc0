// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/money.h"
#include "app/base/result.h"

namespace slateboard {

/// Reads an amount where people type one: as parseMoney() does, and after a = what they reckon with + - * / % and
/// parentheses: =12*1.5억 · =(3억 5,000만+2억)/2 · =10억*12.5%. It is worked out exactly and rounded once, to the minor
/// unit, halves away from zero.
[[nodiscard]] Result<Money> parseAmount(const QString &text, const Currency &currency);

/// True for what begins with a =.
[[nodiscard]] bool isReckoned(const QString &text);

} // namespace slateboard
