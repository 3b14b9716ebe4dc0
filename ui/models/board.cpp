// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace slateboard {
namespace {

using planning::Figures;
using planning::TitleFigures;

QHash<TitleId, std::vector<IpId>> sourcesByTitle(const Library &library)
{
    QHash<TitleId, std::vector<IpId>> sources;
    sources.reserve(library.titleIps.size());
    for (const TitleIp &tie : library.titleIps)
        sources[tie.title].push_back(tie.ip);
    return sources;
}

BoardCard cardOf(const Title &title, const TitleFigures &figures, Language language)
{
    const QString &name = title.name(language);
    const QString &other = language == Language::Korean ? title.englishName : title.koreanName;
    BoardCard card{.title = title.id,
                   .stage = figures.stage->stage,
                   .format = title.format,
                   .name = name,
                   .otherName = other == name ? QString() : other,
                   .episodes = title.episodes,
                   .minutes = title.minutes,
                   .ownOriginal = title.ownOriginal,
                   .sources = {},
                   .figures = figures,
                   .searched = search::SearchText(title.koreanName + QLatin1Char('\n') + title.englishName)};
    return card;
}

// Collation keys are made once a card: comparing them is far cheaper than collating at every comparison.
std::vector<BoardCard> sortedByRelease(std::vector<BoardCard> cards, Language language)
{
    QCollator collator(QLocale(language == Language::Korean ? QLocale::Korean : QLocale::English));
    collator.setNumericMode(true);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(cards.size());
    for (const BoardCard &card : cards)
        keys.push_back(collator.sortKey(card.name));
    std::vector<size_t> order(cards.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [&](size_t a, size_t b) {
        const auto &left = cards[a].figures.release;
        const auto &right = cards[b].figures.release;
        if (left != right)
            return left && (!right || *left < *right);
        const int compared = keys[a].compare(keys[b]);
        return compared != 0 ? compared < 0 : cards[a].title < cards[b].title;
    });
    std::vector<BoardCard> sorted;
    sorted.reserve(cards.size());
    for (size_t position : order)
        sorted.push_back(std::move(cards[position]));
    return sorted;
}

} // namespace

std::vector<BoardCard> boardCards(const Library &library, const Figures &figures, Language language)
{
    const auto sources = sourcesByTitle(library);
    std::vector<BoardCard> cards;
    cards.reserve(figures.titles.size());
    for (const TitleFigures &title : figures.titles) {
        const Title *row = title.stage ? findRow(library.titles, title.title) : nullptr;
        if (!row)
            continue; // not pitched yet, or deleted since the figures were made
        cards.push_back(cardOf(*row, title, language));
        for (IpId ip : sources.value(title.title)) {
            if (const auto position = library.ips.rowOf(ip))
                cards.back().sources.push_back(
                    {ip, library.ips.text(*position, IpChunk::TitleText), library.ips.medium(*position)});
        }
    }
    return sortedByRelease(std::move(cards), language);
}

BoardArrangement arrangeBoard(std::span<const BoardCard> cards, const Figures &figures, const BoardFilter &filter,
                              const QHash<TitleId, Stage> &placed)
{
    BoardArrangement board;
    for (size_t stage = 0; stage < planning::stageCount; ++stage) {
        board.columns[stage].stage = static_cast<Stage>(stage);
        board.columns[stage].total = figures.stages[stage];
    }
    const std::vector<search::SearchWord> words = search::searchWords(filter.text);
    for (size_t i = 0; i < cards.size(); ++i) {
        const BoardCard &card = cards[i];
        BoardColumn &column = board.columns[static_cast<size_t>(placed.value(card.title, card.stage))];
        if (column.stage != card.stage) {
            planning::StageTotal &left = board.columns[static_cast<size_t>(card.stage)].total;
            --left.titles;
            left.cost -= card.figures.money.efc();
            ++column.total.titles;
            column.total.cost += card.figures.money.efc();
        }
        if (!filter.formats.empty() && !filter.formats.contains(card.format))
            continue;
        if (std::ranges::all_of(words, [&](const auto &word) { return card.searched.contains(word); })) {
            column.cards.push_back(static_cast<int>(i));
            ++board.shown;
        }
    }
    return board;
}

QString moveMeans(Stage from, Stage to)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Board", text); };
    if (to == Stage::Shelved)
        return say(QT_TRANSLATE_NOOP("Board", "needs no more money"));
    if (from != Stage::Shelved && planning::isGreenlit(from) && !planning::isGreenlit(to))
        return say(QT_TRANSLATE_NOOP("Board", "greenlight withdrawn"));
    if (from == Stage::Released)
        return say(QT_TRANSLATE_NOOP("Board", "release withdrawn"));
    if (to == Stage::Released)
        return say(QT_TRANSLATE_NOOP("Board", "released today"));
    if (!planning::isGreenlit(from) && planning::isGreenlit(to))
        return say(QT_TRANSLATE_NOOP("Board", "greenlight"));
    return {};
}

int PlacedCards::place(const QList<TitleId> &titles, Stage stage)
{
    ++m_lastMove;
    for (TitleId title : titles)
        m_places.insert(title, {stage, m_lastMove, false});
    return m_lastMove;
}

void PlacedCards::accept(int move, const Figures &figures)
{
    for (Place &place : m_places) {
        if (place.move == move)
            place.accepted = true;
    }
    // Figures of the move may have come before the word that it was accepted.
    m_places.removeIf([&](const auto &entry) {
        const TitleFigures *title = planning::findTitle(figures, entry.key());
        return entry->accepted && title && title->stage && title->stage->stage == entry->stage;
    });
}

void PlacedCards::refuse(int move)
{
    m_places.removeIf([move](const auto &entry) { return entry->move == move; });
}

void PlacedCards::settle()
{
    m_places.removeIf([](const auto &entry) { return entry->accepted; });
}

QHash<TitleId, Stage> PlacedCards::stages() const
{
    QHash<TitleId, Stage> stages;
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        stages.insert(place.key(), place->stage);
    return stages;
}

} // namespace slateboard
