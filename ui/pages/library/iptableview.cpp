// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/iptableview.h"

#include "ui/models/iplistmodel.h"
#include "ui/models/workspace.h"
#include "ui/pages/library/columnchooser.h"
#include "ui/pages/library/ipdelegate.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <utility>

namespace slateboard {
namespace {

// Shares of the room to spare.
constexpr std::pair<IpColumn, int> shares[] = {
    {IpColumn::Title, 4}, {IpColumn::Creator, 3}, {IpColumn::MadeInto, 2}, {IpColumn::Publisher, 1}};
// Where room is missing, columns give it in this order, down to a percentage of their usual widths: the title last.
constexpr std::pair<IpColumn, int> giving[] = {{IpColumn::MadeInto, 55}, {IpColumn::Publisher, 70},
                                               {IpColumn::LapsesOn, 70}, {IpColumn::Rights, 80},
                                               {IpColumn::Creator, 70},  {IpColumn::Title, 70}};
constexpr int widest = 2000; // that is remembered of a column

constexpr IpColumn usualColumns[] = {IpColumn::Title,  IpColumn::Medium,   IpColumn::Genre,    IpColumn::Creator,
                                     IpColumn::Rights, IpColumn::LapsesOn, IpColumn::MadeInto, IpColumn::Publisher};

} // namespace

IpTableView::IpTableView(Workspace &workspace, IpListModel &model, QWidget *parent) :
    TableView(parent), m_workspace(workspace), m_list(model), m_nextNumbers(this)
{
    setModel(&model);
    setItemDelegate(new IpDelegate(model, this));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setStretchLastSection(false); // it would shrink to nothing where room is missing
    setSortingEnabled(true);
    place(QList<IpColumn>(std::begin(usualColumns), std::end(usualColumns)));
    connectHead();
    connect(&model, &IpListModel::factsChanged, this, &IpTableView::countNumbers);
    connect(&workspace, &Workspace::languageChanged, this, &IpTableView::measure);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_hasTotals != (m_list.grouping() != IpGrouping::None))
            measure();
    });
    measure();
}

void IpTableView::connectHead()
{
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before) {
        if (m_isSpreading || before <= 0 || isColumnHidden(column)) // hiding resizes too
            return;
        m_byHand.insert(column);
        emit columnsChanged();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_isSpreading)
            emit columnsChanged();
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &IpTableView::columnsChanged);
}

void IpTableView::countNumbers()
{
    QList<IpColumn> columns = columnsShown();
    columns.removeIf([](IpColumn column) { return !isNumber(column); });
    if (columns.isEmpty())
        return;
    m_nextNumbers.ask([facts = m_list.sharedFacts(), columns] { return numberSpans(*facts, columns); },
                      [this](const NumberSpans &numbers) {
                          m_numbers = numbers;
                          measure();
                      });
}

void IpTableView::measure()
{
    m_hasTotals = m_list.grouping() != IpGrouping::None;
    for (int i = 0; i < ipColumnCount; ++i) {
        const auto column = static_cast<IpColumn>(i);
        const QStringList numbers = widestNumbers(column, m_numbers, m_hasTotals, m_workspace.format());
        m_usual.at(static_cast<size_t>(i)) = usualWidth(column, numbers, fontMetrics());
    }
    spread();
}

void IpTableView::place(const QList<IpColumn> &columns)
{
    const QScopedValueRollback isSpreading(m_isSpreading, true);
    for (int i = 0; i < ipColumnCount; ++i)
        setColumnHidden(i, !columns.contains(static_cast<IpColumn>(i)));
    for (int at = 0; at < columns.size(); ++at)
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(static_cast<int>(columns[at])), at);
}

QList<IpColumn> IpTableView::columnsShown() const
{
    QList<IpColumn> columns;
    for (int column : shownColumns())
        columns << static_cast<IpColumn>(column);
    return columns;
}

void IpTableView::showColumns(const QList<IpColumn> &columns)
{
    place(columns);
    spread();
    countNumbers();
    emit columnsChanged();
}

void IpTableView::resetColumns()
{
    m_byHand.clear();
    place(QList<IpColumn>(std::begin(usualColumns), std::end(usualColumns)));
    spread();
    emit columnsChanged();
}

void IpTableView::openChooser(const QRect &anchor)
{
    (new ColumnChooser(*this))->openAt(anchor);
}

void IpTableView::chooseColumns(const QPoint &position)
{
    openChooser(QRect(horizontalHeader()->mapToGlobal(position), QSize(1, 1)));
}

QJsonObject IpTableView::saved() const
{
    QJsonArray columns;
    for (IpColumn column : columnsShown()) {
        QJsonObject entry{{QStringLiteral("column"), codeOf(column)}};
        if (m_byHand.contains(static_cast<int>(column)))
            entry[QStringLiteral("width")] = columnWidth(static_cast<int>(column));
        columns.append(entry);
    }
    const auto sorted = static_cast<IpColumn>(horizontalHeader()->sortIndicatorSection());
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("sort"), codeOf(sorted)},
            {QStringLiteral("descending"), horizontalHeader()->sortIndicatorOrder() == Qt::DescendingOrder}};
}

void IpTableView::restore(const QJsonObject &saved)
{
    QList<IpColumn> columns;
    const QScopedValueRollback isSpreading(m_isSpreading, true);
    for (const QJsonValue &entry : saved[QStringLiteral("columns")].toArray()) {
        const auto column = columnOf(entry[QStringLiteral("column")].toString());
        if (!column || columns.contains(*column))
            continue;
        columns << *column;
        if (const int width = entry[QStringLiteral("width")].toInt(); width > 0) {
            horizontalHeader()->resizeSection(static_cast<int>(*column), std::min(width, widest));
            m_byHand.insert(static_cast<int>(*column));
        }
    }
    if (columns.contains(IpColumn::Title))
        place(columns);
    spread();
    countNumbers();
    if (const auto sorted = columnOf(saved[QStringLiteral("sort")].toString())) {
        const bool isDown = saved[QStringLiteral("descending")].toBool();
        sortByColumn(static_cast<int>(*sorted), isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

// Those shown whose widths nobody chose.
QList<IpColumn> IpTableView::automatic() const
{
    QList<IpColumn> columns = columnsShown();
    columns.removeIf([this](IpColumn column) { return m_byHand.contains(static_cast<int>(column)); });
    return columns;
}

void IpTableView::give(const QList<IpColumn> &columns, int spare)
{
    int wanted = 0;
    for (const auto &[column, share] : shares)
        wanted += columns.contains(column) ? share : 0;
    for (const auto &[column, share] : shares) {
        if (columns.contains(column))
            widen(column, spare * share / wanted);
    }
    const int rest = viewport()->width() - horizontalHeader()->length();
    if (const QList<int> shown = shownColumns(); rest > 0 && !m_byHand.contains(shown.last()))
        horizontalHeader()->resizeSection(shown.last(), columnWidth(shown.last()) + rest);
}

void IpTableView::take(const QList<IpColumn> &columns, int missing)
{
    for (const auto &[column, least] : giving) {
        if (!columns.contains(column))
            continue;
        const int taken = std::min(missing, m_usual.at(static_cast<size_t>(column)) * (100 - least) / 100);
        widen(column, -taken);
        missing -= taken;
    }
}

void IpTableView::widen(IpColumn column, int by)
{
    horizontalHeader()->resizeSection(static_cast<int>(column), m_usual.at(static_cast<size_t>(column)) + by);
}

void IpTableView::spread()
{
    const QScopedValueRollback isSpreading(m_isSpreading, true);
    const QList<IpColumn> columns = automatic();
    for (IpColumn column : columns)
        widen(column, 0);
    const int spare = viewport()->width() - horizontalHeader()->length();
    if (spare > 0)
        give(columns, spare);
    else
        take(columns, -spare);
}

// By keys Qt would make the first row the current one without selecting it: its details would open, Down would skip it,
// and nothing could be done with it.
void IpTableView::focusInEvent(QFocusEvent *event)
{
    QFocusEvent quiet(event->type(), currentIndex().isValid() ? event->reason() : Qt::MouseFocusReason);
    TableView::focusInEvent(&quiet);
}

void IpTableView::resizeEvent(QResizeEvent *event)
{
    TableView::resizeEvent(event);
    spread();
}

void IpTableView::changeEvent(QEvent *event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        measure();
}

bool IpTableView::takeHeadKey(int key)
{
    const int row = currentIndex().row();
    const auto head = row < 0 ? std::nullopt : m_list.headAt(row);
    if (!head)
        return false;
    switch (key) {
    case Qt::Key_Left: m_list.setCollapsed(row, true); return true;
    case Qt::Key_Right: m_list.setCollapsed(row, false); return true;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: m_list.setCollapsed(row, !head->isCollapsed); return true;
    default: return false;
    }
}

void IpTableView::keyPressEvent(QKeyEvent *event)
{
    if (state() == QAbstractItemView::EditingState)
        TableView::keyPressEvent(event);
    else if (event->matches(QKeySequence::Paste))
        emit pasteRequested();
    else if (!takeHeadKey(event->key()))
        TableView::keyPressEvent(event);
}

void IpTableView::mousePressEvent(QMouseEvent *event)
{
    TableView::mousePressEvent(event);
    const QModelIndex pressed = indexAt(event->pos());
    const auto head = pressed.isValid() ? m_list.headAt(pressed.row()) : std::nullopt;
    if (head && event->button() == Qt::LeftButton)
        m_list.setCollapsed(pressed.row(), !head->isCollapsed);
}

} // namespace slateboard
