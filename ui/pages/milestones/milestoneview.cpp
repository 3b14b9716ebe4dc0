// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/milestoneview.h"

#include "ui/pages/milestones/milestonedelegate.h"
#include "ui/pages/milestones/milestonetable.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <utility>

namespace slateboard {
namespace {

constexpr int leastTitle = 120; // pixels
constexpr int leastMilestone = 100;
constexpr qsizetype mostRemembered = 500; // each row that is selected again costs the view something

} // namespace

MilestoneView::MilestoneView(MilestoneTable &table, QWidget *parent) : TableView(parent), m_table(table)
{
    setModel(&table);
    setItemDelegate(new MilestoneDelegate(this));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setSortIndicator(static_cast<int>(MilestoneColumn::Forecast), Qt::AscendingOrder);
    setSortingEnabled(true);
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, &MilestoneView::remember);
    connect(&table, &QAbstractItemModel::modelReset, this, &MilestoneView::restore);
}

QList<MilestoneId> MilestoneView::selectedMilestones() const
{
    QList<MilestoneId> milestones;
    for (int row : selectedRowNumbers())
        milestones << m_table.row(row).figures.milestone;
    return milestones;
}

QList<TitleId> MilestoneView::selectedTitles() const
{
    QList<TitleId> titles;
    for (int row : selectedRowNumbers())
        titles << m_table.row(row).figures.title;
    std::ranges::sort(titles);
    const auto doubles = std::ranges::unique(titles);
    titles.erase(doubles.begin(), doubles.end());
    return titles;
}

TitleId MilestoneView::currentTitle() const
{
    return currentIndex().isValid() ? m_table.row(currentIndex().row()).figures.title : TitleId();
}

void MilestoneView::setNarrow(bool isNarrow)
{
    for (MilestoneColumn column : {MilestoneColumn::Format, MilestoneColumn::Approved, MilestoneColumn::DoneOn})
        setColumnHidden(static_cast<int>(column), isNarrow);
    layOutColumns();
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void MilestoneView::remember()
{
    m_keptRow = currentIndex().row();
    m_keptColumn = std::max(0, currentIndex().column());
    m_kept = selectedMilestones();
    if (m_kept.size() > mostRemembered)
        m_kept.clear();
}

// The same milestones; if none of them is listed any more, what stands where the current one stood.
void MilestoneView::restore()
{
    if (m_keptRow < 0 || m_table.rowCount() == 0)
        return;
    QList<int> rows;
    for (MilestoneId milestone : std::as_const(m_kept))
        rows << m_table.rowOf(milestone);
    rows.removeAll(-1);
    if (rows.isEmpty())
        rows << std::min(m_keptRow, m_table.rowCount() - 1);
    QItemSelection selection;
    for (int row : std::as_const(rows))
        selection.select(m_table.index(row, 0), m_table.index(row, milestoneColumnCount - 1));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = m_table.index(rows.first(), m_keptColumn);
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    scrollTo(current);
}

// Titles and milestones share what room the other columns leave.
void MilestoneView::layOutColumns()
{
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const int day = digit * 10 + 40;
    const std::pair<MilestoneColumn, int> widths[] = {
        {MilestoneColumn::Forecast, day}, {MilestoneColumn::Approved, day},     {MilestoneColumn::Slip, digit * 14},
        {MilestoneColumn::DoneOn, day},   {MilestoneColumn::State, digit * 18}, {MilestoneColumn::Format, digit * 15}};
    int left = viewport()->width();
    for (const auto &[column, width] : widths) {
        if (isColumnHidden(static_cast<int>(column)))
            continue;
        setColumnWidth(static_cast<int>(column), width);
        left -= width;
    }
    setColumnWidth(static_cast<int>(MilestoneColumn::Title), std::max(leastTitle, left * 3 / 5));
    setColumnWidth(static_cast<int>(MilestoneColumn::Milestone), std::max(leastMilestone, left - left * 3 / 5));
}

void MilestoneView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    layOutColumns();
}

void MilestoneView::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutColumns();
}

} // namespace slateboard
