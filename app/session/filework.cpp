// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filework.h"

#include "app/session/verbs.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

namespace slateboard {
namespace {

constexpr int stepsOfFile = 1000;

// Figures are made by others, and must not wait until a long file is written.
QThreadPool &filePool()
{
    static QThreadPool *const pool = [] {
        auto *made = new QThreadPool(QCoreApplication::instance());
        made->setMaxThreadCount(1); // two files at once would take all cores of a small machine
        return made;
    }();
    return *pool;
}

} // namespace

QFuture<Result<void>> writeAside(Session &session, const QString &path, FileWork work)
{
    const auto future = QtConcurrent::run(
        &filePool(), [work = std::move(work), cancelled = Verb::nextFile(session)](QPromise<Result<void>> &promise) {
            promise.setProgressRange(0, stepsOfFile);
            promise.addResult(work([&](double share) {
                promise.setProgressValue(static_cast<int>(share * stepsOfFile));
                return !cancelled->load();
            }));
        });
    auto *watcher = new QFutureWatcher<Result<void>>(&session);
    const QString what = QCoreApplication::translate("Export", "Export to %1").arg(QFileInfo(path).fileName());
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, &session, [&session, what](int value) {
        emit session.progressChanged(static_cast<double>(value) / stepsOfFile, what);
    });
    QObject::connect(watcher, &QFutureWatcherBase::finished, &session, [&session, watcher] {
        emit session.progressChanged(-1, {});
        watcher->deleteLater();
    });
    watcher->setFuture(future);
    return future;
}

} // namespace slateboard
