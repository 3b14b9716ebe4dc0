// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvparser.h"

#include <algorithm>

namespace slateboard::exchange {
namespace {

bool isTooLong(QStringView field)
{
    if (field.size() <= CsvParser::fieldLimit)
        return false;
    const auto pairs = std::ranges::count_if(field, [](QChar c) { return c.isLowSurrogate(); });
    return field.size() - pairs > CsvParser::fieldLimit;
}

} // namespace

bool CsvParser::next(Record &record)
{
    while (m_pos < m_text.size() && atRowEnd())
        skipRowEnd();
    if (m_pos >= m_text.size() || m_fault != CsvFault::None)
        return false;
    record.line = m_line;
    record.cells.clear();
    while (true) {
        QString field;
        if (!readField(field))
            return false;
        record.cells.append(std::move(field));
        if (m_pos >= m_text.size())
            return true;
        if (atRowEnd()) {
            skipRowEnd();
            return true;
        }
        ++m_pos; // the separator
    }
}

void CsvParser::skipRowEnd()
{
    if (m_text[m_pos] == u'\r' && m_pos + 1 < m_text.size() && m_text[m_pos + 1] == u'\n')
        ++m_pos;
    ++m_pos;
    ++m_line;
}

bool CsvParser::readField(QString &field)
{
    if (m_pos < m_text.size() && m_text[m_pos] == u'"')
        return readQuoted(field);
    const qsizetype start = m_pos;
    while (m_pos < m_text.size() && m_text[m_pos] != m_separator && !atRowEnd())
        ++m_pos;
    if (isTooLong(m_text.mid(start, m_pos - start)))
        return fail(CsvFault::FieldTooLong, m_line);
    if (m_pos > start)
        field = m_text.mid(start, m_pos - start).toString();
    return true;
}

bool CsvParser::readQuoted(QString &field)
{
    const int line = m_line;
    qsizetype start = ++m_pos;
    while (true) {
        const qsizetype quote = m_text.indexOf(u'"', m_pos);
        if (quote < 0)
            return fail(CsvFault::UnclosedQuote, line);
        const bool doubled = quote + 1 < m_text.size() && m_text[quote + 1] == u'"';
        field += m_text.mid(start, quote - start + (doubled ? 1 : 0));
        if (field.size() > 2 * fieldLimit) // too long however it is counted
            return fail(CsvFault::FieldTooLong, line);
        m_pos = start = quote + (doubled ? 2 : 1);
        if (!doubled)
            break;
    }
    if (isTooLong(field))
        return fail(CsvFault::FieldTooLong, line);
    for (qsizetype i = 0; i < field.size(); ++i)
        m_line += field[i] == u'\n' || (field[i] == u'\r' && (i + 1 == field.size() || field[i + 1] != u'\n'));
    while (m_pos < m_text.size() && m_text[m_pos] == u' ')
        ++m_pos;
    if (m_pos < m_text.size() && m_text[m_pos] != m_separator && !atRowEnd())
        return fail(CsvFault::TextAfterQuote, line);
    return true;
}

bool CsvParser::fail(CsvFault fault, int line)
{
    m_fault = fault;
    m_faultLine = line;
    return false;
}

namespace {

// Columns of the header times the share of the sampled rows that have as many.
double likeness(QStringView sample, QChar separator)
{
    constexpr int enoughRows = 20;
    CsvParser parser(sample, separator);
    CsvParser::Record record;
    if (!parser.next(record) || record.cells.size() < 2)
        return 0;
    const qsizetype columns = record.cells.size();
    int rows = 0;
    int fitting = 0;
    while (rows < enoughRows && parser.next(record)) {
        ++rows;
        fitting += record.cells.size() == columns;
    }
    return static_cast<double>(columns) * (1 + fitting) / (1 + rows);
}

} // namespace

QChar detectSeparator(QStringView text)
{
    constexpr qsizetype enoughText = 64 * 1024;
    QChar best = u',';
    double most = 0;
    for (QChar separator : {u',', u';', u'\t', u'|'}) {
        const double here = likeness(text.left(enoughText), separator);
        if (here > most) {
            most = here;
            best = separator;
        }
    }
    return best;
}

} // namespace slateboard::exchange
