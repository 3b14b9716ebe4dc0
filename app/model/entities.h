// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/format.h"
#include "app/base/id.h"
#include "app/base/money.h"
#include "app/model/entered.h"
#include "app/model/uses.h"
#include "app/model/words.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace slateboard {

// The rows of a library, as plain values. Text is NFC and may be empty for "unknown"; money is in the library's
// currency; optional means that the value can be unknown (NULL in the file).

using PartyId = Id<struct Party>;
using IpId = Id<struct SourceIp>;
using ScoutEventId = Id<struct ScoutEvent>;
using GrantId = Id<struct RightsGrant>;
using GrantDocumentId = Id<struct GrantDocument>;
using IpMetricId = Id<struct IpMetric>;
using SavedFilterId = Id<struct SavedFilter>;
using TitleId = Id<struct Title>;
using PlanId = Id<struct Plan>;
using AccountId = Id<struct Account>;
using CostId = Id<struct Cost>;
using CapId = Id<struct Cap>;
using GoalId = Id<struct Goal>;

/// The one row that describes the library itself (id 1).
struct LibraryInfo {
    Id<LibraryInfo> id{1};
    QString name;
    QString company;
    Currency currency;
    Language language = Language::Korean; // of reports, unless asked otherwise
    std::optional<Day> pinnedDay;         // stands in for today and dates new facts
    DramaRule dramaRule = DramaRule::SecuredInDevelopment;
    std::optional<Share> reinvested = {}; // of the group's own receipts, which raise caps; unknown: none
    int reinvestedAfter = 0;              // quarters later
    friend bool operator==(const LibraryInfo &, const LibraryInfo &) = default;
};

/// A creator, rights holder, production company, distributor or platform; one party can be several.
struct Party {
    PartyId id;
    QString name;
    QString englishName;
    QString territory = {};                // of a platform: where it shows; empty: worldwide
    std::optional<int> leastTermDays = {}; // of a platform: the shortest window that it takes
    friend bool operator==(const Party &, const Party &) = default;
};

struct SourceIp {
    IpId id;
    QString title;
    QString originalTitle;
    Medium medium = Medium::Other;
    QString genre;
    QString creator;
    QString publisher; // or serial platform
    Origin origin = Origin::Market;
    std::optional<Day> discoveredOn;
    QString synopsis;
    QStringList tags;
    QString notes;
    QString foreignId; // by which another list or a platform knows it
    friend bool operator==(const SourceIp &, const SourceIp &) = default;
};

struct ScoutEvent {
    ScoutEventId id;
    IpId ip;
    Day day;
    ScoutStep step = ScoutStep::Discovered;
    QString by;
    QString note;
    friend bool operator==(const ScoutEvent &, const ScoutEvent &) = default;
};

/// What the group may do with a source IP, where and until when. Both ends are inclusive; no end means perpetual.
struct RightsGrant {
    GrantId id;
    IpId ip;
    GrantKind kind = GrantKind::Option;
    Uses uses;
    QString territory; // empty: worldwide
    QString language;  // empty: all
    bool exclusive = true;
    Day startsOn;
    std::optional<Day> endsOn;
    std::optional<Money> fee;
    std::optional<Money> exercisePrice; // options only
    QString extensionTerms;
    PartyId counterparty; // null: unknown
    std::optional<GrantClosing> closing;
    std::optional<Day> closedOn; // the day of exercising, deciding or returning
    GrantId exercises;           // the option that this grant came of
    friend bool operator==(const RightsGrant &, const RightsGrant &) = default;
};

/// A link of the chain of title: where a document stands that proves a grant.
struct GrantDocument {
    GrantDocumentId id;
    GrantId grant;
    QString place; // a path or a URL
    QString note;
    friend bool operator==(const GrantDocument &, const GrantDocument &) = default;
};

/// How a source IP does where it is published, on one day.
struct IpMetric {
    IpMetricId id;
    IpId ip;
    Day day;
    MetricKind kind = MetricKind::Views;
    double value = 0;
    QString source; // where the number comes from
    friend bool operator==(const IpMetric &, const IpMetric &) = default;
};

/// A query (app/search) of the Library that people come back to.
struct SavedFilter {
    SavedFilterId id;
    QString name;
    QString filter;
    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

struct Title {
    TitleId id;
    QString koreanName;
    QString englishName;
    Format format = Format::Drama;
    std::optional<int> episodes;
    std::optional<int> minutes; // of an episode, or of the film
    QString genre;
    QString logline;
    QString producer;
    bool ownOriginal = false;
    friend bool operator==(const Title &, const Title &) = default;

    /// The name in `language`, or the other one where that is missing.
    [[nodiscard]] const QString &name(Language language) const { return nameIn(language, koreanName, englishName); }
};

/// A title is made from a source IP (many to many).
struct TitleIp {
    Id<TitleIp> id;
    TitleId title;
    IpId ip;
    friend bool operator==(const TitleIp &, const TitleIp &) = default;
};

struct TitleParty {
    Id<TitleParty> id;
    TitleId title;
    PartyId party;
    PartyRole role = PartyRole::ProductionCompany;
    friend bool operator==(const TitleParty &, const TitleParty &) = default;
};

/// A title enters a stage. Its stage on any day is read from these. Greenlight is entering pre-production.
struct StageEvent {
    Id<StageEvent> id;
    TitleId title;
    Stage stage = Stage::Pitch;
    Day day; // the last day of the month or year if precision says so
    Precision precision = Precision::Day;
    QString by;
    QString note;
    QString overridden = {}; // what the gate had against it, as planning::gateWords() writes it; empty: nothing
    bool turnaround = false; // shelved for others to take over
    friend bool operator==(const StageEvent &, const StageEvent &) = default;
};

/// One version of the slate's future. Exactly one plan is the working plan.
struct Plan {
    PlanId id;
    QString name; // empty: named by its kind
    PlanKind kind = PlanKind::Working;
    bool archived = false;              // out of sight, but kept
    std::optional<Day> approvedOn = {}; // approved plans, and those that were
    QString approvedBy = {};
    QString note = {};
    friend bool operator==(const Plan &, const Plan &) = default;
};

/// What a plan says of a title as a whole.
struct PlanTitle {
    Id<PlanTitle> id;
    PlanId plan;
    TitleId title;
    std::optional<Day> targetRelease;
    bool included = true;             // if not, the plan keeps its dates and money but counts none of them
    bool locked = false;              // stays in, or out, whatever is tried with the plan
    std::optional<int> priority = {}; // 1 is first
    friend bool operator==(const PlanTitle &, const PlanTitle &) = default;
};

struct Phase {
    Id<Phase> id;
    PlanId plan;
    TitleId title;
    PhaseKind kind = PhaseKind::Development;
    Day start;
    Day end; // inclusive
    friend bool operator==(const Phase &, const Phase &) = default;
};

/// A node of the account tree: top sheet, account or detail.
struct Account {
    AccountId id;
    AccountId parent; // null: on the top sheet
    QString code;
    QString koreanName;
    QString englishName;
    bool marketing = false; // counts to total cost only
    friend bool operator==(const Account &, const Account &) = default;
};

struct BudgetLine {
    Id<BudgetLine> id;
    PlanId plan;
    TitleId title;
    AccountId account;
    PhaseKind phase = PhaseKind::Production;
    Money amount; // lump: all of it; per episode: of one; percent: unused (planning::budgetLinesOf() resolves them)
    Profile profile = Profile::Even;
    LineBasis basis = LineBasis::Lump;
    Share share = {}; // percent: of the title's net lines that are none themselves
    QString note = {};
    std::optional<EnteredAmount> entered = {}; // where `amount` was entered in another currency
    friend bool operator==(const BudgetLine &, const BudgetLine &) = default;
};

/// A commitment or a payment. A payment may settle a commitment of the same title.
struct Cost {
    CostId id;
    TitleId title;
    AccountId account; // null: not assigned
    CostKind kind = CostKind::Actual;
    Day day;
    std::optional<Day> dueDay; // commitments only
    Money amount;
    CostId settles; // null, or the commitment that this payment settles
    PartyId counterparty;
    QString document;
    QString note = {};
    std::optional<EnteredAmount> entered = {};
    friend bool operator==(const Cost &, const Cost &) = default;
};

struct Receipt {
    Id<Receipt> id;
    TitleId title;
    PartyId platform; // null: unknown
    Day day;
    ReceiptKind kind = ReceiptKind::Other;
    Money amount;
    QString document = {};
    QString note = {};
    std::optional<EnteredAmount> entered = {};
    friend bool operator==(const Receipt &, const Receipt &) = default;
};

constexpr int lastCapYear = 2100; // figures and charts have a row for each quarter that a cap limits

/// A limit on money. What it limits depends on its scope; `from` and `to` bound it (both inclusive, open if unknown).
struct Cap {
    CapId id;
    CapScope scope = CapScope::Programme; // quarter: each quarter from..to; title: each title, or only `title`
    std::optional<Day> from;
    std::optional<Day> to;
    std::optional<PhaseKind> phase; // scope phase
    std::optional<Format> format;   // scope format
    TitleId title;                  // scope title; null: every title
    CapBasis basis = CapBasis::Net;
    Money amount;
    bool raised = false; // by what is reinvested; caps of the programme are anyway
    friend bool operator==(const Cap &, const Cap &) = default;
};

struct Goal {
    GoalId id;
    QString name; // empty: named by its measure
    Measure measure = Measure::SourceIps;
    int target = 0;
    Day start;
    Day deadline;
    friend bool operator==(const Goal &, const Goal &) = default;
};

/// What a goal is to have reached by a day on the way to its target.
struct InterimTarget {
    Id<InterimTarget> id;
    GoalId goal;
    Day day;
    int target = 0;
    friend bool operator==(const InterimTarget &, const InterimTarget &) = default;
};

} // namespace slateboard
