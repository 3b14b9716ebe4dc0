// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/query.h"

#include "app/model/words.h"
#include "app/search/queryfields.h"
#include "app/search/queryreader.h"
#include "app/search/queryvalues.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::search {
namespace {

QString saidOfQuery(const char *text)
{
    return QCoreApplication::translate("Query", text);
}

// One part of a query with an operator, on its way to become a term.
struct Part {
    Field field;
    Relation relation;
    QString source; // as typed
    QList<QueryReader::Value> values;
};

using Read = std::variant<Value, QString>; // or a remark

Read readTexts(const Part &part)
{
    QStringList texts;
    for (const QueryReader::Value &value : part.values)
        texts << (!value.isQuoted && isNone(value.text) ? QString() : value.text);
    texts.removeDuplicates();
    return Value(texts);
}

Read readChoice(const Part &part)
{
    QList<int> choices;
    for (const QueryReader::Value &value : part.values) {
        const QList<int> named = choicesNamed(part.field, value.text);
        if (named.isEmpty())
            return saidOfQuery(
                       QT_TRANSLATE_NOOP("Query", "%1: there is no “%2” to choose; this part is left out, try “%3”."))
                .arg(part.source, value.text, exampleOf(part.field, spokenLanguage()));
        choices += named;
    }
    std::ranges::sort(choices);
    choices.erase(std::unique(choices.begin(), choices.end()), choices.end());
    return Value(choices);
}

Read readTime(const Part &part)
{
    const QString &text = part.values.first().text;
    if (const auto time = readCalendar(text))
        return Value(*time);
    if (const auto period = readPeriod(text))
        return Value(*period);
    return saidOfQuery(
               QT_TRANSLATE_NOOP("Query", "%1: not a number of days or a day; this part is left out, try “%2”."))
        .arg(part.source, exampleOf(part.field, spokenLanguage()));
}

Read readAmount(const Part &part)
{
    if (const auto number = readNumber(part.values.first().text, part.field == Field::Growth))
        return Value(*number);
    return saidOfQuery(QT_TRANSLATE_NOOP("Query", "%1: not a number; this part is left out, try “%2”."))
        .arg(part.source, exampleOf(part.field, spokenLanguage()));
}

Read readValue(const Part &part)
{
    const ValueKind kind = kindOf(part.field);
    if (part.relation != Relation::Is && (kind == ValueKind::Text || kind == ValueKind::Choice))
        return saidOfQuery(QT_TRANSLATE_NOOP("Query", "%1: has no more or less; this part is left out, try “%2”."))
            .arg(part.source, exampleOf(part.field, spokenLanguage()));
    switch (kind) {
    case ValueKind::Text: return readTexts(part);
    case ValueKind::Choice: return readChoice(part);
    case ValueKind::Time: return readTime(part);
    case ValueKind::Number: break;
    }
    return readAmount(part);
}

class Parser {
public:
    explicit Parser(const QString &text) : m_text(text), m_reader(text) {}

    ParsedQuery parsed()
    {
        while (m_reader.goToNext())
            readPart();
        return std::move(m_parsed);
    }

private:
    void readPart()
    {
        const qsizetype begin = m_reader.at();
        const bool isNegated = m_reader.takeMinus();
        const auto operatorTaken = m_reader.takeOperator();
        const auto field = operatorTaken ? fieldNamed(operatorTaken->name) : std::nullopt;
        if (field)
            return readTerm(begin, isNegated, *field, operatorTaken->relation);
        if (operatorTaken)
            m_reader.goTo(begin + (isNegated ? 1 : 0));
        const QueryReader::Value word = m_reader.takeWord();
        const Place place{begin, m_reader.at() - begin};
        if (!word.text.isEmpty())
            add({{}, Relation::Is, isNegated, QStringList{word.text}}, place);
        if (operatorTaken && operatorTaken->hasValue)
            m_parsed.remarks.append(
                {place,
                 saidOfQuery(QT_TRANSLATE_NOOP("Query", "“%1” is not something one can filter by; “%2” is "
                                                        "searched as text."))
                     .arg(operatorTaken->name, word.text),
                 {}});
    }

    void readTerm(qsizetype begin, bool isNegated, Field field, Relation relation)
    {
        const bool isList = kindOf(field) == ValueKind::Text || kindOf(field) == ValueKind::Choice;
        Part part{field, relation, {}, m_reader.takeValues(isList)};
        if (part.values.isEmpty())
            return; // still to come
        const Place place{begin, m_reader.at() - begin};
        part.source = m_text.mid(place.at, place.length);
        const Read read = readValue(part);
        if (const auto *remark = std::get_if<QString>(&read)) {
            m_parsed.remarks.append({place, *remark, field});
            return;
        }
        Term term{field, relation, isNegated, std::get<Value>(read)};
        if (std::holds_alternative<Period>(term.value) && relation == Relation::Is)
            term.relation = Relation::AtMost; // "lapses:90d" is meant as a limit
        add(term, place);
    }

    void add(const Term &term, Place place)
    {
        m_parsed.query.terms << term;
        m_parsed.places << place;
    }

    const QString &m_text;
    QueryReader m_reader;
    ParsedQuery m_parsed;
};

} // namespace

Day Calendar::last() const
{
    switch (precision) {
    case Precision::Day: return first;
    case Precision::Month: return Month::of(first).last();
    case Precision::Year: break;
    }
    return Day(first.year(), 12, 31);
}

ParsedQuery parse(const QString &text)
{
    return Parser(text).parsed();
}

} // namespace slateboard::search
