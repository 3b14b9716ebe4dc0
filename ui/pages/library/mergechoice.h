// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipcolumns.h"

#include <QMap>

namespace slateboard {

/// Which of several source IPs is kept, and whose value of each field. At first the oldest is kept, what it does not
/// say is taken from the next one that does, and it gets the tags of all.
class MergeChoice {
public:
    static constexpr int allOfThem = -1; // of tags

    explicit MergeChoice(QList<SourceIp> members); // by age, at least one

    [[nodiscard]] const QList<SourceIp> &members() const { return m_members; }
    [[nodiscard]] int kept() const { return m_kept; }
    /// Whose value is taken.
    [[nodiscard]] int chosen(IpField field) const;
    /// Whether they say different things.
    [[nodiscard]] bool differs(IpField field) const;

    void keep(int member);
    void choose(IpField field, int member);

    /// What is left in the end.
    [[nodiscard]] SourceIp result() const;
    [[nodiscard]] QList<IpId> others() const;

private:
    [[nodiscard]] int proposed(IpField field) const;

    QList<SourceIp> m_members;
    QMap<IpField, int> m_chosen; // by hand
    int m_kept = 0;
};

} // namespace slateboard
