// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/milestonelist.h"

#include "app/search/searchword.h"
#include "ui/models/titlesearchtext.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace slateboard {
namespace {

using planning::MilestoneFigures;

bool isShown(const MilestoneFigures &row, MilestonesShown shown, Day asOf)
{
    switch (shown) {
    case MilestonesShown::Awaited: return row.awaited;
    case MilestonesShown::Late: return row.late;
    case MilestonesShown::Next:
        return row.awaited && row.forecast && *row.forecast >= asOf &&
               *row.forecast <= asOf.plusDays(planning::nextMilestoneDays);
    case MilestonesShown::Done: return row.doneOn.has_value();
    case MilestonesShown::All: break;
    }
    return true;
}

// What a column is sorted by where that is a number.
std::optional<qint64> numberOf(const MilestoneRow &row, MilestoneColumn column)
{
    const auto julian = [](std::optional<Day> day) { return day ? std::optional(day->julian()) : std::nullopt; };
    switch (column) {
    case MilestoneColumn::Forecast: return julian(row.figures.forecast);
    case MilestoneColumn::Approved: return julian(row.figures.baseline);
    case MilestoneColumn::Slip: return row.figures.slipDays;
    case MilestoneColumn::DoneOn: return julian(row.figures.doneOn);
    case MilestoneColumn::State: // late ones first, then by day, then those done
        return row.figures.doneOn ? std::optional(row.figures.doneOn->julian() + 10'000'000)
                                  : julian(row.figures.forecast);
    case MilestoneColumn::Format: return static_cast<qint64>(row.format);
    case MilestoneColumn::Title:
    case MilestoneColumn::Milestone: break;
    }
    return std::nullopt;
}

class MilestoneOrder {
public:
    MilestoneOrder(const std::vector<MilestoneRow> &rows, const MilestoneQuery &query) : m_query(query)
    {
        QCollator collator(QLocale(query.language == Language::Korean ? QLocale::Korean : QLocale::English));
        collator.setNumericMode(true);
        m_isByName = query.sortedBy == MilestoneColumn::Title || query.sortedBy == MilestoneColumn::Milestone;
        m_numbers.reserve(rows.size());
        for (const MilestoneRow &row : rows) {
            if (m_isByName) // collation keys are made once: comparing them is far cheaper than collating
                m_names.push_back(collator.sortKey(query.sortedBy == MilestoneColumn::Title ? row.title : row.name));
            m_numbers.push_back(m_isByName ? std::nullopt : numberOf(row, query.sortedBy));
        }
    }
    [[nodiscard]] bool isLess(size_t a, size_t b) const
    {
        const bool isUp = m_query.order == Qt::AscendingOrder;
        if (m_isByName) {
            const int compared = m_names[a].compare(m_names[b]);
            return isUp ? compared < 0 : compared > 0;
        }
        if (!m_numbers[a] || !m_numbers[b])
            return m_numbers[a].has_value() && !m_numbers[b];
        return isUp ? *m_numbers[a] < *m_numbers[b] : *m_numbers[a] > *m_numbers[b];
    }

private:
    const MilestoneQuery &m_query;
    bool m_isByName = false;
    std::vector<QCollatorSortKey> m_names;
    std::vector<std::optional<qint64>> m_numbers;
};

std::vector<MilestoneRow> sortedRows(std::vector<MilestoneRow> rows, const MilestoneQuery &query)
{
    const MilestoneOrder order(rows, query);
    std::vector<size_t> places(rows.size());
    std::iota(places.begin(), places.end(), size_t{0});
    std::ranges::stable_sort(places, [&](size_t a, size_t b) { return order.isLess(a, b); });
    std::vector<MilestoneRow> sorted;
    sorted.reserve(rows.size());
    for (size_t place : places)
        sorted.push_back(std::move(rows[place]));
    return sorted;
}

class TextFilter {
public:
    TextFilter(const Library &library, const QString &text) : m_words(search::searchWords(text))
    {
        if (m_words.empty())
            return;
        const TitleSearchTexts texts(library);
        for (const Title &title : library.titles)
            m_titles.insert(title.id, search::SearchText(texts.of(title)));
    }
    [[nodiscard]] bool lets(const Title &title, const Milestone &milestone) const
    {
        if (m_words.empty())
            return true;
        const search::SearchText &text = *m_titles.constFind(title.id);
        const search::SearchText own(milestone.koreanName + QLatin1Char('\n') + milestone.englishName);
        return std::ranges::all_of(m_words,
                                   [&](const auto &word) { return text.contains(word) || own.contains(word); });
    }

private:
    std::vector<search::SearchWord> m_words;
    QHash<TitleId, search::SearchText> m_titles; // many milestones have one
};

} // namespace

MilestoneList listMilestones(const Library &library, const MilestoneQuery &query)
{
    MilestoneList list;
    list.asOf = query.asOf;
    const TextFilter filter(library, query.text);
    for (const MilestoneFigures &figures : planning::milestonesOf(library, query.plan, query.asOf)) {
        const Title *title = findRow(library.titles, figures.title);
        const Milestone *milestone = findRow(library.milestones, figures.milestone);
        if (!title || !milestone || (query.format && title->format != *query.format) ||
            !filter.lets(*title, *milestone))
            continue;
        for (size_t shown = 0; shown < milestonesShownCount; ++shown)
            list.counts[shown] += isShown(figures, static_cast<MilestonesShown>(shown), query.asOf) ? 1 : 0;
        if (isShown(figures, query.shown, query.asOf))
            list.rows.push_back({figures, title->name(query.language), milestone->name(query.language), title->format});
    }
    list.rows = sortedRows(std::move(list.rows), query);
    return list;
}

} // namespace slateboard
