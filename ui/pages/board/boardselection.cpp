// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardselection.h"

#include <algorithm>

namespace slateboard {

void BoardSelection::only(TitleId title)
{
    forgetHidden();
    m_current = m_anchor = title;
    m_selected = {title};
}

void BoardSelection::toggle(TitleId title)
{
    forgetHidden();
    m_current = m_anchor = title;
    if (!m_selected.remove(title))
        m_selected.insert(title);
}

void BoardSelection::extend(TitleId title, const QList<TitleId> &column)
{
    const qsizetype from = column.indexOf(m_anchor);
    const qsizetype to = column.indexOf(title);
    if (from < 0 || to < 0)
        return only(title);
    forgetHidden();
    m_current = title;
    m_selected.clear();
    for (qsizetype i = std::min(from, to); i <= std::max(from, to); ++i)
        m_selected.insert(column[i]);
}

void BoardSelection::all(const QList<TitleId> &column)
{
    forgetHidden();
    m_selected = QSet<TitleId>(column.begin(), column.end());
}

void BoardSelection::clear()
{
    forgetHidden();
    m_selected.clear();
}

void BoardSelection::keep(const QSet<TitleId> &present)
{
    const QSet<TitleId> wanted = m_selected + m_hidden;
    m_selected = QSet<TitleId>(wanted).intersect(present);
    m_hidden = wanted - present;
    const TitleId current = m_current.isNull() ? m_hiddenCurrent : m_current;
    const bool isShown = present.contains(current);
    m_current = isShown ? current : TitleId();
    m_hiddenCurrent = isShown ? TitleId() : current;
    if (!present.contains(m_anchor))
        m_anchor = m_current;
}

void BoardSelection::forgetHidden()
{
    m_hiddenCurrent = {};
    m_hidden.clear();
}

namespace {

std::optional<CardPlace> beside(const BoardGeometry &boxes, CardPlace from, int step)
{
    const int height = boxes.cardRect(from).center().y();
    for (int column = from.column + step; column >= 0 && column < BoardGeometry::columnCount; column += step) {
        if (boxes.rows(column) > 0)
            return CardPlace{column, boxes.rowNear(column, height)};
    }
    return std::nullopt;
}

CardPlace pageAway(const BoardGeometry &boxes, CardPlace from, int direction)
{
    const int step = boxes.cardArea(from.column).height() * 4 / 5 * direction;
    const int row = boxes.rowNear(from.column, boxes.cardRect(from).center().y() + step);
    return {from.column, row};
}

} // namespace

std::optional<CardPlace> neighbour(const BoardGeometry &boxes, CardPlace from, int key)
{
    const int last = boxes.rows(from.column) - 1;
    switch (key) {
    case Qt::Key_Up: return CardPlace{from.column, std::max(0, from.row - 1)};
    case Qt::Key_Down: return CardPlace{from.column, std::min(last, from.row + 1)};
    case Qt::Key_Left: return beside(boxes, from, -1);
    case Qt::Key_Right: return beside(boxes, from, 1);
    case Qt::Key_Home: return CardPlace{from.column, 0};
    case Qt::Key_End: return CardPlace{from.column, last};
    case Qt::Key_PageUp: return pageAway(boxes, from, -1);
    case Qt::Key_PageDown: return pageAway(boxes, from, 1);
    default: return std::nullopt;
    }
}

std::optional<CardPlace> firstCard(const BoardGeometry &boxes)
{
    for (int column = 0; column < BoardGeometry::columnCount; ++column) {
        if (boxes.rows(column) > 0)
            return CardPlace{column, 0};
    }
    return std::nullopt;
}

} // namespace slateboard
