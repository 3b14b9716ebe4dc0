// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/statements.h"

#include <QJsonArray>

namespace slateboard {

/// What each party gets of the receipts of a plan's titles, quarter by quarter, as app/README.md describes it.
[[nodiscard]] QJsonArray statementsJson(const Library &library, const std::vector<planning::Statement> &statements,
                                        Language language);

} // namespace slateboard
