// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/mergechoice.h"

namespace slateboard {
namespace {

void take(SourceIp &to, const SourceIp &from, IpField field)
{
    switch (field) {
    case IpField::Title: to.title = from.title; break;
    case IpField::OriginalTitle: to.originalTitle = from.originalTitle; break;
    case IpField::Medium: to.medium = from.medium; break;
    case IpField::Genre: to.genre = from.genre; break;
    case IpField::Creator: to.creator = from.creator; break;
    case IpField::Publisher: to.publisher = from.publisher; break;
    case IpField::Origin: to.origin = from.origin; break;
    case IpField::Discovered: to.discoveredOn = from.discoveredOn; break;
    case IpField::Tags: to.tags = from.tags; break;
    case IpField::Synopsis: to.synopsis = from.synopsis; break;
    case IpField::Notes: to.notes = from.notes; break;
    case IpField::ForeignId: to.foreignId = from.foreignId; break;
    }
}

bool saysNothing(const SourceIp &ip, IpField field)
{
    return field == IpField::Medium ? ip.medium == Medium::Other : MergeChoice::textOf(ip, field).isEmpty();
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

const QList<IpField> &MergeChoice::fields()
{
    static const QList<IpField> all{IpField::Title,     IpField::OriginalTitle, IpField::Creator,  IpField::Medium,
                                    IpField::Genre,     IpField::Publisher,     IpField::Origin,   IpField::Discovered,
                                    IpField::ForeignId, IpField::Tags,          IpField::Synopsis, IpField::Notes};
    return all;
}

QString MergeChoice::textOf(const SourceIp &ip, IpField field)
{
    switch (field) {
    case IpField::Title: return ip.title;
    case IpField::OriginalTitle: return ip.originalTitle;
    case IpField::Medium: return wordFor(ip.medium);
    case IpField::Genre: return ip.genre;
    case IpField::Creator: return ip.creator;
    case IpField::Publisher: return ip.publisher;
    case IpField::Origin: return wordFor(ip.origin);
    case IpField::Discovered: return ip.discoveredOn ? ip.discoveredOn->iso() : QString();
    case IpField::Tags: return ip.tags.join(QStringLiteral(", "));
    case IpField::Synopsis: return ip.synopsis;
    case IpField::Notes: return ip.notes;
    case IpField::ForeignId: return ip.foreignId;
    }
    return {};
}

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
    for (IpField field : fields()) {
        if (const int member = chosen(field); member != allOfThem)
            take(ip, m_members[member], field);
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
