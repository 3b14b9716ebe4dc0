// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardscene.h"

#include <QCoreApplication>

namespace slateboard {

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
                                   : QCoreApplication::translate("Board", "%n title(s)", nullptr, stage.total.titles);
    if (stage.total.titles == 0 || stage.total.cost == Money{})
        return count;
    return count + QStringLiteral(" · ") + formatter.moneyShort(stage.total.cost);
}

} // namespace slateboard
