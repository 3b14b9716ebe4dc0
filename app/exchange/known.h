// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace slateboard::exchange {

// What the library and the earlier lines of a file already hold, to recognise repeats.

/// sameWorkKey(), or for a name that is all punctuation (such as "$") its searchKey().
[[nodiscard]] QString workKey(const QString &text);

constexpr int nowhere = -1;

/// The line on which a work was first met; 0 is the library.
struct Met {
    int line = nowhere;
};

/// What tells a work: title and creator, as they are compared.
[[nodiscard]] QString ipKey(const QString &title, const QString &creator);

/// Source IPs of the library, by what tells them: their id, the id that others give them, or title and creator.
class KnownIps {
public:
    KnownIps(const Library &library, bool byForeignId);

    struct Found {
        int row = 0; // of the library's table
        MatchedBy by = MatchedBy::TitleAndCreator;
    };
    /// An id that is none of ours counts as one that others give, where there is no other. `key` is ipKey(), or empty.
    [[nodiscard]] std::optional<Found> find(const QString &id, const QString &foreignId, const QString &key) const;

private:
    [[nodiscard]] bool isWork(int row, const QString &key) const;

    const Library &m_library;
    QHash<size_t, int> m_works;       // row by the hash of the key: a million keys would not fit
    QHash<QString, int> m_foreignIds; // row
};

/// Source IPs of the library by their title alone.
class KnownIpTitles {
public:
    explicit KnownIpTitles(const Library &library);
    /// All rows of the library's table with this title.
    [[nodiscard]] QList<int> find(const QString &title) const;

private:
    QMultiHash<size_t, int> m_rows; // by the hash of the key
    const Library &m_library;
};

/// Works that earlier lines of a file brought.
class MetIps {
public:
    void reserve(qsizetype count) { m_lines.reserve(count); }
    /// The line on which this was met before; if none, it counts as met on `line` from now on. Works with different
    /// foreign ids are different.
    [[nodiscard]] std::optional<int> meet(const QString &key, const QString &foreignId, int line);
    /// The same for a source IP of the library.
    [[nodiscard]] std::optional<int> meet(IpId id, int line);

private:
    QHash<QString, int> m_lines;
    QHash<IpId, int> m_ids;
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
