// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/copybudgetdialog.h"

#include "app/planning/budgetlines.h"
#include "app/session/budgetverbs.h"
#include "ui/models/planorder.h"
#include "ui/models/whendone.h"
#include "ui/models/workspace.h"
#include "ui/widgets/tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSet>

#include <cmath>

namespace slateboard {

CopyBudgetDialog::CopyBudgetDialog(Workspace &workspace, PlanId plan, TitleId title, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_plan(plan), m_title(title), m_fromPlan(new QComboBox),
    m_from(new QComboBox), m_byEpisodes(new QCheckBox(tr("Lump sums grow with the number of episodes"))),
    m_percent(new QDoubleSpinBox), m_outcome(new QLabel), m_refusal(new ToneLabel),
    m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Title *row = findRow(workspace.library().titles, title);
    setWindowTitle(tr("Copy a budget to “%1”").arg(row ? row->name(workspace.language()) : QString()));
    for (const Plan &each : orderedPlans(workspace.library()))
        m_fromPlan->addItem(planName(each), each.id.value);
    m_fromPlan->setCurrentIndex(m_fromPlan->findData(plan.value));
    m_from->setMinimumContentsLength(28);
    m_from->setMaxVisibleItems(20);
    m_byEpisodes->setChecked(true);
    m_percent->setRange(0.01, BudgetCopy::mostScale / 100.0);
    m_percent->setDecimals(2);
    m_percent->setSuffix(QStringLiteral(" %"));
    m_percent->setValue(100);
    m_outcome->setWordWrap(true);
    m_outcome->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Copy"));

    auto *form = new QFormLayout(this);
    form->addRow(tr("From plan"), m_fromPlan);
    form->addRow(tr("Title"), m_from);
    form->addRow(m_byEpisodes);
    form->addRow(tr("Scaled to"), m_percent);
    form->addRow(m_outcome);
    form->addRow(m_refusal);
    form->addRow(m_buttons);
    setMinimumWidth(440);
    connect(m_fromPlan, &QComboBox::activated, this, &CopyBudgetDialog::fillTitles);
    connect(m_from, &QComboBox::currentIndexChanged, this, &CopyBudgetDialog::refresh);
    connect(m_byEpisodes, &QCheckBox::toggled, this, &CopyBudgetDialog::refresh);
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, &CopyBudgetDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CopyBudgetDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &CopyBudgetDialog::reject);
    fillTitles();
}

// Titles with a budget in the plan, but for the one that it is copied to.
void CopyBudgetDialog::fillTitles()
{
    const Library &library = m_workspace.library();
    const PlanId plan{m_fromPlan->currentData().toLongLong()};
    QSet<TitleId> budgeted;
    for (const BudgetLine &line : library.budgetLines) {
        if (line.plan == plan && !(plan == m_plan && line.title == m_title))
            budgeted.insert(line.title);
    }
    QList<std::pair<QString, qint64>> titles;
    for (const Title &title : library.titles) {
        if (budgeted.contains(title.id))
            titles.append({title.name(m_workspace.language()), title.id.value});
    }
    std::ranges::sort(titles);
    m_from->clear();
    for (const auto &[name, id] : std::as_const(titles))
        m_from->addItem(name, id);
    m_from->setCurrentIndex(std::max(0, m_from->findData(m_title.value))); // the same title in another plan
    refresh();
}

BudgetCopy CopyBudgetDialog::copy() const
{
    BudgetCopy copy;
    copy.fromPlan = PlanId{m_fromPlan->currentData().toLongLong()};
    copy.from = TitleId{m_from->currentData().toLongLong()};
    copy.plan = m_plan;
    copy.title = m_title;
    copy.byEpisodes = m_byEpisodes->isChecked();
    copy.hundredths = static_cast<int>(std::lround(m_percent->value() * 100));
    return copy;
}

void CopyBudgetDialog::refresh()
{
    const Library &library = m_workspace.library();
    const Formatter format = m_workspace.format();
    const bool hasSource = m_from->currentIndex() >= 0;
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(hasSource);
    if (!hasSource)
        return m_outcome->setText(tr("No other title has a budget in this plan."));
    Money before;
    for (const BudgetLine &line : planning::budgetLinesOf(library, copy().fromPlan, copy().from))
        before += line.amount;
    Money after;
    for (const BudgetLine &line : copiedLines(library, copy()))
        after += line.amount;
    m_outcome->setText(tr("%1 for %2 episodes becomes %3 for %4 episodes. The lines that the title has are replaced.")
                           .arg(format.moneyShort(before, 2), format.number(planning::episodesOf(library, copy().from)),
                                format.moneyShort(after, 2), format.number(planning::episodesOf(library, m_title))));
}

void CopyBudgetDialog::accept()
{
    m_buttons->setEnabled(false);
    const Edited edited = copyBudget(m_workspace.session(), copy());
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
