// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/statements.h"
#include "ui/models/figuretable.h"

#include <memory>

namespace slateboard {

/// What the statements are asked for.
struct StatementQuery {
    Language language = Language::Korean;
    QString text;                 // plain words of the search: each stands somewhere in the row
    std::optional<PartyId> party; // whose, null: the group itself; nothing: an overview of all
};

/// The statements of a plan as of a day, in rows for people. Made aside.
struct StatementBook {
    std::vector<planning::Statement> statements;
    std::optional<PartyId> party; // whose rows these are
    QList<FigureRow> rows;        // of the overview, or of one statement
    QList<FigureRow> recoupments; // of one statement
    planning::ReceiptSums total;  // of all receipts, which go out once
};
[[nodiscard]] std::shared_ptr<const StatementBook> makeStatementBook(const Library &library,
                                                                     const planning::Figures &figures,
                                                                     const StatementQuery &query);

[[nodiscard]] QList<FigureColumn> statementOverviewColumns();
[[nodiscard]] QList<FigureColumn> statementColumns();
[[nodiscard]] QList<FigureColumn> recoupmentColumns();

} // namespace slateboard
