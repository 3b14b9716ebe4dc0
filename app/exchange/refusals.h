// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QString>

namespace slateboard::exchange {

/// That a list is JSON, told by its name or by its content, and what can be imported in its place.
[[nodiscard]] Error isJsonFile(const QString &file);

} // namespace slateboard::exchange
