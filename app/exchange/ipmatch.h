// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/grantmatch.h"
#include "app/exchange/iprow.h"

namespace slateboard::exchange {

/// What rows that match a source IP of the library would change in it.
class IpMatcher {
public:
    IpMatcher(const Library &library, const ImportOptions &options) : m_library(library), m_options(options) {}

    /// What the row gives and the source IP has otherwise.
    struct Changes {
        IpFields fields;
        GrantMatcher::Changes grants;
        QList<ScoutEvent> events;
        QList<FieldDifference> differences; // for people, of all of these
    };
    [[nodiscard]] Changes changes(const IpHead &head, const IpRow &row);

private:
    void compareTexts(const IpHead &head, const IpRow &row, Changes &out) const;
    void compareWords(const IpHead &head, const IpRow &row, Changes &out) const;
    void compareStored(const IpHead &head, const IpRow &row, Changes &out) const;
    void compareGrants(IpId ip, const QList<GrantRow> &grants, Changes &out);
    void compareStep(IpId ip, const IpRow &row, Changes &out);
    void compareScouting(IpId ip, const IpRow &row, Changes &out);

    const Library &m_library;
    const ImportOptions &m_options;
    // Made when first needed.
    std::optional<GrantMatcher> m_grants;
    std::optional<QMultiHash<IpId, const ScoutEvent *>> m_events;
};

} // namespace slateboard::exchange
