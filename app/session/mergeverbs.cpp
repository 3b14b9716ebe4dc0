// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/session/verbs.h"

#include <algorithm>

namespace slateboard {
namespace {

// Hangs the rows of `from` on `to`, but for those that `isThere` finds there already.
template <class Row, class IsThere>
void moveRows(store::Writer &writer, IpId from, IpId to, IsThere isThere)
{
    QList<Row> there = writer.referring(&Row::ip, to);
    for (Row row : writer.referring(&Row::ip, from)) {
        if (std::ranges::any_of(there, [&](const Row &old) { return isThere(old, row); })) {
            writer.template remove<Row>(row.id);
            continue;
        }
        row.ip = to;
        writer.update(row);
        there.append(row);
    }
}

bool saysTheSame(RightsGrant a, RightsGrant b)
{
    a.id = b.id;
    a.ip = b.ip;
    return a == b;
}

bool saysTheSame(ScoutEvent a, const ScoutEvent &b)
{
    a.id = b.id;
    a.ip = b.ip;
    return a == b;
}

// What proves or came of one grant belongs to the other from now on.
void moveTies(store::Writer &writer, GrantId from, GrantId to)
{
    const QList<GrantDocument> there = writer.referring(&GrantDocument::grant, to);
    for (GrantDocument document : writer.referring(&GrantDocument::grant, from)) {
        const bool isThere = std::ranges::any_of(
            there, [&](const GrantDocument &old) { return old.place == document.place && old.note == document.note; });
        document.grant = to;
        if (isThere)
            writer.remove<GrantDocument>(document.id);
        else
            writer.update(document);
    }
    for (RightsGrant grant : writer.referring(&RightsGrant::exercises, from)) {
        grant.exercises = to;
        writer.update(grant);
    }
    for (Decision decision : writer.referring(&Decision::grant, from)) {
        decision.grant = to;
        writer.update(decision);
    }
}

// The same agreement, listed with both, is one agreement.
void moveGrants(store::Writer &writer, IpId from, IpId to)
{
    QList<RightsGrant> grants = writer.referring(&RightsGrant::ip, from);
    std::ranges::stable_partition(grants, [](const RightsGrant &grant) { return grant.exercises.isNull(); });
    for (RightsGrant grant : grants) { // options before what came of them
        grant = *writer.find<RightsGrant>(grant.id);
        const QList<RightsGrant> there = writer.referring(&RightsGrant::ip, to);
        const auto same = std::ranges::find_if(there, [&](const RightsGrant &old) { return saysTheSame(old, grant); });
        if (same != there.end()) {
            moveTies(writer, grant.id, same->id);
            writer.remove<RightsGrant>(grant.id);
            continue;
        }
        grant.ip = to;
        writer.update(grant);
    }
}

Result<void> mergeIp(store::Writer &writer, IpId from, IpId to)
{
    moveGrants(writer, from, to);
    moveRows<ScoutEvent>(writer, from, to,
                         [](const ScoutEvent &old, const ScoutEvent &row) { return saysTheSame(old, row); });
    moveRows<IpMetric>(writer, from, to, [](const IpMetric &old, const IpMetric &row) {
        return old.day == row.day && old.kind == row.kind; // a day has one value
    });
    moveRows<TitleIp>(writer, from, to, [](const TitleIp &old, const TitleIp &row) { return old.title == row.title; });
    if (!writer.remove<SourceIp>(from))
        return rowGone();
    return {};
}

} // namespace

Edited Session::mergeIps(SourceIp kept, QList<IpId> others)
{
    others.removeAll(kept.id);
    std::ranges::sort(others);
    others.erase(std::ranges::unique(others).begin(), others.end());
    const EditWords words =
        editWords(QT_TRANSLATE_N_NOOP("Edit", "Merge %n source IP(s) into “%1”"), others.size(), {cleaned(kept.title)});
    return edit(words, [kept, others](store::Writer &writer) mutable -> Result<void> {
        if (others.isEmpty())
            return refusal(QT_TRANSLATE_NOOP("Session", "There is no other source IP to merge."));
        if (const auto sound = checkIp(kept); !sound)
            return sound;
        if (!writer.update(kept))
            return rowGone();
        for (IpId other : others) {
            if (const auto merged = mergeIp(writer, other, kept.id); !merged)
                return merged;
        }
        return {};
    });
}

} // namespace slateboard
