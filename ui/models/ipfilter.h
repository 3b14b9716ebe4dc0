// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/ipquery.h"
#include "ui/models/ipfacts.h"

#include <memory>

namespace slateboard {

/// Which source IPs a list shows: those for which all terms of a query hold, of all or of some that were named.
struct IpFilter {
    search::Query query = {};
    std::shared_ptr<const QList<IpId>> only = {}; // nothing: all

    [[nodiscard]] bool isEmpty() const { return query.isEmpty() && !only; }
    /// Whether facts or the as-of day decide.
    [[nodiscard]] bool asksFacts() const;
    friend bool operator==(const IpFilter &, const IpFilter &) = default;
};

/// One entry a row of the table: whether the filter lets it through. What synopses say of its words comes later.
[[nodiscard]] std::vector<char> passing(const IpTable &ips, const IpFacts &facts, const IpFilter &filter,
                                        const std::vector<search::RowVerdict> &synopses = {});

} // namespace slateboard
