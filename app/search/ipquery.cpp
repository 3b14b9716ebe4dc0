// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/ipquery.h"

#include "app/search/ipsearch.h"

#include <algorithm>
#include <span>

namespace slateboard::search {
namespace {

constexpr char textEnd = '\x1f'; // of a search row

struct RowText {
    QByteArrayView key;
    QByteArrayView initials;
};

// One text of a row as it is searched. The texts stand in their order, and empty ones not at all.
RowText rowText(const IpChunk &chunk, int row, IpChunk::Text wanted)
{
    const QByteArrayView keys = chunk.searchRow(row);
    const QByteArrayView initials = chunk.initialsRow(row);
    qsizetype from = 0;
    for (int which = 0; which <= wanted; ++which) {
        if (chunk.text(row, static_cast<IpChunk::Text>(which)).isEmpty())
            continue;
        const qsizetype size = keys.sliced(from).indexOf(textEnd);
        if (which == wanted)
            return {keys.sliced(from, size), initials.sliced(from, size)};
        from += size + 1;
    }
    return {};
}

std::span<const IpChunk::Text> textsOf(Field field)
{
    static constexpr IpChunk::Text titles[] = {IpChunk::TitleText, IpChunk::OriginalTitleText};
    static constexpr IpChunk::Text creator[] = {IpChunk::CreatorText};
    static constexpr IpChunk::Text publisher[] = {IpChunk::PublisherText};
    static constexpr IpChunk::Text tags[] = {IpChunk::TagsText};
    static constexpr IpChunk::Text id[] = {IpChunk::ForeignIdText};
    switch (field) {
    case Field::Title: return titles;
    case Field::Creator: return creator;
    case Field::Publisher: return publisher;
    case Field::Tag: return tags;
    case Field::Id: return id;
    default: return {};
    }
}

template <class Holds>
void keepWhere(const IpTable &ips, std::vector<char> &rows, bool isNegated, Holds holds)
{
    for (int c = 0; c < ips.chunkCount(); ++c) {
        const IpChunk &chunk = ips.chunk(c);
        char *entry = rows.data() + ips.firstRowOf(c);
        for (int row = 0; row < chunk.size(); ++row) {
            if (entry[row])
                entry[row] = holds(chunk, row) != isNegated ? 1 : 0;
        }
    }
}

void keepTexts(const IpTable &ips, std::vector<char> &rows, const Term &term)
{
    std::vector<SearchWord> wanted;
    bool wantsNone = false;
    for (const QString &text : std::get<QStringList>(term.value)) {
        if (text.isEmpty())
            wantsNone = true;
        else
            wanted.push_back(searchPhrase(text));
    }
    const std::span<const IpChunk::Text> where = textsOf(*term.field);
    keepWhere(ips, rows, term.isNegated, [&](const IpChunk &chunk, int row) {
        return std::ranges::any_of(where, [&](IpChunk::Text which) {
            const RowText text = rowText(chunk, row, which);
            if (text.key.isEmpty())
                return wantsNone && which == where.front();
            return std::ranges::any_of(
                wanted, [&](const SearchWord &word) { return word.indexIn(text.key, text.initials, 0) >= 0; });
        });
    });
}

void keepChoice(const IpTable &ips, std::vector<char> &rows, const Term &term)
{
    unsigned wanted = 0;
    for (int choice : std::get<QList<int>>(term.value))
        wanted |= 1U << static_cast<unsigned>(choice);
    const bool isMedium = term.field == Field::Medium;
    keepWhere(ips, rows, term.isNegated, [&](const IpChunk &chunk, int row) {
        const auto value =
            isMedium ? static_cast<unsigned>(chunk.medium(row)) : static_cast<unsigned>(chunk.origin(row));
        return (wanted >> value & 1U) != 0;
    });
}

// The rows with all words that are asked for, and with none of those that are not. A word that stands in a field is
// looked for in whole rows first, which is quick; then only what is left is looked at more closely.
std::vector<char> withWords(const IpTable &ips, const Query &query)
{
    std::vector<SearchWord> words;
    QStringList unwanted;
    for (const Term &term : query.terms) {
        const auto *texts = std::get_if<QStringList>(&term.value);
        if (!texts || texts->size() != 1 || texts->first().trimmed().isEmpty() || !isOfTable(term.field))
            continue;
        if (!term.isNegated)
            words.push_back(searchPhrase(texts->first()));
        else if (!term.field)
            unwanted << texts->first();
    }
    std::vector<char> rows(static_cast<size_t>(ips.size()), words.empty() ? 1 : 0);
    if (!words.empty()) {
        for (int row : findIps(ips, std::move(words)))
            rows[static_cast<size_t>(row)] = 1;
    }
    for (const QString &text : std::as_const(unwanted)) {
        for (int row : findIps(ips, std::vector{searchPhrase(text)}))
            rows[static_cast<size_t>(row)] = 0;
    }
    return rows;
}

bool isFree(const Term &term)
{
    return !term.field && !std::get<QStringList>(term.value).first().trimmed().isEmpty();
}

// The rows of these source IPs, ascending, each once.
std::vector<int> rowsOf(const IpTable &ips, const SynopsisHits &synopses)
{
    std::vector<int> rows;
    for (const std::vector<IpId> &found : synopses) {
        for (IpId ip : found) {
            if (const auto row = ips.rowOf(ip))
                rows.push_back(*row);
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

Day shifted(Day day, Period period, int sign)
{
    switch (period.unit) {
    case Period::Unit::Days: return day.plusDays(sign * period.count);
    case Period::Unit::Months: return day.plusMonths(sign * period.count);
    case Period::Unit::Years: break;
    }
    return Day(day.date().addYears(sign * period.count));
}

template <class T>
bool compares(const T &value, Relation relation, const T &first, const T &last)
{
    switch (relation) {
    case Relation::Is: return first <= value && value <= last;
    case Relation::Less: return value < first;
    case Relation::AtMost: return value <= last;
    case Relation::More: return value > last;
    case Relation::AtLeast: return value >= first;
    }
    return false;
}

} // namespace

bool isOfTable(const std::optional<Field> &field)
{
    return !field || (*field <= Field::Id && field != Field::Genre) || field == Field::Medium ||
           field == Field::Origin || field == Field::Discovered;
}

bool fits(double number, const Term &term)
{
    const double limit = std::get<double>(term.value);
    return compares(number, term.relation, limit, limit);
}

bool fits(Day day, const Term &term, Day asOf, bool isAhead)
{
    if (const auto *time = std::get_if<Calendar>(&term.value))
        return compares(day, term.relation, time->first, time->last());
    const Period period = std::get<Period>(term.value);
    if (isAhead) {
        const Day limit = shifted(asOf, period, 1);
        return day >= asOf && compares(day, term.relation, limit, limit);
    }
    // So many days ago: the fewer, the later.
    const Day limit = shifted(asOf, period, -1);
    return day <= asOf && compares(-day.julian(), term.relation, -limit.julian(), -limit.julian());
}

std::vector<SearchWord> freeWords(const Query &query)
{
    std::vector<SearchWord> words;
    for (const Term &term : query.terms) {
        if (isFree(term))
            words.push_back(searchPhrase(std::get<QStringList>(term.value).first()));
    }
    return words;
}

std::vector<RowVerdict> synopsisVerdicts(const IpTable &ips, const Query &query, const SynopsisHits &synopses)
{
    const std::vector<SearchWord> words = freeWords(query);
    std::vector<char> isWanted;
    for (const Term &term : query.terms) {
        if (isFree(term))
            isWanted.push_back(term.isNegated ? 0 : 1);
    }
    std::vector<RowVerdict> verdicts;
    int c = 0;
    for (int row : rowsOf(ips, synopses)) {
        while (row >= ips.firstRowOf(c) + ips.chunk(c).size())
            ++c;
        const IpChunk &chunk = ips.chunk(c);
        const int at = row - ips.firstRowOf(c);
        bool passes = true;
        for (size_t word = 0; passes && word < words.size(); ++word) {
            const bool isThere = std::ranges::binary_search(synopses[word], chunk.id(at)) ||
                                 words[word].indexIn(chunk.searchRow(at), chunk.initialsRow(at), 0) >= 0;
            passes = isThere == (isWanted[word] != 0);
        }
        verdicts.push_back({row, passes});
    }
    return verdicts;
}

std::vector<char> matching(const IpTable &ips, const Query &query, Day asOf, const std::vector<RowVerdict> &synopses)
{
    std::vector<char> rows = withWords(ips, query);
    for (const RowVerdict &verdict : synopses)
        rows[static_cast<size_t>(verdict.row)] = verdict.passes ? 1 : 0;
    for (const Term &term : query.terms) {
        if (!term.field || !isOfTable(term.field))
            continue;
        if (term.field == Field::Medium || term.field == Field::Origin)
            keepChoice(ips, rows, term);
        else if (term.field == Field::Discovered)
            keepWhere(ips, rows, term.isNegated, [&](const IpChunk &chunk, int row) {
                const auto day = chunk.discoveredOn(row);
                return day && fits(*day, term, asOf, false);
            });
        else
            keepTexts(ips, rows, term);
    }
    return rows;
}

} // namespace slateboard::search
