// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/iplistmodel.h"

#include "ui/models/ipcells.h"

#include <numeric>

namespace slateboard {
namespace {

// An edit of more rows than this is told as a reset: each row told on its own costs every view a pass.
constexpr qsizetype mostSingleRows = 200;

std::vector<int> counting(int size)
{
    std::vector<int> rows(static_cast<size_t>(size));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

std::vector<int> inverse(const std::vector<int> &order)
{
    std::vector<int> ranks(order.size());
    for (size_t rank = 0; rank < order.size(); ++rank)
        ranks[static_cast<size_t>(order[rank])] = static_cast<int>(rank);
    return ranks;
}

void remap(std::vector<int> &rows, const std::vector<int> &map)
{
    for (int &row : rows)
        row = map[static_cast<size_t>(row)];
    std::erase(rows, -1);
}

} // namespace

IpListModel::IpListModel(Workspace &workspace, QObject *parent) :
    QAbstractTableModel(parent), m_workspace(workspace), m_ips(workspace.library().ips),
    m_facts(std::make_shared<const IpFacts>(remapped({}, {}, m_ips.size()))), m_ordered(counting(m_ips.size())),
    m_rows(m_ordered), m_order(this), m_newFacts(this)
{
    connect(&workspace, &Workspace::changed, this, &IpListModel::follow);
    connect(&workspace, &Workspace::viewChanged, this, &IpListModel::computeFacts);
    connect(&workspace, &Workspace::languageChanged, this, &IpListModel::retranslate);
    computeFacts();
    computeOrder();
}

IpId IpListModel::idAt(int row) const
{
    return m_ips.id(m_rows[static_cast<size_t>(row)]);
}

std::optional<int> IpListModel::rowOf(IpId id) const
{
    const auto row = m_ips.rowOf(id);
    if (!row)
        return std::nullopt;
    const auto found = std::ranges::find(m_rows, *row);
    return found == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(found - m_rows.begin()));
}

QList<int> IpListModel::rowsOf(const QList<IpId> &ids) const
{
    std::vector<char> wanted(static_cast<size_t>(m_ips.size()), 0);
    for (IpId id : ids) {
        if (const auto row = m_ips.rowOf(id))
            wanted[static_cast<size_t>(*row)] = 1;
    }
    QList<int> rows;
    for (size_t position = 0; position < m_rows.size(); ++position) {
        if (wanted[static_cast<size_t>(m_rows[position])])
            rows << static_cast<int>(position);
    }
    return rows;
}

QList<IpId> IpListModel::shownIds() const
{
    QList<IpId> ids;
    ids.reserve(static_cast<qsizetype>(m_rows.size()));
    for (int row : m_rows)
        ids << m_ips.id(row);
    return ids;
}

planning::IpState IpListModel::stateOf(IpId id) const
{
    const auto row = m_ips.rowOf(id);
    return row ? m_facts->states[static_cast<size_t>(*row)] : planning::IpState();
}

QList<TitleId> IpListModel::titlesOf(IpId id) const
{
    const auto row = m_ips.rowOf(id);
    return row ? m_facts->titles[static_cast<size_t>(*row)] : QList<TitleId>();
}

int IpListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int IpListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ipColumnCount;
}

QVariant IpListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<IpColumn>(index.column());
    const int row = m_rows[static_cast<size_t>(index.row())];
    const IpCells cells(m_ips, *m_facts, row);
    switch (role) {
    case Qt::DisplayRole: return cells.text(column, m_workspace.library(), m_workspace.format());
    case Qt::EditRole: {
        const auto field = fieldOf(column);
        return field ? cells.editValue(*field) : QVariant();
    }
    case Qt::ToolTipRole:
        if (column == IpColumn::Rights || column == IpColumn::LapsesOn)
            return lapseSentence(stateOf(m_ips.id(row)), m_workspace.format(), m_workspace.asOf());
        return {};
    case StatusRole: return static_cast<int>(m_facts->states[static_cast<size_t>(row)].status);
    case DaysLeftRole: {
        const auto days = cells.daysLeft(m_workspace.asOf());
        return days ? QVariant(*days) : QVariant();
    }
    default: return {};
    }
}

QVariant IpListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < ipColumnCount)
        return columnName(static_cast<IpColumn>(section));
    return {};
}

Qt::ItemFlags IpListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_workspace.canEdit() && fieldOf(static_cast<IpColumn>(index.column())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool IpListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto field = index.isValid() ? fieldOf(static_cast<IpColumn>(index.column())) : std::nullopt;
    if (role != Qt::EditRole || !field || !m_workspace.canEdit() || value == data(index, Qt::EditRole))
        return false;
    m_workspace.follow(setIpField(m_workspace.session(), {idAt(index.row())}, *field, value));
    return true;
}

void IpListModel::setFilter(const IpFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    query();
}

void IpListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ipColumnCount)
        return;
    const auto wanted = static_cast<IpColumn>(column);
    m_direction = order;
    if (wanted == m_column && !m_order.isBusy())
        return query();
    if (!m_order.isBusy())
        m_orders[m_column] = m_ordered;
    m_column = wanted;
    computeOrder();
}

// The rows that pass, as they are shown.
std::vector<int> IpListModel::inOrder(const std::vector<char> &passing) const
{
    std::vector<int> rows;
    const auto take = [&](int row) {
        if (passing[static_cast<size_t>(row)])
            rows.push_back(row);
    };
    if (m_direction == Qt::AscendingOrder)
        std::for_each(m_ordered.begin(), m_ordered.end(), take);
    else
        std::for_each(m_ordered.rbegin(), m_ordered.rend(), take);
    return rows;
}

void IpListModel::query()
{
    std::vector<int> rows = inOrder(passing(m_ips, *m_facts, m_filter));
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

IpOrder IpListModel::order() const
{
    return IpOrder(m_workspace.library(), m_facts, m_column, m_workspace.language());
}

void IpListModel::computeOrder()
{
    if (const auto known = m_orders.find(m_column); known != m_orders.end() && !m_order.isBusy()) {
        m_ordered = known->second;
        return query();
    }
    // Rows that are alike in the column stay in the order of the titles, where that is known.
    const auto titles = m_orders.find(IpColumn::Title);
    const std::vector<int> before = titles == m_orders.end() ? counting(m_ips.size()) : titles->second;
    m_order.ask([order = order(), before] { return order.sorted(before); },
                [this, column = m_column](std::vector<int> rows) {
                    m_orders[column] = rows;
                    m_ordered = std::move(rows);
                    query();
                });
}

void IpListModel::computeFacts()
{
    m_newFacts.ask([library = m_workspace.library(), day = m_workspace.asOf()] { return ipFactsOf(library, day); },
                   [this](IpFacts facts) { takeFacts(std::move(facts)); });
}

void IpListModel::takeFacts(IpFacts facts)
{
    m_facts = std::make_shared<const IpFacts>(std::move(facts));
    std::erase_if(m_orders, [](const auto &known) { return isDerived(known.first); });
    refreshCells(IpColumn::Rights, IpColumn::MadeInto);
    if (m_filter.asksFacts())
        refilter();
    if (isDerived(m_column))
        computeOrder();
    emit factsChanged();
}

void IpListModel::refreshCells(IpColumn first, IpColumn last)
{
    if (!m_rows.empty())
        emit dataChanged(index(0, static_cast<int>(first)), index(rowCount() - 1, static_cast<int>(last)));
}

void IpListModel::retranslate()
{
    m_orders.clear(); // words sort differently in each language
    emit headerDataChanged(Qt::Horizontal, 0, ipColumnCount - 1);
    refreshCells(IpColumn::Title, IpColumn::Discovered);
    if (m_column == IpColumn::Medium || m_column == IpColumn::Origin || m_column == IpColumn::MadeInto)
        computeOrder();
}

void IpListModel::follow(const Changes &changes)
{
    if (changes.touches(Table::SourceIp))
        followRows(changes.rows[Table::SourceIp]);
    if (changes.touches({Table::SourceIp, Table::RightsGrant, Table::ScoutEvent, Table::TitleIp, Table::Title}))
        computeFacts();
}

void IpListModel::followRows(const QList<qint64> &ids)
{
    const IpTable &now = m_workspace.library().ips;
    m_orders.clear();
    if (ids.size() > mostSingleRows) {
        beginResetModel();
        moveTo(now);
        m_rows = inOrder(passing(m_ips, *m_facts, m_filter));
        endResetModel();
        return computeOrder();
    }
    QList<int> changed;
    bool hasNew = false;
    bool hasGone = false;
    for (qint64 value : ids) {
        const auto newRow = now.rowOf(IpId{value});
        hasNew = hasNew || !m_ips.rowOf(IpId{value});
        hasGone = hasGone || !newRow;
        if (newRow)
            changed << *newRow;
        else if (const auto shown = rowOf(IpId{value}))
            hide(static_cast<size_t>(*shown));
    }
    const IpTable before = m_ips;
    if (hasNew || hasGone)
        moveTo(now);
    else
        m_ips = now; // the same rows
    place(changed);
    const std::vector<char> passes = hasNew ? passing(m_ips, *m_facts, m_filter) : std::vector<char>();
    const std::vector<int> ranks = inverse(m_ordered);
    for (int row : changed) {
        if (const auto shown = rowOf(m_ips.id(row)))
            emit dataChanged(index(*shown, 0), index(*shown, ipColumnCount - 1));
        else if (!before.rowOf(m_ips.id(row)) && passes[static_cast<size_t>(row)])
            show(row, ranks);
    }
    if (m_order.isBusy())
        computeOrder();
}

// Takes the table as it is now; rows that are new go to the end of the order.
void IpListModel::moveTo(const IpTable &now)
{
    const std::vector<int> map = rowMap(m_ips, now);
    m_facts = std::make_shared<const IpFacts>(remapped(*m_facts, map, now.size()));
    remap(m_rows, map);
    remap(m_ordered, map);
    std::vector<char> known(static_cast<size_t>(now.size()), 0);
    for (int row : m_ordered)
        known[static_cast<size_t>(row)] = 1;
    for (int row = 0; row < now.size(); ++row) {
        if (!known[static_cast<size_t>(row)])
            m_ordered.push_back(row);
    }
    m_ips = now;
}

// Moves rows, given in ascending order, to where they belong in the order of all; what is shown stays.
void IpListModel::place(const QList<int> &rows)
{
    const IpOrder by = order();
    std::erase_if(m_ordered, [&](int row) { return std::ranges::binary_search(rows, row); }); // the rest is in order
    for (int row : rows) {
        const size_t at = by.placeOf(row, m_ordered);
        m_ordered.insert(m_ordered.begin() + static_cast<std::ptrdiff_t>(at), row);
    }
}

void IpListModel::hide(size_t position)
{
    const int at = static_cast<int>(position);
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
}

void IpListModel::show(int row, const std::vector<int> &ranks)
{
    const auto rankOf = [&](int other) { return ranks[static_cast<size_t>(other)]; };
    const auto place = std::ranges::partition_point(m_rows, [&](int other) {
        return m_direction == Qt::AscendingOrder ? rankOf(other) < rankOf(row) : rankOf(other) > rankOf(row);
    });
    const auto at = m_ips.id(row) == m_expected ? 0 : static_cast<int>(place - m_rows.begin());
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, row);
    endInsertRows();
}

// What is shown after facts changed under a filter that asks them.
void IpListModel::refilter()
{
    const std::vector<char> passes = passing(m_ips, *m_facts, m_filter);
    std::vector<char> shown(passes.size(), 0);
    for (int row : m_rows)
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
    for (size_t position = m_rows.size(); position-- > 0;) {
        if (!passes[static_cast<size_t>(m_rows[position])])
            hide(position);
    }
    const std::vector<int> ranks = inverse(m_ordered);
    for (int row : coming)
        show(row, ranks);
}

} // namespace slateboard
