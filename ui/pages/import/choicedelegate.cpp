// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/choicedelegate.h"

#include "ui/models/figuretable.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

namespace slateboard {
namespace {

constexpr int arrowWidth = 8;
constexpr int arrowHeight = 4;
constexpr int arrowRoom = 16;

void paintArrow(QPainter *painter, const QRect &area, const QColor &color)
{
    const qreal left = area.right() - arrowWidth;
    const qreal top = area.center().y() - arrowHeight / 2.0 + 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.4));
    const QPointF points[] = {{left, top}, {left + arrowWidth / 2.0, top + arrowHeight}, {left + arrowWidth, top}};
    painter->drawPolyline(points, 3);
    painter->restore();
}

QColor penOf(CellTone tone, const Theme &theme)
{
    switch (tone) {
    case CellTone::Plain: break;
    case CellTone::Quiet: return theme.subtext;
    case CellTone::Good: return theme.good;
    case CellTone::Warn: return theme.warn;
    case CellTone::Over: return theme.over;
    }
    return theme.text;
}

} // namespace

void ChoiceDelegate::install(TableView &view, int column)
{
    view.setItemDelegate(new ChoiceDelegate(&view));
    view.setEditTriggers(QAbstractItemView::NoEditTriggers); // opened below, from anywhere in the row
    const auto open = [&view, column](const QModelIndex &index) {
        const QModelIndex cell = index.siblingAtColumn(column);
        if (!cell.isValid() || !(cell.flags() & Qt::ItemIsEditable))
            return;
        view.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate); // several rows stay selected
        view.edit(cell);
    };
    const auto openCurrent = [&view, open] { open(view.currentIndex()); };
    connect(&view, &QAbstractItemView::clicked, &view, [open, column](const QModelIndex &index) {
        if (index.column() == column)
            open(index);
    });
    connect(&view, &TableView::entered, &view, openCurrent);
    auto *key = new QShortcut(Qt::Key_F2, &view);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, &view, openCurrent);
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    box->addItems(index.data(ChoicesRole).toStringList());
    box->setMaxVisibleItems(24);
    auto *self = const_cast<ChoiceDelegate *>(this); // editors are made by a delegate that cannot change
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup); // once it has its place
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    qobject_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, qobject_cast<QComboBox *>(editor)->currentIndex(), Qt::EditRole);
}

void ChoiceDelegate::paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                                  const Theme &theme) const
{
    painter->setPen(penOf(static_cast<CellTone>(index.data(FigureTable::ToneRole).toInt()), theme));
    if (index.data(FigureTable::StrongRole).toBool()) {
        QFont strong = painter->font();
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
    }
    const bool isChoice = index.flags() & Qt::ItemIsEditable;
    RowDelegate::paintContent(painter, isChoice ? area.adjusted(0, 0, -arrowRoom, 0) : area, index, theme);
    if (isChoice)
        paintArrow(painter, area, theme.subtext);
}

} // namespace slateboard
