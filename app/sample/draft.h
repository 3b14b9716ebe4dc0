// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/rows.h"
#include "app/sample/idmaker.h"
#include "app/sample/sampledata.h"
#include "app/sample/schedule.h"

namespace slateboard::sample {

/// A title while its rows are being made.
struct DraftTitle {
    const TitleData *data = nullptr;
    TitleId id;
    Schedule schedule;
    Stage stage = Stage::Pitch; // on the pinned day
    Name producer;
    PartyId company;
    PartyId platform;
    PartyId abroad;       // a second platform or the distributor; null: none yet
    PartyId rightsHolder; // of the first source; null: none

    [[nodiscard]] bool isGreenlit() const { return stage >= Stage::PreProduction && stage != Stage::Shelved; }
};

/// The sample while it is being made: what the data says, and the rows so far. Each step draws from its own dice, so
/// that tuning one does not shuffle the others.
struct Draft {
    SampleData data = readSampleData();
    IdMaker ids;
    Rows rows;
    PlanId plan;
    QList<DraftTitle> titles; // point into data
    QList<PartyId> companies; // each list in the order of its data
    QList<PartyId> platforms;
    QList<PartyId> distributors;
    QList<PartyId> publishers;
    QList<PartyId> vendors;
    QMap<QString, AccountId> accounts;    // by code
    QHash<Id<BudgetLine>, Money> comesTo; // what the lines of the working plan are, however they are entered

    [[nodiscard]] Day asOf() const { return data.pinnedDay; }
};

// The steps, in the order in which they build on each other.
void addParties(Draft &draft);
void addPlanAndLimits(Draft &draft); // plan, goals and caps
void addTitles(Draft &draft);        // with stage events, parties and phases
void addTitleSources(Draft &draft);  // source IPs that titles are made from, with their rights
void addLibraryIps(Draft &draft);    // all other source IPs
void addBudgets(Draft &draft);       // accounts and budget lines
void addCosts(Draft &draft);
void addEstimates(Draft &draft); // what some accounts will still cost
void addReceipts(Draft &draft);
void addMetrics(Draft &draft);    // of some source IPs
void addTitleParts(Draft &draft); // credits, slots, documents, milestones and decisions
void addPlans(Draft &draft);      // what the working plan says besides dates and money, and two more plans

} // namespace slateboard::sample
