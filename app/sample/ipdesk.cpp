// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/ipdesk.h"

#include <algorithm>

namespace slateboard::sample {

IpId IpDesk::add(const IpDraft &ip)
{
    const auto &publisher = m_draft.data.publishers.at(ip.publisher);
    const Name first = m_dice.oneOf(m_draft.data.penFirst);
    // Each first word goes with fourteen of the second ones only, so that authors come back with further works.
    const Name last = m_draft.data.penLast.at((m_dice.below(14) + static_cast<int>(first.korean.front().unicode())) %
                                              static_cast<int>(m_draft.data.penLast.size()));
    SourceIp row;
    row.id = m_draft.ids.make<IpId>(ip.discovered);
    row.title = ip.title.korean;
    row.originalTitle = ip.title.english;
    row.medium = ip.medium;
    row.genre = ip.genre;
    row.creator = Name{first.korean + last.korean, first.english + last.english.toLower()}.both();
    row.publisher = publisher.name.korean;
    row.origin = publisher.origin;
    row.discoveredOn = ip.discovered;
    row.synopsis = ip.synopsis;
    row.tags = ip.tags;
    m_draft.rows.ips << row;
    return row.id;
}

void IpDesk::addEvent(IpId ip, Day day, ScoutStep step, const QString &by, const QString &note)
{
    m_draft.rows.scoutEvents << ScoutEvent{m_draft.ids.make<ScoutEventId>(day), ip, day, step, by, note};
}

void IpDesk::addTalks(IpId ip, Day discovered, Talks reached, Day last)
{
    const QString scout = m_dice.oneOf(m_draft.data.scouts).both();
    const qint64 days = last.daysSince(discovered);
    const auto between = [&](qint64 part, qint64 of) { return workday(discovered.plusDays(days * part / of)); };
    addEvent(ip, discovered, ScoutStep::Discovered, scout);
    switch (reached) {
    case Talks::Discovered: return;
    case Talks::InTalks: addEvent(ip, last, ScoutStep::InTalks, scout); return;
    case Talks::Offer:
        addEvent(ip, std::min(between(1, 2), last), ScoutStep::InTalks, scout);
        addEvent(ip, last, ScoutStep::Offer, scout);
        return;
    case Talks::Secured:
        addEvent(ip, std::min(between(1, 3), last), ScoutStep::InTalks, scout);
        addEvent(ip, std::min(between(2, 3), last), ScoutStep::Offer, scout);
        addEvent(ip, last, ScoutStep::Secured, scout);
        return;
    case Talks::Passed: {
        static const QList<QString> reasons{QStringLiteral("조건 차이로 결렬"), QStringLiteral("타사와 먼저 계약"),
                                            QStringLiteral("영상화에 맞지 않음"),
                                            QStringLiteral("작가가 영상화를 원하지 않음"),
                                            QStringLiteral("비슷한 기획이 이미 있음")};
        addEvent(ip, std::min(between(1, 2), last), ScoutStep::InTalks, scout);
        addEvent(ip, last, ScoutStep::Passed, scout, m_dice.oneOf(reasons));
        return;
    }
    }
}

int IpDesk::publisherOf(Medium medium)
{
    QList<int> having;
    for (int index = 0; index < m_draft.data.publishers.size(); ++index) {
        if (m_draft.data.publishers.at(index).media.contains(medium))
            having << index;
    }
    Q_ASSERT(!having.isEmpty());
    return m_dice.oneOf(having);
}

Day IpDesk::foundBefore(Day signedOn)
{
    return std::max(workday(signedOn.plusDays(-m_dice.between(20, 190))), m_draft.data.firstDay);
}

} // namespace slateboard::sample
