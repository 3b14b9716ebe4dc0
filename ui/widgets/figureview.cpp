// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figureview.h"

#include "ui/widgets/tonedelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace slateboard {
namespace {

constexpr int goodFlexible = 120; // which other columns leave it, if they give
constexpr int leastFlexible = 84; // of a column that takes the room left, such as a title; pixels

} // namespace

FigureView::FigureView(QWidget *parent) : TableView(parent), m_table(new FigureTable(this))
{
    setModel(m_table);
    setItemDelegate(new ToneDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (!m_table->flags(index).testFlag(Qt::ItemIsEditable)) // that is edited
            follow(index);
    });
    connect(this, &TableView::entered, this, [this] { follow(currentIndex()); });
}

void FigureView::setColumns(const QList<FigureColumn> &columns)
{
    m_table->setColumns(columns);
    layOutColumns();
}

void FigureView::setEditing(FigureEditing editing)
{
    m_table->setEditing(std::move(editing));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
}

void FigureView::setHeadVisible(bool visible)
{
    horizontalHeader()->setVisible(visible);
}

void FigureView::layOutColumns()
{
    const QList<FigureColumn> &columns = m_table->columns();
    int taken = 0;
    int flexible = 0;
    int giving = 0;
    for (const FigureColumn &column : columns) {
        taken += column.width;
        flexible += column.width == 0 ? 1 : 0;
        giving += column.gives ? column.width : 0;
    }
    const int missing = std::clamp(taken + flexible * goodFlexible - viewport()->width(), 0, giving / 2);
    const int left = viewport()->width() - taken + missing;
    const int share = flexible == 0 ? 0 : std::max(leastFlexible, left / flexible);
    for (int i = 0; i < columns.size(); ++i) {
        const FigureColumn &column = columns.at(i);
        const int given = column.gives ? (missing * column.width + giving - 1) / giving : 0; // rounded up
        setColumnWidth(i, column.width == 0 ? share : column.width - given);
    }
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    layOutColumns();
    if (verticalScrollBar()->value() == m_centredAt)
        centreAgain();
}

void FigureView::centre(const RowTarget &target)
{
    m_centred = target;
    centreAgain();
}

void FigureView::centreAgain()
{
    const int row = std::holds_alternative<std::monostate>(m_centred) ? -1 : m_table->rowOf(m_centred);
    if (row < 0)
        return;
    executeDelayedItemsLayout(); // of new rows it has only been asked for, and until then there is nothing to scroll
    scrollTo(m_table->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_centredAt = verticalScrollBar()->value();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    TableView::keyPressEvent(event);
}

void FigureView::follow(const QModelIndex &index)
{
    if (index.isValid() && !std::holds_alternative<std::monostate>(m_table->target(index.row())))
        emit followed(m_table->target(index.row()));
}

} // namespace slateboard
