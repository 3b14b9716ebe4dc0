// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/ipdesk.h"
#include "app/sample/iptitles.h"
#include "app/sample/rights.h"

#include <algorithm>

namespace slateboard::sample {

namespace {

/// The library beside the slate: works secured one by one and by the catalogue, and works merely listed.
class LibraryDesk {
public:
    explicit LibraryDesk(Draft &draft) :
        m_draft(draft), m_composer(draft.data), m_ips(draft), m_rights(draft), m_soon(draft.data.history.lapsingSoon)
    {}

    void addCatalogue(const CatalogueData &catalogue)
    {
        const auto &publishers = m_draft.data.publishers;
        const auto named = [&](const PublisherData &one) { return one.name.korean == catalogue.publisher; };
        const auto found = std::ranges::find_if(publishers, named);
        Q_ASSERT(found != publishers.end());
        for (int index = 0; index < catalogue.count; ++index) {
            IpDraft ip = drafted(m_dice.oneOf(found->media));
            ip.publisher = static_cast<int>(found - publishers.begin());
            ip.discovered = m_ips.foundBefore(catalogue.day);
            const IpId id = m_ips.add(ip);
            m_ips.addTalks(id, ip.discovered, Talks::Secured, catalogue.day);
            RightsDesk::Deal deal{id, catalogue.kind, m_rights.usesFor(ip.medium), catalogue.day, {}, partyOf(ip)};
            if (catalogue.years > 0)
                deal.ends = catalogue.day.plusMonths(12 * catalogue.years).plusDays(-1);
            m_rights.add(deal);
        }
    }

    /// Contracts of a month are signed on a few days: before holidays, at fairs, at the end of the quarter.
    void addMonth(Month month, int count)
    {
        QList<Day> days;
        const int last = static_cast<int>(month.last().daysSince(month.first()));
        for (int day = 0; day < 4; ++day)
            days << std::min(workday(month.first().plusDays(m_dice.between(4, last - 3))), month.last());
        for (int index = 0; index < count; ++index)
            addSecured(m_dice.oneOf(days));
    }

    void addUnsecured()
    {
        for (auto kind = m_draft.data.history.unsecured.cbegin(); kind != m_draft.data.history.unsecured.cend();
             ++kind) {
            for (int index = 0; index < kind.value(); ++index)
                addListed(kind.key());
        }
    }

private:
    [[nodiscard]] PartyId partyOf(const IpDraft &ip) const { return m_draft.publishers.at(ip.publisher); }

    /// A work of any genre, or of one that has works of the given medium.
    IpDraft drafted(std::optional<Medium> wanted = {})
    {
        const auto &genres = m_draft.data.genres;
        QList<int> weights;
        for (const auto &genre : genres) {
            const auto has = [&](const auto &medium) { return !wanted || medium.first == *wanted; };
            weights << (std::ranges::any_of(genre.media, has) ? genre.weight : 0);
        }
        const auto &genre = genres.at(m_dice.weighted(weights));
        QList<int> media;
        for (const auto &medium : genre.media)
            media << medium.second;
        const Medium medium = wanted.value_or(genre.media.at(m_dice.weighted(media)).first);
        const IpTitle made = m_composer.compose(genre);
        IpDraft ip{made.title, medium, genre.name, {}, {}, m_ips.publisherOf(medium), {}};
        if (m_dice.chance(0.6))
            ip.synopsis = made.synopsis;
        QStringList tags = genre.tags;
        m_dice.shuffle(tags);
        ip.tags = tags.mid(0, m_dice.between(0, 3));
        return ip;
    }

    void addSecured(Day day)
    {
        IpDraft ip = drafted();
        ip.discovered = m_ips.foundBefore(day);
        const IpId id = m_ips.add(ip);
        m_ips.addTalks(id, ip.discovered, Talks::Secured, day);
        RightsDesk::Deal deal{id, GrantKind::InHouse, m_rights.usesFor(ip.medium), day, {}, {}};
        if (m_draft.data.publishers.at(ip.publisher).origin != Origin::InHouse) {
            const QList<GrantKind> kinds{GrantKind::Option, GrantKind::Licence, GrantKind::Purchase};
            deal.kind = kinds.at(m_dice.weighted({52, 31, 17}));
            deal.counterparty = partyOf(ip);
        }
        m_rights.addWithHistory(deal, m_soon);
    }

    /// A work that counts for nothing: found, talked about, passed on, or with rights that secure nothing.
    void addListed(const QString &kind)
    {
        const QMap<QString, Talks> reached{{QStringLiteral("in_talks"), Talks::InTalks},
                                           {QStringLiteral("offer"), Talks::Offer},
                                           {QStringLiteral("passed"), Talks::Passed},
                                           {QStringLiteral("shopping"), Talks::InTalks},
                                           {QStringLiteral("side_rights"), Talks::Offer}};
        const Talks talks = reached.value(kind, Talks::Discovered);
        const bool open = talks == Talks::InTalks || talks == Talks::Offer;
        const int range = open ? 260 : static_cast<int>(m_draft.asOf().daysSince(m_draft.data.firstDay)) - 10;
        const int age = std::min(m_dice.below(range), m_dice.below(range)) + 5; // more of them of late
        IpDraft ip = drafted();
        ip.discovered = std::max(m_draft.data.firstDay, workday(m_draft.asOf().plusDays(-age)));
        const Day last = std::min(workday(ip.discovered.plusDays(m_dice.between(age / 4, age))), m_draft.asOf());
        const IpId id = m_ips.add(ip);
        m_ips.addTalks(id, ip.discovered, talks, last);
        if (kind == QStringLiteral("shopping")) {
            m_rights.add({id, GrantKind::Shopping, m_rights.usesFor(ip.medium), last,
                          last.plusMonths(m_dice.oneOf(QList<int>{6, 9, 12})).plusDays(-1), partyOf(ip)});
        } else if (kind == QStringLiteral("side_rights")) {
            const Uses uses = m_dice.chance(0.5) ? Uses{Use::Publishing} : Uses{Use::Music, Use::Game};
            m_rights.add({id, GrantKind::Licence, uses, last, last.plusMonths(36).plusDays(-1), partyOf(ip)});
        }
    }

    Draft &m_draft;
    TitleComposer m_composer;
    IpDesk m_ips;
    RightsDesk m_rights;
    Dice m_dice{990};
    int m_soon = 0; // rights that may still lapse within 90 days
};

} // namespace

void addLibraryIps(Draft &draft)
{
    LibraryDesk desk(draft);
    const HistoryData &history = draft.data.history;
    for (const auto &catalogue : history.catalogues)
        desk.addCatalogue(catalogue);
    Month month = history.firstMonth;
    for (int count : history.signedByMonth) {
        desk.addMonth(month, count);
        ++month.index;
    }
    desk.addUnsecured();
}

} // namespace slateboard::sample
