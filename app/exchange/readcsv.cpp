// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/exchange/csvparser.h"
#include "app/exchange/decode.h"
#include "app/exchange/sourcetable.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace slateboard::exchange {
namespace {

constexpr qint64 fileLimit = qint64{512} * 1024 * 1024;

// A leading apostrophe before one of these marks text that a spreadsheet would take for a formula.
void stripFormulaGuard(QString &cell)
{
    if (!cell.startsWith(u'\''))
        return;
    qsizetype i = 1;
    while (i < cell.size() && cell[i] == u'\'')
        ++i;
    if (i < cell.size() && QStringView(u"=+-@\t\r").contains(cell[i]))
        cell.remove(0, 1);
}

Error faultOf(const CsvParser &parser, const QString &file)
{
    const QString line = QString::number(parser.faultLine());
    QString sentence;
    switch (parser.fault()) {
    case CsvFault::UnclosedQuote:
        sentence = QCoreApplication::translate("Import", "A quotation mark on line %2 of “%1” is never closed.");
        break;
    case CsvFault::TextAfterQuote:
        sentence = QCoreApplication::translate("Import", "Line %2 of “%1” has text after a closing quotation mark.");
        break;
    case CsvFault::FieldTooLong:
        sentence = QCoreApplication::translate(
            "Import", "Line %2 of “%1” begins a field that is longer than a million characters.");
        break;
    case CsvFault::None: break;
    }
    return {ErrorCode::Invalid, sentence.arg(file, line), {}};
}

Result<QStringList> headerOf(QStringList cells, const QString &file)
{
    QSet<QString> seen;
    for (QString &name : cells) {
        stripFormulaGuard(name);
        name = cleaned(name);
        const QString key = searchKey(name);
        if (!key.isEmpty() && seen.contains(key)) {
            return failure(ErrorCode::Invalid,
                           QCoreApplication::translate("Import", "“%1” has two columns that are named “%2”.")
                               .arg(file, name.left(60)));
        }
        seen.insert(key);
    }
    if (seen.size() == 1 && seen.contains(QString())) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” has no header: its first row is empty.").arg(file));
    }
    return cells;
}

Result<void> checkKind(const QByteArray &bytes, const QString &file)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::Invalid, QCoreApplication::translate("Import", "“%1” is empty.").arg(file));
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0")) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is a workbook or an archive, not a table of text; "
                                                             "save it as CSV first.")
                           .arg(file));
    }
    return {};
}

} // namespace

Result<SourceTable> readCsvText(const QByteArray &bytes, const QString &file, const CsvOptions &options)
{
    if (const auto kind = checkKind(bytes, file); !kind)
        return tl::unexpected(kind.error());
    auto decoded = decodeText(bytes, file, options.encoding);
    if (!decoded)
        return tl::unexpected(decoded.error());
    const QString text = std::move(decoded->text);
    if (QStringView(text).trimmed().isEmpty())
        return failure(ErrorCode::Invalid, QCoreApplication::translate("Import", "“%1” is empty.").arg(file));

    SourceTable table;
    table.file = file;
    table.encoding = decoded->encoding;
    table.separator = options.separator;
    table.headLine = 1;
    if (table.separator.isNull())
        table.separator = detectSeparator(text);
    CsvParser parser(text, table.separator);
    CsvParser::Record record;
    if (!parser.next(record))
        return tl::unexpected(faultOf(parser, file));
    auto header = headerOf(std::move(record.cells), file);
    if (!header)
        return tl::unexpected(header.error());
    table.header = *std::move(header);
    table.rows.expectColumns(static_cast<int>(table.header.size()));
    while (parser.next(record)) {
        for (QString &cell : record.cells)
            stripFormulaGuard(cell);
        table.rows.beginRow(record.line);
        for (const QString &cell : std::as_const(record.cells))
            table.rows.addCell(cell.toUtf8());
    }
    if (parser.fault() != CsvFault::None)
        return tl::unexpected(faultOf(parser, file));
    return table;
}

Result<SourceTable> readCsv(const QString &path, const CsvOptions &options)
{
    const QFileInfo info(path);
    const QString file = info.fileName().isEmpty() ? path : info.fileName();
    if (!info.exists()) {
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Import", "There is no file “%1”.").arg(path),
                       path);
    }
    if (!info.isFile()) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is a folder or a device, not a file.").arg(path));
    }
    if (info.size() > fileLimit) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is larger than 512 MiB, the most that can be "
                                                             "imported at once.")
                           .arg(file));
    }
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Io, QCoreApplication::translate("Import", "“%1” cannot be read.").arg(file),
                       source.errorString());
    }
    const QByteArray bytes = source.readAll();
    if (source.error() != QFileDevice::NoError) {
        return failure(ErrorCode::Io, QCoreApplication::translate("Import", "“%1” cannot be read.").arg(file),
                       source.errorString());
    }
    return readCsvText(bytes, file, options);
}

} // namespace slateboard::exchange
