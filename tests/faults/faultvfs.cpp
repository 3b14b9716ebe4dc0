// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultvfs.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QMutex>

#include <sqlite3.h>

#include <algorithm>
#include <random>

namespace slateboard::testing {
namespace {

constexpr int sector = 512; // what a disk writes whole

// What is on the disk for certain of a file that was written since its last sync.
struct Unsynced {
    qint64 size = 0;
    QMap<qint64, QByteArray> sectors; // number to bytes before the writes
};

struct State {
    QMutex mutex;
    sqlite3_vfs *real = nullptr;
    sqlite3_vfs vfs{};
    Faults faults;
    bool armed = false;
    bool crashed = false;
    bool struck = false;
    int changes = 0;
    int calls = 0;
    qint64 grown = 0;
    QHash<QByteArray, Unsynced> unsynced;
};

State &state()
{
    static State only;
    return only;
}

struct FaultFile {
    sqlite3_file base;
    const char *name;
    sqlite3_file *real;
};

FaultFile *own(sqlite3_file *file)
{
    return reinterpret_cast<FaultFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return own(file)->real;
}

// True if this call is the one that fails.
bool callFails()
{
    State &s = state();
    if (!s.armed)
        return false;
    const bool fails = s.crashed || s.faults.failingCall == s.calls;
    ++s.calls;
    s.struck = s.struck || fails;
    return fails;
}

void remember(sqlite3_file *file, qint64 at, int count)
{
    State &s = state();
    if (!s.armed || !s.faults.losesUnsynced || !own(file)->name)
        return;
    const bool isNew = !s.unsynced.contains(own(file)->name);
    Unsynced &unsynced = s.unsynced[own(file)->name];
    sqlite3_int64 size = 0;
    real(file)->pMethods->xFileSize(real(file), &size);
    if (isNew)
        unsynced.size = size;
    for (qint64 n = at / sector; n * sector < at + count; ++n) {
        if (unsynced.sectors.contains(n) || n * sector >= size)
            continue;
        QByteArray before(sector, '\0');
        real(file)->pMethods->xRead(real(file), before.data(), sector, n * sector);
        unsynced.sectors.insert(n, before);
    }
}

// Takes back a part of what was written since the last sync: the disk had not come to it.
void loseUnsynced()
{
    State &s = state();
    std::minstd_rand random(static_cast<unsigned>(s.changes));
    for (auto file = s.unsynced.cbegin(); file != s.unsynced.cend(); ++file) {
        QFile bytes(QString::fromUtf8(file.key()));
        if (!bytes.open(QIODevice::ReadWrite))
            continue;
        if (bytes.size() > file->size && random() % 2 == 0)
            bytes.resize(file->size + static_cast<qint64>(random()) % (bytes.size() - file->size));
        for (auto part = file->sectors.cbegin(); part != file->sectors.cend(); ++part) {
            if (random() % 2 == 0 || part.key() * sector >= bytes.size())
                continue;
            bytes.seek(part.key() * sector);
            bytes.write(part->left(bytes.size() - part.key() * sector));
        }
    }
    s.unsynced.clear();
}

// True if the machine stops in this change.
bool changeCrashes()
{
    State &s = state();
    if (!s.armed || s.faults.crashAt != s.changes++)
        return false;
    s.crashed = true;
    s.struck = true;
    return true;
}

int closeFile(sqlite3_file *file)
{
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
{
    const QMutexLocker lock(&state().mutex);
    return callFails() ? SQLITE_IOERR_READ : real(file)->pMethods->xRead(real(file), bytes, count, at);
}

// Files grow until the disk is full; what is in them already can be written over even then.
int writeAsFits(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    State &s = state();
    sqlite3_int64 size = 0;
    real(file)->pMethods->xFileSize(real(file), &size);
    const qint64 growth = std::max<qint64>(0, at + count - std::max<qint64>(size, at));
    s.grown += growth;
    if (!s.armed || !s.faults.bytesLeft || s.grown <= *s.faults.bytesLeft)
        return real(file)->pMethods->xWrite(real(file), bytes, count, at);
    s.struck = true;
    const qint64 fits = count - std::min<qint64>(growth, s.grown - *s.faults.bytesLeft);
    s.grown = *s.faults.bytesLeft;
    if (fits > 0)
        real(file)->pMethods->xWrite(real(file), bytes, static_cast<int>(fits), at);
    return SQLITE_FULL;
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    const QMutexLocker lock(&state().mutex);
    if (callFails())
        return SQLITE_IOERR_WRITE;
    remember(file, at, count);
    if (!changeCrashes())
        return writeAsFits(file, bytes, count, at);
    real(file)->pMethods->xWrite(real(file), bytes, count / 2, at);
    loseUnsynced();
    return SQLITE_IOERR_WRITE;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const QMutexLocker lock(&state().mutex);
    if (callFails() || changeCrashes())
        return SQLITE_IOERR_TRUNCATE;
    return real(file)->pMethods->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int)
{
    const QMutexLocker lock(&state().mutex);
    if (callFails())
        return SQLITE_IOERR_FSYNC;
    if (own(file)->name)
        state().unsynced.remove(own(file)->name);
    return SQLITE_OK; // the tests' machine does not crash, so nothing waits for its disk
}

int deleteFile(sqlite3_vfs *, const char *name, int)
{
    const QMutexLocker lock(&state().mutex);
    if (callFails())
        return SQLITE_IOERR_DELETE;
    if (changeCrashes()) {
        loseUnsynced();
        return SQLITE_IOERR_DELETE;
    }
    state().unsynced.remove(name);
    return state().real->xDelete(state().real, name, 0);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkLock(sqlite3_file *file, int *held)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), held);
}
int controlFile(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

const sqlite3_io_methods methods{1,        closeFile,  readFile,  writeFile,   truncateFile, syncFile,        fileSize,
                                 lockFile, unlockFile, checkLock, controlFile, sectorSize,   characteristics, nullptr,
                                 nullptr,  nullptr,    nullptr,   nullptr,     nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const QMutexLocker lock(&state().mutex);
    own(file)->base.pMethods = nullptr;
    if (callFails())
        return SQLITE_CANTOPEN;
    const bool creates = name && (flags & SQLITE_OPEN_CREATE) != 0 && !QFile::exists(QString::fromUtf8(name));
    if (creates && changeCrashes())
        return SQLITE_CANTOPEN;
    own(file)->name = name;
    own(file)->real = reinterpret_cast<sqlite3_file *>(own(file) + 1);
    const int code = state().real->xOpen(state().real, name, real(file), flags, outFlags);
    if (real(file)->pMethods)
        own(file)->base.pMethods = &methods;
    return code;
}

} // namespace

FaultVfs::FaultVfs()
{
    State &s = state();
    s.real = sqlite3_vfs_find(nullptr);
    s.vfs = *s.real;
    s.vfs.pNext = nullptr;
    s.vfs.zName = "faults";
    s.vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + s.real->szOsFile;
    s.vfs.xOpen = openFile;
    s.vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&s.vfs, 1);
}

FaultVfs::~FaultVfs()
{
    disarm();
    sqlite3_vfs_unregister(&state().vfs);
    sqlite3_vfs_register(state().real, 1);
}

void FaultVfs::arm(const Faults &faults)
{
    State &s = state();
    const QMutexLocker lock(&s.mutex);
    s.faults = faults;
    s.armed = true;
    s.crashed = s.struck = false;
    s.changes = s.calls = 0;
    s.grown = 0;
    s.unsynced.clear();
}

void FaultVfs::disarm()
{
    const QMutexLocker lock(&state().mutex);
    state().armed = false;
    state().crashed = false;
}

bool FaultVfs::struck() const
{
    return state().struck;
}

int FaultVfs::changes() const
{
    return state().changes;
}

int FaultVfs::calls() const
{
    return state().calls;
}

qint64 FaultVfs::grown() const
{
    return state().grown;
}

} // namespace slateboard::testing
