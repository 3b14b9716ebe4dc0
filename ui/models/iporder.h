// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ipcolumns.h"
#include "ui/models/ipfacts.h"

#include <QCollator>

#include <array>
#include <limits>
#include <memory>

namespace slateboard {

/// All rows of a table by a column, ascending.
struct SortedRows {
    static constexpr int blank = std::numeric_limits<int>::max();

    std::vector<int> rows;
    std::vector<int> ranks; // by row: the same for rows that are alike in the column; `blank` where it says nothing

    /// In that direction: blank rows stay last, and rows that are alike in the order in which they stand here.
    [[nodiscard]] std::vector<int> directed(Qt::SortOrder direction) const;
};

/// The order of source IPs by a column, ascending: text as a Korean dictionary has it (2화 before 10화), numbers as
/// numbers, what is blank last. Holds a snapshot, so that it can sort aside; not for use from two threads at once.
class IpOrder {
public:
    IpOrder(const Library &library, std::shared_ptr<const IpFacts> facts, IpColumn column, Language language);

    /// All rows of the table in order. Rows that are alike stay as in `before`, which holds each of them once.
    [[nodiscard]] SortedRows sorted(const std::vector<int> &before) const;
    /// Moves `changed` rows (ascending) to where they belong in rows that were sorted before.
    void place(const QList<int> &changed, SortedRows &sorted) const;

private:
    struct Key {
        qint64 number = 0; // compared first
        std::optional<QCollatorSortKey> text;
        friend bool operator<(const Key &a, const Key &b)
        {
            if (a.number != b.number || !a.text || !b.text)
                return a.number < b.number;
            return a.text->compare(*b.text) < 0;
        }
    };
    [[nodiscard]] Key keyOf(int row) const;
    // Of columns of text; nothing where the row says nothing. Of other columns that is `blankNumber`.
    [[nodiscard]] std::optional<QString> textOf(int row) const;
    [[nodiscard]] qint64 numberOf(int row) const;
    [[nodiscard]] qint64 grantNumber(const RightsGrant &grant) const;
    // By row, integers that stand to each other as the keys do.
    [[nodiscard]] std::vector<qint64> numbers() const;
    [[nodiscard]] std::vector<qint64> textNumbers() const;

    IpTable m_ips;
    QList<Title> m_titles;
    QList<Party> m_parties;
    std::shared_ptr<const IpFacts> m_facts;
    IpColumn m_column;
    Language m_language;
    QCollator m_collator;
    std::array<int, 16> m_wordRanks{}; // of media or origins, by their words
};

} // namespace slateboard
