// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/editteller.h"

#include <QJsonObject>

namespace slateboard {

// A step of the history as JSON: values as they stand in the file beside what people read.

[[nodiscard]] QJsonObject entryJson(const HistoryEntry &entry);
/// entryJson() with the rows that it changed; those beyond mostRowsTold are only counted.
[[nodiscard]] QJsonObject editJson(const EditDetail &detail, const Formatter &format);
/// What undoing it would change, or what stands in the way.
[[nodiscard]] QJsonObject undoJson(const UndoPreview &preview, const Formatter &format);

} // namespace slateboard
