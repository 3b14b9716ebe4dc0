// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/budgetsection.h"

#include "ui/models/budgetlink.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/inspectorparts.h"

#include <QGridLayout>
#include <QPushButton>

namespace slateboard {
namespace {

enum Column { NameColumn, BudgetColumn, EfcColumn, VarianceColumn };

} // namespace

BudgetSection::BudgetSection(Workspace &workspace, QWidget *parent) :
    SheetSection(workspace, Of::Plan, parent), m_empty(new QLabel), m_grid(new QGridLayout), m_edit(new QPushButton)
{
    m_edit->setAutoDefault(true); // Return presses it
    addToHead(m_edit);
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(NameColumn, 1);
    body().addWidget(m_empty);
    body().addLayout(m_grid);
    connect(m_edit, &QPushButton::clicked, this, &BudgetSection::showBudget);
    retranslate();
}

QLabel *BudgetSection::addCell(int row, int column, const QString &text, bool isStrong)
{
    auto *label = column == NameColumn ? new ElidedLabel(text) : new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    if (column == NameColumn)
        label->setMinimumWidth(40);
    else
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (isStrong) {
        QFont strong = label->font();
        strong.setWeight(QFont::DemiBold);
        label->setFont(strong);
    }
    m_grid->addWidget(label, row, column);
    return label;
}

// What was paid, contracted and is still to come is behind the estimated final cost.
void BudgetSection::addRow(const QString &name, const planning::TopSheetRow &row, bool isTotal)
{
    const Formatter format = workspace().format();
    const int line = m_rows++;
    addCell(line, NameColumn, name, isTotal);
    addCell(line, BudgetColumn, format.moneyShort(row.budget), isTotal);
    QLabel *efc = addCell(line, EfcColumn, format.moneyShort(row.efc()), isTotal);
    efc->setToolTip(
        tr("Paid %1, committed %2, to complete %3")
            .arg(format.moneyExact(row.actual), format.moneyExact(row.committed), format.moneyExact(row.toComplete)));
    const bool isOver = row.variance() < Money{};
    QLabel *variance = addCell(
        line, VarianceColumn, (isOver ? QStringLiteral("▲ ") : QString()) + format.moneyShort(row.variance()), isTotal);
    if (isOver) {
        QPalette colours = variance->palette();
        colours.setColor(QPalette::WindowText, Theme::of(palette()).over);
        variance->setPalette(colours);
        variance->setToolTip(tr("Over budget by %1").arg(format.moneyExact(-row.variance())));
    }
}

void BudgetSection::showSheet()
{
    clearInspector(*m_grid);
    m_empty->setVisible(sheet().topSheet.empty());
    setRemark({});
    if (sheet().topSheet.empty())
        return;
    const QStringList heads{QString(), tr("Budget"), tr("EFC"), tr("Variance")};
    m_rows = 1;
    for (int column = BudgetColumn; column <= VarianceColumn; ++column)
        addCell(0, column, heads[column], false)->setForegroundRole(QPalette::PlaceholderText);
    planning::TopSheetRow total;
    for (const planning::TopSheetRow &row : sheet().topSheet) {
        const Account *account = findRow(workspace().library().accounts, row.account);
        addRow(account ? nameIn(workspace().language(), account->koreanName, account->englishName) : tr("Not assigned"),
               row, false);
        total.budget += row.budget;
        total.actual += row.actual;
        total.committed += row.committed;
        total.toComplete += row.toComplete;
    }
    addRow(tr("Total"), total, true);
    setRemark(workspace().format().moneyShort(total.budget));
}

void BudgetSection::showBudget()
{
    BudgetLink::of(workspace()).request(titleId());
}

void BudgetSection::retranslate()
{
    setHeading(tr("Budget"));
    m_edit->setText(tr("Open the budget"));
    m_empty->setText(tr("No budget yet: what the title costs, account by account."));
    SheetSection::retranslate();
}

} // namespace slateboard
