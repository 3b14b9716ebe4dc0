// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"
#include "app/search/searchword.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <set>
#include <span>
#include <vector>

namespace slateboard {

/// What a card tells of the work that its title is made from.
struct CardSource {
    IpId ip;
    QString name;
    Medium medium = Medium::Other;
};

/// A title of a plan as it stands on the board.
struct BoardCard {
    TitleId title;
    Stage stage = Stage::Pitch;
    Format format = Format::Drama;
    QString name;      // in the language of the board
    QString otherName; // in the other one; empty if there is none
    std::optional<int> episodes;
    std::optional<int> minutes;
    bool ownOriginal = false;
    std::vector<CardSource> sources;
    planning::TitleFigures figures;
    search::SearchText searched; // both names
};

/// The titles of a plan that have a stage, ordered by release (unknown last), then by name. Titles that are not yet
/// pitched on the day of the figures have no card.
[[nodiscard]] std::vector<BoardCard> boardCards(const Library &library, const planning::Figures &figures,
                                                Language language);

/// What is shown of the cards. An empty set of formats means all of them.
struct BoardFilter {
    QString text;
    std::set<Format> formats;
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && formats.empty(); }
};

struct BoardColumn {
    Stage stage = Stage::Pitch;
    planning::StageTotal total; // of all titles in the stage, whether shown or not
    std::vector<int> cards;     // those that are shown: positions in the list of cards
};

struct BoardArrangement {
    std::array<BoardColumn, planning::stageCount> columns; // by Stage
    int shown = 0;
};

/// Sorts cards into columns. `placed` are cards that stand in another stage than their figures say, because their move
/// is on its way into the file; totals follow them.
[[nodiscard]] BoardArrangement arrangeBoard(std::span<const BoardCard> cards, const planning::Figures &figures,
                                            const BoardFilter &filter, const QHash<TitleId, Stage> &placed);

/// What a move does besides changing the stage, in a few words: "greenlight", say. Empty if it does nothing else.
[[nodiscard]] QString moveMeans(Stage from, Stage to);

/// Cards that were moved and stay where they were dropped until the library shows it, so that nothing flickers back.
class PlacedCards {
public:
    /// Returns the number of the move.
    int place(const QList<TitleId> &titles, Stage stage);
    /// The move is in the library: figures that come from now on show it.
    void accept(int move, const planning::Figures &figures);
    /// The move was refused: its cards go back.
    void refuse(int move);
    /// New figures came; forgets the cards whose move they show.
    void settle();

    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    [[nodiscard]] QHash<TitleId, Stage> stages() const;

private:
    struct Place {
        Stage stage = Stage::Pitch;
        int move = 0;
        bool accepted = false;
    };
    QHash<TitleId, Place> m_places;
    int m_lastMove = 0;
};

} // namespace slateboard
