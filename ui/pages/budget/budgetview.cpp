// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/budgetview.h"

#include "ui/models/workspace.h"
#include "ui/pages/budget/budgetdelegate.h"
#include "ui/pages/budget/budgettable.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace slateboard {
namespace {

constexpr int leastName = 160; // pixels
constexpr int leastNote = 40;

} // namespace

BudgetView::BudgetView(Workspace &workspace, BudgetTable &table, QWidget *parent) : TableView(parent), m_table(table)
{
    setModel(&table);
    setItemDelegate(new BudgetDelegate(workspace, this));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                    QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    setFixedColumns({static_cast<int>(BudgetColumn::Name), static_cast<int>(BudgetColumn::Compared)});
    setColumnHidden(static_cast<int>(BudgetColumn::Compared), true);
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, &BudgetView::remember);
    connect(&table, &QAbstractItemModel::modelReset, this, &BudgetView::restore);
    connect(&table, &QAbstractItemModel::dataChanged, this, &BudgetView::goToWanted);
}

QList<Id<BudgetLine>> BudgetView::selectedLines() const
{
    QList<Id<BudgetLine>> lines;
    for (int row : selectedRowNumbers()) {
        if (const auto &line = m_table.row(row).line)
            lines << line->id;
    }
    return lines;
}

AccountId BudgetView::currentAccount() const
{
    return currentIndex().isValid() ? m_table.row(currentIndex().row()).account : AccountId();
}

void BudgetView::showLine(AccountId account, Id<BudgetLine> line)
{
    m_wantedAccount = account;
    m_wantedLine = line;
    goToWanted();
}

void BudgetView::goToWanted()
{
    const int row = m_wantedLine.isNull() ? -1 : m_table.rowOf(m_wantedAccount, m_wantedLine);
    if (row < 0)
        return;
    m_wantedLine = {};
    setCurrentIndex(m_table.index(row, static_cast<int>(BudgetColumn::Entry)));
}

void BudgetView::copyExactly()
{
    const bool wasExact = m_table.isExact();
    m_table.setExact(true);
    copySelection();
    m_table.setExact(wasExact);
}

void BudgetView::remember()
{
    if (!currentIndex().isValid())
        return;
    const planning::SheetRow &row = m_table.row(currentIndex().row());
    m_keptAccount = row.account;
    m_keptLine = row.line ? row.line->id : Id<BudgetLine>();
    m_keptRow = currentIndex().row();
    m_keptColumn = currentIndex().column();
}

// The same line or account; if it is gone, what stands where it stood.
void BudgetView::restore()
{
    if (m_table.rowCount() == 0)
        return;
    int row = m_table.rowOf(m_keptAccount, m_keptLine);
    if (row < 0)
        row = m_table.rowOf(m_keptAccount);
    if (row < 0)
        row = std::clamp(m_keptRow, 0, m_table.rowCount() - 1);
    setCurrentIndex(m_table.index(row, m_keptColumn));
    goToWanted();
}

void BudgetView::goDown()
{
    if (const int row = currentIndex().row() + 1; row < m_table.rowCount())
        setCurrentIndex(m_table.index(row, currentIndex().column()));
}

QModelIndex BudgetView::editableFrom(const QModelIndex &from, int step) const
{
    const int cells = m_table.rowCount() * budgetColumnCount;
    for (int cell = from.row() * budgetColumnCount + from.column() + step; cell >= 0 && cell < cells; cell += step) {
        const QModelIndex index = m_table.index(cell / budgetColumnCount, cell % budgetColumnCount);
        if (!isColumnHidden(index.column()) && m_table.flags(index).testFlag(Qt::ItemIsEditable))
            return index;
    }
    return {};
}

bool BudgetView::fold(int key)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || current.column() != static_cast<int>(BudgetColumn::Name))
        return false;
    const int state = current.data(BudgetTable::FoldRole).toInt();
    if ((key == Qt::Key_Left && state != 2) || (key == Qt::Key_Right && state != 1))
        return false;
    m_table.setFolded(m_table.row(current.row()).account, key == Qt::Key_Left);
    return true;
}

void BudgetView::keyPressEvent(QKeyEvent *event)
{
    if (state() == QAbstractItemView::EditingState)
        return TableView::keyPressEvent(event);
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        return goDown();
    const bool isFoldKey = (key == Qt::Key_Left || key == Qt::Key_Right) && event->modifiers() == Qt::NoModifier;
    if (isFoldKey && fold(key))
        return;
    if (key == Qt::Key_Tab || key == Qt::Key_Backtab) {
        const QModelIndex next = editableFrom(currentIndex(), key == Qt::Key_Tab ? 1 : -1);
        if (currentIndex().isValid() && next.isValid())
            return setCurrentIndex(next);
        return event->ignore(); // out of the table
    }
    TableView::keyPressEvent(event);
}

void BudgetView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isName = index.isValid() && index.column() == static_cast<int>(BudgetColumn::Name);
    if (event->button() == Qt::LeftButton && isName && index.data(BudgetTable::FoldRole).toInt() > 0) {
        const int mark = visualRect(index).left() + RowDelegate::inset +
                         index.data(BudgetTable::DepthRole).toInt() * BudgetDelegate::indent;
        if (event->pos().x() >= mark - 6 && event->pos().x() <= mark + 14) {
            setCurrentIndex(index);
            (void)(fold(Qt::Key_Left) || fold(Qt::Key_Right));
            return;
        }
    }
    TableView::mousePressEvent(event);
}

void BudgetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isTaken = hint == QAbstractItemDelegate::SubmitModelCache; // by Return
    TableView::closeEditor(editor, isTaken ? QAbstractItemDelegate::NoHint : hint);
    if (isTaken)
        goDown();
}

// Tab in an editor goes on to the next one.
QModelIndex BudgetView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext || action == MovePrevious)
        return editableFrom(currentIndex(), action == MoveNext ? 1 : -1);
    return TableView::moveCursor(action, modifiers);
}

// Names and notes share what room the other columns leave.
void BudgetView::layOutColumns()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int amount = digit * (m_table.isExact() ? 15 : 9) + 16;
    int left = viewport()->width();
    for (int column = 0; column < budgetColumnCount; ++column) {
        const auto kind = static_cast<BudgetColumn>(column);
        if (isColumnHidden(column) || kind == BudgetColumn::Name || kind == BudgetColumn::Note)
            continue;
        const int width = kind == BudgetColumn::Entry   ? digit * 14 + 16
                          : kind == BudgetColumn::Phase ? digit * 11 + 12
                          : kind < BudgetColumn::Budget ? digit * 10 + 12
                                                        : amount;
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(static_cast<int>(BudgetColumn::Note), std::max(leastNote, left / 4));
    setColumnWidth(static_cast<int>(BudgetColumn::Name), std::max(leastName, left - std::max(leastNote, left / 4)));
}

void BudgetView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    layOutColumns();
}

void BudgetView::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutColumns();
}

} // namespace slateboard
