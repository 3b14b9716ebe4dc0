// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <memory>

class QLockFile;

namespace slateboard::store {

/// The right to write a library: a lock file beside it that names its holder.
class FileLock {
public:
    /// Fails with Locked and a sentence that says who holds it, or with ReadOnly where no lock can be made.
    [[nodiscard]] static Result<FileLock> take(const QString &path);
    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;
    ~FileLock();

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace slateboard::store
