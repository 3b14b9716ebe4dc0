// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/head.h"

#include "app/base/text.h"
#include "app/exchange/importplan.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>

namespace slateboard::exchange {
namespace {

constexpr int deepest = 3;          // lines of one header
constexpr qsizetype rowsAbove = 20; // a header stands in the first rows
constexpr int longestName = 200;    // characters of a name; what is longer is none
constexpr int columnsLooked = 500;  // at, to find it

void numberRepeats(QStringList &names)
{
    QHash<QString, int> met; // the number that a name has got last
    for (QString &name : names) {
        if (name.isEmpty())
            continue;
        const QString first = name;
        const QString key = searchKey(first);
        for (int number = met.value(key); met.contains(searchKey(name)); met[key] = number)
            name = first + u' ' + QString::number(++number);
        met.insert(searchKey(name), 1);
    }
}

/// The rows of a table as candidates for its header.
class Heads {
public:
    Heads(const SourceTable &table, const QList<MergedCells> &merged) :
        m_rows(table.rows), m_merged(merged), m_isText(table.form == SourceForm::Text)
    {
        for (qsizetype i = 0; i < m_rows.size() && (!m_isText || i == 0); ++i)
            m_columns = std::max(m_columns, m_rows[i].size());
    }

    [[nodiscard]] int columns() const { return m_columns; }
    // How many rows the header that begins in this one has.
    [[nodiscard]] int depth(qsizetype row) const
    {
        const int line = m_rows[row].line();
        int lines = 1;
        for (const MergedCells &cells : m_merged) {
            if (cells.firstLine != line)
                continue;
            const bool isOverOthers = cells.lastColumn > cells.firstColumn && filledBelow(row, cells) > 1;
            lines = std::max(lines, cells.lastLine - cells.firstLine + 1 + (isOverOthers ? 1 : 0));
        }
        lines = std::min(lines, deepest);
        int rows = 1;
        while (rows < lines && row + rows < m_rows.size() && m_rows[row + rows].line() < line + lines)
            ++rows;
        return rows;
    }
    [[nodiscard]] QStringList names(qsizetype row, int mostColumns = std::numeric_limits<int>::max()) const
    {
        QStringList names;
        const int rows = depth(row);
        const int width = std::min(m_isText ? m_rows[row].size() : m_columns, mostColumns);
        for (int column = 0; column < width; ++column) {
            QStringList parts;
            for (int i = 0; i < rows; ++i) {
                const QString part = cleaned(textOver(m_rows[row + i], column)).left(longestName);
                if (!part.isEmpty() && !parts.contains(part))
                    parts.append(part);
            }
            names.append(parts.join(u' '));
        }
        numberRepeats(names);
        return names;
    }
    // How many fields the names would fill.
    [[nodiscard]] qsizetype proposed(qsizetype row) const
    {
        qsizetype most = 0;
        const QStringList first = names(row, columnsLooked);
        for (const ImportKind kind :
             {ImportKind::Ips, ImportKind::Titles, ImportKind::Metrics, ImportKind::Costs, ImportKind::Receipts})
            most = std::max(most, proposeMapping(kind, first).size());
        return most;
    }

private:
    [[nodiscard]] int filledBelow(qsizetype row, const MergedCells &cells) const
    {
        if (row + 1 >= m_rows.size() || m_rows[row + 1].line() != cells.lastLine + 1)
            return 0;
        int filled = 0;
        for (int column = cells.firstColumn; column <= cells.lastColumn; ++column)
            filled += !m_rows[row + 1].utf8(column).trimmed().isEmpty();
        return filled;
    }
    [[nodiscard]] static QString beginning(const SourceRow &row, int column)
    {
        const QByteArrayView text = row.utf8(column);
        return QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 4 * (longestName + 1)))); // at the most
    }
    // The text of a cell, or of the merged ones that it is part of.
    [[nodiscard]] QString textOver(const SourceRow &row, int column) const
    {
        for (const MergedCells &cells : m_merged) {
            if (cells.firstLine <= row.line() && row.line() <= cells.lastLine && cells.firstColumn <= column &&
                column <= cells.lastColumn)
                return row.line() == cells.firstLine ? beginning(row, cells.firstColumn) : QString();
        }
        return beginning(row, column);
    }

    const SourceRows &m_rows;
    const QList<MergedCells> &m_merged;
    const bool m_isText; // a row has the cells that it has
    int m_columns = 0;
};

// Below 0: there is none.
qsizetype detected(const SourceTable &table, const Heads &heads)
{
    const qsizetype first = heads.proposed(0);
    if (table.form == SourceForm::Pasted)
        return first > 0 ? 0 : -1;
    for (qsizetype row = 1; first < 2 && row < std::min(table.rows.size(), rowsAbove); ++row) {
        if (heads.proposed(row) > std::max<qsizetype>(first, 1))
            return row;
    }
    return 0;
}

qsizetype onLine(const SourceTable &table, int line)
{
    qsizetype row = 0;
    while (row < table.rows.size() && table.rows[row].line() < line)
        ++row;
    return row;
}

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters;
}

Result<void> takeHead(SourceTable &table, std::optional<int> asked, const QList<MergedCells> &merged)
{
    const Heads heads(table, merged);
    qsizetype row = -1;
    if (!asked)
        row = detected(table, heads);
    else if (*asked > 0)
        row = onLine(table, *asked);
    if (row >= table.rows.size()) {
        return failure(ErrorCode::Invalid, QCoreApplication::translate("Import", "“%1” has no line %2 for a header.")
                                               .arg(table.file, QString::number(*asked)));
    }
    if (row < 0) {
        for (int column = 0; column < heads.columns(); ++column)
            table.header.append(columnLetters(column));
    } else {
        table.headLine = table.rows[row].line();
        table.header = heads.names(row);
        table.rows.skipRows(row + heads.depth(row));
    }
    if (std::ranges::all_of(table.header, &QString::isEmpty)) {
        return failure(
            ErrorCode::Invalid,
            QCoreApplication::translate("Import", "“%1” has no header: its first row is empty.").arg(table.file));
    }
    if (table.form == SourceForm::Text)
        table.rows.expectColumns(static_cast<int>(table.header.size()));
    return {};
}

} // namespace slateboard::exchange
