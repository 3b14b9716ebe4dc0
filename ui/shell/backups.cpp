// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backups.h"

#include "ui/shell/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace slateboard {
namespace {

constexpr qsizetype placeSize = 9; // "-" and eight digits, by which libraries of one name are told apart

} // namespace

KeptBackup backupAt(const QString &path)
{
    const QFileInfo file(path);
    return {path, file.completeBaseName(), file.lastModified().toUTC(), file.size()};
}

QList<KeptBackup> keptBackups()
{
    QList<KeptBackup> backups;
    const QDir all(settings::backupsFolder());
    for (const QFileInfo &folder : all.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo &file : QDir(folder.filePath()).entryInfoList({QStringLiteral("*.slate")}, QDir::Files)) {
            KeptBackup backup = backupAt(file.filePath());
            backup.library = folder.fileName().chopped(std::min(placeSize, folder.fileName().size()));
            QDateTime named = QDateTime::fromString(file.completeBaseName(), QStringLiteral("yyyyMMdd-HHmmss-zzz"));
            named.setTimeSpec(Qt::UTC);
            if (named.isValid()) // a copy of the folder has new dates
                backup.madeAt = named;
            backups.append(backup);
        }
    }
    std::ranges::stable_sort(backups, std::greater<>(), &KeptBackup::madeAt);
    return backups;
}

} // namespace slateboard
