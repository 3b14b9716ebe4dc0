// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/titlegroups.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace slateboard {
namespace {

constexpr std::array groupingWords{
    GroupingWord{Grouping::None, "none", QT_TRANSLATE_NOOP("Lanes", "No lanes")},
    GroupingWord{Grouping::Format, "format", QT_TRANSLATE_NOOP("Lanes", "Format")},
    GroupingWord{Grouping::ReleaseYear, "year", QT_TRANSLATE_NOOP("Lanes", "Year of release")},
    GroupingWord{Grouping::ProductionCompany, "company", QT_TRANSLATE_NOOP("Lanes", "Production company")},
    GroupingWord{Grouping::Platform, "platform", QT_TRANSLATE_NOOP("Lanes", "Platform")},
    GroupingWord{Grouping::Producer, "producer", QT_TRANSLATE_NOOP("Lanes", "Producer")}};

QString laneText(const char *text)
{
    return QCoreApplication::translate("Lanes", text);
}

/// Where a title belongs, and how that is ordered among the others: by number, then by name.
struct GroupOfTitle {
    QString key;
    QString name;
    int number = 0;
};
using GroupFinder = std::function<GroupOfTitle(const planning::TitleFigures &)>;

GroupFinder byName(QHash<TitleId, QString> names)
{
    return [names = std::move(names)](const planning::TitleFigures &title) {
        const QString name = names.value(title.title);
        return GroupOfTitle{name, name};
    };
}

GroupFinder byFormat(const Library &library)
{
    return [&library](const planning::TitleFigures &title) -> GroupOfTitle {
        const Title *row = findRow(library.titles, title.title);
        if (!row)
            return {};
        return {QString::fromLatin1(codeOf(row->format)), wordFor(row->format), static_cast<int>(row->format)};
    };
}

GroupOfTitle yearOf(const planning::TitleFigures &title)
{
    if (!title.release)
        return {};
    const QString year = QString::number(title.release->year());
    return {year, year, title.release->year()};
}

GroupFinder finderFor(const Library &library, Grouping grouping, Language language)
{
    switch (grouping) {
    case Grouping::Format: return byFormat(library);
    case Grouping::ProductionCompany: return byName(firstParties(library, PartyRole::ProductionCompany, language));
    case Grouping::Platform: return byName(firstParties(library, PartyRole::Platform, language));
    case Grouping::Producer: {
        QHash<TitleId, QString> producers;
        for (const Title &title : library.titles)
            producers.insert(title.id, title.producer);
        return byName(std::move(producers));
    }
    case Grouping::ReleaseYear: return yearOf;
    case Grouping::None: break;
    }
    return {};
}

QString nameOfNone(Grouping grouping)
{
    switch (grouping) {
    case Grouping::ReleaseYear: return laneText(QT_TRANSLATE_NOOP("Lanes", "No release planned"));
    case Grouping::ProductionCompany: return laneText(QT_TRANSLATE_NOOP("Lanes", "No production company"));
    case Grouping::Platform: return laneText(QT_TRANSLATE_NOOP("Lanes", "No platform"));
    case Grouping::Producer: return laneText(QT_TRANSLATE_NOOP("Lanes", "No producer"));
    case Grouping::None:
    case Grouping::Format: break;
    }
    return {};
}

// The positions of groups in the order in which they stand; the one without a key last.
std::vector<int> orderOf(const std::vector<GroupOfTitle> &found, Language language)
{
    QCollator collator(QLocale(language == Language::Korean ? QLocale::Korean : QLocale::English));
    collator.setNumericMode(true);
    std::vector<int> order(found.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = static_cast<int>(i);
    std::ranges::sort(order, [&](int a, int b) {
        const GroupOfTitle &left = found[static_cast<size_t>(a)];
        const GroupOfTitle &right = found[static_cast<size_t>(b)];
        if (left.key.isEmpty() != right.key.isEmpty())
            return right.key.isEmpty();
        if (left.number != right.number)
            return left.number < right.number;
        const int compared = collator.compare(left.name, right.name);
        return compared != 0 ? compared < 0 : left.key < right.key;
    });
    return order;
}

} // namespace

std::span<const GroupingWord> groupings()
{
    return groupingWords;
}

QString groupingName(Grouping grouping)
{
    return laneText(groupingWords[static_cast<size_t>(grouping)].english);
}

QHash<TitleId, QString> firstParties(const Library &library, PartyRole role, Language language)
{
    QHash<TitleId, QString> names;
    for (const TitleParty &tie : library.titleParties) { // by age
        if (tie.role != role || names.contains(tie.title))
            continue;
        if (const Party *party = findRow(library.parties, tie.party))
            names.insert(tie.title, nameIn(language, party->name, party->englishName));
    }
    return names;
}

TitleGroups::TitleGroups(const Library &library, const planning::Figures &figures, Grouping grouping, Language language)
{
    const GroupFinder find = finderFor(library, grouping, language);
    if (!find)
        return;
    std::vector<GroupOfTitle> found;
    QHash<QString, int> known; // by key: where it stands in `found`
    for (const planning::TitleFigures &title : figures.titles) {
        GroupOfTitle group = find(title);
        const auto at = known.constFind(group.key);
        m_positions.insert(title.title, at != known.cend() ? *at : static_cast<int>(found.size()));
        if (at != known.cend())
            continue;
        known.insert(group.key, static_cast<int>(found.size()));
        if (group.key.isEmpty())
            group.name = nameOfNone(grouping);
        found.push_back(std::move(group));
    }
    const std::vector<int> order = orderOf(found, language);
    std::vector<int> place(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        place[static_cast<size_t>(order[i])] = static_cast<int>(i);
        const GroupOfTitle &group = found[static_cast<size_t>(order[i])];
        m_groups.push_back({group.key, group.name});
    }
    for (int &position : m_positions)
        position = place[static_cast<size_t>(position)];
}

} // namespace slateboard
