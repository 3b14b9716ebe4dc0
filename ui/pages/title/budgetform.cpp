// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/title/budgetform.h"

#include "app/planning/budgetlines.h"
#include "app/planning/demandindex.h"

#include "ui/widgets/moneyedit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QToolButton>

namespace slateboard {
namespace {

template <class E>
QComboBox *wordBox(const QString &name, E chosen)
{
    auto *box = new QComboBox;
    for (const auto &word : words<E>())
        box->addItem(wordFor(word.value), static_cast<int>(word.value));
    box->setCurrentIndex(box->findData(static_cast<int>(chosen)));
    box->setAccessibleName(name);
    return box;
}

QString accountName(const Account &account, Language language)
{
    const QString &name = nameIn(language, account.koreanName, account.englishName);
    return account.code.isEmpty() ? name : account.code + QLatin1Char(' ') + name;
}

} // namespace

BudgetForm::BudgetForm(const Library &library, const Formatter &formatter, QWidget *parent) :
    QWidget(parent), m_accounts(library.accounts), m_marketing(planning::marketingAccounts(library)),
    m_formatter(formatter), m_grid(new QGridLayout),
    m_add(new QPushButton(QIcon::fromTheme(QStringLiteral("list-add")), tr("Add line"))), m_total(new QLabel)
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false); // the ground of the tab
    inside->setAutoFillBackground(false);

    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(5);
    m_grid->setContentsMargins(0, 0, 4, 0);
    m_grid->setColumnStretch(0, 3);
    m_grid->setColumnStretch(1, 2);
    const QStringList heads{tr("Account"), tr("Amount"), tr("Phase"), tr("Spent")};
    for (int i = 0; i < heads.size(); ++i)
        m_grid->addWidget(new QLabel(heads[i]), 0, i);
    QFont strong = m_total->font();
    strong.setWeight(QFont::DemiBold);
    m_total->setFont(strong);
    m_add->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, this, &BudgetForm::addLine);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch();
    foot->addWidget(m_total);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addLayout(foot);
    refreshTotal();
}

// Money goes on leaves of the tree; the accounts above them stand as headings.
QComboBox *BudgetForm::accountBox() const
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    auto *items = qobject_cast<QStandardItemModel *>(box->model());
    QList<Account> sorted = m_accounts;
    std::ranges::stable_sort(sorted, {}, &Account::code);
    for (const Account &account : std::as_const(sorted)) {
        box->addItem(accountName(account, m_formatter.language()), account.id.value);
        const bool isParent =
            std::ranges::any_of(m_accounts, [&](const Account &other) { return other.parent == account.id; });
        items->item(box->count() - 1)->setEnabled(!isParent);
    }
    box->setAccessibleName(tr("Account"));
    return box;
}

BudgetForm::Row &BudgetForm::addRow()
{
    Row row;
    row.account = accountBox();
    row.amount = new MoneyEdit(m_formatter);
    row.amount->setAccessibleName(tr("Amount"));
    row.phase = wordBox(tr("Phase"), PhaseKind::Production);
    row.profile = wordBox(tr("Spent"), Profile::Even);
    row.remove = new QToolButton;
    row.remove->setAutoRaise(true);
    row.remove->setIcon(QIcon::fromTheme(QStringLiteral("list-remove")));
    row.remove->setToolTip(tr("Remove this line"));
    row.remove->setAccessibleName(tr("Remove this line"));
    connect(row.amount, &EchoEdit::typedChanged, this, &BudgetForm::refreshTotal);
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] { removeRow(button); });
    m_rows.push_back(row);
    placeRows();
    return m_rows.back();
}

void BudgetForm::placeRows()
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int line = static_cast<int>(i) + 1;
        const Row &row = m_rows[i];
        const QList<QWidget *> widgets{row.account, row.amount, row.phase, row.profile, row.remove};
        for (int column = 0; column < widgets.size(); ++column)
            m_grid->addWidget(widgets[column], line, column);
    }
}

void BudgetForm::removeRow(const QToolButton *button)
{
    const auto found = std::ranges::find(m_rows, button, &Row::remove);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{found->account, found->amount, found->phase, found->profile, found->remove}) {
        widget->hide();
        widget->deleteLater(); // the button is still telling of its click
    }
    m_rows.erase(found);
    placeRows();
    refreshTotal();
}

void BudgetForm::addLine()
{
    const PhaseKind phase =
        m_rows.empty() ? m_firstPhase : static_cast<PhaseKind>(m_rows.back().phase->currentData().toInt());
    Row &row = addRow();
    row.phase->setCurrentIndex(row.phase->findData(static_cast<int>(phase)));
    auto *items = qobject_cast<QStandardItemModel *>(row.account->model());
    row.account->setCurrentIndex(-1);
    for (int i = 0; i < row.account->count(); ++i) {
        const AccountId account{row.account->itemData(i).toLongLong()};
        const bool isFree = std::ranges::none_of(
            m_rows, [&](const Row &other) { return other.account->currentData().toLongLong() == account.value; });
        if (items->item(i)->isEnabled() && isFree) {
            row.account->setCurrentIndex(i);
            break;
        }
    }
    row.amount->setFocus();
    refreshTotal();
}

void BudgetForm::setLines(const QList<BudgetLine> &lines, int episodes)
{
    m_episodes = episodes;
    for (const BudgetLine &line : lines) {
        Row &row = addRow();
        row.known = line;
        row.account->setCurrentIndex(row.account->findData(line.account.value));
        const bool isLump = line.basis == LineBasis::Lump;
        row.amount->setMoney(line.basis == LineBasis::Percent ? std::nullopt : std::optional(line.amount));
        row.amount->setEnabled(isLump);
        row.amount->setPlaceholderText(line.basis == LineBasis::Percent ? shareText(line.share) : QString());
        if (!isLump)
            row.amount->setToolTip(tr("%1: change it on the Budget page").arg(wordFor(line.basis)));
        row.phase->setCurrentIndex(row.phase->findData(static_cast<int>(line.phase)));
        row.profile->setCurrentIndex(row.profile->findData(static_cast<int>(line.profile)));
    }
    refreshTotal();
}

QList<BudgetLine> BudgetForm::lines() const
{
    QList<BudgetLine> lines;
    for (const Row &row : m_rows) {
        if (!row.amount->money() && row.amount->isEnabled())
            continue;
        BudgetLine line = row.known;
        line.account = AccountId{row.account->currentData().toLongLong()};
        if (row.amount->isEnabled() && line.amount != *row.amount->money()) {
            line.amount = *row.amount->money();
            line.entered.reset();
        }
        line.phase = static_cast<PhaseKind>(row.phase->currentData().toInt());
        line.profile = static_cast<Profile>(row.profile->currentData().toInt());
        lines << line;
    }
    return lines;
}

QString BudgetForm::refusal() const
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        const int line = static_cast<int>(i) + 1;
        if (!row.amount->isAcceptable())
            return tr("Line %1: %2").arg(QString::number(line), row.amount->refusal());
        if (!row.amount->money() && row.amount->isEnabled() && !row.known.id.isNull())
            return tr("Line %1 has no amount. Remove the line if it is not needed.").arg(line);
        if (row.amount->money() && row.account->currentIndex() < 0)
            return tr("Line %1 needs an account.").arg(line);
        if (row.amount->money() && *row.amount->money() < Money{})
            return tr("Line %1: a budget cannot be below zero.").arg(line);
    }
    return {};
}

void BudgetForm::refreshTotal()
{
    const QList<BudgetLine> all = lines();
    std::vector<const BudgetLine *> asked;
    for (const BudgetLine &line : all)
        asked.push_back(&line);
    Money total;
    for (Money amount : planning::amountsOf(asked, m_episodes, m_marketing))
        total += amount;
    //: %1 is exact, %2 the same in short
    m_total->setText(tr("Total %1 (%2)").arg(m_formatter.moneyExact(total), m_formatter.moneyShort(total)));
}

} // namespace slateboard
