// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

namespace slateboard::exchange {

// What the library and the earlier lines of a file already hold, to recognise repeats.

/// What names are compared by: sameWorkKey() with the signs that tell C, C++ and C# apart, or for a name that is all
/// punctuation (such as "?") its searchKey().
[[nodiscard]] QString workKey(const QString &text);

/// The same for those that must be equal but for case and spaces: 살인 and 살인? are two.
[[nodiscard]] QString exactKey(const QString &text);

/// What tells a work: title and creator, as they are compared.
[[nodiscard]] QString ipKey(const QString &title, const QString &creator);
/// The same with exactKey() of the title.
[[nodiscard]] QString exactIpKey(const QString &title, const QString &creator);

/// Source IPs of the library, by what tells them: their id, the id that others give them, or title and creator.
class KnownIps {
public:
    KnownIps(const Library &library, bool byForeignId);

    struct Found {
        int row = 0; // of the library's table
        MatchedBy by = MatchedBy::TitleAndCreator;
    };
    /// An id that is none of ours counts as one that others give, where there is no other. Without a title, only ids
    /// tell. Among works that differ in punctuation alone, the one that does not.
    [[nodiscard]] std::optional<Found> find(const QString &id, const QString &foreignId, const QString &title,
                                            const QString &creator) const;
    /// Whether the source IP in a row has this title and creator, punctuation and all.
    [[nodiscard]] bool isExactly(int row, const QString &title, const QString &creator) const;

private:
    [[nodiscard]] std::optional<int> findWork(const QString &title, const QString &creator) const;

    const Library &m_library;
    QHash<size_t, int> m_works;        // row by the hash of the key: a million keys would not fit
    QMultiHash<size_t, int> m_further; // rows whose key has one there already
    QHash<QString, int> m_foreignIds;  // row
};

/// Source IPs of the library by their title alone.
class KnownIpTitles {
public:
    explicit KnownIpTitles(const Library &library);
    /// All rows of the library's table with this title: those that are spelled like it, if there are any.
    [[nodiscard]] QList<int> find(const QString &title) const;

private:
    QMultiHash<size_t, int> m_rows; // by the hash of the key
    const Library &m_library;
};

/// What earlier lines of a file were about. Each call gives the line on which its subject was met before; if none, it
/// counts as met on `line` from now on.
class MetIps {
public:
    void reserve(qsizetype count) { m_works.reserve(count); }
    /// A work, by ipKey() or exactIpKey(). Only hashes are kept, so it may be another that was met, if hardly ever.
    [[nodiscard]] std::optional<int> meet(const QString &key, int line);
    [[nodiscard]] std::optional<int> find(const QString &key) const; // the same, but it is not met by that
    [[nodiscard]] std::optional<int> meetForeignId(const QString &foreignId, int line);
    [[nodiscard]] std::optional<int> meet(IpId id, int line); // a source IP of the library

private:
    QHash<size_t, int> m_works;
    QHash<QString, int> m_foreignIds;
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

    struct Met {
        int line = 0; // 0: the library has it
        QString name;
        bool isExact = true; // otherwise, punctuation is all that differs
    };
    [[nodiscard]] std::optional<Met> find(const Title &title, std::optional<int> year) const;
    void add(const Title &title, std::optional<int> year, int line);

private:
    QHash<QString, Met> m_exact; // by exactKey() of a name, and the year
    QHash<QString, Met> m_alike; // by workKey()
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
