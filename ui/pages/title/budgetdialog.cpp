// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/budgetdialog.h"

#include "app/session/titlepartverbs.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/pages/title/budgetform.h"
#include "ui/widgets/tonelabel.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace slateboard {

BudgetDialog::BudgetDialog(Workspace &workspace, PlanId plan, TitleId title, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_plan(plan), m_title(title),
    m_form(new BudgetForm(workspace.library(), workspace.format())), m_refusal(new ToneLabel),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Library &library = workspace.library();
    const Title *row = findRow(library.titles, title);
    const Plan *shown = findRow(library.plans, plan);
    //: %1 is a title, %2 a plan
    setWindowTitle(tr("Budget of “%1” – %2")
                       .arg(row ? row->name(workspace.language()) : QString(), shown ? planName(*shown) : QString()));
    QList<BudgetLine> lines;
    for (const BudgetLine &line : library.budgetLines) {
        if (line.plan == plan && line.title == title)
            lines << line;
    }
    m_form->setLines(lines);
    if (lines.isEmpty())
        m_form->addLine();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BudgetDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BudgetDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_form, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(m_buttons);
    resize(720, 420);
}

void BudgetDialog::accept()
{
    if (const QString refusal = m_form->refusal(); !refusal.isEmpty())
        return m_refusal->say(refusal, Tone::Over);
    m_buttons->setEnabled(false);
    const Edited edited = setBudget(m_workspace.session(), m_plan, m_title, m_form->lines());
    whenDone(this, edited, [this, edited](const Result<EditOutcome> &result) {
        m_buttons->setEnabled(true);
        if (!result)
            return m_refusal->say(result.error().sentence, Tone::Over);
        m_workspace.follow(edited);
        QDialog::accept();
    });
}

} // namespace slateboard
