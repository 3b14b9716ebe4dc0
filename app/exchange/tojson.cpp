// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/pieces.h"

namespace slateboard::exchange {
namespace {

// QJsonObject would sort the columns by name, and hold the whole file.
QString quoted(const QString &text)
{
    QString out;
    out.reserve(text.size() + 2);
    out += u'"';
    for (QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += u'\\' + QString(c);
        else if (c == u'\n')
            out += QStringLiteral("\\n");
        else if (c.unicode() < 0x20 || c.isSurrogate())
            out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            out += c;
    }
    return out + u'"';
}

QString valueOf(const Cell &cell)
{
    if (cell.text.isEmpty())
        return QStringLiteral("null");
    if (cell.kind == CellKind::Text || cell.kind == CellKind::Day)
        return quoted(cell.code.isEmpty() ? cell.text : cell.code);
    return cell.text;
}

class JsonWriter {
public:
    explicit JsonWriter(const QList<Sheet> &sheets) : m_sheets(sheets) {}
    QByteArray next();

private:
    [[nodiscard]] bool isOneTable() const { return m_sheets.size() == 1; }
    void beginTable(QString &out);
    void appendRows(QString &out);
    void appendRow(QString &out, const QList<Cell> &cells) const;

    QList<Sheet> m_sheets;
    qsizetype m_sheet = -1; // not begun
    qsizetype m_row = 0;
    QStringList m_keys; // of the sheet, quoted
};

QByteArray JsonWriter::next()
{
    QString out;
    if (m_sheet == m_sheets.size())
        return {};
    if (m_sheet < 0) {
        out += isOneTable() ? QString() : QStringLiteral("{\n");
        m_sheet = 0;
        beginTable(out);
    }
    appendRows(out);
    if (m_row == m_sheets[m_sheet].rows.count) {
        out += m_row == 0 ? QStringLiteral("]") : QStringLiteral("\n]");
        m_row = 0;
        if (++m_sheet < m_sheets.size())
            beginTable(out += QStringLiteral(",\n"));
        else
            out += isOneTable() ? QStringLiteral("\n") : QStringLiteral("\n}\n");
    }
    return out.toUtf8();
}

void JsonWriter::beginTable(QString &out)
{
    const Sheet &sheet = m_sheets[m_sheet];
    m_keys.clear();
    for (const QString &key : sheet.rows.keys.isEmpty() ? sheet.rows.header : sheet.rows.keys)
        m_keys << quoted(key) + QStringLiteral(": ");
    if (!isOneTable())
        out += quoted(sheet.name) + QStringLiteral(": ");
    out += u'[';
}

void JsonWriter::appendRows(QString &out)
{
    const OutRows &rows = m_sheets[m_sheet].rows;
    for (const qsizetype end = std::min(rows.count, m_row + rowsInPiece); m_row < end; ++m_row) {
        out += m_row == 0 ? QStringLiteral("\n{") : QStringLiteral(",\n{");
        appendRow(out, rows.row(m_row));
        out += u'}';
    }
}

void JsonWriter::appendRow(QString &out, const QList<Cell> &cells) const
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += QStringLiteral(", ");
        out += m_keys[i] + valueOf(cells[i]);
    }
}

} // namespace

Pieces jsonPieces(const QList<Sheet> &sheets)
{
    return [writer = JsonWriter(sheets)]() mutable -> Result<QByteArray> { return writer.next(); };
}

} // namespace slateboard::exchange
