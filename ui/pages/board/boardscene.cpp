// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardscene.h"

#include "ui/pages/board/boardtext.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

QString withCost(const QString &count, const planning::StageTotal &total, const Formatter &formatter)
{
    if (total.titles == 0 || total.cost == Money{})
        return count;
    return count + QStringLiteral(" · ") + formatter.moneyShort(total.cost);
}

} // namespace

QString titlesText(int count)
{
    return QCoreApplication::translate("Board", "%n title(s)", nullptr, count);
}

std::optional<CardPlace> BoardScene::placeOf(TitleId title) const
{
    const auto column = stageOf(title);
    return column ? boxes.placeOf(positions.value(title), static_cast<int>(*column)) : std::nullopt;
}

void BoardScene::setBoard(BoardArrangement arrangement)
{
    board = std::move(arrangement);
    columns.assign(cards.size(), -1);
    for (const BoardColumn &column : board.columns) {
        for (int card : column.cards)
            columns[static_cast<size_t>(card)] = static_cast<int>(column.stage);
    }
}

std::optional<int> BoardScene::laneOf(TitleId title) const
{
    const auto position = positions.constFind(title);
    const int lane = position == positions.constEnd() ? -1 : board.laneOf[static_cast<size_t>(*position)];
    return lane < 0 ? std::nullopt : std::optional(lane);
}

QString BoardScene::draggedName() const
{
    if (drag->titles.size() == 1)
        return cards[static_cast<size_t>(drag->card)].name;
    return titlesText(static_cast<int>(drag->titles.size()));
}

std::optional<Stage> BoardScene::stageOf(TitleId title) const
{
    const auto position = positions.constFind(title);
    const int column = position == positions.constEnd() ? -1 : columns[static_cast<size_t>(*position)];
    return column < 0 ? std::nullopt : std::optional(static_cast<Stage>(column));
}

QList<TitleId> BoardScene::titlesIn(int column) const
{
    QList<TitleId> titles;
    for (int card : board.columns[static_cast<size_t>(column)].cards)
        titles << cards[static_cast<size_t>(card)].title;
    return titles;
}

QList<TitleId> BoardScene::selectedTitles() const
{
    QList<TitleId> titles;
    for (int column = 0; column < BoardGeometry::columnCount; ++column) {
        for (TitleId title : titlesIn(column)) {
            if (selection.contains(title))
                titles << title;
        }
    }
    return titles;
}

QString BoardScene::columnCounts(int column) const
{
    const BoardColumn &stage = board.columns[static_cast<size_t>(column)];
    const auto shown = static_cast<int>(stage.cards.size());
    const QString count = filtered ? QCoreApplication::translate("Board", "%1 of %2").arg(shown).arg(stage.total.titles)
                                   : titlesText(stage.total.titles);
    return withCost(count, stage.total, formatter);
}

QString BoardScene::laneCounts(int lane) const
{
    const planning::StageTotal &total = board.lanes[static_cast<size_t>(lane)].total;
    return withCost(titlesText(total.titles), total, formatter);
}

} // namespace slateboard
