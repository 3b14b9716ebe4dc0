// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/goalsdialog.h"

#include "ui/models/workspace.h"
#include "ui/shell/interimtargets.h"
#include "ui/shell/rowtable.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace slateboard {
namespace {

constexpr int mostTarget = 10'000'000;
constexpr int listWidth = 250;

} // namespace

GoalsDialog::GoalsDialog(Workspace &workspace, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_goals(workspace.library().goals), m_list(new QListWidget(this)),
    m_add(new QPushButton(tr("Add a goal"), this)), m_remove(new QPushButton(tr("Remove the goal"), this)),
    m_measure(wordBox<Measure>(Measure::SourceIps)), m_name(new QLineEdit(this)), m_target(new QSpinBox(this)),
    m_start(dayBox({})), m_deadline(dayBox({})), m_interims(new InterimTargets(workspace, this)),
    m_refusal(new QLabel(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Goals"));
    for (const InterimTarget &interim : workspace.library().interimTargets)
        m_targets[interim.goal].append(interim);
    layOut();
    for (int row = 0; row < m_goals.size(); ++row) {
        m_list->addItem(QString());
        nameRow(row);
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &GoalsDialog::showGoal);
    connect(m_add, &QPushButton::clicked, this, &GoalsDialog::addGoal);
    connect(m_remove, &QPushButton::clicked, this, &GoalsDialog::removeGoal);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &GoalsDialog::takeForm);
    connect(m_name, &QLineEdit::textChanged, this, &GoalsDialog::takeForm);
    connect(m_target, &QSpinBox::valueChanged, this, &GoalsDialog::takeForm);
    for (QDateEdit *day : {m_start, m_deadline})
        connect(day, &QDateEdit::dateChanged, this, &GoalsDialog::takeForm);
    connect(m_interims, &InterimTargets::changed, this, &GoalsDialog::takeForm);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &GoalsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_list->setCurrentRow(0);
    refresh();
}

void GoalsDialog::layOut()
{
    m_list->setAccessibleName(tr("Goals"));
    m_list->setFixedWidth(listWidth);
    m_list->setSpacing(2);
    m_name->setPlaceholderText(tr("Same as what is counted"));
    m_target->setRange(1, mostTarget);
    m_target->setGroupSeparatorShown(true);
    m_target->setAlignment(Qt::AlignRight);
    m_refusal->hide();
    for (QPushButton *button : {m_add, m_remove})
        button->setAutoDefault(false);
    auto *body = new QHBoxLayout;
    body->setSpacing(16);
    body->addLayout(makeList());
    body->addLayout(makeForm(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    column->addLayout(body, 1);
    column->addWidget(m_refusal);
    column->addWidget(m_buttons);
    resize(860, 560);
}

QLayout *GoalsDialog::makeList()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_list, 1);
    column->addWidget(m_add);
    column->addWidget(m_remove);
    return column;
}

QLayout *GoalsDialog::makeForm()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("What is counted"), m_measure);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Target"), m_target);
    form->addRow(tr("Start"), m_start);
    form->addRow(tr("Deadline"), m_deadline);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_interims, 1);
    return column;
}

void GoalsDialog::addGoal()
{
    const Day today = m_workspace.session().today();
    m_goals.append(
        Goal{makeId<Goal>(), {}, Measure::SourceIps, 1000, Day(today.year(), 1, 1), Day(today.year() + 1, 12, 31)});
    m_list->addItem(QString());
    nameRow(m_list->count() - 1);
    m_list->setCurrentRow(m_list->count() - 1);
    refresh();
    m_measure->setFocus();
}

void GoalsDialog::removeGoal()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_targets.remove(m_goals.at(row).id);
    m_goals.removeAt(row);
    delete m_list->takeItem(row);
    showGoal(m_list->currentRow()); // another one may stand in the same row now
    refresh();
}

void GoalsDialog::showGoal(int row)
{
    if (row < 0 || row >= m_goals.size())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    const Goal &goal = m_goals.at(row);
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(goal.measure)));
    m_name->setText(goal.name);
    m_target->setValue(goal.target);
    m_start->setDate(goal.start.date());
    m_deadline->setDate(goal.deadline.date());
    m_interims->setTargets(goal, m_targets.value(goal.id));
}

void GoalsDialog::takeForm()
{
    const int row = m_list->currentRow();
    if (m_isShowing || row < 0)
        return;
    Goal &goal = m_goals[row];
    goal.measure = chosenWord<Measure>(*m_measure);
    goal.name = m_name->text();
    goal.target = m_target->value();
    goal.start = Day(m_start->date());
    goal.deadline = Day(m_deadline->date());
    m_targets[goal.id] = m_interims->targets();
    m_interims->setGoal(goal);
    nameRow(row);
}

// Its name, and what it is to reach by when.
void GoalsDialog::nameRow(int row)
{
    const Goal &goal = m_goals.at(row);
    const Formatter format = m_workspace.format();
    //: of a goal: a number, a day
    m_list->item(row)->setText(goalName(goal) + u'\n' +
                               tr("%1 by %2").arg(format.number(goal.target), format.day(goal.deadline)));
}

void GoalsDialog::refresh()
{
    const bool hasAny = !m_goals.isEmpty();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_remove, m_measure, m_name, m_target, m_start, m_deadline, m_interims})
        widget->setEnabled(hasAny);
}

void GoalsDialog::accept()
{
    QList<InterimTarget> interims;
    for (const Goal &goal : std::as_const(m_goals))
        interims += m_targets.value(goal.id);
    closeOnceDone(*this, *m_buttons, *m_refusal, m_workspace, m_workspace.session().setGoals(m_goals, interims));
}

} // namespace slateboard
