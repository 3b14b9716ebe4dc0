// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/statements.h"
#include "ui/report/paper.h"

namespace slateboard {

/// What printed statements are made of; see SummaryInput for the language.
struct StatementInput {
    const Library &library;
    const planning::Figures &figures;
    std::optional<PartyId> party = {}; // whose, null: the group itself; nothing: those of all parties
    Language language = Language::Korean;
    QDateTime printedAt = QDateTime::currentDateTime();
    QString fingerprint = {}; // of the file's state
};

/// What a party gets of the receipts, on pages of its own: quarter by quarter, title by title and tier by tier, to the
/// last won, and what it has got back of what it put in. Reads what the caller keeps; can be made aside.
[[nodiscard]] PaperDocument statementDocument(const StatementInput &input);

} // namespace slateboard
