// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/duplicatesmodel.h"

#include <algorithm>

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

bool isSame(const DuplicateGroup &a, const DuplicateGroup &b)
{
    const auto isSameMember = [](const search::DuplicateMember &one, const search::DuplicateMember &other) {
        return one.ip == other.ip && one.part == other.part;
    };
    return a.likenesses == b.likenesses && std::ranges::equal(a.members, b.members, isSameMember);
}

// `ids` ascend.
bool holdsAny(const DuplicateGroup &group, const QList<qint64> &ids)
{
    return std::ranges::any_of(group.members, [&](const search::DuplicateMember &member) {
        return std::ranges::binary_search(ids, member.ip.value);
    });
}

} // namespace

DuplicatesModel::DuplicatesModel(Workspace &workspace, std::shared_ptr<NoDuplicates> hidden, QObject *parent) :
    QAbstractListModel(parent), m_workspace(workspace), m_search(this), m_hidden(std::move(hidden))
{
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (!changes.touches(Table::SourceIp))
            return;
        follow(changes.rows[Table::SourceIp]);
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

// A group that was merged goes at once, one that says something else says so; which others there are the search tells.
void DuplicatesModel::follow(const QList<qint64> &changed)
{
    QList<qint64> gone;
    std::ranges::copy_if(changed, std::back_inserter(gone),
                         [this](qint64 id) { return !m_workspace.library().ips.rowOf(IpId{id}); });
    if (!gone.isEmpty() && m_found.removeIf([&](const DuplicateGroup &group) { return holdsAny(group, gone); }) > 0)
        select();
    const auto isChanged = [&](const DuplicateGroup &group) { return holdsAny(group, changed); };
    const auto first = std::ranges::find_if(m_shown, isChanged);
    if (first == m_shown.end())
        return;
    const auto last = std::find_if(m_shown.rbegin(), m_shown.rend(), isChanged).base();
    emit dataChanged(index(static_cast<int>(first - m_shown.begin())),
                     index(static_cast<int>(last - m_shown.begin()) - 1));
}

void DuplicatesModel::take(const search::DuplicateSearch &found)
{
    m_uncomparedTitles = found.uncomparedTitles;
    if (!std::ranges::equal(found.groups, m_found, isSame)) { // else what people have chosen in a group stays
        m_found = found.groups;
        select();
    }
    emit searched();
}

void DuplicatesModel::select()
{
    beginResetModel();
    m_shown.clear();
    m_partsCount = 0;
    QSet<qint64> oldest; // of what is hidden: few, so that hardly any group's ids must be listed
    for (const QList<qint64> &ids : *m_hidden)
        oldest << ids.first();
    for (const DuplicateGroup &group : std::as_const(m_found)) {
        const bool isOfParts = group.isOneOfEachPart();
        const bool isHidden = oldest.contains(group.members.first().ip.value) && m_hidden->contains(idsOf(group));
        m_partsCount += isOfParts ? 1 : 0;
        if (!isHidden && (m_showsParts || !isOfParts))
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
