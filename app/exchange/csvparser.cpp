// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvparser.h"

#include <algorithm>

namespace slateboard::exchange {
namespace {

bool isTooLong(QByteArrayView field)
{
    if (field.size() <= CsvParser::fieldLimit)
        return false;
    const auto inside = std::ranges::count_if(field, [](char c) { return (static_cast<uchar>(c) & 0xC0) == 0x80; });
    return field.size() - inside > CsvParser::fieldLimit;
}

// A leading apostrophe before one of these marks text that a spreadsheet would take for a formula.
bool hasFormulaGuard(QByteArrayView cell)
{
    if (!cell.startsWith('\''))
        return false;
    qsizetype i = 1;
    while (i < cell.size() && cell[i] == '\'')
        ++i;
    return i < cell.size() && QByteArrayView("=+-@\t\r").contains(cell[i]);
}

} // namespace

CsvParser::CsvParser(QByteArrayView text, QChar separator, CsvDialect dialect) :
    m_text(text), m_separator(QString(separator).toUtf8()), m_dialect(dialect)
{
    for (const char stop : {'\n', '\r', m_separator.at(0)})
        m_stops[static_cast<uchar>(stop)] = true;
}

bool CsvParser::next(SourceRows &rows)
{
    while (m_pos < m_text.size() && atRowEnd())
        skipRowEnd();
    if (m_pos >= m_text.size() || m_fault != CsvFault::None)
        return false;
    const int line = m_line;
    rows.beginRow(line);
    for (int cells = 1;; ++cells) {
        if (cells > widestRow)
            return fail(CsvFault::RowTooWide, line);
        if (!readField(rows))
            return false;
        if (m_pos >= m_text.size())
            return true;
        if (atRowEnd()) {
            skipRowEnd();
            return true;
        }
        m_pos += m_separator.size();
    }
}

void CsvParser::skipRowEnd()
{
    if (m_text[m_pos] == '\r' && m_pos + 1 < m_text.size() && m_text[m_pos + 1] == '\n')
        ++m_pos;
    ++m_pos;
    ++m_line;
}

bool CsvParser::readField(SourceRows &rows)
{
    if (m_pos >= m_text.size() || m_text[m_pos] != '"')
        return readPlain(rows);
    const qsizetype start = m_pos;
    const int line = m_line;
    if (readQuoted(rows))
        return true;
    if (m_dialect == CsvDialect::File || m_fault == CsvFault::FieldTooLong)
        return false;
    m_fault = CsvFault::None;
    m_pos = start;
    m_line = line;
    return readPlain(rows);
}

bool CsvParser::readPlain(SourceRows &rows)
{
    const qsizetype start = m_pos;
    while (m_pos < m_text.size() && (!m_stops[static_cast<uchar>(m_text[m_pos])] || (!atRowEnd() && !atSeparator())))
        ++m_pos;
    const QByteArrayView field = m_text.sliced(start, m_pos - start);
    if (isTooLong(field))
        return fail(CsvFault::FieldTooLong, m_line);
    add(rows, field);
    return true;
}

bool CsvParser::readQuoted(SourceRows &rows)
{
    const int line = m_line;
    qsizetype start = ++m_pos;
    m_unquoted.clear();
    while (true) {
        const qsizetype quote = m_text.indexOf('"', m_pos);
        if (quote < 0)
            return fail(CsvFault::UnclosedQuote, line);
        const bool doubled = quote + 1 < m_text.size() && m_text[quote + 1] == '"';
        m_unquoted.append(m_text.sliced(start, quote - start + (doubled ? 1 : 0)));
        if (m_unquoted.size() > 4 * fieldLimit) // too long however it is counted
            return fail(CsvFault::FieldTooLong, line);
        m_pos = start = quote + (doubled ? 2 : 1);
        if (!doubled)
            break;
    }
    if (isTooLong(m_unquoted))
        return fail(CsvFault::FieldTooLong, line);
    while (m_pos < m_text.size() && m_text[m_pos] == ' ')
        ++m_pos;
    if (m_pos < m_text.size() && !atRowEnd() && !atSeparator())
        return fail(CsvFault::TextAfterQuote, line);
    for (qsizetype i = 0; i < m_unquoted.size(); ++i) {
        const bool isCr = m_unquoted[i] == '\r' && (i + 1 == m_unquoted.size() || m_unquoted[i + 1] != '\n');
        m_line += isCr || m_unquoted[i] == '\n';
    }
    add(rows, m_unquoted);
    return true;
}

void CsvParser::add(SourceRows &rows, QByteArrayView field) const
{
    rows.addCell(m_dialect == CsvDialect::File && hasFormulaGuard(field) ? field.sliced(1) : field);
}

bool CsvParser::fail(CsvFault fault, int line)
{
    m_fault = fault;
    m_faultLine = line;
    return false;
}

namespace {

// Columns of the header times the share of the sampled rows that have as many.
double likeness(QByteArrayView sample, QChar separator)
{
    constexpr int enoughRows = 20;
    CsvParser parser(sample, separator);
    SourceRows rows;
    if (!parser.next(rows) || rows[0].size() < 2)
        return 0;
    const int columns = rows[0].size();
    int others = 0;
    int fitting = 0;
    while (others < enoughRows && parser.next(rows)) {
        ++others;
        fitting += rows[others].size() == columns;
    }
    return static_cast<double>(columns) * (1 + fitting) / (1 + others);
}

} // namespace

QChar detectSeparator(QByteArrayView text)
{
    constexpr qsizetype enoughText = 64 * 1024;
    QChar best = u',';
    double most = 0;
    for (QChar separator : {u',', u';', u'\t', u'|'}) {
        const double here = likeness(text.first(std::min(text.size(), enoughText)), separator);
        if (here > most) {
            most = here;
            best = separator;
        }
    }
    return best;
}

} // namespace slateboard::exchange
