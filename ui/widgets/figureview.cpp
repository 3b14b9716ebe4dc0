// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figureview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace slateboard {
namespace {

constexpr int leastFlexible = 84; // of a column that takes the room left, such as a title; pixels

class ToneDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &area, const QModelIndex &index, const Theme &theme) const override
    {
        switch (static_cast<CellTone>(index.data(FigureTable::ToneRole).toInt())) {
        case CellTone::Plain: break;
        case CellTone::Quiet: painter->setPen(theme.subtext); break;
        case CellTone::Good: painter->setPen(theme.good); break;
        case CellTone::Warn: painter->setPen(theme.warn); break;
        case CellTone::Over: painter->setPen(theme.over); break;
        }
        if (index.data(FigureTable::StrongRole).toBool()) {
            QFont strong = painter->font();
            strong.setWeight(QFont::DemiBold);
            painter->setFont(strong);
        }
        RowDelegate::paintContent(painter, area, index, theme);
    }
};

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
    connect(this, &QAbstractItemView::doubleClicked, this, &FigureView::follow);
    connect(this, &TableView::entered, this, [this] { follow(currentIndex()); });
}

void FigureView::setColumns(const QList<FigureColumn> &columns)
{
    m_table->setColumns(columns);
    layOutColumns();
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
    for (const FigureColumn &column : columns) {
        taken += column.width;
        flexible += column.width == 0 ? 1 : 0;
    }
    const int share = flexible == 0 ? 0 : std::max(leastFlexible, (viewport()->width() - taken) / flexible);
    for (int i = 0; i < columns.size(); ++i)
        setColumnWidth(i, columns.at(i).width == 0 ? share : columns.at(i).width);
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    layOutColumns();
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
