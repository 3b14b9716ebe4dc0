// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace slateboard {

// The parts of the JSON of `figures` about receipts and windows, as app/README.md documents them.

[[nodiscard]] QJsonObject receiptsJson(const Library &library, const planning::Figures &figures, Language language);
/// The windows that something speaks against.
[[nodiscard]] QJsonArray windowProblemsJson(const Library &library, const planning::Figures &figures,
                                            Language language);

} // namespace slateboard
