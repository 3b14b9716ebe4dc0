// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/rows.h"

namespace slateboard {

/// Rows about source IPs, made one by one for a test.
class IpRows {
public:
    IpId ip(const QString &title, Medium medium = Medium::Webtoon, const QString &genre = {},
            const QString &creator = {})
    {
        SourceIp ip;
        ip.id = makeId<SourceIp>();
        ip.title = title;
        ip.medium = medium;
        ip.genre = genre;
        ip.creator = creator;
        rows.ips << ip;
        return ip.id;
    }
    GrantId grant(IpId ip, std::optional<Day> endsOn, GrantKind kind = GrantKind::Option)
    {
        RightsGrant grant;
        grant.id = makeId<RightsGrant>();
        grant.ip = ip;
        grant.kind = kind;
        grant.uses = {Use::Drama, Use::Film};
        grant.startsOn = Day(2021, 1, 1);
        grant.endsOn = endsOn;
        rows.grants << grant;
        return grant.id;
    }
    void scouted(IpId ip, ScoutStep step, Day day = Day(2023, 1, 10))
    {
        rows.scoutEvents << ScoutEvent{makeId<ScoutEvent>(), ip, day, step, {}, {}};
    }
    TitleId title(const QString &name, IpId madeFrom)
    {
        Title title;
        title.id = makeId<Title>();
        title.koreanName = name;
        rows.titles << title;
        rows.titleIps << TitleIp{makeId<TitleIp>(), title.id, madeFrom};
        return title.id;
    }
    /// A small library: 미생 (option, lapses soon, made into 미생), 이태원 클라쓰 (purchased for good), 달빛 2화 and
    /// 달빛 10화 (in talks, and lapsed), 나의 Game (just listed).
    static IpRows small()
    {
        IpRows made;
        const IpId incomplete = made.ip(QStringLiteral("미생"), Medium::Webtoon, QStringLiteral("드라마"));
        made.grant(incomplete, Day(2023, 4, 12));
        made.title(QStringLiteral("미생 드라마"), incomplete);
        const IpId itaewon = made.ip(QStringLiteral("이태원 클라쓰"), Medium::Webtoon, QStringLiteral("성장"));
        made.grant(itaewon, std::nullopt, GrantKind::Purchase);
        const IpId ten = made.ip(QStringLiteral("달빛 10화"), Medium::WebNovel, QStringLiteral("로맨스"));
        made.grant(ten, Day(2022, 12, 31), GrantKind::Licence);
        const IpId two = made.ip(QStringLiteral("달빛 2화"), Medium::WebNovel, QStringLiteral("로맨스"));
        made.scouted(two, ScoutStep::InTalks);
        made.ip(QStringLiteral("나의 Game"), Medium::Game);
        return made;
    }

    Rows rows;
};

} // namespace slateboard
