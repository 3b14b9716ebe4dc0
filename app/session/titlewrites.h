// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/planwrites.h"

namespace slateboard {

// What the verbs of titles and of their parts write and check. All take place in the verb's transaction.

/// Cleans the texts of a title; refuses one without a name, and fewer than one episode or minute.
[[nodiscard]] Result<void> checkTitle(Title &title);
[[nodiscard]] Result<void> checkPhase(const Phase &phase);
/// The same of all that a plan is to have of a title: at most one of a kind.
[[nodiscard]] Result<void> checkPhases(const QList<Phase> &phases);
[[nodiscard]] Result<void> checkBudgetLine(const BudgetLine &line);
[[nodiscard]] Result<void> checkWindow(ReleaseWindow &window);
/// Releases, stages and windows; unknown days are fine.
[[nodiscard]] Result<void> checkPlannedDay(std::optional<Day> day);
/// Stages of the working plan are facts, and none lies ahead.
[[nodiscard]] Result<void> checkFactDay(Day day, Day today);

/// Makes the source IPs of a title exactly `wanted`, leaving the ties that are there already as they are.
void setTies(store::Writer &writer, TitleId title, const QList<IpId> &wanted);
/// The same of the parties in a role; they are made where they are new.
void setParties(store::Writer &writer, TitleId title, PartyRole role, const QStringList &names);
/// Takes a phase out of its plan, and the links to it and from it.
void removePhase(store::Writer &writer, const Phase &phase);
/// Says in a plan when a title is to be released; the title stands in the plan then.
void putRelease(store::Writer &writer, PlanId plan, TitleId title, std::optional<Day> day);

/// The name of a title as an argument of an edit's words.
[[nodiscard]] EditArgument nameOf(const Title &title);
[[nodiscard]] EditArgument nameOf(const Library &library, TitleId title);

/// Makes `before`, rows that are in the file, exactly `wanted`: rows are known by their ids, null ones are filled in.
/// What is the same afterwards is no change to the history.
template <class Row>
void replaceRows(store::Writer &writer, const QList<Row> &before, const QList<Row> &wanted)
{
    for (const Row &old : before) {
        if (std::ranges::find(wanted, old.id, &Row::id) == wanted.end())
            writer.remove<Row>(old.id);
    }
    for (Row row : wanted) {
        if (row.id.isNull())
            row.id.value = makeIdValue();
        if (std::ranges::find(before, row.id, &Row::id) != before.end())
            writer.update(row);
        else
            writer.insert(row);
    }
}

/// Makes the rows of a title in a plan exactly `wanted`.
template <class Row>
void replaceInPlan(store::Writer &writer, PlanId plan, TitleId title, QList<Row> wanted)
{
    for (Row &row : wanted) {
        row.plan = plan;
        row.title = title;
    }
    replaceRows(writer, rowsIn<Row>(writer, plan, title), wanted);
}

} // namespace slateboard
