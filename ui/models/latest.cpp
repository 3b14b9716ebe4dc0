// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/latest.h"

#include "ui/models/whendone.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QtConcurrent>

namespace slateboard {
namespace {

// One core stays for the window: with all of them at work, a page that has just been opened waits to be painted.
QThreadPool &asidePool()
{
    static QThreadPool *const pool = [] {
        auto *made = new QThreadPool(QCoreApplication::instance());
        made->setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
        return made;
    }();
    return *pool;
}

} // namespace

void runAside(QObject *context, std::function<void()> work, std::function<void()> done)
{
    whenDone(context, QtConcurrent::run(&asidePool(), std::move(work)), std::move(done));
}

} // namespace slateboard
