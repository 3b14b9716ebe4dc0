// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/fault.h"

#include "app/base/printable.h"
#include "app/store/changeset.h"
#include "app/store/columns.h"
#include "app/store/rowwords.h"
#include "app/store/soundness.h"
#include "app/store/textlength.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace slateboard::store {
namespace {

constexpr qint64 leastRoom = 4096; // bytes; less takes no page of a library and no lock file

QString say(const char *sentence, const QString &path)
{
    return QCoreApplication::translate("Store", sentence).arg(shownName(path));
}

// SQLite has a code for a full disk, but a sync, a journal that cannot be made or a quota may tell of it otherwise.
int errorCodeOf(const SQLite::Exception &exception, const QString &path)
{
    const int code = exception.getErrorCode();
    const bool isDisk = code == SQLITE_IOERR || code == SQLITE_CANTOPEN;
    return isDisk && isDiskFull(path) ? SQLITE_FULL : code;
}

Error errorOf(const SQLite::Exception &exception, const QString &path)
{
    const QString detail =
        QStringLiteral("SQLite %1: %2").arg(exception.getExtendedErrorCode()).arg(QString::fromUtf8(exception.what()));
    if (exception.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK) {
        return {
            ErrorCode::Damaged,
            say(QT_TRANSLATE_NOOP("Store", "“%1” was not closed cleanly; open it once for writing to mend it."), path),
            detail};
    }
    switch (errorCodeOf(exception, path)) {
    case SQLITE_FULL:
        return {ErrorCode::Full,
                say(QT_TRANSLATE_NOOP("Store", "The disk is full: nothing was changed in “%1”."), path), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                say(QT_TRANSLATE_NOOP("Store",
                                      "“%1” is in use by another program: nothing was changed. Try again in a moment."),
                    path),
                detail};
    case SQLITE_READONLY:
        return {ErrorCode::ReadOnly,
                say(QT_TRANSLATE_NOOP("Store", "“%1” cannot be written: nothing was changed."), path), detail};
    case SQLITE_NOTADB:
        return {ErrorCode::Foreign, say(QT_TRANSLATE_NOOP("Store", "“%1” is not a Slateboard library."), path), detail};
    case SQLITE_CORRUPT:
        return {
            ErrorCode::Damaged,
            say(QT_TRANSLATE_NOOP("Store", "“%1” is damaged. Restore it from a backup (slateboard restore)."), path),
            detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled: nothing was changed."), detail};
    case SQLITE_CONSTRAINT:
        return {ErrorCode::Conflict,
                say(QT_TRANSLATE_NOOP("Store", "The change does not fit the other rows of “%1”: nothing was changed."),
                    path),
                detail};
    default:
        return {ErrorCode::Io,
                say(QT_TRANSLATE_NOOP("Store", "“%1” could not be read or written: nothing was changed."), path),
                detail};
    }
}

Error damagedBy(const QString &finding, const QString &path, const QString &detail)
{
    //: %2 is a whole sentence that says what is wrong in the file
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Store", "“%1” is damaged: %2 Check it (slateboard check) or restore it from a "
                                                 "backup (slateboard restore).")
                .arg(shownName(path), finding),
            detail};
}

Error damagedBy(const Unreadable &unreadable, const QString &path)
{
    //: %1 is a kind of row such as a cost, %2 its number, %3 what stands in it
    const QString finding =
        QCoreApplication::translate("Check", "%1 (row %2) holds “%3”, which Slateboard does not know.")
            .arg(wordForRow(unreadable.table), QString::number(unreadable.row), shownValue(unreadable.value));
    return damagedBy(finding, path,
                     QStringLiteral("%1 %2: %3")
                         .arg(QString::fromStdString(unreadable.table), QString::number(unreadable.row),
                              QString::fromUtf8(unreadable.what())));
}

} // namespace

Error faultOf(std::exception_ptr fault, const QString &path)
{
    try {
        std::rethrow_exception(fault);
    } catch (const SQLite::Exception &exception) {
        return errorOf(exception, path);
    } catch (const Unreadable &unreadable) {
        return damagedBy(unreadable, path);
    } catch (const Unsound &unsound) {
        return damagedBy(unsound.finding, path, QString::fromUtf8(unsound.what()));
    } catch (const TooLong &tooLong) {
        return {ErrorCode::Invalid, tooLong.sentence, {}};
    } catch (const Unwritable &unwritable) {
        return {ErrorCode::Invalid, QCoreApplication::translate("Store", unwritable.what()), {}};
    } catch (const ConflictingRows &) {
        return {ErrorCode::Conflict,
                QCoreApplication::translate("Store", "The rows have changed since, so this step cannot be taken back."),
                {}};
    } catch (const DamagedStep &) {
        return {ErrorCode::Damaged,
                say(QT_TRANSLATE_NOOP("Store",
                                      "This step of the history of “%1” is damaged: it cannot be undone or redone."),
                    path),
                {}};
    }
}

Error fullForNew(const QString &path, const QString &detail)
{
    return {ErrorCode::Full, say(QT_TRANSLATE_NOOP("Store", "The disk is full: “%1” was not made."), path), detail};
}

bool isDiskFull(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < leastRoom;
}

QString shownName(const QString &path)
{
    return printable(QFileInfo(path).fileName());
}

} // namespace slateboard::store
