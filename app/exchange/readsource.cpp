// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/printable.h"
#include "app/exchange/readworkbook.h"
#include "app/exchange/refusals.h"

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

Error oldWorkbook(const QString &file)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Import", "“%1” is a workbook of the old kind (.xls); save it as .xlsx or CSV "
                                                  "first.")
                .arg(file),
            {}};
}

// Compound files hold the old kind of workbook, an encrypted one, or a text document: the names of their streams tell.
Error compoundFile(QFile &source, const QString &file)
{
    constexpr qint64 enough = 64 * 1024; // the directory stands near the front, or at the end
    QByteArray bytes = source.read(enough);
    if (source.size() > enough && source.seek(source.size() - enough))
        bytes += source.read(enough);
    const auto hasStream = [&bytes](QStringView name) {
        QByteArray utf16; // little endian, on whatever machine
        for (const QChar c : name)
            utf16.append(static_cast<char>(c.cell())).append(static_cast<char>(c.row()));
        return bytes.contains(utf16);
    };
    if (hasStream(u"EncryptedPackage")) {
        return {ErrorCode::Invalid,
                QCoreApplication::translate("Import", "“%1” is protected by a password; save it without one first.")
                    .arg(file),
                {}};
    }
    const bool isTextDocument = hasStream(u"HwpSummaryInformation") || hasStream(u"WordDocument");
    if (isTextDocument && !hasStream(u"Workbook")) { // which may have one embedded
        return {ErrorCode::Invalid,
                QCoreApplication::translate("Import", "“%1” is a text document; copy its table into a spreadsheet, or "
                                                      "save it as CSV first.")
                    .arg(file),
                {}};
    }
    return oldWorkbook(file);
}

// A workbook of before 1997 is a bare stream of records, the first of which has number 9 and says which version
// follows.
bool isBareWorkbook(QByteArrayView start)
{
    return start.size() >= 4 && start[0] == '\x09' && QByteArrayView("\0\2\4\x08", 4).contains(start[1]) &&
           QByteArrayView("\4\6\x08\x10").contains(start[2]) && start[3] == '\0';
}

enum class Content { Text, Workbook };

Result<Content> contentOf(QFile &source, const QString &path)
{
    if (const auto fine = checkFile(path); !fine)
        return tl::unexpected(fine.error());
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return tl::unexpected(isJsonFile(fileName(path)));
    if (!source.open(QIODevice::ReadOnly))
        return unreadable(path, source);
    const QByteArray start = source.peek(8);
    if (start.startsWith("\xD0\xCF\x11\xE0"))
        return tl::unexpected(compoundFile(source, fileName(path)));
    if (isBareWorkbook(start))
        return tl::unexpected(oldWorkbook(fileName(path)));
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06") ? Content::Workbook : Content::Text;
}

} // namespace

Error isJsonFile(const QString &file)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Import", "“%1” is JSON, which is for other programs: what can be imported is "
                                                  "XLSX, CSV and TSV, so export it as XLSX or CSV.")
                .arg(file),
            {}};
}

Result<SourceTable> readSource(const QString &path, const SourceOptions &options, const MayGoOn &mayGoOn)
{
    QFile source(path);
    const auto content = contentOf(source, path);
    if (!content)
        return tl::unexpected(content.error());
    if (*content == Content::Workbook)
        return readWorkbook(source, fileName(path), options, mayGoOn);
    const QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError)
        return unreadable(path, source);
    source.close();
    return readCsvText(bytes, fileName(path), options, mayGoOn);
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
