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

} // namespace

std::vector<TopSheetRow> topSheetOf(const Library &library, const Figures &figures, TitleId title)
{
    using Place = std::tuple<bool, QString, AccountId>; // not assigned?, code
    std::map<Place, TopSheetRow> rows;
    const auto rowFor = [&](AccountId leaf) -> TopSheetRow & {
        const Account *top = topOf(library, leaf);
        TopSheetRow &row = rows[top ? Place(false, top->code, top->id) : Place(true, {}, {})];
        row.account = top ? top->id : AccountId{};
        return row;
    };
    for (const BudgetLine &line : budgetLinesOf(library, figures.plan, title))
        rowFor(line.account).budget += line.amount;
    for (const DemandItem &item : figures.demand.items) {
        if (item.title != title)
            continue;
        TopSheetRow &row = rowFor(item.account);
        switch (item.kind) {
        case DemandKind::Actual: row.actual += item.amount; break;
        case DemandKind::OpenCommitment: row.committed += item.amount; break;
        case DemandKind::ToComplete: row.toComplete += item.amount; break;
        }
    }
    std::vector<TopSheetRow> sheet;
    for (const auto &[place, row] : rows)
        sheet.push_back(row);
    return sheet;
}

} // namespace slateboard::planning
