// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/columnchooser.h"

#include "ui/models/ipcells.h"
#include "ui/pages/library/iptableview.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int chooserWidth = 240;
constexpr int chooserHeight = 460;
constexpr int columnRole = Qt::UserRole;

IpColumn columnIn(const QListWidgetItem &item)
{
    return static_cast<IpColumn>(item.data(columnRole).toInt());
}

} // namespace

ColumnChooser::ColumnChooser(IpTableView &table) : QFrame(&table, Qt::Popup), m_table(table), m_columns(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setFrameShape(QFrame::NoFrame);
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->installEventFilter(this);
    auto *reset = new QPushButton(tr("Reset columns"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addWidget(m_columns, 1);
    layout->addWidget(reset);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_table.resetColumns();
        fill();
    });
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnChooser::apply);
    connect(m_columns->model(), &QAbstractItemModel::rowsMoved, this, &ColumnChooser::apply);
    fill();
}

void ColumnChooser::fill()
{
    const QSignalBlocker isNothingChosen(m_columns);
    m_columns->clear();
    QList<IpColumn> columns = m_table.columnsShown();
    const qsizetype shown = columns.size();
    for (int i = 0; i < ipColumnCount; ++i) {
        if (!columns.contains(static_cast<IpColumn>(i)))
            columns << static_cast<IpColumn>(i);
    }
    for (qsizetype i = 0; i < columns.size(); ++i) {
        auto *item = new QListWidgetItem(columnName(columns[i]), m_columns);
        item->setData(columnRole, static_cast<int>(columns[i]));
        item->setCheckState(i < shown ? Qt::Checked : Qt::Unchecked);
        item->setFlags(item->flags() & ~Qt::ItemIsDropEnabled);
        if (columns[i] == IpColumn::Title) // without it nobody knows what a row is
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_columns->setCurrentRow(0);
}

void ColumnChooser::apply()
{
    QList<IpColumn> columns;
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked)
            columns << columnIn(*m_columns->item(i));
    }
    m_table.showColumns(columns);
}

void ColumnChooser::move(int by)
{
    const int from = m_columns->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_columns->count())
        return;
    QListWidgetItem *item = m_columns->takeItem(from);
    m_columns->insertItem(to, item);
    m_columns->setCurrentRow(to);
    apply();
}

bool ColumnChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int by = key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_Down ? 1 : 0;
        if (by != 0 && key->modifiers() == Qt::AltModifier) {
            move(by);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ColumnChooser::openAt(const QRect &anchor)
{
    const QRect screen = m_table.screen()->availableGeometry();
    const QSize size(chooserWidth, std::min(chooserHeight, screen.height()));
    QRect place(QPoint(anchor.right() - size.width() + 1, anchor.bottom() + 1), size);
    place.moveLeft(std::clamp(place.left(), screen.left(), std::max(screen.left(), screen.right() - size.width())));
    if (place.bottom() > screen.bottom())
        place.moveBottom(screen.bottom());
    setGeometry(place);
    show();
    m_columns->setFocus();
}

} // namespace slateboard
