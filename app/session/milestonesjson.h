// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QJsonArray>

namespace slateboard {

/// The dated milestones of a plan's titles, by title and day; app/README.md describes them.
[[nodiscard]] QJsonArray milestonesJson(const Library &library, PlanId plan, Day asOf, Language language);

} // namespace slateboard
