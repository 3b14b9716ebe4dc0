// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/board/boardselection.h"
#include "ui/pages/board/cardface.h"
#include "ui/pages/board/cardfonts.h"
#include "ui/pages/board/effectwords.h"

#include <QPixmap>

namespace slateboard {

/// What would happen if the cards at the mouse were dropped on a column.
struct DropNotice {
    QString move;                  // 심야 병원 → 프리 프로덕션
    std::vector<CardBadge> badges; // what the move means
    QStringList facts;             // the day that is written, the column's count and cost afterwards
};

/// Cards that hang at the mouse, or that keys carry from column to column. What is said of a column is made once and
/// kept, so that a frame costs the same however many cards there are.
struct BoardDrag {
    QList<TitleId> titles;
    QSet<TitleId> lifted;                           // the same
    std::array<bool, planning::stageCount> moves{}; // whether some of them would move to this column
    std::array<std::optional<DropNotice>, planning::stageCount> notices;
    QPixmap panel;              // of the effects on a column
    std::optional<int> panelOf; // that column
    int card = 0;               // the one that was gripped: position in the list of cards
    QPoint grip;                // where in the card, from its top left corner
    QPoint mouse;               // in coordinates of the board
    int width = 0;              // of the card
    std::optional<int> over;    // the column that they hang over
    std::optional<int> target;  // the same, if they would move there
    bool byKeys = false;
};

/// All that the board shows, for those who paint it and those who tell of it.
struct BoardScene {
    explicit BoardScene(const QFont &font, Formatter text) : fonts(font), formatter(std::move(text)) {}

    std::vector<BoardCard> cards;
    std::vector<CardFace> faces; // of the cards, in the same order
    QHash<TitleId, int> positions;
    std::vector<int> columns; // in which the cards stand, in the same order; -1: hidden
    BoardArrangement board;
    BoardGeometry boxes;
    BoardSelection selection;
    CardFonts fonts;
    Formatter formatter;
    Day asOf;
    bool filtered = false; // some cards may be hidden
    bool isPlan = false;   // moves are planned, not done
    BoardOptions options;
    QSet<TitleId> openGates; // titles that may be greenlit
    std::optional<CardPlace> hovered;
    std::optional<BoardDrag> drag;
    std::optional<EffectWords>
        effects; // of dropping what is dragged, by column; unknown for a moment after it is lifted

    [[nodiscard]] const BoardCard &cardAt(CardPlace place) const
    {
        return cards[static_cast<size_t>(boxes.cardAt(place))];
    }
    [[nodiscard]] std::optional<CardPlace> placeOf(TitleId title) const;
    void setBoard(BoardArrangement arrangement);
    [[nodiscard]] CardStyle style() const { return {formatter, asOf, options.size}; }
    [[nodiscard]] CardFace faceOf(const BoardCard &card) const
    {
        return cardFace(card, style(), openGates.contains(card.title), fonts);
    }
    /// The lane of a title that has a card, or nothing.
    [[nodiscard]] std::optional<int> laneOf(TitleId title) const;
    /// What is dragged in a few words: a name, or how many titles.
    [[nodiscard]] QString draggedName() const;
    /// The stage that a card stands in on the board; ahead of its figures while a move is on its way into the file.
    [[nodiscard]] std::optional<Stage> stageOf(TitleId title) const;
    [[nodiscard]] QList<TitleId> titlesIn(int column) const;
    /// Selected titles in the order of the board.
    [[nodiscard]] QList<TitleId> selectedTitles() const;
    [[nodiscard]] QString columnCounts(int column) const; // 14 titles · 30억
    [[nodiscard]] QString laneCounts(int lane) const;     // likewise
};

} // namespace slateboard
