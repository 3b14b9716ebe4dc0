// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/exchange/outtable.h"

#include <functional>

namespace slateboard {

class Workspace;

/// Session::exportFile(), and the workspace tells how many rows were written or what went wrong; nothing of what was
/// cancelled.
void writeTables(Workspace &workspace, const QString &path, std::function<Result<QList<exchange::Sheet>>()> sheets);

} // namespace slateboard
