// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace slateboard {

/// A sealed copy that was kept when a library was opened, or one that somebody chose.
struct KeptBackup {
    QString path;
    QString library;  // the name of its file, without the ending
    QDateTime madeAt; // UTC
    qint64 bytes = 0;
};

/// Those that are kept of all libraries, newest first.
[[nodiscard]] QList<KeptBackup> keptBackups();
/// What can be said of any file that is to be a backup.
[[nodiscard]] KeptBackup backupAt(const QString &path);

} // namespace slateboard
