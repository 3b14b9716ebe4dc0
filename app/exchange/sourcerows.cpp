// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sourcerows.h"

#include <algorithm>

namespace slateboard::exchange {

int SourceRow::line() const
{
    return m_rows->m_lines[static_cast<size_t>(m_index)];
}

int SourceRow::size() const
{
    return static_cast<int>(m_rows->endCell(m_index) - m_rows->firstCell(m_index));
}

bool SourceRow::isRagged() const
{
    return m_rows->m_columns >= 0 && size() != m_rows->m_columns;
}

QByteArrayView SourceRow::utf8(int column) const
{
    const qsizetype cell = m_rows->firstCell(m_index) + column;
    if (column < 0 || cell >= m_rows->endCell(m_index))
        return {};
    const quint32 start = cell == 0 ? 0 : m_rows->m_cellEnds[static_cast<size_t>(cell - 1)];
    const quint32 end = m_rows->m_cellEnds[static_cast<size_t>(cell)];
    return QByteArrayView(m_rows->m_texts).sliced(start, end - start);
}

// Decoding takes room for as many characters as there are bytes, three times what Hangul needs: long texts give it
// back.
QString SourceRow::text(int column) const
{
    constexpr qsizetype longText = 64;
    const QByteArrayView bytes = utf8(column);
    QString text = QString::fromUtf8(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark)); // fromUtf8() takes it for the mark of a file
    if (text.capacity() - text.size() > longText)
        text.squeeze();
    return text;
}

QStringList SourceRow::texts() const
{
    QStringList texts;
    for (int column = 0; column < size(); ++column)
        texts.append(text(column));
    return texts;
}

std::optional<SourceRow> SourceRows::onLine(int line) const
{
    const auto found = std::lower_bound(m_lines.begin() + m_skipped, m_lines.end(), line);
    if (found == m_lines.end() || *found != line)
        return std::nullopt;
    return SourceRow(*this, found - m_lines.begin());
}

void SourceRows::beginRow(int line)
{
    m_lines.push_back(line);
    m_firstCells.push_back(static_cast<quint32>(m_cellEnds.size()));
}

void SourceRows::addCell(QByteArrayView utf8)
{
    m_texts.append(utf8);
    m_cellEnds.push_back(static_cast<quint32>(m_texts.size()));
}

void SourceRows::squeeze()
{
    m_texts.squeeze();
    m_cellEnds.shrink_to_fit();
    m_firstCells.shrink_to_fit();
    m_lines.shrink_to_fit();
}

} // namespace slateboard::exchange
