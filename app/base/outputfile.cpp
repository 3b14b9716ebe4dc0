// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace slateboard {
namespace {

bool holdsDatabase(const QString &path)
{
    static const QByteArray mark("SQLite format 3", 16); // with the NUL that ends it
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark;
}

tl::unexpected<Error> refusal(const QSaveFile &file, const QString &path)
{
    if (file.error() == QFileDevice::ResourceError) {
        return failure(ErrorCode::Full,
                       QCoreApplication::translate("OutputFile", "The disk is full: “%1” was not written.").arg(path),
                       file.errorString());
    }
    return failure(ErrorCode::Io, QCoreApplication::translate("OutputFile", "“%1” cannot be written.").arg(path),
                   file.errorString());
}

} // namespace

Result<void> writeOutputFile(const QString &path, const QByteArray &bytes)
{
    // QSaveFile would put a file in the place of a device, too.
    if (const QFileInfo there(path); there.exists() && !there.isFile()) {
        return failure(
            ErrorCode::Invalid,
            QCoreApplication::translate("OutputFile", "“%1” is a folder or a device, not a file.").arg(path));
    }
    if (holdsDatabase(path)) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate(
                           "OutputFile", "“%1” is a library or another database, so nothing was written over it.")
                           .arg(path));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refusal(file, path);
    // A disk that fills up takes a part without an error; only the next write tells.
    for (qint64 written = 0; written < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + written, bytes.size() - written);
        if (taken <= 0)
            return refusal(file, path);
        written += taken;
    }
    // Flushed first: the commit does not notice that its own last flush failed.
    if (!file.flush() || !file.commit())
        return refusal(file, path);
    return {};
}

} // namespace slateboard
