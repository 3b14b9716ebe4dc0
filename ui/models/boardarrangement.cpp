// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard {
namespace {

using planning::Figures;
using planning::TitleFigures;

void countCard(planning::StageTotal &total, const BoardCard &card, int by)
{
    total.titles += by;
    total.cost += by > 0 ? card.figures.money.efc() : -card.figures.money.efc();
}

// Leaves the lanes that have cards, in their order, and sorts the cards of each column by lane.
void layLanes(BoardArrangement &board, std::span<const BoardCard> cards, const TitleGroups &groups)
{
    std::vector<int> laneOfGroup(groups.groups().size(), -1);
    for (const BoardColumn &column : board.columns) {
        for (int card : column.cards)
            laneOfGroup[static_cast<size_t>(board.laneOf[static_cast<size_t>(card)])] = 0;
    }
    for (size_t group = 0; group < laneOfGroup.size(); ++group) {
        if (laneOfGroup[group] < 0)
            continue;
        laneOfGroup[group] = static_cast<int>(board.lanes.size());
        board.lanes.push_back({groups.groups()[group], {}, {}});
    }
    for (BoardColumn &column : board.columns) {
        for (int card : column.cards) {
            int &lane = board.laneOf[static_cast<size_t>(card)];
            lane = laneOfGroup[static_cast<size_t>(lane)];
            BoardLane &row = board.lanes[static_cast<size_t>(lane)];
            countCard(row.total, cards[static_cast<size_t>(card)], 1);
            countCard(row.stages[static_cast<size_t>(column.stage)], cards[static_cast<size_t>(card)], 1);
        }
        std::ranges::stable_sort(column.cards, {}, [&](int card) { return board.laneOf[static_cast<size_t>(card)]; });
    }
}

} // namespace

BoardArrangement arrangeBoard(std::span<const BoardCard> cards, const Figures &figures, const BoardFilter &filter,
                              const QHash<TitleId, Stage> &placed, const TitleGroups &groups)
{
    BoardArrangement board;
    for (size_t stage = 0; stage < planning::stageCount; ++stage) {
        board.columns[stage].stage = static_cast<Stage>(stage);
        board.columns[stage].total = figures.stages[stage];
    }
    board.laneOf.assign(cards.size(), -1);
    const std::vector<search::SearchWord> words = search::searchWords(filter.text);
    for (size_t i = 0; i < cards.size(); ++i) {
        const BoardCard &card = cards[i];
        BoardColumn &column = board.columns[static_cast<size_t>(placed.value(card.title, card.stage))];
        if (column.stage != card.stage) {
            countCard(board.columns[static_cast<size_t>(card.stage)].total, card, -1);
            countCard(column.total, card, 1);
        }
        if (!filter.formats.empty() && !filter.formats.contains(card.format))
            continue;
        const int lane = groups.groupOf(card.title);
        const bool belongs = groups.isEmpty() || lane >= 0; // a title may be newer than the groups
        if (belongs && std::ranges::all_of(words, [&](const auto &word) { return card.searched.contains(word); })) {
            column.cards.push_back(static_cast<int>(i));
            board.laneOf[i] = lane;
            ++board.shown;
        }
    }
    if (!groups.isEmpty())
        layLanes(board, cards, groups);
    return board;
}

QString moveMeans(Stage from, Stage to)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Board", text); };
    if (to == Stage::Shelved)
        return say(QT_TRANSLATE_NOOP("Board", "needs no more money"));
    if (from != Stage::Shelved && planning::isGreenlit(from) && !planning::isGreenlit(to))
        return say(QT_TRANSLATE_NOOP("Board", "greenlight withdrawn"));
    if (from == Stage::Released)
        return say(QT_TRANSLATE_NOOP("Board", "release withdrawn"));
    if (to == Stage::Released)
        return say(QT_TRANSLATE_NOOP("Board", "released today"));
    if (!planning::isGreenlit(from) && planning::isGreenlit(to))
        return say(QT_TRANSLATE_NOOP("Board", "greenlight"));
    return {};
}

int PlacedCards::place(const QList<TitleId> &titles, Stage stage)
{
    ++m_lastMove;
    for (TitleId title : titles)
        m_places.insert(title, {stage, m_lastMove, false, false});
    return m_lastMove;
}

void PlacedCards::accept(int move, const Figures &figures)
{
    for (auto place = m_places.begin(); place != m_places.end(); ++place) {
        if (place->move != move)
            continue;
        place->isAccepted = true;
        // Figures of the move may have come before the word that it was accepted.
        const TitleFigures *title = planning::findTitle(figures, place.key());
        place->isInFigures = title && title->stage && title->stage->stage == place->stage;
    }
}

void PlacedCards::refuse(int move)
{
    m_places.removeIf([move](const auto &entry) { return entry->move == move; });
}

void PlacedCards::expect()
{
    for (Place &place : m_places)
        place.isInFigures = place.isAccepted;
}

void PlacedCards::settle()
{
    m_places.removeIf([](const auto &entry) { return entry->isInFigures; });
}

QHash<TitleId, Stage> PlacedCards::stages() const
{
    QHash<TitleId, Stage> stages;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        stages.insert(place.key(), place->stage);
    return stages;
}

} // namespace slateboard
