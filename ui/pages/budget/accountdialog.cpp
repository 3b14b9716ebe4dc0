// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/accountdialog.h"

#include "app/session/budgetverbs.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/budgettext.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace slateboard {

AccountDialog::AccountDialog(Workspace &workspace, Purpose purpose, AccountId account, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_purpose(purpose), m_account(account), m_code(new QLineEdit),
    m_koreanName(new QLineEdit), m_englishName(new QLineEdit), m_place(new QComboBox),
    m_marketing(new QCheckBox(tr("Counts to the total cost only (marketing)"))), m_refusal(new ToneLabel),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Account *row = findRow(workspace.library().accounts, account);
    setWindowTitle(purpose == Purpose::Add      ? tr("New account")
                   : purpose == Purpose::Change ? tr("Edit account")
                                                : tr("Delete account"));
    fillPlaces();
    if (row && purpose == Purpose::Change) {
        m_code->setText(row->code);
        m_koreanName->setText(row->koreanName);
        m_englishName->setText(row->englishName);
        m_marketing->setChecked(row->marketing);
        m_place->setCurrentIndex(std::max(0, m_place->findData(row->parent.value)));
    } else if (row && purpose == Purpose::Add) {
        const Account *above = findRow(workspace.library().accounts, row->parent);
        const bool isDetail = above && !above->parent.isNull(); // which has none below it
        m_place->setCurrentIndex(std::max(0, m_place->findData((isDetail ? above->id : account).value)));
    }
    layOut();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
}

void AccountDialog::fillPlaces()
{
    m_place->addItem(m_purpose == Purpose::Delete ? tr("nowhere: nothing stands on it") : tr("the top sheet"),
                     qint64{0});
    QList<Account> accounts = m_workspace.library().accounts;
    std::ranges::stable_sort(accounts, {}, &Account::code);
    for (const Account &account : std::as_const(accounts)) {
        if (account.id != m_account || m_purpose == Purpose::Add)
            m_place->addItem(accountText(m_workspace.library(), account.id, m_workspace.language()), account.id.value);
    }
    m_place->setMaxVisibleItems(20);
}

void AccountDialog::layOut()
{
    auto *form = new QFormLayout(this);
    if (m_purpose == Purpose::Delete) {
        auto *hint = new QLabel(tr("“%1” goes. Budget lines of all plans, costs and estimates on it go to another "
                                   "account.")
                                    .arg(accountText(m_workspace.library(), m_account, m_workspace.language())));
        hint->setWordWrap(true);
        form->addRow(hint);
        form->addRow(tr("They go to"), m_place);
        m_buttons->button(QDialogButtonBox::Save)->setText(tr("Delete"));
    } else {
        form->addRow(tr("Code"), m_code);
        form->addRow(tr("Korean name"), m_koreanName);
        form->addRow(tr("English name"), m_englishName);
        form->addRow(tr("Below"), m_place);
        form->addRow(m_marketing);
    }
    form->addRow(m_refusal);
    form->addRow(m_buttons);
    setMinimumWidth(420);
}

AccountId AccountDialog::place() const
{
    return AccountId{m_place->currentData().toLongLong()};
}

Edited AccountDialog::save()
{
    if (m_purpose == Purpose::Delete)
        return deleteAccount(m_workspace.session(), m_account, place());
    const Account wanted{
        {}, place(), m_code->text(), m_koreanName->text(), m_englishName->text(), m_marketing->isChecked()};
    if (m_purpose == Purpose::Add)
        return addAccount(m_workspace.session(), wanted);
    return changeAccount(m_workspace.session(), m_account, [wanted](Account &account) { account = wanted; });
}

void AccountDialog::accept()
{
    m_buttons->setEnabled(false);
    const Edited edited = save();
    whenDone(this, edited, [this, edited](const Result<EditOutcome> &result) {
        m_buttons->setEnabled(true);
        if (!result) {
            m_refusal->say(result.error().sentence, Tone::Over);
            return growToText(*this);
        }
        m_workspace.follow(edited);
        QDialog::accept();
    });
}

} // namespace slateboard
