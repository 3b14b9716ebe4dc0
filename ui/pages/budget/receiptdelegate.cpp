// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/receiptdelegate.h"

#include "app/planning/knownrates.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/costchoices.h"
#include "ui/pages/budget/receiptrows.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/entrymoneyedit.h"
#include "ui/widgets/wordbox.h"

#include <QCoreApplication>
#include <QSpinBox>

namespace slateboard {
namespace {

constexpr int longestTermDays = 36'500;

EntryMoneyEdit *makeAmountEdit(const Workspace &workspace, Day day, QWidget *parent)
{
    auto *edit = new EntryMoneyEdit(workspace.format(), day, parent);
    edit->setKnownRates(planning::knownRates(workspace.library()));
    return edit;
}

bool isTitle(const QVariant &value)
{
    return value.metaType() == QMetaType::fromType<TitleId>();
}

} // namespace

void offerParties(ChoiceEdit &edit, const Workspace &workspace)
{
    QList<ChoiceEdit::Choice> choices;
    for (const Party &party : workspace.library().parties)
        choices.append({party.id.value, party.name});
    edit.setChoices(choices, {});
    edit.letNew(QCoreApplication::translate("ReceiptDelegate", "new platform"));
}

QWidget *ReceiptDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    const auto &target = static_cast<const FigureTable *>(index.model())->target(index.row());
    const auto *id = std::get_if<Id<Receipt>>(&target);
    const Receipt *receipt = id ? findRow(m_workspace.library().receipts, *id) : nullptr;
    QWidget *editor = nullptr;
    if (value.metaType() == QMetaType::fromType<QDate>()) {
        editor = new DayEdit(parent);
    } else if (value.metaType() == QMetaType::fromType<EntryMoney>()) {
        editor = makeAmountEdit(m_workspace, receipt ? receipt->day : m_workspace.asOf(), parent);
    } else if (value.metaType() == QMetaType::fromType<ReceiptKind>()) {
        editor = makeWordBox<ReceiptKind>(parent);
    } else if (isTitle(value)) {
        auto *edit = new ChoiceEdit(parent);
        offerTitles(*edit, m_workspace.library(), m_workspace.language());
        editor = edit;
    } else if (value.metaType() == QMetaType::fromType<int>()) {
        auto *box = new QSpinBox(parent);
        box->setRange(0, longestTermDays);
        box->setSpecialValueText(QStringLiteral("–"));
        editor = box;
    } else if (receipt && index.column() == static_cast<int>(ReceiptColumn::Platform)) {
        auto *edit = new ChoiceEdit(parent);
        offerParties(*edit, m_workspace);
        editor = edit;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void ReceiptDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *day = qobject_cast<DayEdit *>(editor))
        day->setDay(Day(value.toDate()));
    else if (auto *money = qobject_cast<EntryMoneyEdit *>(editor))
        money->setEntry(value.value<EntryMoney>());
    else if (auto *choice = qobject_cast<ChoiceEdit *>(editor); choice && isTitle(value))
        choice->setId(value.value<TitleId>().value);
    else if (auto *words = qobject_cast<QComboBox *>(editor))
        words->setCurrentIndex(static_cast<int>(value.value<ReceiptKind>()));
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(value.toInt());
    else if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(value.toString());
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->selectAll();
}

void ReceiptDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *echo = qobject_cast<EchoEdit *>(editor);
    if (echo && !echo->isAcceptable()) { // nothing is changed, and it is said why
        emit m_workspace.failed({ErrorCode::Invalid, echo->refusal(), {}});
        return;
    }
    if (const auto *day = qobject_cast<DayEdit *>(editor)) {
        if (day->day())
            model->setData(index, day->day()->date());
    } else if (const auto *money = qobject_cast<EntryMoneyEdit *>(editor)) {
        if (money->entry())
            model->setData(index, QVariant::fromValue(*money->entry()));
    } else if (const auto *choice = qobject_cast<ChoiceEdit *>(editor)) {
        if (!isTitle(index.data(Qt::EditRole)))
            model->setData(index, choice->name());
        else if (choice->id() != 0)
            model->setData(index, QVariant::fromValue(TitleId{choice->id()}));
    } else if (const auto *words = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, QVariant::fromValue(static_cast<ReceiptKind>(words->currentIndex())));
    } else if (const auto *number = qobject_cast<QSpinBox *>(editor)) {
        model->setData(index, number->value());
    } else if (const auto *edit = qobject_cast<QLineEdit *>(editor)) {
        model->setData(index, edit->text());
    }
}

} // namespace slateboard
