// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace slateboard {

/// Lets go of a value on another thread: to free 100,000 rows takes longer than a frame.
template <class T>
void freeAside(std::shared_ptr<T> &value)
{
    if (value)
        QThreadPool::globalInstance()->start([old = std::exchange(value, nullptr)] {});
}

} // namespace slateboard
