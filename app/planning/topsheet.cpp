// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/topsheet.h"

#include "app/planning/budgetlines.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace slateboard::planning {
namespace {

// The account of the top sheet that an account stands below. Trees in files may be damaged, so it gives up in time.
const Account *topOf(const Library &library, AccountId id)
{
    constexpr int deepest = 16;
    const Account *account = findRow(library.accounts, id);
    for (int depth = 0; depth < deepest && account; ++depth) {
        const Account *parent = findRow(library.accounts, account->parent);
        if (!parent)
            return account;
        account = parent;
    }
    return account;
}

using TopSheet = std::map<std::tuple<bool, QString, AccountId>, TopSheetRow>; // by: not assigned?, code

TopSheetRow &rowFor(TopSheet &sheet, const Library &library, AccountId leaf)
{
    const Account *top = topOf(library, leaf);
    TopSheetRow &row = top ? sheet[{false, top->code, top->id}] : sheet[{true, {}, {}}];
    row.account = top ? top->id : AccountId{};
    return row;
}

void add(TopSheetRow &row, const AccountMoney &money)
{
    row.budget += money.budget;
    row.actual += money.actual;
    row.committed += money.committed;
    row.toComplete += money.toComplete;
}

std::vector<TopSheetRow> rowsOf(const TopSheet &sheet)
{
    std::vector<TopSheetRow> rows;
    for (const auto &[place, row] : sheet)
        rows.push_back(row);
    return rows;
}

} // namespace

AccountId topAccountOf(const Library &library, AccountId account)
{
    const Account *top = topOf(library, account);
    return top ? top->id : AccountId{};
}

std::vector<TopSheetRow> topSheetOf(const Library &library, const Demand &demand, TitleId title)
{
    TopSheet sheet;
    QHash<AccountId, TopSheetRow *> rowOf; // of leaves, because there are few of them and many titles
    const auto addAll = [&](const auto &accounts) {
        for (const AccountMoney &money : accounts) {
            TopSheetRow *&row = rowOf[money.account];
            if (!row)
                row = &rowFor(sheet, library, money.account);
            add(*row, money);
        }
    };
    if (title.isNull())
        addAll(demand.accounts);
    else
        addAll(demand.accountsOf(title));
    return rowsOf(sheet);
}

std::vector<TopSheetPart> topSheetParts(const Library &library, const Demand &demand, AccountId top, TitleId title)
{
    std::vector<TopSheetPart> parts;
    QHash<AccountId, bool> isBelow; // of leaves
    for (const AccountMoney &money : demand.accounts) {
        if (!title.isNull() && money.title != title)
            continue;
        auto below = isBelow.constFind(money.account);
        if (below == isBelow.cend())
            below = isBelow.insert(money.account, topAccountOf(library, money.account) == top);
        if (!*below)
            continue;
        // Those of one title come together.
        if (!title.isNull() || parts.empty() || parts.back().title != money.title)
            parts.push_back({money.title, title.isNull() ? AccountId{} : money.account, {top, {}, {}, {}, {}}});
        add(parts.back().sums, money);
    }
    if (title.isNull())
        std::ranges::stable_sort(parts, std::greater{}, [](const TopSheetPart &part) { return part.sums.efc(); });
    else
        std::ranges::stable_sort(parts, {}, [&library](const TopSheetPart &part) {
            const Account *account = findRow(library.accounts, part.account);
            return account ? account->code : QString();
        });
    return parts;
}

std::vector<TopSheetRow> topSheetOf(const Library &library, const Figures &figures, TitleId title)
{
    if (std::ranges::binary_search(figures.demand.titles, title, {}, &TitleMoney::title))
        return topSheetOf(library, figures.demand, title);
    TopSheet sheet;
    for (const BudgetLine &line : budgetLinesOf(library, figures.plan, title))
        rowFor(sheet, library, line.account).budget += line.amount;
    return rowsOf(sheet);
}

} // namespace slateboard::planning
