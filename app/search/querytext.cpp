// SPDX-License-Identifier: GPL-3.0-or-later
// Queries as text: the other direction of parse().
#include "app/search/querytext.h"
#include "app/search/queryfields.h"
#include "app/search/queryreader.h"
#include "app/search/queryvalues.h"

#include <algorithm>

namespace slateboard::search {
namespace {

QString quoted(const QString &text)
{
    QString result = QStringLiteral("\"");
    for (QChar sign : text) {
        if (QueryReader::isQuote(sign) || sign == u'\\')
            result += u'\\';
        result += sign;
    }
    return result + u'"';
}

bool hasSpace(const QString &text)
{
    return std::ranges::any_of(text, [](QChar sign) { return sign.isSpace(); });
}

// A word of its own must not be read as an operator, a negation or a quotation.
QString writtenWord(const QString &text)
{
    const bool isPlain = !text.startsWith(u'-') && !QueryReader::isQuote(text.front()) && !hasSpace(text) &&
                         std::ranges::none_of(text, &QueryReader::isRelation);
    return isPlain ? text : quoted(text);
}

QString writtenSign(Relation relation)
{
    switch (relation) {
    case Relation::Is: return QStringLiteral(":");
    case Relation::Less: return QStringLiteral("<");
    case Relation::AtMost: return QStringLiteral("<=");
    case Relation::More: return QStringLiteral(">");
    case Relation::AtLeast: return QStringLiteral(">=");
    }
    return {};
}

QString writtenValue(Field field, const Value &value, Language language)
{
    QStringList parts;
    if (const auto *texts = std::get_if<QStringList>(&value)) {
        for (const QString &text : *texts)
            parts << (text.isEmpty() ? noneWord(language) : writtenText(text));
    } else if (const auto *choices = std::get_if<QList<int>>(&value)) {
        for (int choice : *choices)
            parts << choicesOf(field)[static_cast<size_t>(choice)].in(language);
    } else if (const auto *period = std::get_if<Period>(&value)) {
        parts << written(*period, language);
    } else if (const auto *time = std::get_if<Calendar>(&value)) {
        parts << written(*time);
    } else {
        parts << written(std::get<double>(value), field == Field::Growth);
    }
    return parts.join(u',');
}

} // namespace

QString writtenText(const QString &text)
{
    static const QString signs = QStringLiteral(",，、<>=≤≥＜＞＝");
    const bool isPlain = !hasSpace(text) && !isNone(text) && std::ranges::none_of(text, [](QChar sign) {
        return QueryReader::isQuote(sign) || signs.contains(sign);
    });
    return isPlain ? text : quoted(text);
}

QString toText(const Term &term, Language language)
{
    const QString minus = term.isNegated ? QStringLiteral("-") : QString();
    if (!term.field)
        return minus + writtenWord(std::get<QStringList>(term.value).value(0));
    const QString name = fieldSpellings()[static_cast<size_t>(*term.field)].in(language);
    return minus + name + writtenSign(term.relation) + writtenValue(*term.field, term.value, language);
}

QString toText(const Query &query, Language language)
{
    QStringList terms;
    for (const Term &term : query.terms)
        terms << toText(term, language);
    return terms.join(u' ');
}

QString plainWords(const QString &text)
{
    QStringList words;
    for (const Term &term : parse(text).query.terms) {
        if (!term.field && !term.isNegated)
            words << std::get<QStringList>(term.value).first();
    }
    return words.join(u' ');
}

QString withField(const QString &text, Field field, const std::optional<Term> &term, Language language)
{
    const ParsedQuery parsed = parse(text);
    QList<Place> replaced;
    for (qsizetype i = 0; i < parsed.query.terms.size(); ++i) {
        if (parsed.query.terms[i].field == field && !parsed.query.terms[i].isNegated)
            replaced << parsed.places[i];
    }
    for (const auto &[said, place] : parsed.repeated) {
        if (parsed.query.terms[said].field == field && !parsed.query.terms[said].isNegated)
            replaced << place;
    }
    for (const Remark &remark : parsed.remarks) {
        if (remark.field == field)
            replaced << remark.place;
    }
    std::ranges::sort(replaced, {}, &Place::at);
    QString result = text;
    for (qsizetype i = replaced.size(); i-- > 0;)
        result.remove(replaced[i].at, replaced[i].length + 1); // with the space behind it
    if (!term)
        return result;
    const QString first = toText(*term, language);
    return result.isEmpty() ? first : first + u' ' + result; // behind it, a quotation that is open would take it in
}

} // namespace slateboard::search
