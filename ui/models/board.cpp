// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board.h"

#include "ui/models/titlesearchtext.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <numeric>

namespace slateboard {
namespace {

using planning::Figures;
using planning::TitleFigures;

constexpr std::array boardOrderWords{
    BoardOrderWord{BoardOrder::Release, "release", QT_TRANSLATE_NOOP("BoardOrder", "Release")},
    BoardOrderWord{BoardOrder::Name, "name", QT_TRANSLATE_NOOP("BoardOrder", "Name")},
    BoardOrderWord{BoardOrder::Cost, "cost", QT_TRANSLATE_NOOP("BoardOrder", "Cost")},
    BoardOrderWord{BoardOrder::Warnings, "warnings", QT_TRANSLATE_NOOP("BoardOrder", "Warnings first")},
    BoardOrderWord{BoardOrder::Waiting, "waiting", QT_TRANSLATE_NOOP("BoardOrder", "Longest in stage")},
    BoardOrderWord{BoardOrder::Priority, "priority", QT_TRANSLATE_NOOP("BoardOrder", "Priority")}};

QHash<TitleId, std::vector<IpId>> sourcesByTitle(const Library &library)
{
    QHash<TitleId, std::vector<IpId>> sources;
    sources.reserve(library.titleIps.size());
    for (const TitleIp &tie : library.titleIps)
        sources[tie.title].push_back(tie.ip);
    return sources;
}

/// What cards tell besides the figures, found once for all of them.
struct CardFacts {
    QHash<TitleId, std::vector<IpId>> sources;
    QHash<TitleId, QString> companies;
    QHash<TitleId, QString> platforms;
    QHash<TitleId, const PlanTitle *> rows;
    QHash<TitleId, planning::StageState> planned;
    TitleSearchTexts texts;
};

// The next stage that the plan has each title enter after the day of the figures.
QHash<TitleId, planning::StageState> nextPlanned(const Library &library, const Figures &figures)
{
    QHash<TitleId, planning::StageState> next;
    for (const PlannedStage &row : library.plannedStages) { // by age: of one day the later entered wins
        if (row.plan != figures.plan || row.day <= figures.asOf)
            continue;
        const auto known = next.constFind(row.title);
        if (known == next.constEnd() || row.day <= known->since)
            next.insert(row.title, {row.stage, row.day, Precision::Day});
    }
    return next;
}

CardFacts cardFacts(const Library &library, const Figures &figures, Language language)
{
    CardFacts facts{sourcesByTitle(library),
                    firstParties(library, PartyRole::ProductionCompany, language),
                    firstParties(library, PartyRole::Platform, language),
                    {},
                    nextPlanned(library, figures),
                    TitleSearchTexts(library)};
    for (const PlanTitle &row : library.planTitles) {
        if (row.plan == figures.plan)
            facts.rows.insert(row.title, &row);
    }
    return facts;
}

BoardCard cardOf(const Library &library, const Title &title, const TitleFigures &figures, const CardFacts &facts,
                 Language language)
{
    const QString &name = title.name(language);
    const QString &other = language == Language::Korean ? title.englishName : title.koreanName;
    const PlanTitle *planned = facts.rows.value(title.id);
    std::vector<CardSource> sources;
    for (IpId ip : facts.sources.value(title.id)) {
        if (const auto position = library.ips.rowOf(ip))
            sources.push_back({ip, library.ips.text(*position, IpChunk::TitleText), library.ips.medium(*position)});
    }
    return {.title = title.id,
            .stage = figures.stage->stage,
            .format = title.format,
            .name = name,
            .otherName = other == name ? QString() : other,
            .episodes = title.episodes,
            .minutes = title.minutes,
            .ownOriginal = title.ownOriginal,
            .producer = title.producer,
            .company = facts.companies.value(title.id),
            .platform = facts.platforms.value(title.id),
            .priority = planned ? planned->priority : std::nullopt,
            .locked = planned && planned->locked,
            .planned = facts.planned.contains(title.id) ? std::optional(facts.planned.value(title.id)) : std::nullopt,
            .sources = std::move(sources),
            .figures = figures,
            .searched = CardText(facts.texts.of(title))};
}

// How much there is to worry about.
int warningsOf(const TitleFigures &title, Day asOf)
{
    const planning::TitleAtRisk *risk = title.lapse ? planning::riskOf(*title.lapse, title.title) : nullptr;
    return (risk && risk->isMissed(asOf) ? 8 : 0) + (title.overCap ? 4 : 0) + (title.overBudget ? 2 : 0) +
           (title.lapse ? 1 : 0);
}

// By what the order sorts first; smaller stands higher.
qint64 boardRank(const BoardCard &card, BoardOrder order, Day asOf)
{
    switch (order) {
    case BoardOrder::Cost: return -card.figures.money.efc().minor;
    case BoardOrder::Warnings: return -warningsOf(card.figures, asOf);
    case BoardOrder::Waiting: return card.figures.stage->since.julian();
    case BoardOrder::Priority: return card.priority.value_or(std::numeric_limits<int>::max());
    case BoardOrder::Release:
    case BoardOrder::Name: break;
    }
    return 0;
}

/// What a card is sorted by. Collation keys are made once a card: comparing them is far cheaper than collating at every
/// comparison.
struct CardKey {
    qint64 rank;
    qint64 release;
    QCollatorSortKey name;
};

std::vector<CardKey> sortKeys(std::span<const BoardCard> cards, Language language, BoardOrder order, Day asOf)
{
    QCollator collator(QLocale(language == Language::Korean ? QLocale::Korean : QLocale::English));
    collator.setNumericMode(true);
    std::vector<CardKey> keys;
    keys.reserve(cards.size());
    for (const BoardCard &card : cards) {
        const auto &day = card.figures.release;
        const bool byName = order == BoardOrder::Name;
        const qint64 release = byName ? 0 : day ? day->julian() : std::numeric_limits<qint64>::max();
        keys.push_back({boardRank(card, order, asOf), release, collator.sortKey(card.name)});
    }
    return keys;
}

std::vector<BoardCard> sorted(std::vector<BoardCard> cards, const std::vector<CardKey> &keys)
{
    std::vector<size_t> order(cards.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::sort(order, [&](size_t a, size_t b) {
        if (keys[a].rank != keys[b].rank)
            return keys[a].rank < keys[b].rank;
        if (keys[a].release != keys[b].release)
            return keys[a].release < keys[b].release;
        const int compared = keys[a].name.compare(keys[b].name);
        return compared != 0 ? compared < 0 : cards[a].title < cards[b].title;
    });
    std::vector<BoardCard> result;
    result.reserve(cards.size());
    for (size_t position : order)
        result.push_back(std::move(cards[position]));
    return result;
}

} // namespace

std::span<const BoardOrderWord> boardOrders()
{
    return boardOrderWords;
}

QString boardOrderName(BoardOrder order)
{
    return QCoreApplication::translate("BoardOrder", boardOrderWords[static_cast<size_t>(order)].english);
}

std::vector<BoardCard> boardCards(const Library &library, const Figures &figures, Language language, BoardOrder order)
{
    const CardFacts facts = cardFacts(library, figures, language);
    std::vector<BoardCard> cards;
    cards.reserve(figures.titles.size());
    for (const TitleFigures &title : figures.titles) {
        const Title *row = title.stage ? findRow(library.titles, title.title) : nullptr;
        if (row) // pitched, and not deleted since the figures were made
            cards.push_back(cardOf(library, *row, title, facts, language));
    }
    const std::vector<CardKey> keys = sortKeys(cards, language, order, figures.asOf);
    return sorted(std::move(cards), keys);
}

BoardData boardData(const Library &library, std::shared_ptr<const Figures> figures, Language language,
                    Grouping grouping, BoardOrder order)
{
    BoardData data;
    data.groups = TitleGroups(library, *figures, grouping, language);
    data.cards = boardCards(library, *figures, language, order);
    data.figures = std::move(figures);
    return data;
}

} // namespace slateboard
