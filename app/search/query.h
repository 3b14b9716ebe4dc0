// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"
#include "app/base/format.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

namespace slateboard::search {

// The language in which people filter source IPs:
//
//   medium:webtoon,novel 장르:"로맨스 판타지" lapses<90d -tag:사극 "exact phrase" views>10만
//
// Terms stand in any order and all of them hold for what is found. Operators and their values are understood in Korean
// and English alike, in any case and spacing.

/// What an operator speaks of.
enum class Field {
    Title, // the original title too
    Creator,
    Publisher,
    Genre,
    Tag,
    Id, // by which another list knows the source IP
    Medium,
    Origin,
    Status,
    Uses, // of a grant that holds on the day
    Kind, // likewise
    Tied, // to a title
    Lapses,
    Discovered,
    Views,
    Subscribers,
    Rating,
    Comments,
    Rank,
    Growth // of views
};

enum class Relation { Is, Less, AtMost, More, AtLeast };

/// A number of days, months or years from the as-of day: "lapses<90d" ahead of it, "discovered<90d" back from it.
struct Period {
    enum class Unit { Days, Months, Years };
    int count = 0;
    Unit unit = Unit::Days;
    friend bool operator==(const Period &, const Period &) = default;
};

/// A calendar day, month or year.
struct Calendar {
    Day first;
    Precision precision = Precision::Day;
    [[nodiscard]] Day last() const;
    friend bool operator==(const Calendar &, const Calendar &) = default;
};

/// Any of some texts (an empty one: none is given), any of some values of an enumeration (ascending; of Tied 1 is yes),
/// a time, or a number (growth in percent).
using Value = std::variant<QStringList, QList<int>, Period, Calendar, double>;

struct Term {
    std::optional<Field> field = {}; // nothing: one text, in any text of the source IP
    Relation relation = Relation::Is;
    bool isNegated = false;
    Value value = {};
    friend bool operator==(const Term &, const Term &) = default;
};

struct Query {
    QList<Term> terms;
    [[nodiscard]] bool isEmpty() const { return terms.isEmpty(); }
    friend bool operator==(const Query &, const Query &) = default;
};

/// Where something stands in the text of a query.
struct Place {
    qsizetype at = 0;
    qsizetype length = 0;
    friend bool operator==(const Place &, const Place &) = default;
};

/// What was not understood, and how it was taken.
struct Remark {
    Place place;
    QString fault;              // one sentence, true wherever the query stands
    QString taken;              // another one, for where it is taken all the same
    std::optional<Field> field; // whose part was left out; nothing: it is searched as text
    bool isUnfinished = false;  // more may be on its way: a value, a quotation mark
};

struct ParsedQuery {
    Query query;                                 // each term once
    QList<Place> places;                         // one a term
    QList<std::pair<qsizetype, Place>> repeated; // terms, and where they stand again
    QList<Remark> remarks;
};

// What a query may hold at most: each term looks at every source IP.
constexpr qsizetype mostCharacters = 1000;
constexpr qsizetype mostTerms = 50;

/// Reads any text: what makes no sense, has no value yet or is too much gets a remark.
[[nodiscard]] ParsedQuery parse(const QString &text);

/// The query as people of that language write it; parse() gives the same query again.
[[nodiscard]] QString toText(const Query &query, Language language);

/// The words and phrases of a query that stand for themselves, for lists that know no operators.
[[nodiscard]] QString plainWords(const QString &text);

/// The text with `term`, or nothing, in place of all positive terms of a field. Other parts stay as they were typed.
[[nodiscard]] QString withField(const QString &text, Field field, const std::optional<Term> &term, Language language);

} // namespace slateboard::search
