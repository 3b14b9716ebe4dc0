// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/day.h"
#include "app/exchange/pieces.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>
#include <xlsxwriter.h>

namespace slateboard::exchange {
namespace {

// What the format allows (ECMA-376 and Excel's own limits).
constexpr qsizetype mostRows = 1'048'576; // with the head
constexpr qsizetype mostLetters = 32'767; // of a cell
constexpr qsizetype mostNameLetters = 31; // of a sheet
constexpr int mostDecimals = 3;           // of any currency
constexpr int leastWidth = 8;             // columns, in digits
constexpr int mostWidth = 60;
constexpr int filterButton = 3;
constexpr qint64 pieceBytes = 1 << 20;

tl::unexpected<Error> diskRefused(const QString &detail)
{
    return failure(ErrorCode::Io,
                   QCoreApplication::translate("Export", "The spreadsheet could not be put together in the folder for "
                                                         "temporary files; the disk may be full."),
                   detail);
}

// In digits: an ideograph or Hangul syllable is as wide as two.
int widthOf(const QString &text)
{
    int width = 0;
    for (QChar c : text) {
        if (c == u'\n')
            break;
        width += c.unicode() < 0x1100 ? 1 : 2;
        if (width >= mostWidth)
            return mostWidth;
    }
    return width;
}

// Excel reads _x0041_ in a text as an A, so a text that says that of itself has its first sign written so.
QByteArray escaped(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.contains(QLatin1String("_x")) ? QString(text).replace(escape, QStringLiteral("_x005F_")).toUtf8()
                                              : text.toUtf8();
}

QByteArray sheetName(QString name)
{
    name.removeIf([](QChar c) { return QStringView(u"[]:*?/\\'").contains(c); });
    return name.left(mostNameLetters).toUtf8();
}

struct Formats {
    explicit Formats(lxw_workbook *book) :
        head(workbook_add_format(book)), day(workbook_add_format(book)), share(workbook_add_format(book))
    {
        format_set_bold(head);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_num_format(day, "yyyy-mm-dd");
        format_set_num_format(share, "0.0%");
        for (int decimals = 0; decimals <= mostDecimals; ++decimals) {
            const QByteArray zeros = decimals == 0 ? QByteArray() : '.' + QByteArray(decimals, '0');
            lxw_format *&format = money[static_cast<size_t>(decimals)];
            format = workbook_add_format(book);
            format_set_num_format(format, ("#,##0" + zeros).constData());
        }
    }
    lxw_format *head;
    lxw_format *day;
    lxw_format *share;
    std::array<lxw_format *, mostDecimals + 1> money{};
};

class SheetWriter {
public:
    SheetWriter(lxw_workbook *book, const Formats &formats, const Sheet &sheet) :
        m_formats(formats), m_source(sheet), m_widths(static_cast<size_t>(sheet.rows.header.size()), leastWidth),
        m_sheet(workbook_add_worksheet(book, sheetName(sheet.name).constData()))
    {}
    Result<void> write();

private:
    void writeHead();
    void finish();
    [[nodiscard]] Result<void> writeRow(lxw_row_t row, const QList<Cell> &cells);
    [[nodiscard]] lxw_error writeCell(lxw_row_t row, lxw_col_t column, const Cell &cell) const;
    [[nodiscard]] lxw_error writeDay(lxw_row_t row, lxw_col_t column, const QString &text) const;

    const Formats &m_formats;
    const Sheet &m_source;
    std::vector<int> m_widths;
    lxw_worksheet *m_sheet;
};

Result<void> SheetWriter::write()
{
    const OutRows &rows = m_source.rows;
    if (rows.count >= mostRows) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Export", "A sheet holds at most 1,048,575 rows below its head, and "
                                                             "these are %1; export them as CSV or JSON.")
                           .arg(rows.count));
    }
    writeHead();
    for (qsizetype row = 0; row < rows.count; ++row) {
        if (const auto written = writeRow(static_cast<lxw_row_t>(row + 1), rows.row(row)); !written)
            return written;
    }
    finish();
    // The library drops what the disk refuses without a word.
    if (std::fflush(m_sheet->optimize_tmpfile) != 0 || std::ferror(m_sheet->optimize_tmpfile) != 0)
        return diskRefused({});
    return {};
}

void SheetWriter::writeHead()
{
    lxw_col_t column = 0;
    for (const QString &name : m_source.rows.header) {
        worksheet_write_string(m_sheet, 0, column, name.toUtf8().constData(), m_formats.head);
        int &width = m_widths[column++];
        width = std::max(width, widthOf(name) + filterButton);
    }
}

Result<void> SheetWriter::writeRow(lxw_row_t row, const QList<Cell> &cells)
{
    lxw_col_t column = 0;
    for (const Cell &cell : cells) {
        if (cell.text.size() > mostLetters) {
            return failure(ErrorCode::Invalid,
                           QCoreApplication::translate("Export", "Row %1 has %2 letters in “%3”, and a cell of a "
                                                                 "spreadsheet holds 32,767; export as CSV or JSON.")
                               .arg(row + 1)
                               .arg(cell.text.size())
                               .arg(m_source.rows.header.value(column)));
        }
        if (const lxw_error error = writeCell(row, column, cell); error != LXW_NO_ERROR)
            return diskRefused(QString::fromUtf8(lxw_strerror(error)));
        int &width = m_widths[column++];
        width = std::max(width, widthOf(cell.text) + (cell.kind == CellKind::Money ? filterButton : 1));
    }
    return {};
}

lxw_error SheetWriter::writeCell(lxw_row_t row, lxw_col_t column, const Cell &cell) const
{
    if (cell.text.isEmpty())
        return LXW_NO_ERROR;
    switch (cell.kind) {
    case CellKind::Number: return worksheet_write_number(m_sheet, row, column, cell.text.toDouble(), nullptr);
    case CellKind::Share: return worksheet_write_number(m_sheet, row, column, cell.text.toDouble(), m_formats.share);
    case CellKind::Money: {
        const qsizetype point = cell.text.indexOf(u'.');
        const qsizetype decimals = point < 0 ? 0 : std::min<qsizetype>(cell.text.size() - point - 1, mostDecimals);
        return worksheet_write_number(m_sheet, row, column, cell.text.toDouble(),
                                      m_formats.money[static_cast<size_t>(decimals)]);
    }
    case CellKind::Day: return writeDay(row, column, cell.text);
    case CellKind::Text: break;
    }
    return worksheet_write_string(m_sheet, row, column, escaped(cell.text).constData(), nullptr);
}

// Spreadsheets know no day before 1900, and quarrel about the first two months of it.
lxw_error SheetWriter::writeDay(lxw_row_t row, lxw_col_t column, const QString &text) const
{
    const auto day = Day::fromIso(text);
    if (!day || *day < Day(1900, 3, 1) || day->year() > 9999)
        return worksheet_write_string(m_sheet, row, column, text.toUtf8().constData(), nullptr);
    lxw_datetime date{day->year(), day->month(), day->date().day(), 0, 0, 0};
    return worksheet_write_datetime(m_sheet, row, column, &date, m_formats.day);
}

void SheetWriter::finish()
{
    if (m_widths.empty())
        return;
    const auto lastRow = static_cast<lxw_row_t>(m_source.rows.count);
    const auto lastColumn = static_cast<lxw_col_t>(m_widths.size() - 1);
    worksheet_freeze_panes(m_sheet, 1, 0);
    worksheet_autofilter(m_sheet, 0, 0, lastRow, lastColumn);
    for (size_t column = 0; column < m_widths.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(m_sheet, at, at, std::min(m_widths[column], mostWidth), nullptr);
    }
    // Ids are text, because spreadsheets round numbers of that size: no reason to mark each.
    worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
}

Result<void> writeWorkbook(const QString &folder, const QString &path, const QList<Sheet> &sheets)
{
    QByteArray temporary = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    options.use_zip64 = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (!book)
        return diskRefused({});
    const Formats formats(book);
    Result<void> written;
    for (const Sheet &sheet : sheets)
        written = written.and_then([&] { return SheetWriter(book, formats, sheet).write(); });
    const lxw_error closed = workbook_close(book); // in any case: it lets go of its files
    if (written && closed != LXW_NO_ERROR)
        return diskRefused(QString::fromUtf8(lxw_strerror(closed)));
    return written;
}

struct Making {
    QTemporaryDir folder;
    QFile file;
};

} // namespace

Pieces xlsxPieces(const QList<Sheet> &sheets)
{
    return [sheets, made = std::shared_ptr<Making>()]() mutable -> Result<QByteArray> {
        if (!made) {
            made = std::make_shared<Making>();
            made->file.setFileName(made->folder.filePath(QStringLiteral("book.xlsx")));
            if (!made->folder.isValid())
                return diskRefused(made->folder.errorString());
            const auto written = writeWorkbook(made->folder.path(), made->file.fileName(), sheets);
            if (!written)
                return tl::unexpected(written.error());
            if (!made->file.open(QIODevice::ReadOnly))
                return diskRefused(made->file.errorString());
        }
        const QByteArray piece = made->file.read(pieceBytes);
        if (made->file.error() != QFileDevice::NoError)
            return diskRefused(made->file.errorString());
        return piece;
    };
}

} // namespace slateboard::exchange
