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
constexpr int foldMark = 22; // side of the mark in a head
constexpr int laneGap = 4;   // below the cards of a lane

} // namespace

void BoardGeometry::fold(int view, const BoardArrangement &board, const BoardOptions &options)
{
    const bool isNarrow = (view - columnGap * (columnCount - 1)) / columnCount < comfortable;
    for (size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].folded = options.foldedColumns[i].value_or(false);
    Column &shelved = m_columns.back();
    shelved.folded = board.columns.back().cards.empty() || options.foldedColumns.back().value_or(isNarrow);
}

void BoardGeometry::setWidths(int view)
{
    const auto folded = static_cast<int>(std::ranges::count(m_columns, true, &Column::folded));
    const int open = columnCount - folded;
    const int room = view - columnGap * (columnCount - 1) - folded * foldedWidth;
    const int each = open == 0 ? 0 : std::max(narrowest, room / open);
    int spare = std::max(0, room - each * open); // pixels that do not divide go to the first columns
    int left = 0;
    for (Column &column : m_columns) {
        column.left = left;
        column.width = column.folded ? foldedWidth : each + (spare-- > 0 ? 1 : 0);
        left += column.width + columnGap;
    }
    m_width = left - columnGap;
}

template <class HeightOf>
void BoardGeometry::stack(const BoardArrangement &board, HeightOf heightOf)
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        int top = 0;
        for (int card : board.columns[i].cards) {
            const int height = heightOf(card, m_columns[i]);
            m_columns[i].cards.push_back({card, top, height});
            top += height + cardGap;
        }
        m_columns[i].length = top;
    }
}

// Cards keep their tops from the first lane's, so that each column is one ordered list with lanes too.
template <class HeightOf>
void BoardGeometry::stackLanes(const BoardArrangement &board, const BoardOptions &options, HeightOf heightOf)
{
    std::array<size_t, planning::stageCount> next{}; // card of each column
    int top = 0;
    for (size_t lane = 0; lane < board.lanes.size(); ++lane) {
        const bool folded = options.isFolded(board.lanes[lane].group);
        const int first = top + laneHeadHeight;
        int bottom = folded ? first + laneCountsHeight : first;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const std::vector<int> &cards = board.columns[i].cards;
            int y = first;
            for (;
                 next[i] < cards.size() && board.laneOf[static_cast<size_t>(cards[next[i]])] == static_cast<int>(lane);
                 ++next[i]) {
                if (folded || m_columns[i].folded)
                    continue;
                const int height = heightOf(cards[next[i]], m_columns[i]);
                m_columns[i].cards.push_back({cards[next[i]], y, height});
                y += height + cardGap;
            }
            bottom = std::max(bottom, y);
        }
        m_lanes.push_back({top, bottom + laneGap - top, folded});
        top = bottom + laneGap;
    }
    m_length = top;
    for (Column &column : m_columns)
        column.length = top;
}

void BoardGeometry::layOut(QSize view, const BoardArrangement &board, std::span<const CardFace> faces,
                           const CardFonts &fonts, const BoardOptions &options)
{
    m_height = view.height();
    m_lanes.clear();
    m_length = 0;
    fold(view.width(), board, options);
    setWidths(view.width());
    for (Column &column : m_columns)
        column.cards.clear();
    const auto heightOf = [&](int card, const Column &column) {
        return cardLines(faces[static_cast<size_t>(card)], column.width - 2 * padding, fonts).height;
    };
    if (board.lanes.empty())
        stack(board, heightOf);
    else
        stackLanes(board, options, heightOf);
    for (int column = 0; column < columnCount; ++column)
        setScroll(column, scroll(column));
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

QRect BoardGeometry::foldRect(int column) const
{
    const QRect head = headRect(column);
    return isFolded(column) ? head : QRect(head.right() - foldMark, head.top(), foldMark, headHeight / 2);
}

QRect BoardGeometry::cardArea(int column) const
{
    const int height = std::max(0, m_height - headHeight - padding); // a view may be lower than a head
    return {at(column).left, headHeight, at(column).width, height};
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
    if (!column || !cardArea(*column).contains(point) || laneHeadAt(point))
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
    const int bounded = std::clamp(scroll, 0, maxScroll(column));
    if (!hasLanes()) {
        m_columns[static_cast<size_t>(column)].scroll = bounded;
        return;
    }
    for (Column &each : m_columns)
        each.scroll = bounded;
}

void BoardGeometry::show(CardPlace place)
{
    QRect area = cardArea(place.column);
    if (hasLanes())
        area.setTop(area.top() + laneHeadHeight); // which lies over the cards
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
    if (most == 0 || isFolded(column) || hasLanes())
        return {};
    const QRect area = cardArea(column);
    const int length = std::max(28, area.height() * area.height() / at(column).length);
    const int top = area.top() + static_cast<int>(qint64{scroll(column)} * (area.height() - length) / most);
    return {area.right() - thumbWidth, top, thumbWidth, length};
}

std::pair<int, int> BoardGeometry::visibleLanes() const
{
    const int from = scroll(0);
    const int to = from + m_height - headHeight;
    const auto first =
        std::ranges::upper_bound(m_lanes, from, {}, [](const Lane &lane) { return lane.top + lane.height; });
    const auto last = std::ranges::lower_bound(first, m_lanes.end(), to, {}, &Lane::top);
    return {static_cast<int>(first - m_lanes.begin()), static_cast<int>(last - m_lanes.begin())};
}

QRect BoardGeometry::laneRect(int lane) const
{
    const Lane &box = m_lanes[static_cast<size_t>(lane)];
    return {0, headHeight + box.top - scroll(0), m_width, box.height};
}

QRect BoardGeometry::laneHeadRect(int lane) const
{
    const QRect rect = laneRect(lane);
    const int top = std::clamp(headHeight, rect.top(), std::max(rect.top(), rect.bottom() + 1 - laneHeadHeight));
    return {0, top, m_width, laneHeadHeight};
}

std::optional<int> BoardGeometry::laneHeadAt(QPoint point) const
{
    if (!hasLanes() || point.y() < headHeight)
        return std::nullopt;
    const auto [first, last] = visibleLanes();
    for (int lane = first; lane < last; ++lane) {
        if (laneHeadRect(lane).contains(point))
            return lane;
    }
    return std::nullopt;
}

void BoardGeometry::showLane(int lane)
{
    const QRect rect = laneRect(lane);
    if (rect.top() < headHeight || rect.top() + laneHeadHeight > m_height)
        setScroll(0, m_lanes[static_cast<size_t>(lane)].top);
}

} // namespace slateboard
