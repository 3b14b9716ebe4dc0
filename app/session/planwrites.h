// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/verbs.h"

namespace slateboard {

// What the verbs on plans share.

/// The plan, to be changed in its titles, dates or money: refused for one that is frozen.
[[nodiscard]] Result<Plan> openPlanIn(store::Writer &writer, PlanId plan);

/// What a plan says of a title as a whole, if anything.
[[nodiscard]] std::optional<PlanTitle> entryIn(store::Writer &writer, PlanId plan, TitleId title);

/// Makes a plan that says nothing of a title say all that another plan says of it; stages are facts in the working one.
void learnTitle(store::Writer &writer, PlanId from, const Plan &to, TitleId title);

/// Refuses a title that is locked in the plan.
[[nodiscard]] Result<void> requireUnlocked(store::Writer &writer, const Plan &plan, TitleId title, Language language);

/// Refuses where a plan is gone or frozen or one of these titles is locked in it: the rule of planning::lockSentence(),
/// as it stands in the transaction. What the windows disable beforehand they know from a library that may be older.
[[nodiscard]] Result<void> requireChangeable(store::Writer &writer, PlanId plan, const QList<TitleId> &titles,
                                             Language language);

[[nodiscard]] EditArgument nameOf(const Plan &plan);
/// The same of a plan that may be gone.
[[nodiscard]] EditArgument planNameIn(const Library &library, PlanId plan);

template <class Row>
[[nodiscard]] QList<Row> rowsIn(store::Writer &writer, PlanId plan, TitleId title)
{
    QList<Row> rows = writer.referring(&Row::title, title);
    rows.removeIf([plan](const Row &row) { return row.plan != plan; });
    return rows;
}

/// Gives rows of another plan ids of their own. Windows follow the copies of those that they followed.
template <class Row>
void makeOwn(QList<Row> &rows, PlanId plan)
{
    QHash<qint64, qint64> made;
    for (Row &row : rows) {
        const qint64 old = row.id.value;
        row.id.value = makeIdValue();
        row.plan = plan;
        made.insert(old, row.id.value);
    }
    if constexpr (std::is_same_v<Row, ReleaseWindow>) {
        for (Row &row : rows)
            row.after.value = made.value(row.after.value);
    }
}

} // namespace slateboard
