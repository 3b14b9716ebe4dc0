// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filelock.h"

#include "app/store/fault.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace slateboard::store {

FileLock::FileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock))
{}
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;
FileLock::~FileLock() = default;

Result<FileLock> FileLock::take(const QString &path)
{
    // Beside the file itself, not beside a link to it, or two names would be two locks.
    const QString lockPath = QFileInfo(path).canonicalFilePath() + QStringLiteral(".lock");
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0); // never steal from another machine: by default QLockFile does after 30 s
    if (lock->tryLock(0))
        return FileLock(std::move(lock));
    if (lock->error() != QLockFile::LockFailedError) {
        return failure(ErrorCode::ReadOnly,
                       QCoreApplication::translate(
                           "Store", "The folder of “%1” cannot be written, so the library is open for reading only.")
                           .arg(shownName(path)));
    }
    qint64 process = 0;
    QString host;
    QString application;
    lock->getLockInfo(&process, &host, &application);
    const QString owner = QFileInfo(lockPath).owner();
    return failure(
        ErrorCode::Locked,
        QCoreApplication::translate("Store", "“%1” is open for editing by %2 on %3 (process %4).")
            .arg(shownName(path), owner.isEmpty() ? QCoreApplication::translate("Store", "somebody") : owner, host)
            .arg(process));
}

} // namespace slateboard::store
