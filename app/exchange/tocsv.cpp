// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/pieces.h"

namespace slateboard::exchange {
namespace {

constexpr auto rowEnd = "\r\n";

bool needsFormulaGuard(const QString &text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i] == u'\'')
        ++i;
    return i < text.size() && QStringView(u"=+-@\t\r").contains(text[i]);
}

// Every separator that reading can detect is quoted, not the comma alone, so that a reader never mistakes one.
bool needsQuotes(const QString &text)
{
    if (text.isEmpty())
        return false;
    for (QChar c : text) {
        if (QStringView(u"\",;|\t\r\n").contains(c))
            return true;
    }
    return text.front() == u' ' || text.back() == u' ';
}

void append(QString &out, const Cell &cell)
{
    QString text = cell.kind == CellKind::Text && needsFormulaGuard(cell.text) ? u'\'' + cell.text : cell.text;
    if (needsQuotes(text))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    out += text;
}

void appendLine(QString &out, const QList<Cell> &cells)
{
    const qsizetype start = out.size();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += u',';
        append(out, cells[i]);
    }
    if (out.size() == start && !cells.isEmpty())
        out += QStringLiteral("\"\""); // an empty line would not count as a row
    out += QLatin1String(rowEnd);
}

QByteArray headOf(const OutRows &rows)
{
    QList<Cell> names;
    for (const QString &name : rows.header)
        names.append(Cell(name));
    QString out;
    appendLine(out, names);
    return "\xEF\xBB\xBF" + out.toUtf8();
}

} // namespace

Pieces csvPieces(const OutRows &rows)
{
    return [rows, next = qsizetype(-1)]() mutable -> Result<QByteArray> {
        if (next < 0) {
            next = 0;
            return headOf(rows);
        }
        QString out;
        for (const qsizetype end = std::min(rows.count, next + rowsInPiece); next < end; ++next)
            appendLine(out, rows.row(next));
        return out.toUtf8();
    };
}

QByteArray toCsv(const OutTable &table)
{
    const Pieces pieces = csvPieces(rowsOf(table));
    QByteArray bytes;
    for (QByteArray piece = *pieces(); !piece.isEmpty(); piece = *pieces())
        bytes += piece;
    return bytes;
}

} // namespace slateboard::exchange
