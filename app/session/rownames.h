// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/model/library.h"

namespace slateboard {

/// What people call the rows of each table, and to what they belong. Rows that a row refers to and that are not there
/// have no name.
class RowNames {
public:
    RowNames(const Library &library, const Formatter &format) : m_library(library), m_format(format) {}

    struct Name {
        QString name;
        QString place; // may be empty
    };
    [[nodiscard]] Name of(const LibraryInfo &row) const { return {row.name, {}}; }
    [[nodiscard]] Name of(const Party &row) const { return {nameIn(language(), row.name, row.englishName), {}}; }
    [[nodiscard]] Name of(const IpHead &row) const { return {row.title, {}}; }
    [[nodiscard]] Name of(const ScoutEvent &row) const { return {wordFor(row.step), ip(row.ip)}; }
    [[nodiscard]] Name of(const RightsGrant &row) const { return {wordFor(row.kind), ip(row.ip)}; }
    [[nodiscard]] Name of(const GrantDocument &row) const;
    [[nodiscard]] Name of(const IpMetric &row) const { return {wordFor(row.kind), ip(row.ip)}; }
    [[nodiscard]] Name of(const Title &row) const { return {row.name(language()), {}}; }
    [[nodiscard]] Name of(const TitleIp &row) const { return {ip(row.ip), title(row.title)}; }
    [[nodiscard]] Name of(const TitleParty &row) const { return {party(row.party), title(row.title)}; }
    [[nodiscard]] Name of(const StageEvent &row) const { return {wordFor(row.stage), title(row.title)}; }
    [[nodiscard]] Name of(const Plan &row) const { return {planName(row), {}}; }
    [[nodiscard]] Name of(const PlanTitle &row) const { return {title(row.title), plan(row.plan)}; }
    [[nodiscard]] Name of(const Phase &row) const { return inPlan(wordFor(row.kind), row); }
    [[nodiscard]] Name of(const Account &row) const
    {
        return {nameIn(language(), row.koreanName, row.englishName), row.code};
    }
    [[nodiscard]] Name of(const BudgetLine &row) const { return inPlan(account(row.account), row); }
    [[nodiscard]] Name of(const Cost &row) const;
    [[nodiscard]] Name of(const Receipt &row) const { return {wordFor(row.kind), title(row.title)}; }
    [[nodiscard]] Name of(const Cap &row) const;
    [[nodiscard]] Name of(const Goal &row) const { return {goalName(row), {}}; }
    [[nodiscard]] Name of(const InterimTarget &row) const;
    [[nodiscard]] Name of(const SavedFilter &row) const { return {row.name, {}}; }
    [[nodiscard]] Name of(const Credit &row) const { return {row.person, title(row.title)}; }
    [[nodiscard]] Name of(const Slot &row) const { return {party(row.platform), title(row.title)}; }
    [[nodiscard]] Name of(const TitleDocument &row) const { return {row.place, title(row.title)}; }
    [[nodiscard]] Name of(const Decision &row) const;
    [[nodiscard]] Name of(const PlannedStage &row) const { return inPlan(wordFor(row.stage), row); }
    [[nodiscard]] Name of(const PhaseLink &row) const { return inPlan(wordFor(row.phase), row); }
    [[nodiscard]] Name of(const MilestoneTemplate &row) const
    {
        return {nameIn(language(), row.koreanName, row.englishName), wordFor(row.format)};
    }
    [[nodiscard]] Name of(const Milestone &row) const { return {row.name(language()), title(row.title)}; }
    [[nodiscard]] Name of(const PlannedMilestone &row) const;
    [[nodiscard]] Name of(const ReleaseWindow &row) const;
    [[nodiscard]] Name of(const Funding &row) const { return inPlan(wordFor(row.source), row); }
    [[nodiscard]] Name of(const Estimate &row) const { return {account(row.account), title(row.title)}; }
    [[nodiscard]] Name of(const WaterfallTier &row) const { return {wordFor(row.kind), title(row.title)}; }

private:
    [[nodiscard]] Language language() const { return m_format.language(); }
    [[nodiscard]] QString ip(IpId id) const;
    [[nodiscard]] QString title(TitleId id) const;
    [[nodiscard]] QString party(PartyId id) const;
    [[nodiscard]] QString plan(PlanId id) const;
    [[nodiscard]] QString account(AccountId id) const;
    [[nodiscard]] static QString joined(const QString &a, const QString &b);
    template <class Row>
    [[nodiscard]] Name inPlan(const QString &name, const Row &row) const
    {
        return {name, joined(title(row.title), plan(row.plan))};
    }

    const Library &m_library;
    const Formatter &m_format;
};

} // namespace slateboard
