// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

#include <QJsonObject>

namespace slateboard {

/// The figures as app/README.md documents them. `language` chooses the names of titles; words of the field that are
/// part of a name ("Working plan", "Quarter caps") come in the language that the application speaks.
[[nodiscard]] QJsonObject figuresJson(const Library &library, const planning::Figures &figures, Language language);

} // namespace slateboard
