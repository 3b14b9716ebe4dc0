// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QJsonObject>

namespace slateboard {

/// The scout's funnel up to a day, as app/README.md documents it.
[[nodiscard]] QJsonObject funnelJson(const Library &library, Day asOf);

} // namespace slateboard
