// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/plancompare.h"

#include <QJsonArray>
#include <QJsonObject>

namespace slateboard {

/// The plans of a library with what each comes to, as app/README.md documents it. `outlines` are those of all plans.
[[nodiscard]] QJsonArray plansJson(const Library &library, const std::vector<planning::PlanOutline> &outlines);

/// Two plans side by side, as app/README.md documents it; `language` chooses the names of titles.
[[nodiscard]] QJsonObject comparisonJson(const Library &library, const planning::PlanComparison &comparison,
                                         Language language);

} // namespace slateboard
