// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/interimtargets.h"

#include "app/planning/interimtargets.h"
#include "ui/models/latest.h"
#include "ui/models/workspace.h"
#include "ui/shell/rowtable.h"
#include "ui/widgets/tablehead.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace slateboard {
namespace {

enum InterimColumn { DayColumn, NumberColumn, CountedColumn, InterimColumnCount };

} // namespace

InterimTargets::InterimTargets(Workspace &workspace, QWidget *parent) :
    QWidget(parent), m_workspace(workspace), m_table(new QTableWidget(0, InterimColumnCount, this)),
    m_add(new QPushButton(tr("Add"), this)), m_remove(new QPushButton(tr("Remove"), this)),
    m_straight(new QPushButton(tr("Fill straight"), this)), m_byPlan(new QPushButton(tr("Fill as planned"), this)),
    m_note(new QLabel(this))
{
    m_table->setHorizontalHeader(new TableHead(m_table));
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Target"), tr("Counted then")});
    for (const int column : {NumberColumn, CountedColumn})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(32);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setAccessibleName(tr("Interim targets"));
    m_straight->setToolTip(tr("A target for the end of each quarter, on the straight line from what was counted on the "
                              "start to the target on the deadline"));
    m_byPlan->setToolTip(tr("A target for the end of each quarter to come, in the rhythm in which the plan brings "
                            "gains, so that the goal's target is reached by the deadline"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *heading = new QLabel(tr("Interim targets"), this);
    QFont bold = font();
    bold.setBold(true);
    heading->setFont(bold);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(heading);
    column->addWidget(m_table, 1);
    column->addLayout(makeButtons());
    column->addWidget(m_note);
}

QLayout *InterimTargets::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QPushButton *button : {m_add, m_remove, m_straight, m_byPlan}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_add, &QPushButton::clicked, this, &InterimTargets::addNext);
    connect(m_remove, &QPushButton::clicked, this, &InterimTargets::removeRow);
    connect(m_straight, &QPushButton::clicked, this, &InterimTargets::fillStraight);
    connect(m_byPlan, &QPushButton::clicked, this, &InterimTargets::fillByPlan);
    return row;
}

void InterimTargets::setTargets(const Goal &goal, const QList<InterimTarget> &targets)
{
    ++m_asked;
    m_goal = goal;
    QList<InterimTarget> sorted = targets;
    std::ranges::stable_sort(sorted, {}, &InterimTarget::day);
    m_table->setRowCount(0);
    for (const InterimTarget &target : std::as_const(sorted))
        addRow(target);
    refresh();
}

void InterimTargets::setGoal(const Goal &goal)
{
    m_goal = goal;
    for (int row = 0; row < m_table->rowCount(); ++row)
        showCounted(row);
}

QList<InterimTarget> InterimTargets::targets() const
{
    QList<InterimTarget> targets;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *day = static_cast<const QDateEdit *>(m_table->cellWidget(row, DayColumn));
        const auto *number = static_cast<const QSpinBox *>(m_table->cellWidget(row, NumberColumn));
        targets.append({{day->property(rowIdProperty).toLongLong()}, m_goal.id, Day(day->date()), number->value()});
    }
    return targets;
}

void InterimTargets::addRow(const InterimTarget &target)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *day = dayBox(target.day);
    day->setProperty(rowIdProperty, target.id.value);
    auto *number = new QSpinBox;
    number->setRange(1, std::numeric_limits<int>::max());
    number->setGroupSeparatorShown(true);
    number->setAlignment(Qt::AlignRight);
    number->setValue(target.target);
    day->setAccessibleName(m_table->horizontalHeaderItem(DayColumn)->text());
    number->setAccessibleName(m_table->horizontalHeaderItem(NumberColumn)->text());
    m_table->setCellWidget(row, DayColumn, day);
    m_table->setCellWidget(row, NumberColumn, number);
    auto *counted = new QTableWidgetItem;
    counted->setFlags(Qt::ItemIsEnabled);
    counted->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setItem(row, CountedColumn, counted);
    showCounted(row);
    connect(number, &QSpinBox::valueChanged, this, &InterimTargets::changed);
    connect(day, &QDateEdit::dateChanged, this, &InterimTargets::changed);
}

// The end of the quarter after the last, a little higher.
void InterimTargets::addNext()
{
    const QList<InterimTarget> before = targets();
    const Quarter quarter =
        before.isEmpty() ? Quarter::of(m_goal.start) : Quarter{Quarter::of(before.last().day).index + 1};
    addRow({{}, m_goal.id, quarter.last(), before.isEmpty() ? m_goal.target : before.last().target});
    m_table->scrollToBottom();
    m_table->cellWidget(m_table->rowCount() - 1, NumberColumn)->setFocus();
    refresh();
    emit changed();
}

// The row that was in use last: buttons take the focus only when they are tabbed to.
void InterimTargets::removeRow()
{
    int row = m_table->currentRow();
    for (int i = 0; i < m_table->rowCount(); ++i) {
        for (const int column : {DayColumn, NumberColumn})
            row = m_table->cellWidget(i, column) == m_table->focusWidget() ? i : row;
    }
    m_table->removeRow(row < 0 ? m_table->rowCount() - 1 : row);
    refresh();
    emit changed();
}

void InterimTargets::fillStraight()
{
    fill([library = m_workspace.library(), goal = m_goal] { return planning::straightInterims(library, goal); },
         tr("No quarter ends between start and deadline."));
}

void InterimTargets::fillByPlan()
{
    fill([library = m_workspace.library(), goal = m_goal, plan = m_workspace.plan(),
          asOf = m_workspace.asOf()] { return planning::interimsByPlan(library, plan, goal, asOf); },
         tr("The plan says nothing of gains that lead to this target: there is no rhythm to follow."));
}

void InterimTargets::fill(std::function<QList<InterimTarget>()> propose, const QString &nothing)
{
    const int asked = ++m_asked;
    const auto proposed = std::make_shared<QList<InterimTarget>>();
    runAside(
        this, [proposed, propose = std::move(propose)] { *proposed = propose(); },
        [this, proposed, asked, nothing] {
            if (asked != m_asked)
                return;
            m_note->setText(proposed->isEmpty() ? nothing : QString());
            m_note->setVisible(proposed->isEmpty());
            if (proposed->isEmpty())
                return;
            QList<InterimTarget> kept;
            for (const InterimTarget &before : targets()) {
                const auto same = std::ranges::find(*proposed, before.day, &InterimTarget::day);
                if (same != proposed->end())
                    same->id = before.id;
                else if (before.day < proposed->first().day)
                    kept.append(before);
            }
            setTargets(m_goal, kept + *proposed);
            emit changed();
        });
}

// With a sign that says whether it was enough.
void InterimTargets::showCounted(int row)
{
    const auto *day = static_cast<const QDateEdit *>(m_table->cellWidget(row, DayColumn));
    const int target = static_cast<const QSpinBox *>(m_table->cellWidget(row, NumberColumn))->value();
    const std::optional<int> counted = countedOn(Day(day->date()));
    const QString sign = counted && *counted >= target ? QStringLiteral("✓ ") : QStringLiteral("▲ ");
    m_table->item(row, CountedColumn)
        ->setText(counted ? sign + m_workspace.format().number(*counted) : QStringLiteral("–"));
}

// Unknown of what is still to come, and of a goal that the library has not, or not so.
std::optional<int> InterimTargets::countedOn(Day day) const
{
    for (const planning::GoalFigures &goal : m_workspace.figures().goals) {
        if (goal.goal.measure == m_goal.measure && day <= m_workspace.figures().asOf)
            return planning::countOn(goal.steps, day);
    }
    return std::nullopt;
}

void InterimTargets::refresh()
{
    m_remove->setEnabled(m_table->rowCount() > 0);
    m_note->setVisible(m_table->rowCount() == 0);
    m_note->setText(m_table->rowCount() == 0
                        ? tr("None yet. Interim targets say what is to be reached on the way, by the end of a quarter.")
                        : QString());
}

} // namespace slateboard
