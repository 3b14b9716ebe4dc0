// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/libraryfile.h"

namespace slateboard::store {

// A backup is itself a library, sealed with a hash over all its rows: a byte that flips inside a value passes SQLite's
// own checks, so only the seal can tell.

/// Writes a sealed copy to a path where nothing stands yet; the copy appears whole or not at all.
[[nodiscard]] Result<void> backup(LibraryFile &file, const QString &name);
/// Checks a backup's seal and makes a library of it, history included, at a path where nothing stands yet.
[[nodiscard]] Result<void> restore(const QString &backup, const QString &name,
                                   const std::vector<Migration> &steps = migrations());
/// Keeps a sealed copy in `folder` named for the moment, and only the newest `keep` of those.
[[nodiscard]] Result<void> rotateBackups(LibraryFile &file, const QString &folder, int keep);

} // namespace slateboard::store
