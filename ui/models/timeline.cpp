// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline.h"

#include "ui/models/titlesearchtext.h"

#include <QCollator>

#include <algorithm>
#include <limits>

namespace slateboard {
namespace {

void addLinks(TimelineData &data)
{
    const auto find = [&](TitleId title) -> TimelineItem * {
        const auto item = std::ranges::lower_bound(data.items, title, {}, &TimelineItem::title);
        return item != data.items.end() && item->title == title ? &*item : nullptr;
    };
    for (const PhaseLink &link : data.library.phaseLinks) {
        if (link.plan != data.figures->plan)
            continue;
        if (TimelineItem *item = find(link.title))
            item->links.push_back(link);
        TimelineItem *leader = link.afterTitle == link.title ? nullptr : find(link.afterTitle);
        if (leader)
            leader->links.push_back(link);
    }
}

TimelineItem itemOf(const Title &title, const planning::TitleFigures &figures, planning::TimelineRow row,
                    const QString &searched, Language language)
{
    const QString &name = title.name(language);
    const QString &other = language == Language::Korean ? title.englishName : title.koreanName;
    return {.title = title.id,
            .name = name,
            .otherName = other == name ? QString() : other,
            .byName = 0,
            .format = title.format,
            .stage = figures.stage ? std::optional(figures.stage->stage) : std::nullopt,
            .firm = figures.stage && planning::isGreenlit(figures.stage->stage),
            .row = std::move(row),
            .links = {},
            .searched = search::SearchText(searched)};
}

void rankByName(std::vector<TimelineItem> &items, Language language)
{
    QCollator collator(QLocale(language == Language::Korean ? QLocale::Korean : QLocale::English));
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, size_t>> names;
    names.reserve(items.size());
    for (size_t i = 0; i < items.size(); ++i)
        names.emplace_back(collator.sortKey(items[i].name), i);
    std::ranges::stable_sort(names, [](const auto &a, const auto &b) { return a.first < b.first; });
    for (size_t i = 0; i < names.size(); ++i)
        items[names[i].second].byName = static_cast<int>(i);
}

void widen(std::optional<planning::PhaseDays> &all, const std::optional<planning::PhaseDays> &by)
{
    if (!by)
        return;
    all = all ? planning::PhaseDays{std::min(all->start, by->start), std::max(all->end, by->end)} : *by;
}

/// The shown titles of each group, in order; with no groups all in the first.
class Arranger {
public:
    Arranger(const TimelineData &data, const TimelineWish &wish) : m_data(data), m_wish(wish) {}
    TimelineArrangement arrange();

private:
    [[nodiscard]] std::vector<int> shownItems() const;
    void sort(std::vector<int> &items) const;
    [[nodiscard]] qint64 rankOf(const TimelineItem &item) const;
    void addGroup(int group, const std::vector<int> &items);
    void addItems(int group, const std::vector<int> &items);

    const TimelineData &m_data;
    const TimelineWish &m_wish;
    TimelineArrangement m_result;
};

std::vector<int> Arranger::shownItems() const
{
    const std::vector<search::SearchWord> words = search::searchWords(m_wish.text);
    std::vector<int> shown;
    for (size_t i = 0; i < m_data.items.size(); ++i) {
        const auto holds = [&](const search::SearchWord &word) { return m_data.items[i].searched.contains(word); };
        if (std::ranges::all_of(words, holds))
            shown.push_back(static_cast<int>(i));
    }
    return shown;
}

qint64 Arranger::rankOf(const TimelineItem &item) const
{
    constexpr qint64 unknown = std::numeric_limits<qint64>::max();
    const auto span = item.row.span();
    switch (m_wish.order) {
    case TimelineOrder::Start: return span ? span->start.julian() : unknown;
    case TimelineOrder::Release: return item.row.release ? item.row.release->day.julian() : unknown;
    case TimelineOrder::Name: break;
    }
    return 0;
}

void Arranger::sort(std::vector<int> &items) const
{
    struct Key {
        bool isOver;
        qint64 rank;
        int byName;
        int item;
        auto operator<=>(const Key &) const = default;
    };
    std::vector<Key> keys;
    keys.reserve(items.size());
    for (int item : items) {
        const TimelineItem &row = m_data.items[static_cast<size_t>(item)];
        const bool isOver =
            m_wish.order != TimelineOrder::Name && (row.stage == Stage::Released || row.stage == Stage::Shelved);
        keys.push_back({isOver, rankOf(row), row.byName, item});
    }
    std::ranges::sort(keys);
    std::ranges::transform(keys, items.begin(), &Key::item);
}

void Arranger::addItems(int group, const std::vector<int> &items)
{
    for (int item : items) {
        m_result.lineOf.insert(m_data.items[static_cast<size_t>(item)].title, static_cast<int>(m_result.lines.size()));
        m_result.lines.push_back({.item = item, .group = group});
    }
}

void Arranger::addGroup(int group, const std::vector<int> &items)
{
    if (items.empty())
        return;
    TimelineLine head{.group = group, .titles = static_cast<int>(items.size())};
    head.folded = m_wish.folded.contains(m_data.groups.groups()[static_cast<size_t>(group)].key);
    for (int item : items)
        widen(head.extent, m_data.items[static_cast<size_t>(item)].row.extent());
    m_result.lines.push_back(head);
    if (!head.folded)
        addItems(group, items);
}

TimelineArrangement Arranger::arrange()
{
    std::vector<int> items = shownItems();
    m_result.shown = static_cast<int>(items.size());
    sort(items);
    if (m_data.groups.isEmpty()) {
        addItems(-1, items);
        return std::move(m_result);
    }
    std::vector<std::vector<int>> groups(m_data.groups.groups().size());
    for (int item : items) {
        const int group = m_data.groups.groupOf(m_data.items[static_cast<size_t>(item)].title);
        if (group >= 0)
            groups[static_cast<size_t>(group)].push_back(item);
    }
    for (size_t group = 0; group < groups.size(); ++group)
        addGroup(static_cast<int>(group), groups[group]);
    return std::move(m_result);
}

} // namespace

const TimelineItem *TimelineData::find(TitleId title) const
{
    const auto item = std::ranges::lower_bound(items, title, {}, &TimelineItem::title);
    return item != items.end() && item->title == title ? &*item : nullptr;
}

TimelineData timelineData(const Library &library, std::shared_ptr<const planning::Figures> figures, Grouping grouping,
                          Language language)
{
    TimelineData data;
    data.library = library;
    data.figures = std::move(figures);
    const TitleSearchTexts texts(library);
    std::vector<planning::TimelineRow> rows = planning::timelineOf(library, *data.figures);
    data.items.reserve(rows.size());
    for (planning::TimelineRow &row : rows) {
        const Title *title = findRow(library.titles, row.title);
        const planning::TitleFigures *found = planning::findTitle(*data.figures, row.title);
        if (!title || !found)
            continue; // deleted since the figures were made
        widen(data.extent, row.extent());
        data.items.push_back(itemOf(*title, *found, std::move(row), texts.of(*title), language));
    }
    rankByName(data.items, language);
    addLinks(data);
    data.grouping = grouping;
    data.groups = TitleGroups(library, *data.figures, grouping, language);
    return data;
}

TimelineArrangement arrangeTimeline(const TimelineData &data, const TimelineWish &wish)
{
    return Arranger(data, wish).arrange();
}

} // namespace slateboard
