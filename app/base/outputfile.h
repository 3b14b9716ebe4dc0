// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace slateboard {

/// Writes a file that leaves the program (a table, chart or summary), whole or not at all: what stood there is replaced
/// only once the new file is complete. Fails in one sentence with Full or Io; with Invalid, and touching nothing, where
/// a library (or any other SQLite database) stands, or a folder or device.
[[nodiscard]] Result<void> writeOutputFile(const QString &path, const QByteArray &bytes);

} // namespace slateboard
