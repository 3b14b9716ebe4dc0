// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/budgetlines.h"

#include "app/planning/demandindex.h"

#include <QHash>

namespace slateboard::planning {
namespace {

bool isLump(const BudgetLine &line)
{
    return line.basis == LineBasis::Lump;
}

QList<BudgetLine> resolve(const Library &library, QList<BudgetLine> lines)
{
    if (std::ranges::all_of(lines, isLump))
        return lines;
    QHash<TitleId, std::vector<BudgetLine *>> byTitle;
    for (BudgetLine &line : lines)
        byTitle[line.title].push_back(&line);
    const std::vector<AccountId> marketing = marketingAccounts(library);
    for (auto title = byTitle.cbegin(); title != byTitle.cend(); ++title) {
        const std::vector<const BudgetLine *> asked(title->begin(), title->end());
        const std::vector<Money> amounts = amountsOf(asked, episodesOf(library, title.key()), marketing);
        for (size_t i = 0; i < amounts.size(); ++i)
            (*title)[i]->amount = amounts[i];
    }
    return lines;
}

} // namespace

Money scaled(Money amount, qint64 by, qint64 of)
{
    __extension__ using Wide = __int128;
    const Wide product = Wide(amount.minor) * by;
    const Wide half = product < 0 ? -Wide(of) / 2 : Wide(of) / 2;
    const Wide result = (product + half) / of;
    const Wide most = largestAmount.minor;
    return {static_cast<qint64>(result > most ? most : result < -most ? -most : result)};
}

int episodesOf(const Library &library, TitleId title)
{
    const Title *row = findRow(library.titles, title);
    return row ? std::max(row->episodes.value_or(1), 1) : 1;
}

std::vector<Money> amountsOf(std::span<const BudgetLine *const> lines, int episodes,
                             std::span<const AccountId> marketing)
{
    std::vector<Money> amounts(lines.size());
    Money base;
    for (size_t i = 0; i < lines.size(); ++i) {
        const BudgetLine &line = *lines[i];
        if (line.basis == LineBasis::Percent)
            continue;
        amounts[i] = line.basis == LineBasis::Lump ? line.amount : scaled(line.amount, episodes, 1);
        if (!std::ranges::binary_search(marketing, line.account))
            base += amounts[i];
    }
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i]->basis == LineBasis::Percent)
            amounts[i] = std::min(lines[i]->share.of(base), largestAmount);
    }
    return amounts;
}

QList<BudgetLine> budgetLinesOf(const Library &library, PlanId plan)
{
    QList<BudgetLine> lines;
    for (const BudgetLine &line : library.budgetLines) {
        if (line.plan == plan)
            lines << line;
    }
    return resolve(library, std::move(lines));
}

QList<BudgetLine> budgetLinesOf(const Library &library, PlanId plan, TitleId title)
{
    QList<BudgetLine> lines;
    for (const BudgetLine &line : library.budgetLines) {
        if (line.title == title && line.plan == plan)
            lines << line;
    }
    return resolve(library, std::move(lines));
}

} // namespace slateboard::planning
