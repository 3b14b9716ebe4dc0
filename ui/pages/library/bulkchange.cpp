// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/bulkchange.h"

namespace slateboard {
namespace {

template <class Value>
void assign(Value &to, const std::optional<Value> &value)
{
    if (value)
        to = *value;
}

bool has(const QStringList &tags, const QString &tag)
{
    return tags.contains(tag, Qt::CaseInsensitive);
}

SourceIp knownOf(const IpHead &head)
{
    SourceIp ip;
    ip.genre = head.genre;
    ip.creator = head.creator;
    ip.publisher = head.publisher;
    ip.medium = head.medium;
    ip.origin = head.origin;
    ip.discoveredOn = head.discoveredOn;
    ip.tags = head.tags.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    return ip;
}

} // namespace

void BulkChange::apply(SourceIp &ip) const
{
    assign(ip.medium, medium);
    assign(ip.origin, origin);
    assign(ip.genre, genre);
    assign(ip.creator, creator);
    assign(ip.publisher, publisher);
    assign(ip.discoveredOn, discoveredOn);
    ip.tags.removeIf([this](const QString &tag) { return has(removedTags, tag); });
    for (const QString &tag : addedTags) {
        if (!has(ip.tags, tag))
            ip.tags << tag;
    }
    if (!addedNote.isEmpty())
        ip.notes += ip.notes.isEmpty() ? addedNote : QLatin1Char('\n') + addedNote;
}

QList<IpId> changedBy(const BulkChange &change, const IpTable &ips, const QList<IpId> &ids)
{
    QList<IpId> changed;
    for (IpId id : ids) {
        const auto head = ips.find(id);
        if (!head)
            continue;
        const SourceIp before = knownOf(*head);
        SourceIp after = before;
        change.apply(after);
        if (!(after == before))
            changed << id;
    }
    return changed;
}

} // namespace slateboard
