// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/accounttemplates.h"
#include "app/session/session.h"

namespace slateboard {

// What people do with the tree of accounts, which all titles share, and with the budgets of titles. What stands in a
// plan is refused where that is frozen or the title locked in it.

/// Refuses an account without a name, one with the code of another, and one below itself. A null id is filled in.
Edited addAccount(Session &session, Account account);
/// Changes name, code, place or kind of an account.
Edited changeAccount(Session &session, AccountId account, std::function<void(Account &)> change);
/// With `moveTo` its lines, costs and estimates in all plans go there; without, an account that has any is refused, and
/// so is one with accounts below it.
Edited deleteAccount(Session &session, AccountId account, AccountId moveTo = {});

/// Adds lines, or changes those whose ids are there; null ids are filled in.
Edited putBudgetLines(Session &session, QList<BudgetLine> lines);
Edited deleteBudgetLines(Session &session, QList<Id<BudgetLine>> lines);
/// Adds the accounts of a template that the library lacks, and a line for each detail to a title that has none there.
Edited applyTemplate(Session &session, PlanId plan, TitleId title, planning::AccountTemplate kind);

/// Which budget is to become the budget of a title, and how much larger.
struct BudgetCopy {
    PlanId fromPlan;
    TitleId from;
    PlanId plan;
    TitleId title;
    bool byEpisodes = true;        // lumps grow with the episodes; lines by the episode do so by themselves
    int hundredths = Share::whole; // and both by this many hundredths of a percent; at most mostScale
    static constexpr int mostScale = 1'000'000; // a hundredfold
};
/// What the lines of the copy would come to.
[[nodiscard]] QList<BudgetLine> copiedLines(const Library &library, const BudgetCopy &copy);
/// Replaces the title's lines by those of another title or plan. Percentages stay what they are.
Edited copyBudget(Session &session, const BudgetCopy &copy);

} // namespace slateboard
