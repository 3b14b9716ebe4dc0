// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figureview.h"

#include "ui/models/clipboardtable.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QStyledItemDelegate>

#include <numeric>

namespace slateboard {
namespace {

constexpr int rowPixels = 27;
constexpr int leastFlexible = 120;

class ToneDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme theme = Theme::of(option->palette);
        switch (static_cast<CellTone>(index.data(FigureTable::ToneRole).toInt())) {
        case CellTone::Plain: break;
        case CellTone::Quiet: option->palette.setColor(QPalette::Text, theme.subtext); break;
        case CellTone::Good: option->palette.setColor(QPalette::Text, theme.good); break;
        case CellTone::Warn: option->palette.setColor(QPalette::Text, theme.warn); break;
        case CellTone::Over: option->palette.setColor(QPalette::Text, theme.over); break;
        }
        // A soft selection keeps the tones readable.
        option->palette.setColor(QPalette::Highlight, theme.accentSoft);
        option->palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
        if (index.data(FigureTable::StrongRole).toBool())
            option->font.setWeight(QFont::DemiBold);
    }
};

} // namespace

FigureView::FigureView(QWidget *parent) : QTableView(parent), m_table(new FigureTable(this))
{
    setModel(m_table);
    setItemDelegate(new ToneDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(this, &QAbstractItemView::doubleClicked, this, &FigureView::follow);
}

void FigureView::setColumns(const QList<FigureColumn> &columns)
{
    m_table->setColumns(columns);
    layOutColumns();
}

void FigureView::setHeadVisible(bool visible)
{
    horizontalHeader()->setVisible(visible);
    setAlternatingRowColors(visible);
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
    QTableView::resizeEvent(event);
    layOutColumns();
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return follow(currentIndex());
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QList<int> columns(m_table->columnCount());
        std::iota(columns.begin(), columns.end(), 0);
        QGuiApplication::clipboard()->setMimeData(clipboardTable(*m_table, {currentIndex().row()}, columns).release());
        return;
    }
    QTableView::keyPressEvent(event);
}

void FigureView::follow(const QModelIndex &index)
{
    if (index.isValid() && !std::holds_alternative<std::monostate>(m_table->target(index.row())))
        emit followed(m_table->target(index.row()));
}

} // namespace slateboard
