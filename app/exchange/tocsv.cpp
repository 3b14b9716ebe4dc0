// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/outtable.h"

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

} // namespace

QByteArray toCsv(const OutTable &table)
{
    QString out;
    const auto line = [&out](const QList<Cell> &cells) {
        const qsizetype start = out.size();
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                out += u',';
            append(out, cells[i]);
        }
        if (out.size() == start && !cells.isEmpty())
            out += QStringLiteral("\"\""); // an empty line would not count as a row
        out += QLatin1String(rowEnd);
    };
    QList<Cell> header;
    for (const QString &name : table.header)
        header.append({name});
    line(header);
    for (const QList<Cell> &row : table.rows)
        line(row);
    return "\xEF\xBB\xBF" + out.toUtf8();
}

} // namespace slateboard::exchange
