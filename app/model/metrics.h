// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/model/entities.h"

namespace slateboard {

/// Whether a metric's value can be one of its kind, by whatever way it comes into a library.
[[nodiscard]] Result<void> checkMetric(const IpMetric &metric);

} // namespace slateboard
