// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/goalsdialog.h"

#include "app/store/soundness.h"
#include "ui/models/workspace.h"
#include "ui/shell/rowtable.h"
#include "ui/widgets/daycalendar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

enum GoalColumn { MeasureColumn, NameColumn, TargetColumn, StartColumn, DeadlineColumn, GoalColumnCount };
constexpr int mostTarget = 10'000'000;

QDateEdit *dayBox(Day day)
{
    auto *box = new QDateEdit(day.date());
    box->setDateRange(QDate(store::firstPhaseYear, 1, 1), QDate(store::lastPhaseYear, 12, 31));
    box->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    box->setCalendarPopup(true);
    box->setCalendarWidget(new DayCalendar(box));
    return box;
}

} // namespace

GoalsDialog::GoalsDialog(Workspace &workspace, QWidget *parent) :
    QDialog(parent), m_workspace(workspace), m_table(new QTableWidget(0, GoalColumnCount, this)),
    m_refusal(new QLabel(this)), m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Goals"));
    m_table->setHorizontalHeaderLabels({tr("What is counted"), tr("Name"), tr("Target"), tr("Start"), tr("Deadline")});
    for (const Goal &goal : workspace.library().goals)
        addRow(goal);
    auto *column = new QVBoxLayout(this);
    column->addLayout(rowTableLayout(*m_table, tr("Add a goal"), this, [this] {
        const Day today = m_workspace.session().today();
        addRow(Goal{{}, {}, Measure::SourceIps, 1000, today, Day(today.year() + 1, 12, 31)});
    }));
    column->addWidget(m_refusal);
    column->addWidget(m_buttons);
    m_refusal->hide();
    m_table->setColumnWidth(MeasureColumn, 150);
    m_table->setColumnWidth(NameColumn, 180);
    m_table->setColumnWidth(StartColumn, 120);
    m_table->setColumnWidth(DeadlineColumn, 120);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &GoalsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(720, 320);
}

void GoalsDialog::addRow(const Goal &goal)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *measure = wordBox<Measure>(goal.measure);
    measure->setProperty(rowIdProperty, goal.id.value);
    auto *name = new QLineEdit(goal.name);
    name->setPlaceholderText(tr("Same as what is counted"));
    auto *target = new QSpinBox;
    target->setRange(1, mostTarget);
    target->setGroupSeparatorShown(true);
    target->setAlignment(Qt::AlignRight);
    target->setValue(goal.target);
    m_table->setCellWidget(row, MeasureColumn, measure);
    m_table->setCellWidget(row, NameColumn, name);
    m_table->setCellWidget(row, TargetColumn, target);
    m_table->setCellWidget(row, StartColumn, dayBox(goal.start));
    m_table->setCellWidget(row, DeadlineColumn, dayBox(goal.deadline));
}

QList<Goal> GoalsDialog::goals() const
{
    QList<Goal> goals;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *measure = static_cast<const QComboBox *>(m_table->cellWidget(row, MeasureColumn));
        goals.append({GoalId{measure->property(rowIdProperty).toLongLong()},
                      static_cast<const QLineEdit *>(m_table->cellWidget(row, NameColumn))->text(),
                      chosenWord<Measure>(*measure),
                      static_cast<const QSpinBox *>(m_table->cellWidget(row, TargetColumn))->value(),
                      Day(static_cast<const QDateEdit *>(m_table->cellWidget(row, StartColumn))->date()),
                      Day(static_cast<const QDateEdit *>(m_table->cellWidget(row, DeadlineColumn))->date())});
    }
    return goals;
}

void GoalsDialog::accept()
{
    closeOnceDone(*this, *m_buttons, *m_refusal, m_workspace, m_workspace.session().setGoals(goals()));
}

} // namespace slateboard
