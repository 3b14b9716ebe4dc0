// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largelibrary.h"

#include "tests/bench/largedice.h"
#include "tests/bench/largeslate.h"

namespace slateboard::bench {
namespace {

const Day today(2023, 3, 31);

SourceIp sourceIp(Dice &dice)
{
    SourceIp ip;
    ip.id = makeId<SourceIp>();
    ip.title = workName(dice);
    ip.medium = dice.word<Medium>();
    ip.genre = genre(dice);
    ip.creator = personName(dice);
    ip.publisher = QStringLiteral("연재처 %1").arg(dice.below(40));
    ip.origin = dice.word<Origin>();
    ip.discoveredOn = dice.day(Day(2018, 1, 1), 1900);
    ip.synopsis = QStringLiteral("%1에서 시작된 이야기. 주인공은 %2이다.").arg(workName(dice), personName(dice));
    if (dice.chance(3))
        ip.tags = QStringList{genre(dice), QStringLiteral("완결")};
    return ip;
}

RightsGrant grantFor(IpId ip, Dice &dice, const Rows &rows)
{
    RightsGrant grant;
    grant.id = makeId<RightsGrant>();
    grant.ip = ip;
    grant.kind = dice.word<GrantKind>();
    grant.uses = {Use::Drama, dice.word<Use>()};
    grant.startsOn = dice.day(Day(2020, 1, 1), 1200);
    if (!dice.chance(4))
        grant.endsOn = grant.startsOn.plusMonths(12 + dice.below(36)).plusDays(-1);
    grant.fee = Money{1'000'000LL * (1 + dice.below(90))};
    grant.counterparty = dice.oneOf(rows.parties).id;
    return grant;
}

Rows frame(Dice &dice)
{
    Rows rows;
    for (int i = 0; i < 50; ++i)
        rows.parties.append({makeId<Party>(), QStringLiteral("%1 미디어").arg(personName(dice)), {}});
    rows.plans.append({makeId<Plan>(), {}, PlanKind::Working});
    for (int i = 1; i <= 9; ++i) {
        rows.accounts.append({makeId<Account>(),
                              {},
                              QString::number(i * 1000),
                              QStringLiteral("계정 %1").arg(i),
                              QStringLiteral("Account %1").arg(i),
                              i == 9});
    }
    return rows;
}

constexpr int grantCellCount = 6;

QStringList grantCells(const RightsGrant &grant, const Rows &rows)
{
    QStringList uses;
    for (const auto &use : words<Use>()) {
        if (grant.uses.has(use.value))
            uses << QLatin1String(use.code);
    }
    return {QLatin1String(codeOf(grant.kind)),
            uses.join(QLatin1Char(' ')),
            grant.startsOn.iso(),
            grant.endsOn ? grant.endsOn->iso() : QString(),
            QString::number(grant.fee->minor),
            findRow(rows.parties, grant.counterparty)->name};
}

} // namespace

NewLibrary largeSettings()
{
    NewLibrary settings;
    settings.name = QStringLiteral("대형 라이브러리");
    settings.company = QStringLiteral("한빛미디어그룹");
    settings.pinnedDay = today;
    settings.goals.append({makeId<Goal>(), {}, Measure::SourceIps, 120'000, Day(2021, 1, 1), Day(2023, 12, 31)});
    settings.goals.append({makeId<Goal>(), {}, Measure::DramaIps, 2'000, Day(2021, 1, 1), Day(2023, 12, 31)});
    Cap cap;
    cap.id = makeId<Cap>();
    cap.scope = CapScope::Title;
    cap.amount = Money{50'000'000'000};
    settings.caps.append(cap);
    for (const CapScope scope : {CapScope::Programme, CapScope::Quarter}) {
        cap.id = makeId<Cap>();
        cap.scope = scope;
        cap.from = Day(2021, 1, 1);
        cap.to = Day(2023, 12, 31);
        cap.amount = Money{scope == CapScope::Quarter ? 1'000'000'000'000 : 11'000'000'000'000};
        settings.caps.append(cap);
    }
    return settings;
}

Rows largeRows(const LargeSize &size)
{
    Dice dice(20230331);
    Rows rows = frame(dice);
    for (int i = 0; i < size.ips; ++i) {
        rows.ips.append(sourceIp(dice));
        rows.grants.append(grantFor(rows.ips.last().id, dice, rows));
        if (i % 5 == 0)
            rows.grants.append(grantFor(rows.ips.last().id, dice, rows));
    }
    for (int i = 0; i < size.titles; ++i) {
        addTitle(rows, today, dice);
    }
    while (rows.plans.size() < size.plans)
        addPlan(rows, dice);
    return rows;
}

QByteArray ipsCsv(int ips, bool hasGrants)
{
    Dice dice(7);
    const Rows rows = frame(dice);
    QByteArray csv = "title,medium,genre,creator,publisher,origin,discovered_on,synopsis,tags,notes";
    for (const QByteArray number : {"", "2_"}) {
        for (const QByteArray field : {"kind", "uses", "starts_on", "ends_on", "fee", "counterparty"})
            csv += hasGrants ? ",grant_" + number + field : QByteArray();
    }
    csv += '\n';
    for (int i = 0; i < ips; ++i) {
        const SourceIp ip = sourceIp(dice);
        QStringList cells{ip.title,
                          QLatin1String(codeOf(ip.medium)),
                          ip.genre,
                          ip.creator,
                          ip.publisher,
                          QLatin1String(codeOf(ip.origin)),
                          ip.discoveredOn->iso(),
                          ip.synopsis,
                          ip.tags.join(QLatin1Char(';')),
                          QString()};
        if (hasGrants)
            cells += grantCells(grantFor(ip.id, dice, rows), rows);
        if (hasGrants)
            cells +=
                i % 5 == 0 ? grantCells(grantFor(ip.id, dice, rows), rows) : QStringList(grantCellCount, QString());
        csv += (cells.join(QLatin1Char(',')) + QLatin1Char('\n')).toUtf8();
    }
    return csv;
}

} // namespace slateboard::bench
