// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/iporder.h"

#include <QHash>

#include <algorithm>
#include <bit>
#include <numeric>

namespace slateboard {
namespace {

constexpr qint64 blankNumber = std::numeric_limits<qint64>::max();
constexpr qint64 perpetual = blankNumber - 1;

// An integer that stands to others as the number does.
qint64 inOrder(double number)
{
    const auto bits = std::bit_cast<qint64>(number);
    return bits < 0 ? bits ^ std::numeric_limits<qint64>::max() : bits;
}

// By enum value, the place of its word in the alphabet.
template <class E>
void rankWords(const QCollator &collator, std::array<int, 16> &ranks)
{
    std::vector<std::pair<QString, size_t>> ordered;
    for (const auto &word : words<E>())
        ordered.emplace_back(translatedWord(word.english), static_cast<size_t>(word.value));
    std::ranges::sort(ordered, collator, &std::pair<QString, size_t>::first);
    for (size_t rank = 0; rank < ordered.size(); ++rank)
        ranks.at(ordered[rank].second) = static_cast<int>(rank);
}

// Where the table itself has the text of a column.
std::optional<IpChunk::Text> tableText(IpColumn column)
{
    switch (column) {
    case IpColumn::Title: return IpChunk::TitleText;
    case IpColumn::OriginalTitle: return IpChunk::OriginalTitleText;
    case IpColumn::Genre: return IpChunk::GenreText;
    case IpColumn::Creator: return IpChunk::CreatorText;
    case IpColumn::Publisher: return IpChunk::PublisherText;
    case IpColumn::Tags: return IpChunk::TagsText;
    case IpColumn::ForeignId: return IpChunk::ForeignIdText;
    default: return std::nullopt;
    }
}

bool isOfText(IpColumn column)
{
    return tableText(column) || column == IpColumn::MadeInto || column == IpColumn::Territory ||
           column == IpColumn::Counterparty;
}

} // namespace

std::vector<int> SortedRows::directed(Qt::SortOrder direction) const
{
    if (direction == Qt::AscendingOrder)
        return rows;
    const auto rankAt = [this](size_t place) { return ranks[static_cast<size_t>(rows[place])]; };
    std::vector<int> result;
    result.reserve(rows.size());
    const auto firstBlank =
        std::ranges::partition_point(rows, [this](int row) { return ranks[static_cast<size_t>(row)] != blank; });
    for (auto end = static_cast<size_t>(firstBlank - rows.begin()); end > 0;) {
        size_t begin = end - 1;
        while (begin > 0 && rankAt(begin - 1) == rankAt(end - 1))
            --begin;
        result.insert(result.end(), rows.begin() + static_cast<std::ptrdiff_t>(begin),
                      rows.begin() + static_cast<std::ptrdiff_t>(end));
        end = begin;
    }
    result.insert(result.end(), firstBlank, rows.end());
    return result;
}

IpOrder::IpOrder(const Library &library, std::shared_ptr<const IpFacts> facts, IpColumn column, Language language) :
    m_ips(library.ips), m_titles(library.titles), m_parties(library.parties), m_facts(std::move(facts)),
    m_column(column), m_language(language), m_collator(QLocale(QLocale::Korean))
{
    m_collator.setNumericMode(true);
    if (column == IpColumn::Medium)
        rankWords<Medium>(m_collator, m_wordRanks);
    else if (column == IpColumn::Origin)
        rankWords<Origin>(m_collator, m_wordRanks);
}

std::optional<QString> IpOrder::textOf(int row) const
{
    const auto unlessEmpty = [](const QString &text) { return text.isEmpty() ? std::nullopt : std::optional(text); };
    if (const auto which = tableText(m_column))
        return unlessEmpty(m_ips.text(row, *which));
    if (m_column == IpColumn::MadeInto) {
        const QList<TitleId> titles = m_facts->titles(row);
        const Title *title = titles.isEmpty() ? nullptr : findRow(m_titles, titles.first());
        return title ? unlessEmpty(title->name(m_language)) : std::nullopt;
    }
    const RightsGrant *grant = m_facts->grant(row);
    if (!grant)
        return std::nullopt;
    if (m_column == IpColumn::Territory)
        return grant->territory; // empty, first, is the world
    const Party *party = findRow(m_parties, grant->counterparty);
    return party ? unlessEmpty(nameIn(m_language, party->name, party->englishName)) : std::nullopt;
}

// Of the grant that holds. What it covers is ordered by how much that is.
qint64 IpOrder::grantNumber(const RightsGrant &grant) const
{
    switch (m_column) {
    case IpColumn::Kind: return static_cast<int>(grant.kind);
    case IpColumn::Uses:
        return -std::ranges::count_if(words<Use>(), [&](const auto &use) { return grant.uses.has(use.value); });
    default: return grant.fee ? grant.fee->minor : blankNumber;
    }
}

qint64 IpOrder::numberOf(int row) const
{
    if (const auto metric = metricOf(m_column)) {
        const auto value = metric->isGrowth ? m_facts->growth(row, metric->kind) : m_facts->latest(row, metric->kind);
        return value ? inOrder(*value) : blankNumber;
    }
    switch (m_column) {
    case IpColumn::Medium: return m_wordRanks.at(static_cast<size_t>(m_ips.medium(row)));
    case IpColumn::Origin: return m_wordRanks.at(static_cast<size_t>(m_ips.head(row).origin));
    case IpColumn::Rights: {
        // What is secured first, by the strength of the right.
        const planning::IpState state = m_facts->state(row);
        const int kind = state.kind ? static_cast<int>(*state.kind) : 0;
        return (state.secured ? 0 : 100) + static_cast<int>(state.status) * 10 + kind;
    }
    case IpColumn::LapsesOn: {
        const auto until = m_facts->securedUntil(row);
        return !m_facts->isSecured(row) ? blankNumber : until ? until->julian() : perpetual;
    }
    case IpColumn::Discovered: {
        const auto day = m_ips.head(row).discoveredOn;
        return day ? day->julian() : blankNumber;
    }
    case IpColumn::Step: {
        const auto step = m_facts->step(row);
        return step ? static_cast<int>(*step) : blankNumber;
    }
    default: break;
    }
    const RightsGrant *grant = m_facts->grant(row);
    return grant ? grantNumber(*grant) : blankNumber;
}

IpOrder::Key IpOrder::keyOf(int row) const
{
    if (!isOfText(m_column))
        return {numberOf(row), {}};
    const auto text = textOf(row);
    return text ? Key{0, m_collator.sortKey(*text)} : Key{blankNumber, {}};
}

// Sort keys take time and room, and most columns have few texts: one key for each text that differs.
std::vector<qint64> IpOrder::textNumbers() const
{
    std::vector<qint64> numbers; // by row: first the number of the text, then its rank
    QHash<QString, qint64> known;
    std::vector<std::pair<QCollatorSortKey, qint64>> keys;
    for (int row = 0; row < m_ips.size(); ++row) {
        const auto text = textOf(row);
        if (!text) {
            numbers.push_back(blankNumber);
            continue;
        }
        qint64 &number = known[*text]; // from 1; 0 is new
        if (number == 0) {
            number = known.size();
            keys.emplace_back(m_collator.sortKey(*text), number - 1);
        }
        numbers.push_back(number - 1);
    }
    known = {};
    const auto before = [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; };
    std::ranges::sort(keys, before);
    std::vector<qint64> ranks(keys.size());
    qint64 rank = 0;
    for (size_t place = 0; place < keys.size(); ++place) {
        rank += place > 0 && before(keys[place - 1], keys[place]) ? 1 : 0;
        ranks[static_cast<size_t>(keys[place].second)] = rank;
    }
    for (qint64 &number : numbers)
        number = number == blankNumber ? blankNumber : ranks[static_cast<size_t>(number)];
    return numbers;
}

std::vector<qint64> IpOrder::numbers() const
{
    if (isOfText(m_column))
        return textNumbers();
    std::vector<qint64> numbers;
    for (int row = 0; row < m_ips.size(); ++row)
        numbers.push_back(numberOf(row));
    return numbers;
}

SortedRows IpOrder::sorted(const std::vector<int> &before) const
{
    const std::vector<qint64> numbers = this->numbers();
    const auto numberAt = [&](int row) { return numbers[static_cast<size_t>(row)]; };
    SortedRows result{before, std::vector<int>(before.size())};
    std::ranges::stable_sort(result.rows, {}, numberAt);
    int rank = 0;
    for (size_t place = 0; place < result.rows.size(); ++place) {
        const int row = result.rows[place];
        rank += place > 0 && numberAt(result.rows[place - 1]) != numberAt(row) ? 1 : 0;
        result.ranks[static_cast<size_t>(row)] = numberAt(row) == blankNumber ? SortedRows::blank : rank;
    }
    return result;
}

void IpOrder::place(const QList<int> &changed, SortedRows &sorted) const
{
    std::vector<char> isChanged(sorted.ranks.size(), 0);
    std::vector<std::pair<Key, int>> coming;
    for (int row : changed) {
        isChanged[static_cast<size_t>(row)] = 1;
        coming.emplace_back(keyOf(row), row);
    }
    std::erase_if(sorted.rows,
                  [&](int row) { return isChanged[static_cast<size_t>(row)] != 0; }); // the rest is in order
    std::ranges::stable_sort(coming, [](const auto &a, const auto &b) { return a.first < b.first; });

    std::vector<int> rows;
    rows.reserve(sorted.rows.size() + coming.size());
    int added = 0; // ranks, by the rows placed so far
    auto next = sorted.rows.cbegin();
    const auto keepUpTo = [&](std::vector<int>::const_iterator end) {
        for (; next != end; ++next) {
            int &rank = sorted.ranks[static_cast<size_t>(*next)];
            rank += rank == SortedRows::blank ? 0 : added;
            rows.push_back(*next);
        }
    };
    for (const auto &[key, row] : coming) {
        keepUpTo(std::partition_point(next, sorted.rows.cend(), [&](int other) { return !(key < keyOf(other)); }));
        const int before = rows.empty() ? -1 : sorted.ranks[static_cast<size_t>(rows.back())];
        const bool isLikeBefore = !rows.empty() && !(keyOf(rows.back()) < key);
        int &rank = sorted.ranks[static_cast<size_t>(row)];
        rank = key.number == blankNumber ? SortedRows::blank : isLikeBefore ? before : before + 1;
        added += isLikeBefore || rank == SortedRows::blank ? 0 : 1;
        rows.push_back(row);
    }
    keepUpTo(sorted.rows.cend());
    sorted.rows = std::move(rows);
}

} // namespace slateboard
