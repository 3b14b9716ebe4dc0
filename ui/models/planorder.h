// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

namespace slateboard {

/// The plans as they stand wherever people choose among them: the working one, the approved one, then what-ifs from the
/// latest on; archived ones last, in the same order.
[[nodiscard]] QList<Plan> orderedPlans(const Library &library);

} // namespace slateboard
