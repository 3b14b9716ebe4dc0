// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/printable.h"
#include "app/exchange/readworkbook.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace slateboard::exchange {
namespace {

constexpr qint64 fileLimit = qint64{512} * 1024 * 1024;

QString fileName(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return printable(name.isEmpty() ? path : name);
}

Result<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Import", "There is no file “%1”.").arg(printable(path)), path);
    }
    if (!info.isFile()) {
        return failure(
            ErrorCode::Invalid,
            QCoreApplication::translate("Import", "“%1” is a folder or a device, not a file.").arg(printable(path)));
    }
    if (info.size() > fileLimit) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is larger than 512 MiB, the most that can be "
                                                             "imported at once.")
                           .arg(fileName(path)));
    }
    return {};
}

tl::unexpected<Error> unreadable(const QString &path, const QFile &source)
{
    return failure(ErrorCode::Io, QCoreApplication::translate("Import", "“%1” cannot be read.").arg(fileName(path)),
                   source.errorString());
}

// Compound files hold the old kind of workbook, or an encrypted one as a stream of this name.
Error compoundFile(QFile &source, const QString &file)
{
    constexpr qint64 enough = 64 * 1024; // the directory stands near the front, or at the end
    QByteArray bytes = source.read(enough);
    if (source.size() > enough && source.seek(source.size() - enough))
        bytes += source.read(enough);
    const QByteArrayView name("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e", 31);
    const QString sentence =
        bytes.contains(name)
            ? QCoreApplication::translate("Import", "“%1” is protected by a password; save it without one first.")
            : QCoreApplication::translate("Import", "“%1” is a workbook of the old kind (.xls); save it as .xlsx or "
                                                    "CSV first.");
    return {ErrorCode::Invalid, sentence.arg(file), {}};
}

enum class Content { Text, Workbook };

Result<Content> contentOf(QFile &source, const QString &path)
{
    if (const auto fine = checkFile(path); !fine)
        return tl::unexpected(fine.error());
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(path, source);
    const QByteArray start = source.peek(8);
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return tl::unexpected(compoundFile(source, fileName(path)));
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06") ? Content::Workbook : Content::Text;
}

} // namespace

Result<SourceTable> readSource(const QString &path, const SourceOptions &options)
{
    QFile source(path);
    const auto content = contentOf(source, path);
    if (!content)
        return tl::unexpected(content.error());
    if (*content == Content::Workbook)
        return readWorkbook(source, fileName(path), options);
    const QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError)
        return unreadable(path, source);
    source.close();
    return readCsvText(bytes, fileName(path), options);
}

Result<QList<SourceSheet>> sheetsOf(const QString &path)
{
    QFile source(path);
    const auto content = contentOf(source, path);
    if (!content)
        return tl::unexpected(content.error());
    return *content == Content::Workbook ? sheetsIn(source, fileName(path)) : Result<QList<SourceSheet>>();
}

} // namespace slateboard::exchange
