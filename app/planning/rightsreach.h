// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/figures.h"

#include <span>

namespace slateboard::planning {

/// Days without a gap on which rights are held.
struct HeldTerm {
    Day first;
    Day last;              // inclusive; endOfTime: for good
    GrantId grant;         // that reaches to the last day; null: nothing has to be granted
    bool onOption = false; // only if an option is exercised, which still can be
    bool exclusive = true; // all of the grants are
    friend bool operator==(const HeldTerm &, const HeldTerm &) = default;
};

/// The grants in one of the source IPs that a title is made from.
struct SourceRights {
    IpId ip;
    std::vector<const RightsGrant *> grants;
};

/// From when to when the group may use what a title is made from. An option that can still be exercised, because it is
/// open and lasts until principal photography starts, counts as what it will be exercised into: for good. Any other
/// option gives nothing to show or sell, and a shopping agreement never does.
class TitleRights {
public:
    TitleRights() = default;
    TitleRights(std::vector<SourceRights> sources, const TitleSchedule &schedule, Day asOf) :
        m_sources(std::move(sources)), m_schedule(schedule), m_asOf(asOf)
    {}

    [[nodiscard]] std::span<const SourceRights> sources() const { return m_sources; }
    /// In one source IP, in a place: one territory as it is written, empty for worldwide. By first day.
    [[nodiscard]] std::vector<HeldTerm> terms(const SourceRights &source, Use use, const QString &place) const;
    /// In all of them at once; a title that is made from none needs no rights.
    [[nodiscard]] std::vector<HeldTerm> terms(Use use, const QString &place) const;
    /// An option that covers it, but can no longer be exercised in time; or nullptr.
    [[nodiscard]] const RightsGrant *deadOption(const SourceRights &source, Use use, const QString &place) const;

private:
    [[nodiscard]] bool isLive(const RightsGrant &option) const;

    std::vector<SourceRights> m_sources;
    TitleSchedule m_schedule;
    Day m_asOf;
};

/// The rights of all titles of the figures; refers to the library's grants.
[[nodiscard]] QHash<TitleId, TitleRights> rightsOfTitles(const Library &library, const Figures &figures);

/// The days that are in a term of both lists, each ordered by first day.
[[nodiscard]] std::vector<HeldTerm> inBoth(std::span<const HeldTerm> a, std::span<const HeldTerm> b);

} // namespace slateboard::planning
