// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/iplistmodel.h"

#include "app/search/synopsisbook.h"

#include <QtConcurrent>

#include <span>

namespace slateboard {
namespace {

// An edit of more rows than this is told as a reset: each row told on its own costs every view a pass.
constexpr qsizetype mostSingleRows = 200;
// Synopses are searched once the page is painted, and not for every key of a word that is typed quickly: both ask for
// the same memory.
constexpr std::chrono::milliseconds untilSynopses{60};

// Writes those of `order` that pass and gives their number; `kept` has room for one more than there are. Each is
// written in any case and kept if it passes: half of the rows of a common word would be guessed wrong.
size_t keepPassing(std::span<const int> order, const std::vector<char> &passes, int *kept)
{
    size_t count = 0;
    for (int row : order) {
        kept[count] = row;
        count += static_cast<size_t>(passes[static_cast<size_t>(row)]);
    }
    return count;
}

} // namespace

IpListModel::IpListModel(Workspace &workspace, QObject *parent) :
    QAbstractTableModel(parent), m_workspace(workspace), m_ips(workspace.library().ips),
    m_facts(std::make_shared<const IpFacts>(m_ips.size(), workspace.asOf())),
    m_sorting(workspace, m_ips.size(), nullptr), m_newFacts(this), m_newGroups(this), m_synopses(this)
{
    m_shown.set(m_sorting.rows(), m_groups, *m_facts);
    connect(&workspace, &Workspace::changed, this, &IpListModel::follow);
    connect(&workspace, &Workspace::viewChanged, this, &IpListModel::computeFacts);
    connect(&workspace, &Workspace::languageChanged, this, &IpListModel::retranslate);
    connect(&workspace.session(), &Session::synopsesRead, this, &IpListModel::searchSynopses);
    connect(&m_sorting, &IpSorting::sorted, this, &IpListModel::query);
    m_untilSynopses.setSingleShot(true);
    m_untilSynopses.setInterval(untilSynopses);
    m_untilSynopses.callOnTimeout(this, &IpListModel::searchSynopses);
    computeFacts();
    m_sorting.sortBy(IpColumn::Title, Qt::AscendingOrder, m_facts);
}

void IpListModel::setFilter(const IpFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    m_verdicts.clear();
    query();
    if (m_isOvertaken)
        *m_isOvertaken = true;
    m_untilSynopses.start();
}

void IpListModel::searchSynopses()
{
    if (m_isOvertaken)
        *m_isOvertaken = true;
    const std::vector<search::SearchWord> words = search::freeWords(m_filter.query);
    if (words.empty() && !m_synopses.isBusy())
        return;
    m_isOvertaken = std::make_shared<std::atomic_bool>(false);
    m_synopses.ask(
        [ips = m_ips, query = m_filter.query, words, book = m_workspace.session().synopses(),
         isOvertaken = m_isOvertaken] { return search::synopsisVerdicts(ips, query, book->find(words, *isOvertaken)); },
        [this, isOvertaken = m_isOvertaken](std::vector<search::RowVerdict> verdicts) {
            if (*isOvertaken || m_verdicts == verdicts)
                return;
            m_verdicts = std::move(verdicts);
            if (m_groups.by() == IpGrouping::None)
                refilter();
            else
                query();
        });
}

void IpListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ipColumnCount)
        m_sorting.sortBy(static_cast<IpColumn>(column), order, m_facts);
}

// The rows that pass, as they are shown.
std::vector<int> IpListModel::found() const
{
    const std::vector<char> passes = passing(m_ips, *m_facts, m_filter, m_verdicts);
    const std::span<const int> order(m_sorting.rows());
    std::vector<int> rows(order.size() + 2);
    const size_t half = order.size() / 2; // of a million rows each takes some milliseconds
    int *const second = rows.data() + half + 1;
    const auto other = QtConcurrent::run([&] { return keepPassing(order.subspan(half), passes, second); });
    const size_t first = keepPassing(order.first(half), passes, rows.data());
    const size_t count = other.result();
    std::copy_n(second, count, rows.data() + first);
    rows.resize(first + count);
    return rows;
}

void IpListModel::query()
{
    std::vector<int> rows = found();
    beginResetModel();
    m_subtotals.clear();
    m_shown.set(std::move(rows), m_groups, *m_facts);
    endResetModel();
}

void IpListModel::setGrouping(IpGrouping by)
{
    if (m_grouping == by)
        return;
    m_grouping = by;
    computeGroups();
}

void IpListModel::computeGroups()
{
    m_newGroups.ask([ips = m_ips, facts = m_facts, by = m_grouping] { return IpGroups(ips, *facts, by); },
                    [this](IpGroups groups) {
                        if (groups.by() != IpGrouping::None && groups.rowCount() != m_ips.size())
                            return computeGroups(); // rows came or went meanwhile
                        m_groups = std::move(groups);
                        query();
                    });
}

void IpListModel::computeFacts()
{
    m_newFacts.ask([library = m_workspace.library(), day = m_workspace.asOf()] { return IpFacts(library, day); },
                   [this](IpFacts facts) { takeFacts(std::move(facts)); });
}

void IpListModel::takeFacts(IpFacts facts)
{
    m_facts = std::make_shared<const IpFacts>(std::move(facts));
    m_subtotals.clear();
    refreshCells(IpColumn::Title, static_cast<IpColumn>(ipColumnCount - 1));
    if (m_grouping != IpGrouping::None || m_groups.by() != IpGrouping::None)
        computeGroups(); // what is shown may be in groups that are on their way out
    else if (m_filter.asksFacts())
        refilter();
    m_sorting.forget(&isDerived, m_facts);
    emit factsChanged();
}

void IpListModel::refreshCells(IpColumn first, IpColumn last)
{
    if (rowCount() > 0)
        emit dataChanged(index(0, static_cast<int>(first)), index(rowCount() - 1, static_cast<int>(last)));
}

void IpListModel::retranslate()
{
    m_subtotals.clear();
    emit headerDataChanged(Qt::Horizontal, 0, ipColumnCount - 1);
    refreshCells(IpColumn::Title, static_cast<IpColumn>(ipColumnCount - 1));
    m_sorting.forget(
        [](IpColumn column) { // words and names sort differently in each language
            return column == IpColumn::Medium || column == IpColumn::Origin || column == IpColumn::MadeInto ||
                   column == IpColumn::Counterparty;
        },
        m_facts);
}

void IpListModel::follow(const Changes &changes)
{
    if (changes.touches(Table::SourceIp)) {
        followRows(changes.rows[Table::SourceIp]);
        searchSynopses();
    }
    if (changes.touches({Table::SourceIp, Table::RightsGrant, Table::ScoutEvent, Table::TitleIp, Table::Title,
                         Table::IpMetric, Table::Party}))
        computeFacts();
}

void IpListModel::followRows(const QList<qint64> &ids)
{
    const IpTable &now = m_workspace.library().ips;
    const bool isSameRows = std::ranges::all_of(
        ids, [&](qint64 id) { return m_ips.rowOf(IpId{id}).has_value() && now.rowOf(IpId{id}).has_value(); });
    if (ids.size() <= mostSingleRows && (isSameRows || m_groups.by() == IpGrouping::None))
        return followSingleRows(ids);
    beginResetModel();
    moveTo(now);
    m_shown.set(found(), m_groups, *m_facts);
    endResetModel();
    m_sorting.forget([](IpColumn) { return true; }, m_facts);
}

void IpListModel::followSingleRows(const QList<qint64> &ids)
{
    const IpTable &now = m_workspace.library().ips;
    const IpTable before = m_ips;
    QList<int> changed;
    bool hasNew = false;
    bool hasGone = false;
    for (qint64 value : ids) {
        const auto newRow = now.rowOf(IpId{value});
        hasNew = hasNew || !before.rowOf(IpId{value});
        hasGone = hasGone || !newRow;
        if (newRow)
            changed << *newRow;
        else if (const auto shown = rowOf(IpId{value}))
            hide(*shown);
    }
    if (hasNew || hasGone)
        moveTo(now);
    else
        m_ips = now; // the same rows
    m_sorting.place(changed, m_facts);
    const std::vector<char> passes = hasNew ? passing(m_ips, *m_facts, m_filter, m_verdicts) : std::vector<char>();
    const std::vector<int> places = hasNew ? m_sorting.places() : std::vector<int>();
    for (int row : changed) {
        if (const auto shown = rowOf(m_ips.id(row)))
            emit dataChanged(index(*shown, 0), index(*shown, ipColumnCount - 1));
        else if (!before.rowOf(m_ips.id(row)) && passes[static_cast<size_t>(row)])
            show(row, places);
    }
}

// Takes the table as it is now.
void IpListModel::moveTo(const IpTable &now)
{
    const std::vector<int> map = rowMap(m_ips, now);
    m_facts = std::make_shared<const IpFacts>(m_facts->remapped(map, now.size()));
    m_sorting.remap(map, now.size());
    m_groups.remap(map, now.size());
    if (m_groups.by() == IpGrouping::None)
        m_shown.remap(map);
    m_subtotals.clear();
    m_verdicts.clear(); // they were on other rows
    m_ips = now;
}

void IpListModel::hide(int position)
{
    beginRemoveRows({}, position, position);
    m_shown.remove(position);
    endRemoveRows();
}

void IpListModel::show(int row, const std::vector<int> &places)
{
    const auto placeOf = [&](int other) { return places[static_cast<size_t>(other)]; };
    const std::vector<int> &lines = m_shown.lines();
    const auto place = std::ranges::partition_point(lines, [&](int other) { return placeOf(other) < placeOf(row); });
    const auto at = m_ips.id(row) == m_expected ? 0 : static_cast<int>(place - lines.begin());
    beginInsertRows({}, at, at);
    m_shown.insert(at, row);
    endInsertRows();
}

// What is shown, without groups, after facts changed under a filter that asks them.
void IpListModel::refilter()
{
    const std::vector<char> passes = passing(m_ips, *m_facts, m_filter, m_verdicts);
    std::vector<char> shown(passes.size(), 0);
    for (int row : m_shown.rows())
        shown[static_cast<size_t>(row)] = 1;
    std::vector<int> coming;
    qsizetype differing = 0;
    for (size_t row = 0; row < passes.size(); ++row) {
        differing += passes[row] != shown[row] ? 1 : 0;
        if (passes[row] && !shown[row])
            coming.push_back(static_cast<int>(row));
    }
    if (differing > mostSingleRows)
        return query();
    for (int position = m_shown.lineCount(); position-- > 0;) {
        if (!passes[static_cast<size_t>(m_shown.rowAt(position))])
            hide(position);
    }
    const std::vector<int> places = m_sorting.places();
    for (int row : coming)
        show(row, places);
}

} // namespace slateboard
