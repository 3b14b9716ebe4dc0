// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filefollower.h"

#include "ui/models/whendone.h"

#include <QDateTime>
#include <QFileInfo>
#include <QFileSystemWatcher>

#include <chrono>

namespace slateboard {
namespace {

constexpr std::chrono::seconds betweenLooks{3};
constexpr std::chrono::milliseconds untilWritten{250};
constexpr int failuresUntilTold = 3;

} // namespace

FileFollower::FileFollower(Workspace &workspace, QObject *parent) :
    QObject(parent), m_workspace(workspace), m_watcher(new QFileSystemWatcher(this)), m_interval(new QTimer(this)),
    m_soon(new QTimer(this)), m_looking(this)
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(untilWritten);
    m_interval->setInterval(betweenLooks);
    const auto soon = [this] { m_soon->start(); };
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(m_soon, &QTimer::timeout, this, &FileFollower::look);
    connect(m_interval, &QTimer::timeout, this, &FileFollower::look);
    watch();
    m_interval->start();
    look();
}

// A file that was replaced is watched no more, until it is asked for anew.
void FileFollower::watch()
{
    const QString path = m_workspace.session().path();
    for (const QString &place : {path, QFileInfo(path).absolutePath()}) {
        if (!m_watcher->files().contains(place) && !m_watcher->directories().contains(place))
            (void)m_watcher->addPath(place);
    }
}

FileFollower::Stamp FileFollower::stampOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    return {info.size(), info.lastModified().toMSecsSinceEpoch(),
            info.fileTime(QFile::FileMetadataChangeTime).toMSecsSinceEpoch()};
}

// Aside: on a network folder even a look may take long.
void FileFollower::look()
{
    if (m_looking.isBusy() || m_isReloading)
        return;
    m_looking.ask([path = m_workspace.session().path()] { return stampOf(path); },
                  [this](const Stamp &stamp) { take(stamp); });
}

void FileFollower::take(const Stamp &stamp)
{
    if (stamp.size < 0)
        fail({ErrorCode::NotFound,
              tr("The file is gone: %1. What it held last is still shown; it is read again once it is back.")
                  .arg(m_workspace.session().path()),
              {}});
    else if (!m_read || stamp != *m_read)
        reload(stamp); // the first time too: it may have been written since it was opened
    else
        m_failures = 0;
}

// A file is gone, or torn, for the moment in which it is replaced: only what lasts is told.
void FileFollower::fail(const Error &error)
{
    if (++m_failures == failuresUntilTold)
        emit lost(error);
}

void FileFollower::reload(const Stamp &stamp)
{
    m_isReloading = true;
    const HistoryEntry before = m_workspace.session().newestEdit();
    whenDone(this, m_workspace.session().reload(), [this, stamp, before](const Result<bool> &changed) {
        m_isReloading = false;
        watch();
        if (!changed)
            return fail(changed.error()); // it is tried again at the next look
        m_read = stamp;
        m_failures = 0;
        if (*changed)
            emit read(sentence(before));
    });
}

QString FileFollower::sentence(const HistoryEntry &before) const
{
    const HistoryEntry &now = m_workspace.session().newestEdit();
    const auto steps = static_cast<int>(now.edit - before.edit);
    if (now.edit == 0 || steps <= 0)
        return tr("The file was replaced by another state of the library, which is shown now.");
    //: %1 is a person, %2 what they did
    QString text = now.author.isEmpty() ? tr("Changed: %1").arg(now.sentence())
                                        : tr("%1 changed: %2").arg(now.author, now.sentence());
    if (steps > 1)
        text += QLatin1Char(' ') + tr("(and %n more step(s))", nullptr, steps - 1);
    return text;
}

} // namespace slateboard
