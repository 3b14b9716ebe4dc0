// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sourcerows.h"

#include <QChar>

#include <array>

namespace slateboard::exchange {

enum class CsvFault { None, UnclosedQuote, TextAfterQuote, FieldTooLong, RowTooWide };

/// Spreadsheets quote a copied cell only where it holds row ends, so that a quotation mark elsewhere is one of the
/// text.
enum class CsvDialect { File, Clipboard };

/// Splits UTF-8 text into rows as RFC 4180 says: fields may be quoted, quotes inside are doubled, and a quoted field
/// may hold separators and row ends. Row ends are CR LF, LF or CR; empty lines are skipped. In a file, an apostrophe
/// that marks text which a spreadsheet would take for a formula goes.
class CsvParser {
public:
    static constexpr qsizetype fieldLimit = 1'000'000; // characters
    static constexpr int widestRow = 16'384;           // cells, as in a spreadsheet

    /// `text` must outlive the parser.
    CsvParser(QByteArrayView text, QChar separator, CsvDialect dialect = CsvDialect::File);

    /// Appends the next row; false at the end and at a fault.
    [[nodiscard]] bool next(SourceRows &rows);

    [[nodiscard]] CsvFault fault() const { return m_fault; }
    [[nodiscard]] int faultLine() const { return m_faultLine; } // on which the faulty field or row begins

private:
    [[nodiscard]] bool atRowEnd() const { return m_text[m_pos] == '\n' || m_text[m_pos] == '\r'; }
    [[nodiscard]] bool atSeparator() const { return m_text.sliced(m_pos).startsWith(m_separator); }
    void skipRowEnd();
    [[nodiscard]] bool readField(SourceRows &rows);
    [[nodiscard]] bool readPlain(SourceRows &rows);
    [[nodiscard]] bool readQuoted(SourceRows &rows);
    void add(SourceRows &rows, QByteArrayView field) const;
    bool fail(CsvFault fault, int line);

    QByteArrayView m_text;
    QByteArray m_separator;
    CsvDialect m_dialect;
    std::array<bool, 256> m_stops{}; // bytes with which a separator or a row end begins
    QByteArray m_unquoted;           // room for a field whose quotes are taken off
    qsizetype m_pos = 0;
    int m_line = 1;
    CsvFault m_fault = CsvFault::None;
    int m_faultLine = 0;
};

/// The separator among comma, semicolon, tab and bar with which the beginning of `text` reads most like a table; a
/// comma if none does.
[[nodiscard]] QChar detectSeparator(QByteArrayView text);

} // namespace slateboard::exchange
