// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/budgetsheet.h"

#include "app/planning/budgetlines.h"
#include "app/planning/demandindex.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace slateboard::planning {
namespace {

/// What stands on one account itself.
struct OnAccount {
    std::vector<const BudgetLine *> lines; // as entered
    std::vector<Money> amounts;            // that they come to
    SheetRow sums;
};

void includeSums(SheetRow &to, const SheetRow &from)
{
    to.budget += from.budget;
    to.compared += from.compared;
    to.actual += from.actual;
    to.committed += from.committed;
    to.toComplete += from.toComplete;
}

class SheetMaker {
public:
    SheetMaker(const Library &library, const Demand &demand, const SheetAsk &ask) : m_library(library)
    {
        m_sheet.asked = ask;
        m_sheet.episodes = episodesOf(library, ask.title);
        readLines();
        readMoney(demand);
        readTree();
    }

    BudgetSheet make();

private:
    void readLines();
    void readMoney(const Demand &demand);
    void readTree();
    [[nodiscard]] bool isShown(AccountId account) const { return m_shown.contains(account); }
    SheetRow addAccount(const Account &account, int depth);
    void addLines(const OnAccount &own, AccountId account, int depth);
    void addUnassigned();
    void addSum(SheetRowKind kind, SheetRow sums);

    const Library &m_library;
    BudgetSheet m_sheet;
    QHash<AccountId, OnAccount> m_on;
    QHash<AccountId, std::vector<const Account *>> m_below; // null: the top sheet
    QSet<AccountId> m_shown;
    QSet<AccountId> m_met;
};

void SheetMaker::readLines()
{
    const auto &ask = m_sheet.asked;
    const QList<BudgetLine> resolved = budgetLinesOf(m_library, ask.plan, ask.title);
    for (const BudgetLine &line : resolved) {
        OnAccount &on = m_on[line.account];
        on.lines.push_back(findRow(m_library.budgetLines, line.id));
        on.amounts.push_back(line.amount);
        on.sums.budget += line.amount;
    }
    if (ask.compared.isNull())
        return;
    for (const BudgetLine &line : budgetLinesOf(m_library, ask.compared, ask.title))
        m_on[line.account].sums.compared += line.amount;
}

void SheetMaker::readMoney(const Demand &demand)
{
    m_sheet.isCounted = std::ranges::binary_search(demand.titles, m_sheet.asked.title, {}, &TitleMoney::title);
    for (const AccountMoney &money : demand.accountsOf(m_sheet.asked.title)) {
        SheetRow &sums = m_on[money.account].sums;
        sums.actual = money.actual;
        sums.committed = money.committed;
        sums.toComplete = money.toComplete;
    }
}

// Shown is what has money, and all above it. Trees in files may be damaged: what hangs on nothing stands at the top.
void SheetMaker::readTree()
{
    for (const Account &account : m_library.accounts) {
        const bool isTop = !findRow(m_library.accounts, account.parent);
        m_below[isTop ? AccountId() : account.parent].push_back(&account);
        if (!m_sheet.asked.allAccounts && !m_on.contains(account.id))
            continue;
        for (const Account *above = &account; above && !m_shown.contains(above->id);
             above = findRow(m_library.accounts, above->parent))
            m_shown.insert(above->id);
    }
    for (auto &accounts : m_below) {
        std::ranges::sort(accounts, {}, [](const Account *account) { return std::tie(account->code, account->id); });
    }
}

void SheetMaker::addLines(const OnAccount &own, AccountId account, int depth)
{
    for (size_t i = 0; i < own.lines.size(); ++i) {
        SheetRow row;
        row.kind = SheetRowKind::Line;
        row.depth = depth;
        row.account = account;
        row.line = *own.lines[i];
        row.budget = own.amounts[i];
        m_sheet.rows.push_back(row);
    }
}

// Returns its sums. The place of the row stays while those below it are added.
SheetRow SheetMaker::addAccount(const Account &account, int depth)
{
    m_met.insert(account.id);
    const size_t place = m_sheet.rows.size();
    SheetRow row;
    row.depth = depth;
    row.account = account.id;
    m_sheet.rows.push_back(row);
    const auto own = m_on.constFind(account.id);
    const auto below = m_below.value(account.id);
    const bool hasAccounts = std::ranges::any_of(below, [this](const Account *each) { return isShown(each->id); });
    if (own != m_on.cend()) {
        includeSums(row, own->sums);
        if (own->lines.size() == 1 && !hasAccounts)
            row.line = *own->lines.front();
        else
            addLines(*own, account.id, depth + 1);
    }
    for (const Account *each : below) {
        if (isShown(each->id) && !m_met.contains(each->id))
            includeSums(row, addAccount(*each, depth + 1));
    }
    row.hasBelow = m_sheet.rows.size() > place + 1;
    m_sheet.rows[place] = row;
    return row;
}

void SheetMaker::addUnassigned()
{
    const auto unassigned = m_on.constFind(AccountId());
    if (unassigned == m_on.cend())
        return;
    SheetRow row = unassigned->sums;
    row.kind = SheetRowKind::Unassigned;
    m_sheet.rows.push_back(row);
}

void SheetMaker::addSum(SheetRowKind kind, SheetRow sums)
{
    sums.kind = kind;
    m_sheet.rows.push_back(sums);
}

BudgetSheet SheetMaker::make()
{
    for (const Account *top : m_below.value(AccountId())) {
        if (isShown(top->id))
            addAccount(*top, 0);
    }
    for (const Account &account : m_library.accounts) { // of a tree that bites its tail
        if (isShown(account.id) && !m_met.contains(account.id))
            addAccount(account, 0);
    }
    addUnassigned();
    const std::vector<AccountId> marketing = marketingAccounts(m_library);
    SheetRow net;
    SheetRow total;
    for (auto on = m_on.cbegin(); on != m_on.cend(); ++on) {
        includeSums(total, on->sums);
        if (!std::ranges::binary_search(marketing, on.key()))
            includeSums(net, on->sums);
    }
    addSum(SheetRowKind::Net, net);
    addSum(SheetRowKind::Total, total);
    return std::move(m_sheet);
}

} // namespace

BudgetSheet budgetSheetOf(const Library &library, const Demand &demand, const SheetAsk &ask)
{
    return SheetMaker(library, demand, ask).make();
}

} // namespace slateboard::planning
