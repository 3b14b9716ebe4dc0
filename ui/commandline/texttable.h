// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace slateboard::commandline {

/// Columns of text for a terminal, where a Hangul syllable takes two places. The first column stands left, the others
/// right.
class TextTable {
public:
    void addRow(const QStringList &cells) { m_rows.append(cells); }
    [[nodiscard]] qsizetype rowCount() const { return m_rows.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] QString text() const; // every row ends with a line feed

private:
    QList<QStringList> m_rows;
};

/// How many places of a terminal a text takes.
[[nodiscard]] int terminalWidth(const QString &text);

} // namespace slateboard::commandline
