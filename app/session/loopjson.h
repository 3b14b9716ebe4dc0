// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace slateboard {

// The parts of the JSON of `figures` about caps and the loop of the money, as app/README.md documents them.

[[nodiscard]] QJsonArray capsJson(const Library &library, const planning::Figures &figures, Language language);
[[nodiscard]] QJsonObject reinvestmentJson(const Library &library, const planning::Figures &figures, Language language);

} // namespace slateboard
