// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/duplicatesmodel.h"

namespace slateboard {
namespace {

using search::DuplicateGroup;

QList<qint64> idsOf(const DuplicateGroup &group)
{
    QList<qint64> ids;
    for (const search::DuplicateMember &member : group.members)
        ids << member.ip.value;
    return ids;
}

} // namespace

DuplicatesModel::DuplicatesModel(Workspace &workspace, std::shared_ptr<NoDuplicates> hidden, QObject *parent) :
    QAbstractListModel(parent), m_workspace(workspace), m_search(this), m_hidden(std::move(hidden))
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (!changes.touches(Table::SourceIp))
            return;
        dropGone();
        search();
    });
    search();
}

DuplicatesModel::~DuplicatesModel()
{
    *m_isStopped = true;
}

void DuplicatesModel::search()
{
    if (m_isStopped)
        *m_isStopped = true; // what it looks at is out of date
    m_isStopped = std::make_shared<std::atomic_bool>(false);
    m_search.ask(
        [ips = m_workspace.library().ips, stopped = m_isStopped, progress = m_progress] {
            return search::findDuplicates(ips, [&](double share) {
                *progress = share;
                return !stopped->load();
            });
        },
        [this](const search::DuplicateSearch &found) { take(found); });
}

// A group that was merged goes at once.
void DuplicatesModel::dropGone()
{
    const IpTable &ips = m_workspace.library().ips;
    const auto isGone = [&](const search::DuplicateMember &member) { return !ips.rowOf(member.ip); };
    m_found.removeIf([&](const DuplicateGroup &group) { return std::ranges::any_of(group.members, isGone); });
    select();
}

void DuplicatesModel::take(const search::DuplicateSearch &found)
{
    m_found = found.groups;
    m_uncomparedTitles = found.uncomparedTitles;
    select();
    emit searched();
}

bool DuplicatesModel::isShown(const DuplicateGroup &group) const
{
    return (m_showsParts || !group.isOneOfEachPart()) && !m_hidden->contains(idsOf(group));
}

void DuplicatesModel::select()
{
    beginResetModel();
    m_shown.clear();
    m_partsCount = 0;
    for (const DuplicateGroup &group : m_found) {
        m_partsCount += group.isOneOfEachPart() ? 1 : 0;
        if (isShown(group))
            m_shown << group;
    }
    endResetModel();
}

void DuplicatesModel::showParts(bool isShown)
{
    m_showsParts = isShown;
    select();
}

void DuplicatesModel::hide(int row)
{
    m_hidden->insert(idsOf(m_shown[row]));
    beginRemoveRows({}, row, row);
    m_shown.removeAt(row);
    endRemoveRows();
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DuplicateGroup &group = m_shown[index.row()];
    if (role == ReasonRole || role == Qt::ToolTipRole)
        return search::reasonText(group.likenesses);
    if (role != Qt::DisplayRole)
        return {};
    const auto first = m_workspace.library().ips.find(group.members.first().ip);
    return tr("%1 (%2)").arg(first ? first->title : QString()).arg(group.members.size());
}

} // namespace slateboard
