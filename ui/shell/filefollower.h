// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

#include <QTimer>

class QFileSystemWatcher;

namespace slateboard {

/// Keeps a library that is open for reading as its file is: whoever writes there, what they wrote is shown soon after,
/// and said. It is told by the file system where that tells, and looks itself where it does not, as on network folders.
/// A file that is replaced is followed too; one that is gone, or cannot be read, is waited for, and the window keeps
/// what it had.
class FileFollower : public QObject {
    Q_OBJECT
public:
    explicit FileFollower(Workspace &workspace, QObject *parent = nullptr);

    /// Between two looks; tests have less patience.
    void setInterval(std::chrono::milliseconds interval) { m_interval->setInterval(interval); }

signals:
    void read(const QString &sentence);        // who changed what
    void lost(const slateboard::Error &error); // once it cannot be read for a while; not again until it could

private:
    /// What tells that a file was written: how large it is, and when that was.
    struct Stamp {
        qint64 size = -1; // there is none
        qint64 modified = 0;
        qint64 replaced = 0;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    [[nodiscard]] static Stamp stampOf(const QString &path);
    void watch();
    void look();
    void take(const Stamp &stamp);
    void reload(const Stamp &stamp);
    void fail(const Error &error);
    [[nodiscard]] QString sentence(const HistoryEntry &before) const;

    Workspace &m_workspace;
    QFileSystemWatcher *m_watcher;
    QTimer *m_interval;
    QTimer *m_soon; // a file that is being written changes several times
    Latest<Stamp> m_looking;
    std::optional<Stamp> m_read; // of what is shown; unknown at first
    bool m_isReloading = false;
    int m_failures = 0; // one after the other
};

} // namespace slateboard
