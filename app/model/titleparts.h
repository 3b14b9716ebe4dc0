// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"
#include "app/model/weekdays.h"

namespace slateboard {

// What hangs on a title besides its money, whatever the plan: as plain values, like the rest of entities.h.

using MilestoneId = Id<struct Milestone>;
using DecisionId = Id<struct Decision>;

/// Who does what in a title, or is wanted for it.
struct Credit {
    Id<Credit> id;
    TitleId title;
    CreditRole role = CreditRole::Writer;
    QString person;
    CreditStanding standing = CreditStanding::Wanted;
    friend bool operator==(const Credit &, const Credit &) = default;
};

/// When a title airs (편성): on a platform, on these days of the week from a first day on until its episodes are out.
struct Slot {
    Id<Slot> id;
    TitleId title;
    PartyId platform;
    Weekdays weekdays;
    QString airTime; // 21:10; empty: unknown
    Day firstAir;
    int episodesAWeek = 1;
    friend bool operator==(const Slot &, const Slot &) = default;
};

/// Where a document stands that belongs to a title: a script, a contract.
struct TitleDocument {
    Id<TitleDocument> id;
    TitleId title;
    QString place; // a path or a URL
    QString note;
    friend bool operator==(const TitleDocument &, const TitleDocument &) = default;
};

/// A question that waits for somebody's answer, or was answered. What a rule asks is written once it was answered.
struct Decision {
    DecisionId id;
    QString question;                 // empty where a rule asks: it says its own words
    std::optional<DecisionRule> rule; // unknown: a person asks
    // The row that it is about; all may be null.
    TitleId title;
    GrantId grant;
    CapId cap;
    std::optional<Day> dueDay;
    QString outcome;
    std::optional<Day> decidedOn; // unknown: it waits
    QString decidedBy;
    friend bool operator==(const Decision &, const Decision &) = default;
};

/// A dated step that titles of a format usually have; its day follows a phase.
struct MilestoneTemplate {
    Id<MilestoneTemplate> id;
    Format format = Format::Drama;
    QString koreanName;
    QString englishName;
    PhaseKind phase = PhaseKind::Development;
    Edge edge = Edge::End;
    int offsetDays = 0; // after that edge of the phase, before it if negative
    friend bool operator==(const MilestoneTemplate &, const MilestoneTemplate &) = default;
};

/// A dated step of a title. Its forecast day is that of a plan (PlannedMilestone), or follows a phase of the plan.
struct Milestone {
    MilestoneId id;
    TitleId title;
    QString koreanName;
    QString englishName;
    std::optional<PhaseKind> phase; // unknown: it follows none
    Edge edge = Edge::End;
    int offsetDays = 0;
    std::optional<Day> doneOn; // a fact
    friend bool operator==(const Milestone &, const Milestone &) = default;

    [[nodiscard]] const QString &name(Language language) const { return nameIn(language, koreanName, englishName); }
};

} // namespace slateboard
