// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/ipdesk.h"
#include "app/sample/rights.h"

namespace slateboard::sample {

namespace {

/// Ties source IPs to the titles made from them, with the rights that a title in its stage would have.
class SourceDesk {
public:
    explicit SourceDesk(Draft &draft) : m_draft(draft), m_ips(draft), m_rights(draft) {}

    void addSources(DraftTitle &title)
    {
        const Day signedOn = signingDay(title);
        for (const auto &source : title.data->sources) {
            const Day day = source.from ? workday(*source.from) : signedOn;
            const int publisher = m_ips.publisherOf(source.medium);
            const IpDraft draft{
                {title.data->name.korean + source.suffix.korean, title.data->name.english + source.suffix.english},
                source.medium,
                title.data->genre,
                title.data->logline,
                {QStringLiteral("영상화")},
                publisher,
                m_ips.foundBefore(day)};
            const IpId ip = m_ips.add(draft);
            if (title.rightsHolder.isNull())
                title.rightsHolder = m_draft.publishers.at(publisher);
            const bool first = source.suffix.korean.isEmpty();
            secure(title, ip, draft, day, first ? title.data->rightsEnd : std::nullopt);
            const Day tied = std::clamp(std::max(day, title.schedule.pitch), draft.discovered, m_draft.asOf());
            m_draft.rows.titleIps << TitleIp{m_draft.ids.make<Id<TitleIp>>(tied), title.id, ip};
        }
    }

private:
    /// Rights are bought as a title enters development; a pitch comes with what its pitcher has.
    Day signingDay(const DraftTitle &title)
    {
        const Day begin = title.stage == Stage::Pitch ? title.schedule.pitch.plusDays(m_dice.between(0, 50))
                                                      : title.schedule.phases.value(PhaseKind::Development).start;
        return std::clamp(workday(begin.plusDays(-m_dice.between(5, 40))), m_draft.data.firstDay, m_draft.asOf());
    }

    void secure(const DraftTitle &title, IpId ip, const IpDraft &source, Day day, std::optional<Day> ends)
    {
        RightsDesk::Deal deal{
            ip, GrantKind::Option, m_rights.usesFor(source.medium), day, ends, m_draft.publishers.at(source.publisher)};
        deal.uses.set(useFor(title.data->format));
        const bool inHouse = m_draft.data.publishers.at(source.publisher).origin == Origin::InHouse;
        if (title.stage == Stage::Pitch && !inHouse) {
            pitchRights(deal, source.discovered);
            return;
        }
        m_ips.addTalks(ip, source.discovered, Talks::Secured, day);
        if (ends) {
            deal.kind = *ends <= m_draft.asOf() ? GrantKind::Licence : GrantKind::Option;
            m_rights.add(deal);
        } else if (inHouse) {
            deal.kind = GrantKind::InHouse;
            deal.counterparty = {};
            m_rights.add(deal);
        } else if (title.isGreenlit()) {
            greenlitRights(deal, title.schedule.phases.value(PhaseKind::PreProduction).start);
        } else {
            const bool bought = m_dice.chance(0.2);
            deal.kind = bought ? GrantKind::Purchase : GrantKind::Option;
            if (!bought) // long enough to outlast the quarter, and the shelving
                deal.ends =
                    std::max(day, m_draft.asOf().plusDays(-200)).plusMonths(m_dice.between(12, 24)).plusDays(-1);
            m_rights.add(deal);
        }
    }

    /// An option is exercised at greenlight; some rights were bought outright.
    void greenlitRights(RightsDesk::Deal deal, Day greenlight)
    {
        if (m_dice.chance(0.25) || deal.starts.plusDays(30) >= greenlight) {
            deal.kind = GrantKind::Purchase;
            m_rights.add(deal);
            return;
        }
        deal.ends = greenlight.plusDays(-1);
        m_rights.add(deal);
        deal.kind = GrantKind::Licence;
        deal.starts = greenlight;
        deal.ends = greenlight.plusMonths(12 * m_dice.between(7, 10)).plusDays(-1);
        m_rights.add(deal);
    }

    /// A pitch may rest on an option, on a shopping agreement, or on nothing yet.
    void pitchRights(RightsDesk::Deal deal, Day discovered)
    {
        const int kind = m_pitches++ % 3;
        m_ips.addTalks(deal.ip, discovered, kind == 0 ? Talks::Secured : Talks::InTalks, deal.starts);
        if (kind == 2)
            return;
        deal.kind = kind == 0 ? GrantKind::Option : GrantKind::Shopping;
        deal.ends = deal.starts.plusMonths(kind == 0 ? 18 : 6).plusDays(-1);
        m_rights.add(deal);
    }

    Draft &m_draft;
    IpDesk m_ips;
    RightsDesk m_rights;
    Dice m_dice{61};
    int m_pitches = 0;
};

} // namespace

void addTitleSources(Draft &draft)
{
    SourceDesk desk(draft);
    for (auto &title : draft.titles)
        desk.addSources(title);
}

} // namespace slateboard::sample
