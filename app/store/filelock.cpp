// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/filelock.h"

#include "app/store/fault.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QLockFile>

#include <chrono>

namespace slateboard::store {
namespace {

constexpr std::chrono::seconds writingTime{5}; // a lock file is empty until its maker has written into it

// A crash or a full disk can leave a lock file that names nobody. QLockFile takes it for held, for ever. It is removed
// unless a living process holds the file itself; one with something in it is not ours to remove.
bool tryWithoutEmptyLock(QLockFile &lock)
{
    const QFileInfo file(lock.fileName());
    const bool isLeft = file.isFile() && file.size() == 0 &&
                        file.lastModified().secsTo(QDateTime::currentDateTime()) >= writingTime.count();
    return isLeft && lock.removeStaleLockFile() && lock.tryLock(0);
}

Error cannotLock(QLockFile::LockError error, const QString &path, const QString &lockPath)
{
    if (error == QLockFile::PermissionError) {
        return {ErrorCode::ReadOnly,
                QCoreApplication::translate(
                    "Store", "The folder of “%1” cannot be written, so the library is open for reading only.")
                    .arg(shownName(path)),
                {}};
    }
    const QString sentence =
        isDiskFull(path)
            ? QCoreApplication::translate(
                  "Store",
                  "The disk is full: “%1” is open for reading only, because its lock file “%2” cannot be written.")
            : QCoreApplication::translate(
                  "Store", "“%1” is open for reading only, because its lock file “%2” cannot be written.");
    return {ErrorCode::ReadOnly, sentence.arg(shownName(path), shownName(lockPath)), {}};
}

Error heldBySomebody(const QLockFile &lock, const QString &path, const QString &lockPath)
{
    qint64 process = 0;
    QString host;
    QString application;
    if (!lock.getLockInfo(&process, &host, &application)) {
        return {ErrorCode::Locked,
                QCoreApplication::translate("Store",
                                            "The lock file “%2” does not say who is editing “%1”. If nobody is, remove "
                                            "the lock file and open the library again.")
                    .arg(shownName(path), shownName(lockPath)),
                lockPath};
    }
    const QString owner = QFileInfo(lockPath).owner();
    return {ErrorCode::Locked,
            QCoreApplication::translate("Store", "“%1” is open for editing by %2 on %3 (process %4).")
                .arg(shownName(path), owner.isEmpty() ? QCoreApplication::translate("Store", "somebody") : owner, host,
                     QString::number(process)),
            {}};
}

} // namespace

FileLock::FileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock))
{}
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;
FileLock::~FileLock() = default;

Result<FileLock> FileLock::take(const QString &path)
{
    // Beside the file itself, not beside a link to it, or two names would be two locks.
    const QString lockPath = QFileInfo(path).canonicalFilePath() + QStringLiteral(".lock");
    if (const QFileInfo there(lockPath); there.exists() && !there.isFile()) // a pipe would be waited for
        return tl::unexpected(cannotLock(QLockFile::UnknownError, path, lockPath));
    auto lock = std::make_unique<QLockFile>(lockPath);
    lock->setStaleLockTime(0); // never steal from another machine: by default QLockFile does after 30 s
    if (lock->tryLock(0) || tryWithoutEmptyLock(*lock))
        return FileLock(std::move(lock));
    if (lock->error() != QLockFile::LockFailedError)
        return tl::unexpected(cannotLock(lock->error(), path, lockPath));
    return tl::unexpected(heldBySomebody(*lock, path, lockPath));
}

} // namespace slateboard::store
