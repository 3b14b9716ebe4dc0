// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <functional>

namespace slateboard {

/// Makes a file at `path`, and calls `progress` with the share that is done; false: the user has stopped it.
using FileWork = std::function<Result<void>(const std::function<bool(double)> &progress)>;

/// Does so on a thread that nothing else waits for. The session says how far it is, and its cancel() stops it. The work
/// holds values only: it outlives the session if it must.
[[nodiscard]] QFuture<Result<void>> writeAside(Session &session, const QString &path, FileWork work);

} // namespace slateboard
