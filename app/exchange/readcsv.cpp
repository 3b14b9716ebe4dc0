// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvparser.h"
#include "app/exchange/decode.h"
#include "app/exchange/head.h"
#include "app/exchange/refusals.h"

#include <QCoreApplication>

namespace slateboard::exchange {
namespace {

constexpr qsizetype mostTextRows = 2'000'000;
constexpr qsizetype mostTextCells = 64'000'000; // four bytes each, beside what stands in them

Result<void> checkSize(const SourceTable &table)
{
    const auto refuse = [&](const QString &sentence) { return failure(ErrorCode::Invalid, sentence.arg(table.file)); };
    if (table.rows.size() > mostTextRows) {
        return refuse(QCoreApplication::translate("Import", "“%1” has more than 2 million rows, the most that can be "
                                                            "imported at once."));
    }
    if (table.rows.cells() > mostTextCells) {
        return refuse(QCoreApplication::translate("Import", "“%1” has more than 64 million cells, the most that can be "
                                                            "imported at once."));
    }
    return {};
}

// Objects, or a list of anything: no table begins like these. Lines of objects are told too.
bool isJson(QByteArrayView text)
{
    const QByteArrayView start = text.first(std::min<qsizetype>(text.size(), 4096)).trimmed();
    const QByteArrayView inside = start.sliced(std::min<qsizetype>(start.size(), 1)).trimmed();
    if (start.startsWith('{'))
        return inside.startsWith('"') || inside == QByteArrayView("}");
    return start.startsWith('[') && !inside.isEmpty() && QByteArrayView("[{\"]").contains(inside.front());
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
    case CsvFault::RowTooWide:
        sentence = QCoreApplication::translate("Import", "Line %2 of “%1” has more than 16,384 cells, the most that a "
                                                         "row can have.");
        break;
    case CsvFault::None: break;
    }
    return {ErrorCode::Invalid, sentence.arg(file, line), {}};
}

Result<SourceTable> tableOf(QByteArrayView text, SourceTable table, CsvDialect dialect, std::optional<int> headLine,
                            const MayGoOn &mayGoOn)
{
    constexpr qsizetype rowsBetweenAsking = 1024;
    if (text.trimmed().isEmpty()) {
        return failure(ErrorCode::Invalid, QCoreApplication::translate("Import", "“%1” is empty.").arg(table.file));
    }
    if (isJson(text))
        return tl::unexpected(isJsonFile(table.file));
    CsvParser parser(text, table.separator, dialect);
    while (parser.next(table.rows)) {
        if (mayGoOn && table.rows.size() % rowsBetweenAsking == 1 && !mayGoOn())
            return stopped(table.file);
        if (const auto fits = checkSize(table); !fits)
            return tl::unexpected(fits.error());
    }
    if (parser.fault() != CsvFault::None)
        return tl::unexpected(faultOf(parser, table.file));
    table.rows.squeeze();
    if (const auto taken = takeHead(table, headLine); !taken)
        return tl::unexpected(taken.error());
    return table;
}

} // namespace

Result<SourceTable> readCsvText(const QByteArray &bytes, const QString &file, const SourceOptions &options,
                                const MayGoOn &mayGoOn)
{
    const auto decoded = decodeText(bytes, file, options.encoding);
    if (!decoded)
        return tl::unexpected(decoded.error());
    SourceTable table;
    table.file = file;
    table.encoding = decoded->encoding;
    table.separator = options.separator.isNull() ? detectSeparator(decoded->utf8) : options.separator;
    return tableOf(decoded->utf8, std::move(table), CsvDialect::File, options.headLine, mayGoOn);
}

Result<SourceTable> readPasted(const QString &text, const SourceOptions &options, const MayGoOn &mayGoOn)
{
    SourceTable table;
    table.file = QCoreApplication::translate("Import", "Clipboard");
    table.form = SourceForm::Pasted;
    table.encoding = QStringLiteral("UTF-8");
    table.separator = u'\t';
    return tableOf(text.toUtf8(), std::move(table), CsvDialect::Clipboard, options.headLine, mayGoOn);
}

} // namespace slateboard::exchange
