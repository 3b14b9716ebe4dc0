// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QEventLoop>
#include <QFuture>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>

namespace slateboard {

/// Runs the event loop until the future has finished. A future that was cancelled, so has no result, gives Cancelled.
template <class T>
[[nodiscard]] Result<T> await(const QFuture<Result<T>> &future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        QTimer::singleShot(std::chrono::minutes(2), &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (!future.isFinished())
        return failure(ErrorCode::Io, QStringLiteral("The test waited for two minutes."));
    if (future.resultCount() == 0)
        return failure(ErrorCode::Cancelled, QStringLiteral("No result."));
    return future.result();
}

} // namespace slateboard
