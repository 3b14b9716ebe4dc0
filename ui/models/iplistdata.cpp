// SPDX-License-Identifier: GPL-3.0-or-later
// The list of source IPs as views and pages read it.
#include "app/planning/share.h"
#include "ui/models/ipcells.h"
#include "ui/models/iplistmodel.h"

namespace slateboard {

IpId IpListModel::idAt(int row) const
{
    const int source = m_shown.rowAt(row);
    return source < 0 ? IpId() : m_ips.id(source);
}

std::optional<int> IpListModel::rowOf(IpId id) const
{
    const auto row = m_ips.rowOf(id);
    return row ? m_shown.lineOf(*row) : std::nullopt;
}

QList<int> IpListModel::rowsOf(const QList<IpId> &ids) const
{
    constexpr qsizetype few = 8; // are looked for one by one, which is quicker than a look at each line
    QList<int> lines;
    if (ids.size() <= few) {
        for (IpId id : ids) {
            if (const auto line = rowOf(id))
                lines << *line;
        }
        std::ranges::sort(lines);
        return lines;
    }
    std::vector<char> wanted(static_cast<size_t>(m_ips.size()), 0);
    for (IpId id : ids) {
        if (const auto row = m_ips.rowOf(id))
            wanted[static_cast<size_t>(*row)] = 1;
    }
    for (int line = 0; line < m_shown.lineCount(); ++line) {
        if (const int row = m_shown.rowAt(line); row >= 0 && wanted[static_cast<size_t>(row)])
            lines << line;
    }
    return lines;
}

QList<IpId> IpListModel::shownIds() const
{
    QList<IpId> ids;
    ids.reserve(foundCount());
    for (int row : m_shown.rows())
        ids << m_ips.id(row);
    return ids;
}

planning::IpState IpListModel::stateOf(IpId id) const
{
    const auto row = m_ips.rowOf(id);
    return row ? m_facts->state(*row) : planning::IpState();
}

QList<TitleId> IpListModel::titlesOf(IpId id) const
{
    const auto row = m_ips.rowOf(id);
    return row ? m_facts->titles(*row) : QList<TitleId>();
}

std::optional<IpListModel::Head> IpListModel::headAt(int row) const
{
    const auto group = m_shown.groupAt(row);
    if (!group)
        return std::nullopt;
    const Formatter format = m_workspace.format();
    const auto count = static_cast<int>(m_shown.rowsOf(*group).size());
    const double share = planning::shareOf(count, foundCount()).value_or(0);
    const QString summary =
        tr("%1 · %2 secured · %3 of the list")
            .arg(format.number(count), format.number(group->secured), format.percent(share, share < 0.01 ? 1 : 0));
    return Head{m_groups.name(group->group), summary, group->isCollapsed};
}

void IpListModel::setCollapsed(int row, bool isCollapsed)
{
    const auto group = m_shown.groupAt(row);
    if (!group || group->isCollapsed == isCollapsed)
        return;
    const auto count = static_cast<int>(m_shown.rowsOf(*group).size());
    if (isCollapsed)
        beginRemoveRows({}, row + 1, row + count);
    else
        beginInsertRows({}, row + 1, row + count);
    m_shown.setCollapsed(row, isCollapsed);
    if (isCollapsed)
        endRemoveRows();
    else
        endInsertRows();
    emit dataChanged(index(row, 0), index(row, ipColumnCount - 1));
}

void IpListModel::setAllCollapsed(bool isCollapsed)
{
    beginResetModel();
    m_shown.setAllCollapsed(isCollapsed);
    endResetModel();
}

int IpListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.lineCount();
}

int IpListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ipColumnCount;
}

QVariant IpListModel::headData(int row, IpColumn column, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == IpColumn::Title) {
        const auto head = headAt(row);
        const QString said = head->name + QStringLiteral(" · ") + head->summary;
        if (role == Qt::DisplayRole)
            return said;
        return head->isCollapsed ? tr("Closed group: %1").arg(said) : tr("Open group: %1").arg(said);
    }
    const auto group = m_shown.groupAt(row);
    const std::pair key(group->group, static_cast<int>(column));
    auto known = m_subtotals.constFind(key);
    if (known == m_subtotals.constEnd())
        known = m_subtotals.insert(key, subtotalText(column, *m_facts, m_shown.rowsOf(*group), m_workspace.format()));
    return *known;
}

QVariant IpListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<IpColumn>(index.column());
    if (role == Qt::TextAlignmentRole)
        return isNumber(column) ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    const int row = m_shown.rowAt(index.row());
    if (row < 0)
        return headData(index.row(), column, role);
    const IpCells cells(m_ips, *m_facts, row);
    switch (role) {
    case Qt::DisplayRole: return cells.text(column, m_workspace.library(), m_workspace.format());
    case Qt::EditRole: {
        const auto field = fieldOf(column);
        return field ? cells.editValue(*field) : QVariant();
    }
    case Qt::ToolTipRole:
        if (column == IpColumn::Rights || column == IpColumn::LapsesOn)
            return rightsSentences(m_facts->state(row), m_workspace.format(), m_workspace.asOf());
        return {};
    case StatusRole: return static_cast<int>(m_facts->status(row));
    case ClashRole: return m_facts->state(row).clashes;
    case Qt::AccessibleTextRole:
        if (column == IpColumn::Rights && m_facts->state(row).clashes)
            return tr("%1, exclusive rights clash").arg(rightsText(m_facts->state(row)));
        return {};
    case DaysLeftRole: {
        const auto days = cells.daysLeft(m_workspace.asOf());
        return days ? QVariant(*days) : QVariant();
    }
    default: return {};
    }
}

QVariant IpListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ipColumnCount)
        return {};
    const auto column = static_cast<IpColumn>(section);
    if (role == Qt::DisplayRole)
        return columnName(column);
    if (role == Qt::ToolTipRole)
        return columnHint(column);
    if (role == Qt::TextAlignmentRole && isNumber(column))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags IpListModel::flags(const QModelIndex &index) const
{
    if (index.isValid() && m_shown.rowAt(index.row()) < 0)
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && m_workspace.canEdit() && fieldOf(static_cast<IpColumn>(index.column())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool IpListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto field = index.isValid() ? fieldOf(static_cast<IpColumn>(index.column())) : std::nullopt;
    if (role != Qt::EditRole || !field || !m_workspace.canEdit() || value == data(index, Qt::EditRole) ||
        idAt(index.row()).isNull())
        return false;
    const QVariant kept = *field == IpField::Tags ? QVariant(tagsIn(value.toString())) : value;
    m_workspace.follow(setIpField(m_workspace.session(), {idAt(index.row())}, *field, kept));
    return true;
}

} // namespace slateboard
