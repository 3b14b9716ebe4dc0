// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/rights.h"

namespace slateboard::sample {

namespace {

Money millions(int count)
{
    return Money{count * qint64{1'000'000}};
}

} // namespace

void RightsDesk::add(const Deal &deal)
{
    RightsGrant grant;
    grant.id = m_draft.ids.make<GrantId>(deal.starts);
    grant.ip = deal.ip;
    grant.kind = deal.kind;
    grant.uses = deal.uses;
    grant.startsOn = deal.starts;
    grant.endsOn = deal.ends;
    grant.counterparty = deal.counterparty;
    const QList<QString> territories{
        {}, {}, {}, QStringLiteral("KR"), QStringLiteral("KR, JP, TW"), QStringLiteral("KR, JP")};
    if (deal.kind != GrantKind::InHouse)
        grant.territory = m_dice.oneOf(territories);
    if (grant.territory == QStringLiteral("KR"))
        grant.language = QStringLiteral("ko");
    switch (deal.kind) {
    case GrantKind::InHouse: break;
    case GrantKind::Purchase: grant.fee = millions(10 * m_dice.between(12, 90)); break;
    case GrantKind::Licence: grant.fee = millions(10 * m_dice.between(6, 40)); break;
    case GrantKind::Option: {
        const int fee = m_dice.between(8, 60);
        grant.fee = millions(fee);
        grant.exercisePrice = millions(10 * (fee / 2 + m_dice.between(4, 30)));
        if (m_dice.chance(0.7))
            grant.extensionTerms = QStringLiteral("12개월 1회 연장, 연장료 %1만 원").arg(fee * 60);
        break;
    }
    case GrantKind::Shopping: grant.exclusive = m_dice.chance(0.5); break;
    }
    m_draft.rows.grants << grant;
}

Uses RightsDesk::usesFor(Medium medium)
{
    Uses uses;
    switch (medium) {
    case Medium::Format:
    case Medium::Ride: uses = {Use::Entertainment}; break;
    case Medium::RealEvents:
    case Medium::Article: uses = {Use::Drama, Use::Film}; break;
    case Medium::Play: uses = {m_dice.chance(0.6) ? Use::Film : Use::Drama}; break;
    default: uses = {m_dice.chance(0.88) ? Use::Drama : Use::Film}; break;
    }
    uses.set(Use::Film, uses.has(Use::Film) || m_dice.chance(0.45));
    uses.set(Use::Animation, m_dice.chance(0.15));
    uses.set(Use::Game, m_dice.chance(0.1));
    uses.set(Use::Music, m_dice.chance(0.08));
    return uses;
}

Day RightsDesk::usualEnd(const Deal &deal)
{
    const int months = deal.kind == GrantKind::Option ? m_dice.oneOf(QList<int>{12, 12, 18, 18, 24})
                                                      : m_dice.oneOf(QList<int>{24, 36, 60, 60, 84, 120});
    return deal.starts.plusMonths(months).plusDays(-1);
}

/// What came after a deal that ran out; false if nothing did.
bool RightsDesk::follow(Deal &deal)
{
    const double chance = m_dice.real();
    if (chance < 0.5)
        return false;
    deal.starts = deal.ends->plusDays(1);
    if (deal.kind == GrantKind::Option && chance < 0.72) {
        deal.kind = GrantKind::Licence; // exercised
        deal.ends = deal.starts.plusMonths(84).plusDays(-1);
    } else {
        deal.ends = usualEnd(deal);
    }
    return true;
}

void RightsDesk::addWithHistory(Deal deal, int &soon)
{
    if (deal.kind == GrantKind::InHouse || deal.kind == GrantKind::Purchase) {
        add(deal);
        return;
    }
    if (!deal.ends)
        deal.ends = usualEnd(deal);
    while (*deal.ends <= m_draft.asOf()) {
        add(deal);
        if (!follow(deal))
            return;
    }
    if (*deal.ends <= m_draft.asOf().plusDays(90)) {
        // Most contracts that are about to run out were extended in time; some are not yet.
        const bool lapses = soon > 0 && m_dice.chance(0.6);
        soon -= lapses ? 1 : 0;
        if (!lapses)
            deal.ends = deal.ends->plusDays(1).plusMonths(m_dice.oneOf(QList<int>{6, 12, 12, 18})).plusDays(-1);
    }
    add(deal);
}

} // namespace slateboard::sample
