// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/costdelegate.h"

#include "app/planning/knownrates.h"
#include "ui/models/figuretable.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/costchoices.h"
#include "ui/pages/budget/costtable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/entrymoneyedit.h"
#include "ui/widgets/wordbox.h"

#include <QPainter>

namespace slateboard {
namespace {

const Cost *costAt(const QModelIndex &index)
{
    return static_cast<const CostTable *>(index.model())->cost(index.row());
}

qint64 idIn(const Cost &cost, CostColumn column)
{
    switch (column) {
    case CostColumn::Title: return cost.title.value;
    case CostColumn::Account: return cost.account.value;
    default: return cost.settles.value;
    }
}

} // namespace

CostDelegate::CostDelegate(Workspace &workspace, QObject *parent) : RowDelegate(parent), m_workspace(workspace)
{}

void CostDelegate::paintContent(QPainter *painter, const QRect &area, const QModelIndex &index,
                                const Theme &theme) const
{
    switch (static_cast<CellTone>(index.data(CostTable::ToneRole).toInt())) {
    case CellTone::Quiet: painter->setPen(theme.subtext); break;
    case CellTone::Over: painter->setPen(theme.over); break;
    default: break;
    }
    RowDelegate::paintContent(painter, area, index, theme);
}

QWidget *CostDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Cost *cost = costAt(index);
    if (!cost)
        return nullptr;
    const Library &library = m_workspace.library();
    QWidget *editor = nullptr;
    switch (static_cast<CostColumn>(index.column())) {
    case CostColumn::Day:
    case CostColumn::DueDay: editor = new DayEdit(parent); break;
    case CostColumn::Kind: editor = makeWordBox<CostKind>(parent); break;
    case CostColumn::Amount: {
        auto *edit = new EntryMoneyEdit(m_workspace.format(), cost->day, parent);
        edit->setKnownRates(planning::knownRates(library));
        editor = edit;
        break;
    }
    case CostColumn::Title: {
        auto *edit = new ChoiceEdit(parent);
        offerTitles(*edit, library, m_workspace.language());
        editor = edit;
        break;
    }
    case CostColumn::Account: {
        auto *edit = new ChoiceEdit(parent);
        offerAccounts(*edit, library, m_workspace.language());
        editor = edit;
        break;
    }
    case CostColumn::Settles: {
        auto *edit = new ChoiceEdit(parent);
        offerCommitments(*edit, library, cost->title, m_workspace.asOf(), m_workspace.format());
        editor = edit;
        break;
    }
    default: editor = new QLineEdit(parent);
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void CostDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const Cost *cost = costAt(index);
    if (!cost)
        return;
    const auto column = static_cast<CostColumn>(index.column());
    if (auto *day = qobject_cast<DayEdit *>(editor))
        day->setDay(column == CostColumn::Day ? std::optional(cost->day) : cost->dueDay);
    else if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(static_cast<int>(cost->kind));
    else if (auto *money = qobject_cast<EntryMoneyEdit *>(editor))
        money->setEntry(EntryMoney{cost->amount, cost->entered});
    else if (auto *choice = qobject_cast<ChoiceEdit *>(editor))
        choice->setId(idIn(*cost, column));
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(index.data().toString());
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->selectAll();
}

void CostDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *echo = qobject_cast<EchoEdit *>(editor);
    if (echo && !echo->isAcceptable()) { // nothing is changed, and it is said why
        emit m_workspace.failed({ErrorCode::Invalid, echo->refusal(), {}});
        return;
    }
    const bool isNeeded = static_cast<CostColumn>(index.column()) != CostColumn::DueDay;
    if (const auto *day = qobject_cast<DayEdit *>(editor)) {
        if (day->day() || !isNeeded)
            model->setData(index, day->day() ? day->day()->date() : QDate());
    } else if (const auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentIndex());
    } else if (const auto *money = qobject_cast<EntryMoneyEdit *>(editor)) {
        if (money->entry())
            model->setData(index, QVariant::fromValue(*money->entry()));
    } else if (const auto *choice = qobject_cast<ChoiceEdit *>(editor)) {
        if (choice->id() != 0 || static_cast<CostColumn>(index.column()) != CostColumn::Title)
            model->setData(index, choice->id());
    } else if (const auto *edit = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, edit->text());
    }
}

} // namespace slateboard
