// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/capsdialog.h"

#include "ui/models/workspace.h"
#include "ui/shell/rowtable.h"
#include "ui/widgets/dayedit.h"
#include "ui/widgets/moneyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

enum CapColumn {
    ScopeColumn,
    SubjectColumn,
    FromColumn,
    ToColumn,
    BasisColumn,
    RaisedColumn,
    AmountColumn,
    CapColumnCount
};

template <class E>
void addWords(QComboBox &box, std::optional<E> chosen)
{
    for (const auto &word : words<E>())
        box.addItem(wordFor(word.value), static_cast<int>(word.value));
    box.setCurrentIndex(box.findData(static_cast<int>(chosen.value_or(E{}))));
}

} // namespace

CapsDialog::CapsDialog(Workspace &workspace, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_table(new QTableWidget(0, CapColumnCount, this)),
    m_refusal(new QLabel(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Caps"));
    m_table->setHorizontalHeaderLabels(
        {tr("What is limited"), tr("Which"), tr("From"), tr("To"), tr("Basis"), tr("Raised"), tr("Limit")});
    m_table->horizontalHeaderItem(RaisedColumn)
        ->setToolTip(tr("By what of the receipts is spent again, as the library settings say"));
    for (const Cap &cap : workspace.library().caps)
        addRow(cap);
    auto *column = new QVBoxLayout(this);
    column->addLayout(rowTableLayout(*m_table, tr("Add a cap"), this, [this] { addRow(Cap{}); }));
    column->addWidget(m_refusal);
    column->addWidget(m_buttons);
    m_refusal->hide();
    m_table->setColumnWidth(ScopeColumn, 120);
    m_table->setColumnWidth(SubjectColumn, 170);
    m_table->setColumnWidth(FromColumn, 130);
    m_table->setColumnWidth(ToColumn, 130);
    m_table->setColumnWidth(BasisColumn, 160);
    m_table->setColumnWidth(RaisedColumn, 72);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CapsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(1010, 380);
}

void CapsDialog::addRow(const Cap &cap)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *scope = wordBox<CapScope>(cap.scope);
    scope->setProperty(rowIdProperty, cap.id.value);
    auto *from = new DayEdit;
    from->setDay(cap.from);
    auto *to = new DayEdit;
    to->setDay(cap.to);
    auto *amount = new MoneyEdit(m_workspace.format());
    amount->setMoney(cap.id.isNull() ? std::nullopt : std::optional(cap.amount));
    m_table->setCellWidget(row, ScopeColumn, scope);
    m_table->setCellWidget(row, FromColumn, from);
    m_table->setCellWidget(row, ToColumn, to);
    m_table->setCellWidget(row, BasisColumn, wordBox<CapBasis>(cap.basis));
    m_table->setCellWidget(row, AmountColumn, amount);
    fillSubject(row, cap);
    connect(scope, &QComboBox::currentIndexChanged, this, [this, scope] {
        for (int at = 0; at < m_table->rowCount(); ++at) {
            if (m_table->cellWidget(at, ScopeColumn) != scope)
                continue;
            Cap chosen;
            chosen.scope = chosenWord<CapScope>(*scope);
            fillSubject(at, chosen);
        }
    });
}

// Which phase, format or title the cap is about, nothing to choose for the others; and whether it is raised.
void CapsDialog::fillSubject(int row, const Cap &cap)
{
    auto *box = new QComboBox;
    switch (cap.scope) {
    case CapScope::Phase: addWords<PhaseKind>(*box, cap.phase); break;
    case CapScope::Format: addWords<Format>(*box, cap.format); break;
    case CapScope::Title:
        box->addItem(tr("Each title"), 0);
        for (const Title &title : m_workspace.library().titles) {
            box->addItem(title.name(m_workspace.language()), title.id.value);
            if (title.id == cap.title)
                box->setCurrentIndex(box->count() - 1);
        }
        break;
    case CapScope::Programme:
        box->addItem(tr("All of it"), 0);
        box->setEnabled(false);
        break;
    case CapScope::Quarter:
        box->addItem(tr("Each quarter"), 0);
        box->setEnabled(false);
        break;
    }
    m_table->setCellWidget(row, SubjectColumn, box);
    // Caps of the programme are raised anyway, those on quarters where people say so, others never.
    auto *raised = new QCheckBox;
    raised->setAccessibleName(tr("Raised by what is spent again"));
    raised->setToolTip(m_table->horizontalHeaderItem(RaisedColumn)->toolTip());
    raised->setChecked(cap.scope == CapScope::Programme || (cap.scope == CapScope::Quarter && cap.raised));
    raised->setEnabled(cap.scope == CapScope::Quarter);
    m_table->setCellWidget(row, RaisedColumn, raised);
}

Cap CapsDialog::capIn(int row) const
{
    const auto *scope = static_cast<const QComboBox *>(m_table->cellWidget(row, ScopeColumn));
    const auto *subject = static_cast<const QComboBox *>(m_table->cellWidget(row, SubjectColumn));
    Cap cap;
    cap.id.value = scope->property(rowIdProperty).toLongLong();
    cap.scope = chosenWord<CapScope>(*scope);
    cap.from = static_cast<const DayEdit *>(m_table->cellWidget(row, FromColumn))->day();
    cap.to = static_cast<const DayEdit *>(m_table->cellWidget(row, ToColumn))->day();
    cap.basis = chosenWord<CapBasis>(*static_cast<const QComboBox *>(m_table->cellWidget(row, BasisColumn)));
    cap.amount = static_cast<const MoneyEdit *>(m_table->cellWidget(row, AmountColumn))->money().value_or(Money{});
    cap.raised = cap.scope == CapScope::Quarter &&
                 static_cast<const QCheckBox *>(m_table->cellWidget(row, RaisedColumn))->isChecked();
    if (cap.scope == CapScope::Phase)
        cap.phase = chosenWord<PhaseKind>(*subject);
    if (cap.scope == CapScope::Format)
        cap.format = chosenWord<Format>(*subject);
    if (cap.scope == CapScope::Title)
        cap.title.value = subject->currentData().toLongLong();
    return cap;
}

void CapsDialog::accept()
{
    QList<Cap> caps;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *amount = static_cast<const MoneyEdit *>(m_table->cellWidget(row, AmountColumn));
        if (!amount->money()) {
            m_refusal->setText(tr("Row %1 has no limit.").arg(row + 1));
            m_refusal->show();
            return;
        }
        caps.append(capIn(row));
    }
    closeOnceDone(*this, *m_buttons, *m_refusal, m_workspace, m_workspace.session().setCaps(caps));
}

} // namespace slateboard
