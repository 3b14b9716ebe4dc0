// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

#include <type_traits>
#include <utility>

namespace slateboard {

/// Calls `take` with the future's result (or with nothing for a void one) on the thread of `context`, which is the
/// calling one; not at all if `context` is gone by then, or if the future was cancelled before it had a result.
/// QFuture::then(context, ...) of Qt 6.4 aborts the program when its context is gone.
template <class T, class Take>
void whenDone(QObject *context, const QFuture<T> &future, Take take)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        if constexpr (std::is_void_v<T>)
            take();
        else if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace slateboard
