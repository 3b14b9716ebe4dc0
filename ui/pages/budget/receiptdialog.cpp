// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/receiptdialog.h"

#include "app/planning/knownrates.h"
#include "app/session/receiptverbs.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/budget/costchoices.h"
#include "ui/pages/budget/receiptdelegate.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/entrymoneyedit.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/wordbox.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace slateboard {

ReceiptDialog::ReceiptDialog(Workspace &workspace, const planning::ReceiptItem &expected, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_title(new ChoiceEdit), m_platform(new ChoiceEdit), m_day(new DayEdit),
    m_kind(makeWordBox<ReceiptKind>()), m_amount(new EntryMoneyEdit(workspace.format(), workspace.session().today())),
    m_document(new QLineEdit), m_note(new QLineEdit), m_verdict(new QLabel),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Enter a receipt"));
    layOut();
    load(expected);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ReceiptDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_day, &EchoEdit::typedChanged, this, [this] {
        if (m_day->day())
            m_amount->setDay(*m_day->day()); // of its rate
    });
    for (EchoEdit *edit : std::initializer_list<EchoEdit *>{m_title, m_day, m_amount})
        connect(edit, &EchoEdit::typedChanged, this, &ReceiptDialog::refresh);
    refresh();
}

void ReceiptDialog::layOut()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Platform"), m_platform);
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&Kind"), m_kind);
    form->addRow(tr("&Amount"), m_amount);
    form->addRow(tr("D&ocument"), m_document);
    form->addRow(tr("&Note"), m_note);
    m_platform->setPlaceholderText(tr("Who pays; a new name is added"));
    m_amount->setPlaceholderText(tr("1.2bn, =3*150m or USD 12,000 @1384.5"));
    m_verdict->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_verdict);
    layout->addStretch();
    layout->addWidget(m_buttons);
    setMinimumWidth(480);
}

void ReceiptDialog::load(const planning::ReceiptItem &expected)
{
    offerTitles(*m_title, m_workspace.library(), m_workspace.language());
    offerParties(*m_platform, m_workspace);
    m_amount->setKnownRates(planning::knownRates(m_workspace.library()));
    m_day->setSuggestion(m_workspace.session().today());
    m_day->setDay(m_workspace.session().today());
    m_title->setId(expected.title.value);
    if (const Party *party = findRow(m_workspace.library().parties, expected.platform))
        m_platform->setId(party->id.value);
    m_kind->setCurrentIndex(static_cast<int>(expected.kind));
    if (expected.amount != Money{})
        m_amount->setEntry(EntryMoney{expected.amount});
}

QString ReceiptDialog::amiss() const
{
    for (const EchoEdit *edit : std::initializer_list<const EchoEdit *>{m_title, m_day, m_amount}) {
        if (!edit->isAcceptable())
            return edit->refusal();
    }
    if (m_title->id() == 0)
        return tr("Choose a title.");
    if (!m_day->day())
        return tr("Enter the day on which it came in.");
    return m_amount->entry() ? QString() : tr("Enter an amount.");
}

void ReceiptDialog::refresh()
{
    const QString said = amiss();
    m_verdict->setText(said.isEmpty() ? QString() : QStringLiteral("✕  ") + said);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(said.isEmpty());
    growToText(*this);
}

void ReceiptDialog::accept()
{
    WithParty<Receipt> receipt;
    receipt.party = m_platform->name();
    receipt.row.title = TitleId{m_title->id()};
    receipt.row.day = m_day->day().value_or(m_workspace.session().today());
    receipt.row.kind = static_cast<ReceiptKind>(m_kind->currentIndex());
    receipt.row.amount = m_amount->money().value_or(Money{});
    receipt.row.entered = m_amount->entered();
    receipt.row.document = m_document->text();
    receipt.row.note = m_note->text();
    m_buttons->setEnabled(false);
    whenDone(this, enterReceipt(m_workspace.session(), receipt), [this](const Result<EditOutcome> &result) {
        m_buttons->setEnabled(true);
        if (!result) {
            m_verdict->setText(QStringLiteral("✕  ") + result.error().sentence);
            return growToText(*this);
        }
        if (result->edit != 0)
            emit m_workspace.noticed(result->words.translated(), true);
        QDialog::accept();
    });
}

} // namespace slateboard
