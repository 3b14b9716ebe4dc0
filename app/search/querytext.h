// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/query.h"

namespace slateboard::search {

[[nodiscard]] QString toText(const Term &term, Language language);
/// A text as it stands behind an operator: in quotation marks where it needs them.
[[nodiscard]] QString writtenText(const QString &text);

} // namespace slateboard::search
