// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace slateboard::exchange {

class SourceRows;

/// A row of a source table: a view, valid as long as the rows it is one of.
class SourceRow {
public:
    SourceRow(const SourceRows &rows, qsizetype index) : m_rows(&rows), m_index(index) {}

    [[nodiscard]] int line() const;      // of the file, on which the row begins, the first being 1
    [[nodiscard]] int size() const;      // cells
    [[nodiscard]] bool isRagged() const; // not as many cells as the table has columns, where that matters
    /// Of one cell; empty where the row has no such cell.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QStringList texts() const;

private:
    const SourceRows *m_rows;
    qsizetype m_index;
};

/// The rows of a source table in packed form: a million rows of eight cells need little more than their texts. Lines
/// ascend.
class SourceRows {
public:
    static constexpr qsizetype mostBytes = qsizetype{1} << 30;

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_lines.size()) - m_skipped; }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] SourceRow operator[](qsizetype index) const { return {*this, index + m_skipped}; }
    [[nodiscard]] std::optional<SourceRow> onLine(int line) const;

    // Filling: a row is begun, then its cells are added.
    void beginRow(int line);
    void addCell(QByteArrayView utf8);
    /// The first rows are none of the table: what stands above it, and its header.
    void skipRows(qsizetype count) { m_skipped += count; }
    /// From now on, rows with another number of cells count as ragged.
    void expectColumns(int columns) { m_columns = columns; }
    [[nodiscard]] qsizetype bytes() const { return m_texts.size(); } // of all texts
    [[nodiscard]] qsizetype cells() const { return static_cast<qsizetype>(m_cellEnds.size()); }
    void squeeze();

private:
    friend class SourceRow;
    [[nodiscard]] qsizetype firstCell(qsizetype row) const { return m_firstCells[static_cast<size_t>(row)]; }
    [[nodiscard]] qsizetype endCell(qsizetype row) const
    {
        return static_cast<size_t>(row) + 1 < m_firstCells.size() ? firstCell(row + 1) : cells();
    }

    QByteArray m_texts;
    std::vector<quint32> m_cellEnds; // in m_texts
    std::vector<quint32> m_firstCells;
    std::vector<int> m_lines;
    qsizetype m_skipped = 0;
    int m_columns = -1;
};

} // namespace slateboard::exchange
