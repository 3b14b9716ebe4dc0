// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/freememory.h"

#include <QThreadPool>

#include <memory>
#include <utility>

namespace slateboard {

/// Lets go of a value on another thread: to free 100,000 rows takes longer than a frame. What nobody else holds goes
/// back to the system.
template <class T>
void freeAside(std::shared_ptr<T> &value)
{
    if (!value)
        return;
    QThreadPool::globalInstance()->start([old = std::exchange(value, nullptr)]() mutable {
        const std::weak_ptr<T> others(old);
        old.reset();
        if (others.expired())
            giveBackFreeMemory();
    });
}

} // namespace slateboard
