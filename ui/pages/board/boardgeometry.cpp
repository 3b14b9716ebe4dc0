// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardgeometry.h"

#include "ui/pages/board/cardface.h"

#include <algorithm>

namespace slateboard {
namespace {

constexpr int columnGap = 6;
constexpr int narrowest = 124;   // of a column; below it the board scrolls
constexpr int comfortable = 144; // below it the shelved fold
constexpr int foldedWidth = 34;

} // namespace

void BoardGeometry::setWidths(int view, bool foldShelved)
{
    const int gaps = columnGap * (columnCount - 1);
    const int open = foldShelved ? columnCount - 1 : columnCount;
    const int room = view - gaps - (foldShelved ? foldedWidth : 0);
    const int each = std::max(narrowest, room / open);
    int spare = std::max(0, room - each * open); // pixels that do not divide go to the first columns
    int left = 0;
    for (int i = 0; i < columnCount; ++i) {
        Column &column = m_columns[static_cast<size_t>(i)];
        column.folded = foldShelved && i + 1 == columnCount;
        column.left = left;
        column.width = column.folded ? foldedWidth : each + (spare-- > 0 ? 1 : 0);
        left += column.width + columnGap;
    }
    m_width = left - columnGap;
}

void BoardGeometry::layOut(QSize view, const BoardArrangement &board, std::span<const CardFace> faces,
                           const CardFonts &fonts, bool openShelved)
{
    const bool isNarrow = (view.width() - columnGap * (columnCount - 1)) / columnCount < comfortable;
    const bool nothingShelved = board.columns.back().cards.empty();
    m_height = view.height();
    setWidths(view.width(), nothingShelved || (isNarrow && !openShelved));
    for (int i = 0; i < columnCount; ++i) {
        Column &column = m_columns[static_cast<size_t>(i)];
        column.cards.clear();
        int top = 0;
        for (int card : board.columns[static_cast<size_t>(i)].cards) {
            const int height = cardLines(faces[static_cast<size_t>(card)], column.width - 2 * padding, fonts).height;
            column.cards.push_back({card, top, height});
            top += height + cardGap;
        }
        column.length = top;
        setScroll(i, column.scroll);
    }
}

int BoardGeometry::cardAt(CardPlace place) const
{
    return at(place.column).cards[static_cast<size_t>(place.row)].card;
}

std::optional<CardPlace> BoardGeometry::placeOf(int card, int column) const
{
    const auto found = std::ranges::find(at(column).cards, card, &Box::card);
    if (found == at(column).cards.end())
        return std::nullopt;
    return CardPlace{column, static_cast<int>(found - at(column).cards.begin())};
}

QRect BoardGeometry::columnRect(int column) const
{
    return {at(column).left, 0, at(column).width, m_height};
}

QRect BoardGeometry::headRect(int column) const
{
    return {at(column).left, 0, at(column).width, isFolded(column) ? m_height : headHeight};
}

QRect BoardGeometry::cardArea(int column) const
{
    return columnRect(column).adjusted(0, headHeight, 0, -padding);
}

QRect BoardGeometry::cardRect(CardPlace place) const
{
    const Column &column = at(place.column);
    const Box &box = column.cards[static_cast<size_t>(place.row)];
    return {column.left + padding, headHeight + box.top - column.scroll, column.width - 2 * padding, box.height};
}

std::pair<int, int> BoardGeometry::visibleRows(int column) const
{
    const Column &c = at(column);
    if (c.folded)
        return {0, 0};
    const int bottom = c.scroll + cardArea(column).height();
    const auto first =
        std::ranges::upper_bound(c.cards, c.scroll, {}, [](const Box &box) { return box.top + box.height; });
    const auto last = std::ranges::lower_bound(first, c.cards.end(), bottom, {}, &Box::top);
    return {static_cast<int>(first - c.cards.begin()), static_cast<int>(last - c.cards.begin())};
}

std::optional<int> BoardGeometry::columnAt(QPoint point) const
{
    if (point.x() < 0 || point.x() >= m_width || point.y() < 0 || point.y() >= m_height)
        return std::nullopt;
    int column = columnCount - 1;
    while (column > 0 && at(column).left > point.x())
        --column;
    return column;
}

std::optional<CardPlace> BoardGeometry::hit(QPoint point) const
{
    const auto column = columnAt(point);
    if (!column || !cardArea(*column).contains(point))
        return std::nullopt;
    const auto [first, last] = visibleRows(*column);
    for (int row = first; row < last; ++row) {
        if (cardRect({*column, row}).contains(point))
            return CardPlace{*column, row};
    }
    return std::nullopt;
}

int BoardGeometry::rowNear(int column, int y) const
{
    const Column &c = at(column);
    const int inside = y - headHeight + c.scroll;
    const auto below =
        std::ranges::upper_bound(c.cards, inside, {}, [](const Box &box) { return box.top + box.height + cardGap; });
    return std::clamp(static_cast<int>(below - c.cards.begin()), 0, std::max(0, rows(column) - 1));
}

int BoardGeometry::maxScroll(int column) const
{
    return std::max(0, at(column).length - cardArea(column).height());
}

void BoardGeometry::setScroll(int column, int scroll)
{
    m_columns[static_cast<size_t>(column)].scroll = std::clamp(scroll, 0, maxScroll(column));
}

void BoardGeometry::show(CardPlace place)
{
    const QRect area = cardArea(place.column);
    const QRect card = cardRect(place);
    if (card.top() < area.top())
        setScroll(place.column, scroll(place.column) - (area.top() - card.top()));
    else if (card.bottom() > area.bottom())
        setScroll(place.column,
                  scroll(place.column) + std::min(card.bottom() - area.bottom() + cardGap, card.top() - area.top()));
}

QRect BoardGeometry::thumbRect(int column) const
{
    const int most = maxScroll(column);
    if (most == 0 || isFolded(column))
        return {};
    const QRect area = cardArea(column);
    const int length = std::max(28, area.height() * area.height() / at(column).length);
    const int top = area.top() + static_cast<int>(qint64{scroll(column)} * (area.height() - length) / most);
    return {area.right() - thumbWidth, top, thumbWidth, length};
}

} // namespace slateboard
