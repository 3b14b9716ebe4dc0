// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"
#include "app/model/rows.h"

#include <QHash>

namespace slateboard::exchange {

// What the library and the earlier lines of a file already hold, to recognise repeats.

/// sameWorkKey(), or for a name that is all punctuation (such as "$") its searchKey().
[[nodiscard]] QString workKey(const QString &text);

constexpr int nowhere = -1;

/// The line on which a work was first met; 0 is the library.
struct Met {
    int line = nowhere;
};

/// Source IPs by title and creator.
class KnownIps {
public:
    explicit KnownIps(const Library &library);
    void reserve(qsizetype more);
    /// Where this source IP was met before; if nowhere, it counts as met on `line` from now on.
    [[nodiscard]] std::optional<Met> meet(const QString &title, const QString &creator, int line);

private:
    QHash<QString, Met> m_met;
};

/// Source IPs that a title can be tied to: by title, creator and medium.
class KnownSources {
public:
    explicit KnownSources(const Library &library);
    [[nodiscard]] std::optional<IpId> find(const QString &title, const QString &creator, Medium medium) const;
    void add(const SourceIp &ip);

private:
    QHash<QString, IpId> m_ids;
};

/// Titles by their names and the year of their release, planned or past.
class KnownTitles {
public:
    KnownTitles(const Library &library, PlanId plan);
    [[nodiscard]] std::optional<Met> find(const Title &title, std::optional<int> year) const;
    void add(const Title &title, std::optional<int> year, int line);

private:
    QHash<QString, Met> m_met;
};

/// Parties by name; new ones go into `rows`.
class KnownParties {
public:
    KnownParties(const Library &library, Rows &rows);
    [[nodiscard]] PartyId idOf(const QString &name);

private:
    Rows &m_rows;
    QHash<QString, PartyId> m_ids;
};

} // namespace slateboard::exchange
