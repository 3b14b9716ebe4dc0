// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/head.h"
#include "app/exchange/xlsxformats.h"
#include "app/exchange/xlsxstrings.h"

class QXmlStreamAttributes;

namespace slateboard::exchange {

/// Reads one sheet of a workbook into the rows of a table, cell by cell. Rows and cells that hold nothing take no room.
class XlsxSheetReader {
public:
    static constexpr int mostLines = 1'048'576; // as in a spreadsheet
    static constexpr int mostColumns = 16'384;
    static constexpr qsizetype mostCells = 32'000'000;
    static constexpr qsizetype mostNotes = 1000;

    XlsxSheetReader(XlsxPackage &package, const XlsxStrings &strings, const XlsxFormats &formats, bool is1904,
                    SourceTable &table) :
        m_package(package),
        m_strings(strings), m_formats(formats), m_is1904(is1904), m_table(table)
    {}

    [[nodiscard]] Result<void> read(const QString &part);
    [[nodiscard]] const QList<MergedCells> &merged() const { return m_merged; } // those in the first lines

private:
    enum class CellType { Number, Shared, Inline, FormulaText, Boolean, Fault, Day };
    [[nodiscard]] Result<void> readRow(QXmlStreamReader &xml);
    [[nodiscard]] Result<void> readCell(QXmlStreamReader &xml);
    [[nodiscard]] static CellType typeOf(const QXmlStreamAttributes &attributes);
    [[nodiscard]] Result<QByteArray> textOf(CellType type, const QString &value, int style);
    [[nodiscard]] QByteArray numberIn(QByteArrayView number, NumberShape shape);
    [[nodiscard]] bool takePlace(const QXmlStreamAttributes &attributes);
    [[nodiscard]] QString cellName() const; // of the cell that is read
    void note(const QString &sentence);
    void add(QByteArrayView text);
    void readMerged(QStringView range);

    XlsxPackage &m_package;
    const XlsxStrings &m_strings;
    const XlsxFormats &m_formats;
    const bool m_is1904;
    SourceTable &m_table;
    QList<MergedCells> m_merged;
    int m_line = 0;
    int m_column = -1;       // of the cell that is read
    int m_columnsFilled = 0; // of the row that is read
    bool m_isBegun = false;  // the row, in the table
};

} // namespace slateboard::exchange
