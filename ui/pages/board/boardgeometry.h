// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/boardoptions.h"

#include <QRect>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace slateboard {

struct CardFace;
struct CardFonts;

/// A card by its column and its place in it.
struct CardPlace {
    int column = 0;
    int row = 0;
    friend bool operator==(const CardPlace &, const CardPlace &) = default;
};

/// Where columns, lanes and cards stand. Without lanes every column scrolls on its own; with lanes all scroll together.
/// Coordinates are those of the whole board, which may be wider than the view.
class BoardGeometry {
public:
    static constexpr int columnCount = static_cast<int>(planning::stageCount);
    static constexpr int headHeight = 48;
    static constexpr int padding = 7;    // inside a column, left and right of its cards
    static constexpr int cardGap = 7;    // below a card
    static constexpr int thumbWidth = 4; // of the mark that shows how far a column is scrolled
    static constexpr int laneHeadHeight = 28;
    static constexpr int laneCountsHeight = 22; // of the counts by stage below the head of a folded lane

    /// Stages keep how far they are scrolled. The last column folds into a strip when it is empty, or when nobody said
    /// otherwise and the others would get narrow.
    void layOut(QSize view, const BoardArrangement &board, std::span<const CardFace> faces, const CardFonts &fonts,
                const BoardOptions &options);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] bool isFolded(int column) const { return at(column).folded; }
    [[nodiscard]] int rows(int column) const { return static_cast<int>(at(column).cards.size()); }
    /// The position of a card in the list of cards.
    [[nodiscard]] int cardAt(CardPlace place) const;
    [[nodiscard]] std::optional<CardPlace> placeOf(int card, int column) const;

    [[nodiscard]] QRect columnRect(int column) const;
    [[nodiscard]] QRect headRect(int column) const;
    [[nodiscard]] QRect foldRect(int column) const; // the mark in the head that folds the column
    [[nodiscard]] QRect cardArea(int column) const; // below the head; cards are cut off at its edges
    [[nodiscard]] QRect cardRect(CardPlace place) const;
    [[nodiscard]] int cardWidth(int column) const { return at(column).width - 2 * padding; }
    /// The rows that show, first and one past the last.
    [[nodiscard]] std::pair<int, int> visibleRows(int column) const;

    [[nodiscard]] bool hasLanes() const { return !m_lanes.empty(); }
    [[nodiscard]] bool isLaneFolded(int lane) const { return m_lanes[static_cast<size_t>(lane)].folded; }
    /// The lanes that show, first and one past the last.
    [[nodiscard]] std::pair<int, int> visibleLanes() const;
    [[nodiscard]] QRect laneRect(int lane) const;     // with its head
    [[nodiscard]] QRect laneHeadRect(int lane) const; // stays in sight while cards of the lane are
    [[nodiscard]] std::optional<int> laneHeadAt(QPoint point) const;
    void showLane(int lane);                              // scrolls so that its head is in sight
    [[nodiscard]] int length() const { return m_length; } // of all lanes

    [[nodiscard]] std::optional<int> columnAt(QPoint point) const; // gaps belong to the column before them
    [[nodiscard]] std::optional<CardPlace> hit(QPoint point) const;
    /// The row of a column that stands nearest to this height.
    [[nodiscard]] int rowNear(int column, int y) const;

    [[nodiscard]] int scroll(int column) const { return at(column).scroll; }
    [[nodiscard]] int maxScroll(int column) const;
    void setScroll(int column, int scroll);
    void show(CardPlace place); // scrolls its column so that it is in sight
    /// The mark at the right edge of a column that is longer than the view, or an empty rectangle.
    [[nodiscard]] QRect thumbRect(int column) const;

private:
    struct Box {
        int card = 0;
        int top = 0; // from the top of the first card
        int height = 0;
    };
    struct Column {
        int left = 0;
        int width = 0;
        int scroll = 0;
        int length = 0; // of all cards with the gaps below them
        bool folded = false;
        std::vector<Box> cards;
    };
    struct Lane {
        int top = 0; // from the top of the first lane
        int height = 0;
        bool folded = false;
    };
    [[nodiscard]] const Column &at(int column) const { return m_columns[static_cast<size_t>(column)]; }
    void fold(int view, const BoardArrangement &board, const BoardOptions &options);
    void setWidths(int view);
    template <class HeightOf>
    void stack(const BoardArrangement &board, HeightOf heightOf);
    template <class HeightOf>
    void stackLanes(const BoardArrangement &board, const BoardOptions &options, HeightOf heightOf);

    std::array<Column, planning::stageCount> m_columns;
    std::vector<Lane> m_lanes;
    int m_length = 0;
    int m_width = 0;
    int m_height = 0;
};

} // namespace slateboard
