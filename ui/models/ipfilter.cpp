// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ipfilter.h"

#include "app/base/text.h"
#include "app/search/searchword.h"

#include <QSet>

namespace slateboard {
namespace {

using search::Field;
using search::Term;

template <class Holds>
void keepRows(std::vector<char> &rows, bool isNegated, Holds holds)
{
    for (size_t row = 0; row < rows.size(); ++row) {
        if (rows[row])
            rows[row] = holds(static_cast<int>(row)) != isNegated ? 1 : 0;
    }
}

unsigned bitsOf(const Term &term)
{
    unsigned bits = 0;
    for (int choice : std::get<QList<int>>(term.value))
        bits |= 1U << static_cast<unsigned>(choice);
    return bits;
}

// The genres that a term means: the one of that name, or else, while it is being typed, all that have it inside.
QSet<QByteArray> genresOf(const Term &term, const QStringList &known)
{
    QSet<QByteArray> wanted;
    for (const QString &text : std::get<QStringList>(term.value)) {
        if (text.isEmpty())
            continue;
        const QString key = searchKey(text);
        const auto named = std::ranges::find_if(known, [&](const QString &genre) { return searchKey(genre) == key; });
        if (named != known.end()) {
            wanted.insert(named->toUtf8());
            continue;
        }
        const search::SearchWord word = search::searchPhrase(text);
        for (const QString &genre : known) {
            if (search::SearchText(genre).contains(word))
                wanted.insert(genre.toUtf8());
        }
    }
    return wanted;
}

void keepGenres(const IpTable &ips, std::vector<char> &rows, const Term &term, const QStringList &known)
{
    const QSet<QByteArray> genres = genresOf(term, known);
    const QSet<QByteArrayView> wanted(genres.begin(), genres.end());
    const bool wantsNone = std::get<QStringList>(term.value).contains(QString());
    for (int c = 0; c < ips.chunkCount(); ++c) {
        const IpChunk &chunk = ips.chunk(c);
        char *entry = rows.data() + ips.firstRowOf(c);
        for (int row = 0; row < chunk.size(); ++row) {
            const QByteArrayView genre = chunk.text(row, IpChunk::GenreText);
            if (entry[row])
                entry[row] = (genre.isEmpty() ? wantsNone : wanted.contains(genre)) != term.isNegated ? 1 : 0;
        }
    }
}

MetricKind metricKindOf(Field field)
{
    return static_cast<MetricKind>(static_cast<int>(field) - static_cast<int>(Field::Views));
}

void keepNumbers(const IpFacts &facts, std::vector<char> &rows, const Term &term)
{
    const bool isGrowth = term.field == Field::Growth;
    const MetricKind kind = isGrowth ? MetricKind::Views : metricKindOf(*term.field);
    keepRows(rows, term.isNegated, [&](int row) {
        const auto value = isGrowth ? facts.growth(row, kind) : facts.latest(row, kind);
        return value && search::fits(isGrowth ? *value * 100 : *value, term);
    });
}

void keepFacts(const IpFacts &facts, std::vector<char> &rows, const Term &term)
{
    const bool isChoice = std::holds_alternative<QList<int>>(term.value);
    const unsigned bits = isChoice ? bitsOf(term) : 0;
    const auto isWanted = [bits](unsigned value) { return (bits >> value & 1U) != 0; };
    switch (*term.field) {
    case Field::Status:
        return keepRows(rows, term.isNegated,
                        [&](int row) { return isWanted(static_cast<unsigned>(facts.status(row))); });
    case Field::Tied:
        return keepRows(rows, term.isNegated, [&](int row) { return isWanted(facts.isTied(row) ? 1 : 0); });
    case Field::Uses: return keepRows(rows, term.isNegated, [&](int row) { return (facts.uses(row) & bits) != 0; });
    case Field::Kind: return keepRows(rows, term.isNegated, [&](int row) { return (facts.kinds(row) & bits) != 0; });
    case Field::Lapses:
        return keepRows(rows, term.isNegated, [&](int row) {
            const auto until = facts.securedUntil(row);
            return until && !facts.isDecided(row) && search::fits(*until, term, facts.asOf(), true);
        });
    default: return keepNumbers(facts, rows, term);
    }
}

void keepOnly(const IpTable &ips, std::vector<char> &rows, const QList<IpId> &only)
{
    std::vector<char> isNamed(rows.size(), 0);
    for (IpId id : only) {
        if (const auto row = ips.rowOf(id))
            isNamed[static_cast<size_t>(*row)] = 1;
    }
    keepRows(rows, false, [&](int row) { return isNamed[static_cast<size_t>(row)] != 0; });
}

} // namespace

bool IpFilter::asksFacts() const
{
    return std::ranges::any_of(query.terms, [](const Term &term) {
        return !search::isOfTable(term.field) || term.field == Field::Discovered;
    });
}

std::vector<char> passing(const IpTable &ips, const IpFacts &facts, const IpFilter &filter,
                          const std::vector<search::RowVerdict> &synopses)
{
    std::vector<char> rows = search::matching(ips, filter.query, facts.asOf(), synopses);
    if (filter.only)
        keepOnly(ips, rows, *filter.only);
    for (const Term &term : filter.query.terms) {
        if (term.field == Field::Genre)
            keepGenres(ips, rows, term, facts.texts().genres);
        else if (!search::isOfTable(term.field))
            keepFacts(facts, rows, term);
    }
    return rows;
}

} // namespace slateboard
