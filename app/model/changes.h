// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

#include <algorithm>

namespace slateboard {

/// The tables of a library whose changes are recorded, in the order in which rows may be inserted.
enum class Table {
    Library,
    Party,
    SourceIp,
    ScoutEvent,
    RightsGrant,
    Title,
    TitleIp,
    TitleParty,
    StageEvent,
    Plan,
    PlanTitle,
    Phase,
    Account,
    BudgetLine,
    Cost,
    Receipt,
    Cap,
    Goal
};

/// Which rows of which tables an edit inserted, updated or deleted; ids ascending.
struct Changes {
    QMap<Table, QList<qint64>> rows;

    [[nodiscard]] bool touches(Table table) const { return rows.contains(table); }
    [[nodiscard]] bool touches(std::initializer_list<Table> tables) const
    {
        return std::ranges::any_of(tables, [this](Table table) { return rows.contains(table); });
    }
    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
};

/// What an edit did, in words that can be said in either language: an English source text of the context "Edit" with
/// %1 and %2 (translated when shown), and its arguments. An argument that is itself a word of the field (a stage, say)
/// is an English source text of the context "Words".
struct EditWords {
    QString text;
    QStringList arguments;
    [[nodiscard]] QString translated() const;
};

} // namespace slateboard
