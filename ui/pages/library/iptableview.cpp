// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/iptableview.h"

#include "app/planning/lapses.h"
#include "ui/models/ipcells.h"
#include "ui/models/iplistmodel.h"
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

// Columns whose texts are cut first, with the share of spare room that they get.
constexpr std::pair<IpColumn, int> shares[] = {
    {IpColumn::Title, 4}, {IpColumn::Creator, 3}, {IpColumn::MadeInto, 2}, {IpColumn::Publisher, 1}};
constexpr int shareCount = 10;
constexpr int widest = 2000; // that is remembered of a column

constexpr IpColumn usualColumns[] = {IpColumn::Title,    IpColumn::Medium,    IpColumn::Genre,
                                     IpColumn::Creator,  IpColumn::Rights,    IpColumn::LapsesOn,
                                     IpColumn::MadeInto, IpColumn::Publisher, IpColumn::Discovered};

template <class E>
QStringList wordsOf()
{
    QStringList list;
    for (const auto &word : words<E>())
        list << translatedWord(word.english);
    return list;
}

// Texts of which the column should hold the widest.
QStringList typicalTexts(IpColumn column)
{
    switch (column) {
    case IpColumn::Title:
    case IpColumn::OriginalTitle: return {QStringLiteral("돌비늘 세탁소의 두 번째 봄")};
    case IpColumn::Medium: return wordsOf<Medium>();
    case IpColumn::Origin: return wordsOf<Origin>();
    case IpColumn::Rights:
        return {rightsText({IpStatus::Secured, GrantKind::Purchase, {}, true}),
                rightsText({IpStatus::Lapsing, GrantKind::Option, {}, true})};
    case IpColumn::LapsesOn:
        return {QStringLiteral("▲ ") + lapseBadge(QStringLiteral("2023-12-31"), planning::lapseNoticeDays)};
    case IpColumn::MadeInto: return {QStringLiteral("용의 세탁소의 비밀")};
    case IpColumn::Publisher: return {QStringLiteral("푸른서가 웹툰")};
    case IpColumn::Discovered: return {columnName(column), QStringLiteral("2023-12-31")};
    case IpColumn::Step: return wordsOf<ScoutStep>() << columnName(column);
    case IpColumn::Kind: return wordsOf<GrantKind>();
    case IpColumn::Uses: return {QStringLiteral("드라마, 영화, 예능")};
    case IpColumn::Fee: return {columnName(column), QStringLiteral("₩1,240억")};
    default: break;
    }
    if (isNumber(column))
        return {columnName(column), QStringLiteral("1,234,567")};
    return {QStringLiteral("미스터리물 이")};
}

int widthOf(IpColumn column, const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &text : typicalTexts(column))
        width = std::max(width, metrics.horizontalAdvance(text));
    return width + (column == IpColumn::Rights ? IpDelegate::signWidth : 0) + 2 * RowDelegate::inset + 2;
}

} // namespace

IpTableView::IpTableView(IpListModel &model, QWidget *parent) : TableView(parent), m_list(model)
{
    setModel(&model);
    setItemDelegate(new IpDelegate(model, this));
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setSortingEnabled(true);
    layOutColumns();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before) {
        // Hiding resizes too, and the last one takes what is left.
        if (m_isSpreading || before <= 0 || isColumnHidden(column) || shownColumns().last() == column)
            return;
        m_isByHand = true;
        emit columnsChanged();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, [this] {
        if (!m_isSpreading)
            emit columnsChanged();
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &IpTableView::columnsChanged);
}

void IpTableView::layOutColumns()
{
    const QScopedValueRollback isSpreading(m_isSpreading, true);
    horizontalHeader()->setMinimumSectionSize(40);
    for (int i = 0; i < ipColumnCount; ++i)
        horizontalHeader()->resizeSection(i, widthOf(static_cast<IpColumn>(i), fontMetrics()));
    place(QList<IpColumn>(std::begin(usualColumns), std::end(usualColumns)));
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
    if (!m_isByHand)
        spread();
    emit columnsChanged();
}

void IpTableView::resetColumns()
{
    m_isByHand = false;
    layOutColumns();
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
        if (m_isByHand)
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
            m_isByHand = true;
        }
    }
    if (columns.contains(IpColumn::Title))
        place(columns);
    if (!m_isByHand)
        spread();
    if (const auto sorted = columnOf(saved[QStringLiteral("sort")].toString())) {
        const bool isDown = saved[QStringLiteral("descending")].toBool();
        sortByColumn(static_cast<int>(*sorted), isDown ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void IpTableView::spread()
{
    int spare = viewport()->width();
    int wanted = 0; // shares
    for (int i = 0; i < ipColumnCount; ++i) {
        if (!isColumnHidden(i))
            spare -= widthOf(static_cast<IpColumn>(i), fontMetrics());
    }
    for (const auto &[column, share] : shares)
        wanted += isColumnHidden(static_cast<int>(column)) ? 0 : share;
    const QScopedValueRollback isSpreading(m_isSpreading, true);
    for (const auto &[column, share] : shares) {
        const int width = widthOf(column, fontMetrics()) + std::max(0, spare) * share / std::max(1, wanted);
        if (!isColumnHidden(static_cast<int>(column)))
            horizontalHeader()->resizeSection(static_cast<int>(column), width);
    }
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
    if (!m_isByHand)
        spread();
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
    if (state() == QAbstractItemView::EditingState || !takeHeadKey(event->key()))
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
