// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/grantcolumns.h"

namespace slateboard::exchange {

/// What rows would change in the grants of source IPs that the library has.
class GrantMatcher {
public:
    explicit GrantMatcher(const Library &library);

    struct Change {
        GrantUpdate update;
        QString counterparty; // by name, where it is one of the fields: the planner knows who that is
    };
    struct Changes {
        QList<GrantRow> added;
        QList<Change> changed;
        QList<GrantDocument> documents;     // that are new, of grants that are there; ids are open
        QHash<int, GrantId> options;        // those that are there, by their number in the row
        QList<Day> kept;                    // last days that stay, because the grant was exercised or returned by then
        QList<FieldDifference> differences; // for people, of added and changed ones
    };
    /// A grant of the row is one of the source IP if they agree in all that the row says of what tells one grant from
    /// another: kind, uses, territory, language and first day. If several do, the one with the same last day; if that
    /// does not tell either, it is taken for a new one.
    [[nodiscard]] Changes changes(IpId ip, const QList<GrantRow> &told) const;

private:
    using Grants = QList<const RightsGrant *>;
    [[nodiscard]] Grants counterparts(IpId ip, const QList<GrantRow> &told) const; // null: a new one
    [[nodiscard]] const RightsGrant *counterpart(const GrantRow &told, const Grants &among, bool exactly) const;
    [[nodiscard]] GrantFields differing(const RightsGrant &known, const GrantRow &told) const;
    [[nodiscard]] bool isCalled(PartyId party, const QString &name) const;
    void compareDocuments(const RightsGrant &known, const GrantRow &told, Changes &out) const;
    void describe(const RightsGrant &known, const GrantRow &told, GrantFields fields,
                  QList<FieldDifference> &out) const;

    const Library &m_library;
    QMultiHash<IpId, const RightsGrant *> m_grants;
    QMultiHash<GrantId, const GrantDocument *> m_documents;
};

} // namespace slateboard::exchange
