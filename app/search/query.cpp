// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/query.h"

#include "app/model/words.h"
#include "app/search/queryfields.h"
#include "app/search/queryreader.h"
#include "app/search/queryvalues.h"

#include <QCoreApplication>
#include <QLocale>

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

    [[nodiscard]] QString example() const { return exampleOf(field, spokenLanguage()); }
};

using Read = std::variant<Value, QString>; // or why not

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
            return saidOfQuery(QT_TRANSLATE_NOOP("Query", "%1: there is no “%2” to choose; try “%3”."))
                .arg(part.source, value.text, part.example());
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
    return saidOfQuery(QT_TRANSLATE_NOOP("Query", "%1: not a number of days or a day; try “%2”."))
        .arg(part.source, part.example());
}

Read readAmount(const Part &part)
{
    if (const auto number = readNumber(part.values.first().text, part.field == Field::Growth))
        return Value(*number);
    return saidOfQuery(QT_TRANSLATE_NOOP("Query", "%1: not a number; try “%2”.")).arg(part.source, part.example());
}

Read readValue(const Part &part)
{
    const ValueKind kind = kindOf(part.field);
    if (part.relation != Relation::Is && (kind == ValueKind::Text || kind == ValueKind::Choice))
        return saidOfQuery(QT_TRANSLATE_NOOP("Query", "%1: has no more or less; try “%2”."))
            .arg(part.source, part.example());
    switch (kind) {
    case ValueKind::Text: return readTexts(part);
    case ValueKind::Choice: return readChoice(part);
    case ValueKind::Time: return readTime(part);
    case ValueKind::Number: break;
    }
    return readAmount(part);
}

// Words stand for many of their kind in a sentence.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 40;
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

// As much of a query as is read, if possible without half a word at its end.
QString readOf(const QString &text)
{
    if (text.size() <= mostCharacters)
        return text;
    qsizetype end = mostCharacters;
    while (end > 0 && !text[end].isSpace())
        --end;
    return text.left(end > 0 ? end : mostCharacters);
}

QString saidOfLeaving()
{
    return saidOfQuery(QT_TRANSLATE_NOOP("Query", "This part is left out."));
}

class Parser {
public:
    explicit Parser(const QString &text) : m_whole(text), m_text(readOf(text)), m_reader(m_text) {}

    ParsedQuery parsed()
    {
        while (m_reader.goToNext() && m_parsed.query.terms.size() < mostTerms)
            readPart();
        remarkOnQuotation();
        remarkOnLength();
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
        if (!operatorTaken || !operatorTaken->hasValue)
            return;
        const QString fault = saidOfQuery(QT_TRANSLATE_NOOP("Query", "There is no field “%1” to filter by."))
                                  .arg(shortened(operatorTaken->name));
        const QString taken =
            saidOfQuery(QT_TRANSLATE_NOOP("Query", "“%1” is searched as text.")).arg(shortened(word.text));
        m_parsed.remarks.append({place, fault, taken, {}});
    }

    // "rights:in-talks": the column of rights shows the status too.
    static Field fieldOf(Field named, const QList<QueryReader::Value> &values)
    {
        const auto areAllOf = [&](Field field) {
            return std::ranges::all_of(values, [field](const QueryReader::Value &value) {
                return !choicesNamed(field, value.text).isEmpty();
            });
        };
        const bool isStatus = named == Field::Kind && !areAllOf(Field::Kind) && areAllOf(Field::Status);
        return isStatus ? Field::Status : named;
    }

    void readTerm(qsizetype begin, bool isNegated, Field field, Relation relation)
    {
        const bool isList = kindOf(field) == ValueKind::Text || kindOf(field) == ValueKind::Choice;
        const qsizetype value = m_reader.at();
        Part part{field, relation, {}, m_reader.takeValues(isList)};
        const qsizetype end = part.values.isEmpty() ? value : m_reader.at();
        const Place place{begin, end - begin};
        part.source = shortened(m_text.mid(place.at, place.length));
        if (part.values.isEmpty()) {
            const QString fault = saidOfQuery(QT_TRANSLATE_NOOP("Query", "%1 has no value yet; try “%2”."))
                                      .arg(part.source, part.example());
            m_parsed.remarks.append({place, fault, saidOfLeaving(), field, true});
            return;
        }
        part.field = field = fieldOf(field, part.values);
        const Read read = readValue(part);
        if (const auto *fault = std::get_if<QString>(&read)) {
            m_parsed.remarks.append({place, *fault, saidOfLeaving(), field});
            return;
        }
        Term term{field, relation, isNegated, std::get<Value>(read)};
        if (std::holds_alternative<Period>(term.value) && relation == Relation::Is)
            term.relation = Relation::AtMost; // "lapses:90d" is meant as a limit
        add(term, place);
    }

    void add(const Term &term, Place place)
    {
        if (const qsizetype before = m_parsed.query.terms.indexOf(term); before >= 0) {
            m_parsed.repeated.append({before, place});
            return;
        }
        m_parsed.query.terms << term;
        m_parsed.places << place;
    }

    void remarkOnQuotation()
    {
        const auto at = m_reader.openQuotation();
        if (!at || m_text.size() < m_whole.size())
            return; // closed, or nobody knows
        const QString quoted = m_text.mid(*at + 1);
        const QString fault = saidOfQuery(QT_TRANSLATE_NOOP("Query", "The quotation mark before “%1” is not closed."));
        const QString taken =
            saidOfQuery(QT_TRANSLATE_NOOP("Query", "Everything that follows it is read as one phrase."));
        m_parsed.remarks.append({{*at, m_text.size() - *at}, fault.arg(shortened(quoted)), taken, {}, true});
    }

    // What is left over.
    void remarkOnLength()
    {
        if (m_reader.goToNext()) {
            const Place rest{m_reader.at(), m_whole.size() - m_reader.at()};
            const QString fault =
                saidOfQuery(QT_TRANSLATE_NOOP("Query", "A search takes at most %1 words and filters.")).arg(mostTerms);
            const QString taken = saidOfQuery(QT_TRANSLATE_NOOP("Query", "What begins with “%1” is left out."));
            m_parsed.remarks.append({rest, fault, taken.arg(shortened(m_whole.mid(rest.at))), {}});
        } else if (m_whole.size() > m_text.size()) {
            const QString fault = saidOfQuery(QT_TRANSLATE_NOOP("Query", "A search takes at most %1 characters."))
                                      .arg(QLocale(QLocale::English).toString(mostCharacters));
            m_parsed.remarks.append({{m_text.size(), m_whole.size() - m_text.size()},
                                     fault,
                                     saidOfQuery(QT_TRANSLATE_NOOP("Query", "What comes after them is left out.")),
                                     {}});
        }
    }

    const QString &m_whole;
    const QString m_text; // as much of it as is read
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
