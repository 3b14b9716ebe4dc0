// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/costentry.h"

#include "app/planning/knownrates.h"
#include "app/session/costverbs.h"
#include "ui/models/whendone.h"
#include "ui/pages/budget/costchoices.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/editright.h"
#include "ui/widgets/entrymoneyedit.h"
#include "ui/widgets/tonelabel.h"
#include "ui/widgets/wordbox.h"

#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStringListModel>

namespace slateboard {

CostEntry::CostEntry(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_kind(makeWordBox<CostKind>()), m_title(new ChoiceEdit),
    m_account(new ChoiceEdit), m_amount(new EntryMoneyEdit(workspace.format(), workspace.asOf())), m_day(new DayEdit),
    m_due(new DayEdit), m_settles(new ChoiceEdit), m_party(new QLineEdit), m_document(new QLineEdit),
    m_note(new QLineEdit), m_enter(new QPushButton), m_said(new ToneLabel)
{
    m_kind->setCurrentIndex(static_cast<int>(CostKind::Actual));
    auto *completer = new QCompleter(new QStringListModel(this), this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_party->setCompleter(completer);
    layOut();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CostEntry::showKind);
    connect(m_title, &EchoEdit::typedChanged, this, [this] {
        if (TitleId{m_title->id()} != m_offered)
            showCommitments();
    });
    connect(m_day, &EchoEdit::typedChanged, this, [this] {
        if (m_day->day())
            m_amount->setDay(*m_day->day());
    });
    connect(m_enter, &QPushButton::clicked, this, &CostEntry::enter);
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::textEdited, this, [this] { m_said->say({}, Tone::Neutral); });
    retranslate();
    showKind();
    showWorkspace();
}

void CostEntry::layOut()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    int column = 0;
    for (QWidget *edit : std::initializer_list<QWidget *>{m_kind, m_title, m_account, m_amount, m_day})
        grid->addWidget(edit, 0, column++);
    grid->addWidget(m_document, 1, 0);
    grid->addWidget(m_party, 1, 1);
    grid->addWidget(m_note, 1, 2);
    grid->addWidget(m_settles, 1, 3);
    grid->addWidget(m_due, 1, 3);
    grid->addWidget(m_enter, 1, 4);
    grid->addWidget(m_said, 2, 0, 1, 5);
    for (const auto &[at, stretch] :
         {std::pair(0, 2), std::pair(1, 4), std::pair(2, 4), std::pair(3, 4), std::pair(4, 2)})
        grid->setColumnStretch(at, stretch);
    m_said->hide();
    for (QWidget *edit : findChildren<QLineEdit *>())
        edit->setMinimumWidth(90);
    setTabOrder(m_day, m_document);
}

void CostEntry::showKind()
{
    const bool isPayment = m_kind->currentIndex() == static_cast<int>(CostKind::Actual);
    m_settles->setVisible(isPayment);
    m_due->setVisible(!isPayment);
}

void CostEntry::showCommitments()
{
    m_offered = TitleId{m_title->id()};
    offerCommitments(*m_settles, m_workspace.library(), m_offered, m_workspace.asOf(), m_workspace.format());
}

void CostEntry::followCosts()
{
    showCommitments();
    m_amount->setKnownRates(planning::knownRates(m_workspace.library()));
}

void CostEntry::showWorkspace()
{
    const Library &library = m_workspace.library();
    offerTitles(*m_title, library, m_workspace.language());
    offerAccounts(*m_account, library, m_workspace.language());
    followCosts();
    QStringList parties;
    for (const Party &party : library.parties)
        parties << party.name;
    static_cast<QStringListModel *>(m_party->completer()->model())->setStringList(parties);
    m_amount->setFormatter(m_workspace.format());
    if (m_day->text().isEmpty())
        m_day->setDay(m_workspace.session().today());
    setEditable(*this, editRefusal(m_workspace));
}

void CostEntry::begin(CostKind kind, TitleId title)
{
    m_kind->setCurrentIndex(static_cast<int>(kind));
    if (!title.isNull())
        m_title->setId(title.value);
    (m_title->id() == 0 ? static_cast<QWidget *>(m_title) : m_amount)->setFocus(Qt::ShortcutFocusReason);
}

void CostEntry::beginPayment(const Cost &commitment, Money open)
{
    begin(CostKind::Actual, commitment.title);
    m_account->setId(commitment.account.value);
    m_settles->setId(commitment.id.value);
    m_amount->setEntry(EntryMoney{open, {}});
    const Party *party = findRow(m_workspace.library().parties, commitment.counterparty);
    m_party->setText(party ? party->name : QString());
    m_amount->setFocus();
    m_amount->selectAll();
}

// What is not understood, in one sentence; empty: all is.
QString CostEntry::refusal() const
{
    for (const EchoEdit *edit : std::initializer_list<const EchoEdit *>{m_title, m_account, m_amount, m_day}) {
        if (!edit->isAcceptable())
            return edit->refusal();
    }
    const EchoEdit *last = m_due->isVisible() ? static_cast<EchoEdit *>(m_due) : m_settles;
    if (!last->isAcceptable())
        return last->refusal();
    if (m_title->id() == 0)
        return tr("Say which title the money is for.");
    if (!m_amount->entry())
        return tr("Say how much it is.");
    return m_day->day() ? QString() : tr("Say of which day it is.");
}

void CostEntry::enter()
{
    if (const QString why = refusal(); !why.isEmpty())
        return m_said->say(why, Tone::Over);
    WithParty<Cost> cost;
    cost.row.id = makeId<Cost>();
    cost.row.kind = static_cast<CostKind>(m_kind->currentIndex());
    cost.row.title = TitleId{m_title->id()};
    cost.row.account = AccountId{m_account->id()};
    cost.row.amount = m_amount->entry()->amount;
    cost.row.entered = m_amount->entry()->entered;
    cost.row.day = *m_day->day();
    cost.row.dueDay = m_due->day();
    cost.row.settles = CostId{m_settles->id()};
    cost.row.document = m_document->text();
    cost.row.note = m_note->text();
    cost.party = m_party->text();
    m_enter->setEnabled(false);
    whenDone(this, enterCost(m_workspace.session(), cost), [this, row = cost.row](const Result<EditOutcome> &done) {
        m_enter->setEnabled(true);
        if (!done)
            return m_said->say(done.error().sentence, Tone::Over);
        emit m_workspace.noticed(done->words.translated(), true);
        clearForNext();
        emit entered(row.id);
    });
}

// Title, account, day and party of one document are often those of the next.
void CostEntry::clearForNext()
{
    m_said->say({}, Tone::Neutral);
    m_amount->clear();
    m_document->clear();
    m_note->clear();
    m_settles->clear();
    m_due->clear();
    m_amount->setFocus();
}

void CostEntry::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return enter();
    if (event->key() == Qt::Key_Escape) {
        emit escaped();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CostEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CostEntry::retranslate()
{
    fillWords<CostKind>(*m_kind);
    const std::pair<QWidget *, QString> names[] = {{m_kind, tr("Kind")},
                                                   {m_title, tr("Title")},
                                                   {m_account, tr("Account")},
                                                   {m_amount, tr("Amount")},
                                                   {m_day, tr("Day")},
                                                   {m_due, tr("Due day")},
                                                   {m_settles, tr("Settles the commitment")},
                                                   {m_party, tr("Counterparty")},
                                                   {m_document, tr("Document number")},
                                                   {m_note, tr("Note")}};
    for (const auto &[widget, name] : names) {
        widget->setAccessibleName(name);
        if (auto *edit = qobject_cast<QLineEdit *>(widget))
            edit->setPlaceholderText(name);
    }
    m_enter->setText(tr("Enter (Return)"));
}

} // namespace slateboard
