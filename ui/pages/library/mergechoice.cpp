// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/mergechoice.h"

namespace slateboard {
namespace {

bool saysNothing(const SourceIp &ip, IpField field)
{
    return field == IpField::Medium ? ip.medium == Medium::Other : textOf(ip, field).isEmpty();
}

QStringList allTags(const QList<SourceIp> &members)
{
    QStringList tags;
    for (const SourceIp &ip : members) {
        for (const QString &tag : ip.tags) {
            if (!tags.contains(tag, Qt::CaseInsensitive))
                tags << tag;
        }
    }
    return tags;
}

} // namespace

MergeChoice::MergeChoice(QList<SourceIp> members) : m_members(std::move(members))
{}

int MergeChoice::proposed(IpField field) const
{
    if (field == IpField::Tags)
        return allOfThem;
    if (!saysNothing(m_members[m_kept], field))
        return m_kept;
    for (int member = 0; member < m_members.size(); ++member) {
        if (!saysNothing(m_members[member], field))
            return member;
    }
    return m_kept;
}

int MergeChoice::chosen(IpField field) const
{
    return m_chosen.value(field, proposed(field));
}

bool MergeChoice::differs(IpField field) const
{
    return std::ranges::any_of(
        m_members, [&](const SourceIp &ip) { return textOf(ip, field) != textOf(m_members.first(), field); });
}

void MergeChoice::keep(int member)
{
    m_kept = member;
}

void MergeChoice::choose(IpField field, int member)
{
    m_chosen.insert(field, member);
}

SourceIp MergeChoice::result() const
{
    SourceIp ip = m_members[m_kept];
    for (IpField field : allIpFields()) {
        if (const int member = chosen(field); member != allOfThem)
            copyField(ip, m_members[member], field);
    }
    if (chosen(IpField::Tags) == allOfThem)
        ip.tags = allTags(m_members);
    return ip;
}

QList<IpId> MergeChoice::others() const
{
    QList<IpId> ids;
    for (const SourceIp &ip : m_members) {
        if (ip.id != m_members[m_kept].id)
            ids << ip.id;
    }
    return ids;
}

} // namespace slateboard
