// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/iporder.h"

#include <limits>
#include <numeric>

namespace slateboard {
namespace {

constexpr qint64 blank = std::numeric_limits<qint64>::max();
constexpr qint64 perpetual = blank - 1;

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

} // namespace

IpOrder::IpOrder(const Library &library, std::shared_ptr<const IpFacts> facts, IpColumn column, Language language) :
    m_ips(library.ips), m_titles(library.titles), m_facts(std::move(facts)), m_column(column), m_language(language),
    m_collator(QLocale(QLocale::Korean))
{
    m_collator.setNumericMode(true);
    if (column == IpColumn::Medium)
        rankWords<Medium>(m_collator, m_wordRanks);
    else if (column == IpColumn::Origin)
        rankWords<Origin>(m_collator, m_wordRanks);
}

IpOrder::Key IpOrder::textKey(const QString &text) const
{
    if (text.isEmpty())
        return {blank, {}};
    return {0, m_collator.sortKey(text)};
}

IpOrder::Key IpOrder::keyOf(int row) const
{
    const auto text = [&](IpChunk::Text which) { return textKey(m_ips.text(row, which)); };
    const planning::IpState &state = m_facts->states[static_cast<size_t>(row)];
    switch (m_column) {
    case IpColumn::Title: return text(IpChunk::TitleText);
    case IpColumn::OriginalTitle: return text(IpChunk::OriginalTitleText);
    case IpColumn::Genre: return text(IpChunk::GenreText);
    case IpColumn::Creator: return text(IpChunk::CreatorText);
    case IpColumn::Publisher: return text(IpChunk::PublisherText);
    case IpColumn::Medium: return {m_wordRanks.at(static_cast<size_t>(m_ips.medium(row))), {}};
    case IpColumn::Origin: return {m_wordRanks.at(static_cast<size_t>(m_ips.head(row).origin)), {}};
    case IpColumn::Rights: {
        // What is secured first, by the strength of the right.
        const int kind = state.kind ? static_cast<int>(*state.kind) : 0;
        return {(state.secured ? 0 : 100) + static_cast<int>(state.status) * 10 + kind, {}};
    }
    case IpColumn::LapsesOn:
        if (!state.secured)
            return {blank, {}};
        return {state.securedUntil ? state.securedUntil->julian() : perpetual, {}};
    case IpColumn::MadeInto: {
        const QList<TitleId> &titles = m_facts->titles[static_cast<size_t>(row)];
        const Title *title = titles.isEmpty() ? nullptr : findRow(m_titles, titles.first());
        return textKey(title ? title->name(m_language) : QString());
    }
    case IpColumn::Discovered: {
        const auto day = m_ips.head(row).discoveredOn;
        return {day ? day->julian() : blank, {}};
    }
    }
    return {};
}

std::vector<int> IpOrder::sorted(const std::vector<int> &before) const
{
    std::vector<Key> keys;
    keys.reserve(before.size());
    for (int row = 0; row < m_ips.size(); ++row)
        keys.push_back(keyOf(row));
    std::vector<int> order = before;
    std::ranges::stable_sort(order,
                             [&](int a, int b) { return keys[static_cast<size_t>(a)] < keys[static_cast<size_t>(b)]; });
    return order;
}

size_t IpOrder::placeOf(int row, const std::vector<int> &order) const
{
    const Key key = keyOf(row);
    const auto place = std::ranges::partition_point(order, [&](int other) { return !(key < keyOf(other)); });
    return static_cast<size_t>(place - order.begin());
}

} // namespace slateboard
