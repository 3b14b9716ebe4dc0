// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/draft.h"

namespace slateboard::sample {

namespace {

void addAccounts(Draft &draft)
{
    for (const auto &data : std::as_const(draft.data.accounts)) {
        const auto id = draft.ids.make<AccountId>(draft.data.firstDay);
        draft.accounts.insert(data.code, id);
        draft.rows.accounts << Account{
            id, draft.accounts.value(data.parent), data.code, data.name.korean, data.name.english, data.marketing};
    }
}

/// Titles heavy in effects spend three times the usual part on them.
int weightOf(const LineData &line, const TitleData &title)
{
    return title.effects && line.account == QStringLiteral("720") ? 3 * line.weight : line.weight;
}

} // namespace

void addBudgets(Draft &draft)
{
    constexpr qint64 hundredMillion = 100'000'000;
    constexpr qint64 million = 1'000'000;
    addAccounts(draft);
    for (const auto &title : std::as_const(draft.titles)) {
        const auto lines = draft.data.lines.value(title.data->format);
        qint64 net = 0; // marketing comes on top of the net production cost
        for (const auto &line : lines)
            net += line.phase == PhaseKind::Marketing ? 0 : weightOf(line, *title.data);
        const auto &phases = title.schedule.phases;
        for (const auto &line : lines) {
            if (!phases.contains(line.phase))
                continue;
            const qint64 share = title.data->budget * hundredMillion * weightOf(line, *title.data) / net;
            draft.rows.budgetLines << BudgetLine{draft.ids.make<Id<BudgetLine>>(title.schedule.pitch),
                                                 draft.plan,
                                                 title.id,
                                                 draft.accounts.value(line.account),
                                                 line.phase,
                                                 Money{share / million * million},
                                                 line.profile};
        }
    }
}

} // namespace slateboard::sample
