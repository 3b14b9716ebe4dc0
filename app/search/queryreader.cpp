// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/queryreader.h"

namespace slateboard::search {
namespace {

bool isOfName(QChar sign)
{
    return sign.isLetter() || sign == u'-' || sign == u'_' || sign.isMark();
}

bool isComma(QChar sign)
{
    return sign == u',' || sign == u'，' || sign == u'、';
}

} // namespace

bool QueryReader::isQuote(QChar sign)
{
    return sign == u'"' || sign == u'“' || sign == u'”';
}

bool QueryReader::isRelation(QChar sign)
{
    static const QString signs = QStringLiteral(":=<>≤≥：＝＜＞");
    return signs.contains(sign);
}

bool QueryReader::goToNext()
{
    while (!isAtEnd() && m_text[m_at].isSpace())
        ++m_at;
    return !isAtEnd();
}

// A minus alone is a word.
bool QueryReader::takeMinus()
{
    if (m_text[m_at] != u'-' || m_at + 1 >= m_text.size() || m_text[m_at + 1].isSpace())
        return false;
    ++m_at;
    return true;
}

std::optional<Relation> QueryReader::takeRelation()
{
    const auto take = [this](QStringView signs) {
        const bool isThere = !isAtEnd() && signs.contains(m_text[m_at]);
        m_at += isThere ? 1 : 0;
        return isThere;
    };
    const bool isColon = take(u":：");
    if (take(u"≤"))
        return Relation::AtMost;
    if (take(u"≥"))
        return Relation::AtLeast;
    if (take(u"<＜"))
        return take(u"=＝") ? Relation::AtMost : Relation::Less;
    if (take(u">＞"))
        return take(u"=＝") ? Relation::AtLeast : Relation::More;
    if (isColon || take(u"=＝"))
        return Relation::Is;
    return std::nullopt;
}

std::optional<QueryReader::Operator> QueryReader::takeOperator()
{
    const qsizetype begin = m_at;
    while (!isAtEnd() && isOfName(m_text[m_at]))
        ++m_at;
    Operator taken{m_text.mid(begin, m_at - begin), Relation::Is, false};
    const auto relation = taken.name.isEmpty() ? std::nullopt : takeRelation();
    if (!relation) {
        m_at = begin;
        return std::nullopt;
    }
    taken.relation = *relation;
    taken.hasValue = !isAtEnd() && !m_text[m_at].isSpace();
    return taken;
}

// A backslash stands before a quotation mark or a backslash that is meant. A text that is not closed ends with the
// query: it is still being typed.
QString QueryReader::takeQuoted()
{
    const qsizetype begin = m_at;
    QString quoted;
    for (++m_at; !isAtEnd() && !isQuote(m_text[m_at]); ++m_at) {
        const bool isEscape = m_text[m_at] == u'\\' && m_at + 1 < m_text.size() &&
                              (isQuote(m_text[m_at + 1]) || m_text[m_at + 1] == u'\\');
        m_at += isEscape ? 1 : 0;
        quoted += m_text[m_at];
    }
    if (isAtEnd())
        m_openQuotation = begin;
    else
        ++m_at;
    return quoted;
}

QueryReader::Value QueryReader::takeValue(bool isList)
{
    Value value;
    while (!isAtEnd() && !m_text[m_at].isSpace() && !(isList && isComma(m_text[m_at]))) {
        if (isQuote(m_text[m_at])) {
            value.text += takeQuoted();
            value.isQuoted = true;
        } else {
            value.text += m_text[m_at++];
        }
    }
    return value;
}

QList<QueryReader::Value> QueryReader::takeValues(bool isList)
{
    QList<Value> values;
    if (!goToNext())
        return values;
    while (true) {
        if (const Value value = takeValue(isList); !value.text.isEmpty())
            values << value;
        if (isAtEnd() || !isComma(m_text[m_at]))
            return values;
        ++m_at;
    }
}

QueryReader::Value QueryReader::takeWord()
{
    if (isQuote(m_text[m_at]))
        return {takeQuoted(), true};
    const qsizetype begin = m_at;
    while (!isAtEnd() && !m_text[m_at].isSpace())
        ++m_at;
    return {m_text.mid(begin, m_at - begin), false};
}

} // namespace slateboard::search
