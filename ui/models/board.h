// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"
#include "app/search/searchword.h"
#include "ui/models/titlegroups.h"

#include <QHash>
#include <QStringList>

#include <array>
#include <memory>
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

/// What a card is searched by: made ready for it by the first search, because most boards are never searched.
class CardText {
public:
    explicit CardText(QString text) : m_text(std::move(text)) {}
    [[nodiscard]] bool contains(const search::SearchWord &word) const
    {
        if (!m_ready)
            m_ready.emplace(m_text);
        return m_ready->contains(word);
    }

private:
    QString m_text;
    mutable std::optional<search::SearchText> m_ready;
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
    QString producer;
    QString company;  // the first production company
    QString platform; // the first platform
    std::optional<int> priority;
    bool locked = false;                         // in or out of the plan
    std::optional<planning::StageState> planned; // the stage that a what-if plan has it enter next
    std::vector<CardSource> sources;
    planning::TitleFigures figures;
    CardText searched; // names, source IPs and people
};

/// How the cards of a column are sorted; cards that are equal in that stand by release (unknown last), then by name.
enum class BoardOrder {
    Release,
    Name,
    Cost,     // most expensive first
    Warnings, // those with most to worry about first
    Waiting,  // longest in their stage first
    Priority  // of the plan; those without last
};
struct BoardOrderWord {
    BoardOrder value;
    const char *code; // by which a layout remembers it
    const char *english;
};
[[nodiscard]] std::span<const BoardOrderWord> boardOrders();
[[nodiscard]] QString boardOrderName(BoardOrder order); // in the language that the application speaks now

/// The titles of a plan that have a stage, in order. Titles that are not yet pitched on the day of the figures have no
/// card.
[[nodiscard]] std::vector<BoardCard> boardCards(const Library &library, const planning::Figures &figures,
                                                Language language, BoardOrder order = BoardOrder::Release);

/// What a board shows of the figures of a plan.
struct BoardData {
    std::shared_ptr<const planning::Figures> figures;
    TitleGroups groups;
    std::vector<BoardCard> cards;
};
/// Made aside: it reads every title, and collates them.
[[nodiscard]] BoardData boardData(const Library &library, std::shared_ptr<const planning::Figures> figures,
                                  Language language, Grouping grouping, BoardOrder order);

/// What is shown of the cards. An empty set of formats means all of them.
struct BoardFilter {
    QString text;
    std::set<Format> formats;
    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && formats.empty(); }
};

struct BoardColumn {
    Stage stage = Stage::Pitch;
    planning::StageTotal total; // of all titles in the stage, whether shown or not
    std::vector<int> cards;     // those that are shown: positions in the list of cards; lane by lane
};

/// A row of the board across all columns.
struct BoardLane {
    TitleGroup group;
    planning::StageTotal total; // of its cards that are shown
    std::array<planning::StageTotal, planning::stageCount> stages{};
};

struct BoardArrangement {
    std::array<BoardColumn, planning::stageCount> columns; // by Stage
    std::vector<BoardLane> lanes;                          // that have cards; empty: there are none
    std::vector<int> laneOf;                               // each card's lane, by position in the list of cards; or -1
    int shown = 0;
};

/// Sorts cards into columns and lanes. `placed` are cards that stand in another stage than their figures say, because
/// their move is on its way into the file; totals follow them.
[[nodiscard]] BoardArrangement arrangeBoard(std::span<const BoardCard> cards, const planning::Figures &figures,
                                            const BoardFilter &filter, const QHash<TitleId, Stage> &placed,
                                            const TitleGroups &groups = {});

/// What a move does besides changing the stage, in a few words: "greenlight", say. Empty if it does nothing else.
[[nodiscard]] QString moveMeans(Stage from, Stage to);

/// Cards that were moved and stay where they were dropped until the library shows it, so that nothing flickers back.
class PlacedCards {
public:
    /// Returns the number of the move.
    int place(const QList<TitleId> &titles, Stage stage);
    /// The move is in the library: figures that come from now on show it, unless these, the latest, do already.
    void accept(int move, const planning::Figures &figures);
    /// The move was refused: its cards go back.
    void refuse(int move);
    /// New figures came; they show every move that was accepted, as soon as cards are made of them.
    void expect();
    /// There are cards of the latest figures: forgets those whose move they show.
    void settle();

    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    [[nodiscard]] QHash<TitleId, Stage> stages() const;

private:
    struct Place {
        Stage stage = Stage::Pitch;
        int move = 0;
        bool isAccepted = false;
        bool isInFigures = false;
    };
    QHash<TitleId, Place> m_places;
    int m_lastMove = 0;
};

} // namespace slateboard
