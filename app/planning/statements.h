// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/waterfall.h"

namespace slateboard::planning {

/// What a party gets of a title in a quarter.
struct StatementLine {
    TitleId title;
    Id<WaterfallTier> tier;         // null: what no tier takes
    std::optional<Quarter> quarter; // unknown: nothing says yet when
    Money received;
    Money toCome;
    Money reached; // what came down to the tier, of which it got both
    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};

/// How far a party has got back what it put into a title.
struct Recoupment {
    TitleId title;
    Id<WaterfallTier> tier;
    Money toRecoup;
    Money received;
    Money toCome;
    [[nodiscard]] Money outstanding() const { return toRecoup - received; } // as of now
    friend bool operator==(const Recoupment &, const Recoupment &) = default;
};

struct Statement {
    PartyId party;                    // null: the group itself
    std::vector<StatementLine> lines; // by quarter, those without one last; then by title and tier
    Money received;
    Money toCome;
    std::vector<Recoupment> recoupments = {}; // by title and tier
    [[nodiscard]] Money together() const { return received + toCome; }
};

/// One statement for each party that is paid, the group's first, then by what they get, most first.
[[nodiscard]] std::vector<Statement> statementsOf(const Library &library, const std::vector<Waterfall> &waterfalls);

/// The same of all that comes in for the titles of the figures' plan. To be done aside.
[[nodiscard]] std::vector<Statement> statementsOf(const Library &library, const Figures &figures);

/// That of a party, which says nothing if it is not paid.
[[nodiscard]] Statement statementFor(const std::vector<Statement> &statements, PartyId party);

/// The party that a name means, in whatever language and case; “-” is the group itself, which is null. Nothing if the
/// library knows none of that name.
[[nodiscard]] std::optional<PartyId> statedParty(const Library &library, const QString &name);

/// How they are told to people: the party's name, and what it gets a line for, with the share if it is one.
[[nodiscard]] QString statedName(const Library &library, PartyId party, Language language);
[[nodiscard]] QString statedFor(const Library &library, Id<WaterfallTier> tier);

} // namespace slateboard::planning
