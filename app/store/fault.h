// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <exception>
#include <functional>

namespace slateboard::store {

/// The sentence for a failure of SQLite or of reading rows, for the file at `path`.
[[nodiscard]] Error faultOf(std::exception_ptr fault, const QString &path);

/// Runs `work` and turns whatever SQLite throws in it into an Error: exceptions end here.
template <class T>
[[nodiscard]] Result<T> guarded(const QString &path, const std::function<Result<T>()> &work)
{
    try {
        return work();
    } catch (...) {
        return tl::unexpected(faultOf(std::current_exception(), path));
    }
}

/// Tells of a disk that filled up while the new file at `path` was being made.
[[nodiscard]] Error fullForNew(const QString &path, const QString &detail);
[[nodiscard]] bool isDiskFull(const QString &path); // the one that the file is on

/// The name of a file without its folder, for sentences.
[[nodiscard]] QString shownName(const QString &path);

} // namespace slateboard::store
