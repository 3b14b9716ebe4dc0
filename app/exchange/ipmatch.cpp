// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ipmatch.h"

#include <algorithm>

namespace slateboard::exchange {
namespace {

const QString tagSeparator = QStringLiteral(", ");

void differ(IpMatcher::Changes &out, IpField field, const char *code, const QString &before, const QString &after)
{
    out.fields.setFlag(field);
    out.differences.append({QString::fromLatin1(code), before, after});
}

QMultiHash<IpId, const ScoutEvent *> eventsByIp(const Library &library)
{
    QMultiHash<IpId, const ScoutEvent *> found;
    found.reserve(library.scoutEvents.size());
    for (const ScoutEvent &event : library.scoutEvents)
        found.insert(event.ip, &event);
    return found;
}

} // namespace

IpMatcher::Changes IpMatcher::changes(const IpHead &head, const IpRow &row)
{
    Changes out;
    compareTexts(head, row, out);
    compareWords(head, row, out);
    compareStored(head, row, out);
    compareStep(head.id, row, out);
    compareScouting(head.id, row, out);
    compareGrants(head.id, row.grants, out);
    return out;
}

void IpMatcher::compareTexts(const IpHead &head, const IpRow &row, Changes &out) const
{
    const auto compare = [&](IpField field, const char *code, const QString &before, const QString &after) {
        if (row.given.testFlag(field) && before != after)
            differ(out, field, code, before, after);
    };
    compare(IpField::Title, "title", head.title, row.ip.title);
    compare(IpField::OriginalTitle, "original_title", head.originalTitle, row.ip.originalTitle);
    compare(IpField::Genre, "genre", head.genre, row.ip.genre);
    compare(IpField::Creator, "creator", head.creator, row.ip.creator);
    compare(IpField::Publisher, "publisher", head.publisher, row.ip.publisher);
    // As they would be read: a tag that was typed with a semicolon in it is no change.
    if (row.given.testFlag(IpField::Tags) && readTags(head.tags) != row.ip.tags)
        differ(out, IpField::Tags, "tags", head.tags, row.ip.tags.join(tagSeparator));
    compare(IpField::ForeignId, "foreign_id", head.foreignId, row.ip.foreignId);
}

void IpMatcher::compareWords(const IpHead &head, const IpRow &row, Changes &out) const
{
    if (row.given.testFlag(IpField::Medium) && head.medium != row.ip.medium)
        differ(out, IpField::Medium, "medium", wordFor(head.medium), wordFor(row.ip.medium));
    if (row.given.testFlag(IpField::Origin) && head.origin != row.ip.origin)
        differ(out, IpField::Origin, "origin", wordFor(head.origin), wordFor(row.ip.origin));
    if (row.given.testFlag(IpField::DiscoveredOn) && head.discoveredOn != row.ip.discoveredOn) {
        differ(out, IpField::DiscoveredOn, "discovered_on", head.discoveredOn ? head.discoveredOn->iso() : QString(),
               row.ip.discoveredOn->iso());
    }
}

void IpMatcher::compareStored(const IpHead &head, const IpRow &row, Changes &out) const
{
    const StoredTexts stored = m_options.storedTexts ? m_options.storedTexts->value(head.id) : StoredTexts();
    // White space that reading folds is no change either.
    if (row.given.testFlag(IpField::Synopsis) && tidiedLines(stored.synopsis) != row.ip.synopsis)
        differ(out, IpField::Synopsis, "synopsis", stored.synopsis, row.ip.synopsis);
    if (row.given.testFlag(IpField::Notes) && tidiedLines(stored.notes) != row.ip.notes)
        differ(out, IpField::Notes, "notes", stored.notes, row.ip.notes);
}

void IpMatcher::compareGrants(IpId ip, const QList<GrantRow> &grants, Changes &out)
{
    if (grants.isEmpty())
        return;
    if (!m_grants)
        m_grants.emplace(m_library);
    out.grants = m_grants->changes(ip, grants);
    out.differences.append(out.grants.differences);
}

void IpMatcher::compareStep(IpId ip, const IpRow &row, Changes &out)
{
    if (!row.step)
        return;
    if (!m_events)
        m_events = eventsByIp(m_library);
    // Without a day, the step says only where things stand: nothing new if it was taken on any day.
    const auto [first, last] = m_events->equal_range(ip);
    if (std::any_of(first, last, [&](const ScoutEvent *known) {
            return known->step == *row.step && (!row.stepDay || known->day == *row.stepDay);
        }))
        return;
    const Day day = row.stepDay.value_or(m_options.today);
    out.events.append({{}, ip, day, *row.step, {}, {}});
    out.differences.append({QStringLiteral("scout_step"), {}, wordFor(*row.step) + u' ' + day.iso()});
}

void IpMatcher::compareScouting(IpId ip, const IpRow &row, Changes &out)
{
    if (row.scouting.isEmpty())
        return;
    if (!m_events)
        m_events = eventsByIp(m_library);
    const auto [first, last] = m_events->equal_range(ip);
    for (const Happened<ScoutStep> &told : row.scouting) {
        if (std::any_of(first, last, [&](const ScoutEvent *known) {
                return known->step == told.what && known->day == told.when.day;
            }))
            continue;
        out.events.append({{}, ip, told.when.day, told.what, told.by, told.note});
        out.differences.append({QStringLiteral("scouting"), {}, wordFor(told.what) + u' ' + told.when.day.iso()});
    }
}

} // namespace slateboard::exchange
