// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/search/query.h"

namespace slateboard::search {

/// Goes through the text of a query piece by piece: what is an operator, what is quoted, where a value ends. Knows no
/// names and no meanings.
class QueryReader {
public:
    explicit QueryReader(const QString &text) : m_text(text) {}

    struct Value {
        QString text;
        bool isQuoted = false;
    };
    struct Operator {
        QString name;
        Relation relation = Relation::Is;
        bool hasValue = false; // something follows without a space
    };

    [[nodiscard]] qsizetype at() const { return m_at; }
    /// Where a quotation begins that nothing closes, once it was taken.
    [[nodiscard]] std::optional<qsizetype> openQuotation() const { return m_openQuotation; }
    void goTo(qsizetype at) { m_at = at; }
    /// Past white space; false at the end.
    [[nodiscard]] bool goToNext();
    [[nodiscard]] bool takeMinus();
    /// A name with a colon or a sign of comparison behind it, or nothing.
    [[nodiscard]] std::optional<Operator> takeOperator();
    /// Values up to the next white space, or, if that comes first, the piece behind it; at commas several, if `isList`.
    [[nodiscard]] QList<Value> takeValues(bool isList);
    /// A quoted text, or all up to the next white space.
    [[nodiscard]] Value takeWord();

    [[nodiscard]] static bool isQuote(QChar sign);
    [[nodiscard]] static bool isRelation(QChar sign);

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] std::optional<Relation> takeRelation();
    [[nodiscard]] QString takeQuoted();
    [[nodiscard]] Value takeValue(bool isList);

    const QString &m_text;
    qsizetype m_at = 0;
    std::optional<qsizetype> m_openQuotation;
};

} // namespace slateboard::search
