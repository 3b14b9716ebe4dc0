// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringList>
#include <QStringView>

namespace slateboard::exchange {

enum class CsvFault { None, UnclosedQuote, TextAfterQuote, FieldTooLong };

/// Splits text into records as RFC 4180 says: fields may be quoted, quotes inside are doubled, and a quoted field may
/// hold separators and row ends. Row ends are CR LF, LF or CR; empty lines are skipped.
class CsvParser {
public:
    static constexpr qsizetype fieldLimit = 1'000'000; // characters, not UTF-16 units

    /// `text` must outlive the parser.
    CsvParser(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    struct Record {
        int line = 0; // on which it begins, the first line being 1
        QStringList cells;
    };
    /// Reads the next record; false at the end and at a fault.
    [[nodiscard]] bool next(Record &record);

    [[nodiscard]] CsvFault fault() const { return m_fault; }
    [[nodiscard]] int faultLine() const { return m_faultLine; } // on which the faulty field begins

private:
    [[nodiscard]] bool atRowEnd() const { return m_text[m_pos] == u'\n' || m_text[m_pos] == u'\r'; }
    void skipRowEnd();
    [[nodiscard]] bool readField(QString &field);
    [[nodiscard]] bool readQuoted(QString &field);
    bool fail(CsvFault fault, int line);

    QStringView m_text;
    QChar m_separator;
    qsizetype m_pos = 0;
    int m_line = 1;
    CsvFault m_fault = CsvFault::None;
    int m_faultLine = 0;
};

/// The separator among comma, semicolon, tab and bar with which the beginning of `text` reads most like a table; a
/// comma if none does.
[[nodiscard]] QChar detectSeparator(QStringView text);

} // namespace slateboard::exchange
