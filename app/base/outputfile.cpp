// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/outputfile.h"

#include "app/base/printable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <utility>

namespace slateboard {
namespace {

constexpr int mostLinks = 40; // as many as the system follows

bool holdsDatabase(const QString &path)
{
    static const QByteArray mark("SQLite format 3", 16); // with the NUL that ends it
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(mark.size()) == mark;
}

// What SQLite would roll back into the library, map into memory or wait for.
bool belongsToDatabase(const QString &path)
{
    const QString place = outputPlace(path);
    for (const char *suffix : {"-journal", "-wal", "-shm", ".lock"}) {
        const QLatin1String name(suffix);
        if (place.endsWith(name) && holdsDatabase(place.chopped(name.size())))
            return true;
    }
    return false;
}

tl::unexpected<Error> refusal(const QSaveFile &file)
{
    const QString path = printable(file.fileName());
    if (file.error() == QFileDevice::ResourceError) {
        return failure(ErrorCode::Full,
                       QCoreApplication::translate("OutputFile", "The disk is full: “%1” was not written.").arg(path),
                       file.errorString());
    }
    return failure(ErrorCode::Io, QCoreApplication::translate("OutputFile", "“%1” cannot be written.").arg(path),
                   file.errorString());
}

// A disk that fills up takes a part without an error; only the next write tells.
bool writeWhole(QSaveFile &file, const QByteArray &bytes)
{
    for (qint64 written = 0; written < bytes.size();) {
        const qint64 taken = file.write(bytes.constData() + written, bytes.size() - written);
        if (taken <= 0)
            return false;
        written += taken;
    }
    return true;
}

} // namespace

OutputFiles::OutputFiles() = default;
OutputFiles::~OutputFiles() = default;

Result<void> OutputFiles::add(const QString &path, const QByteArray &bytes)
{
    return add(path, [rest = bytes]() mutable -> Result<QByteArray> { return std::exchange(rest, QByteArray()); });
}

Result<void> OutputFiles::add(const QString &path, const std::function<Result<QByteArray>()> &next)
{
    if (const auto free = checkOutputPlace(path); !free)
        return free;
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return refusal(*file);
    for (;;) {
        const Result<QByteArray> piece = next();
        if (!piece)
            return tl::unexpected(piece.error());
        if (piece->isEmpty())
            break;
        if (!writeWhole(*file, *piece))
            return refusal(*file);
    }
    if (!file->flush()) // the commit does not notice that its own flush failed
        return refusal(*file);
    m_files.push_back(std::move(file));
    return {};
}

Result<void> OutputFiles::commit()
{
    for (const auto &file : m_files) {
        if (!file->commit())
            return refusal(*file);
    }
    m_files.clear();
    return {};
}

QString outputPlace(const QString &path)
{
    QString place = path;
    for (int links = 0; QFileInfo(place).isSymLink() && links < mostLinks; ++links)
        place = QFileInfo(place).symLinkTarget();
    const QFileInfo file(place);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : QDir(folder).filePath(file.fileName());
}

bool isSameFile(const QString &a, const QString &b)
{
    std::error_code fault; // one of them is not there
    return std::filesystem::equivalent(QFile::encodeName(a).toStdString(), QFile::encodeName(b).toStdString(), fault);
}

Result<void> checkOutputPlace(const QString &path)
{
    const auto refused = [&](const char *sentence) {
        return failure(ErrorCode::Invalid, QCoreApplication::translate("OutputFile", sentence).arg(printable(path)));
    };
    // QSaveFile would put a file in the place of a device, too.
    if (const QFileInfo there(path); there.exists() && !there.isFile())
        return refused(QT_TRANSLATE_NOOP("OutputFile", "“%1” is a folder or a device, not a file."));
    if (holdsDatabase(path))
        return refused(
            QT_TRANSLATE_NOOP("OutputFile", "“%1” is a library or another database, so nothing was written over it."));
    if (belongsToDatabase(path))
        return refused(QT_TRANSLATE_NOOP(
            "OutputFile", "“%1” is where the library beside it keeps its journal or its lock; choose another name."));
    return {};
}

Result<void> checkEnding(const QString &path, const QStringList &endings)
{
    if (endings.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
        return {};
    return failure(
        ErrorCode::Invalid,
        QCoreApplication::translate("OutputFile", "“%1” has to end in .%2, so that its name says what it is.")
            .arg(printable(path), endings.join(QCoreApplication::translate("OutputFile", " or ."))));
}

Result<void> writeOutputFile(const QString &path, const QByteArray &bytes)
{
    OutputFiles files;
    return files.add(path, bytes).and_then([&] { return files.commit(); });
}

} // namespace slateboard
