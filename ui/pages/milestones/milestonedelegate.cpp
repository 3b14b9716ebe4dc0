// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/milestonedelegate.h"

#include "ui/pages/milestones/milestonetable.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/dayedit.h"

#include <QPainter>

namespace slateboard {

void MilestoneDelegate::paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                                     const Theme &theme) const
{
    switch (static_cast<Tone>(index.data(MilestoneTable::ToneRole).toInt())) {
    case Tone::Neutral:
        painter->setPen(index.data(MilestoneTable::QuietRole).toBool() ? theme.subtext : theme.text);
        break;
    case Tone::Good: painter->setPen(theme.good); break;
    case Tone::Warn: painter->setPen(theme.warn); break;
    case Tone::Over: painter->setPen(theme.over); break;
    }
    RowDelegate::paintContent(painter, area, index, theme);
}

QWidget *MilestoneDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (static_cast<MilestoneColumn>(index.column()) == MilestoneColumn::Milestone)
        editor = new QLineEdit(parent);
    else
        editor = new DayEdit(parent);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void MilestoneDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *day = qobject_cast<DayEdit *>(editor)) {
        day->setDay(value.toDate().isValid() ? std::optional(Day(value.toDate())) : std::nullopt);
        day->selectAll();
    } else if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
        edit->setText(value.toString());
        edit->selectAll();
    }
}

void MilestoneDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *day = qobject_cast<DayEdit *>(editor)) {
        if (day->isAcceptable())
            model->setData(index, day->day() ? day->day()->date() : QDate());
    } else if (const auto *edit = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, edit->text());
    }
}

} // namespace slateboard
