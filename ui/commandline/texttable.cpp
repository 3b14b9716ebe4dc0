// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commandline/texttable.h"

#include <algorithm>

namespace slateboard::commandline {

int terminalWidth(const QString &text)
{
    int width = 0;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool isWide = (u >= 0x1100 && u <= 0x115F) || (u >= 0x2E80 && u <= 0xA4CF) ||
                            (u >= 0xAC00 && u <= 0xD7A3) || (u >= 0xF900 && u <= 0xFAFF) ||
                            (u >= 0xFF00 && u <= 0xFF60) || (u >= 0xFFE0 && u <= 0xFFE6);
        width += isWide ? 2 : 1;
    }
    return width;
}

QString TextTable::text() const
{
    QList<int> widths;
    for (const QStringList &row : m_rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], terminalWidth(row[i]));
    }
    QString out;
    for (const QStringList &row : m_rows) {
        QString line = QStringLiteral("  ");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString gap(widths[i] - terminalWidth(row[i]), u' ');
            line += i == 0 ? row[i] + gap : QStringLiteral("  ") + gap + row[i];
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out += line + u'\n';
    }
    return out;
}

} // namespace slateboard::commandline
