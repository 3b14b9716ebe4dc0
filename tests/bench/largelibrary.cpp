// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largelibrary.h"

#include <random>

namespace slateboard::bench {
namespace {

const Day today(2023, 3, 31);

/// Draws the same at every run: the distributions of the standard library differ between systems.
class Dice {
public:
    explicit Dice(unsigned seed) : m_random(seed) {}
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance(int oneIn) { return below(oneIn) == 0; }
    Day day(Day first, int days) { return first.plusDays(below(days)); }
    template <class E>
    E word()
    {
        return words<E>()[static_cast<size_t>(below(static_cast<int>(words<E>().size())))].value;
    }
    template <class T>
    const T &oneOf(const QList<T> &list)
    {
        return list[below(static_cast<int>(list.size()))];
    }

private:
    std::mt19937 m_random;
};

QString workName(Dice &dice)
{
    static const QStringList first{QStringLiteral("달빛"),   QStringLiteral("심야"), QStringLiteral("푸른"),
                                   QStringLiteral("마지막"), QStringLiteral("이방"), QStringLiteral("황혼의"),
                                   QStringLiteral("그해"),   QStringLiteral("검은"), QStringLiteral("두 번째"),
                                   QStringLiteral("완벽한"), QStringLiteral("서울"), QStringLiteral("비밀의")};
    static const QStringList second{QStringLiteral("궁궐"),   QStringLiteral("병원"), QStringLiteral("파도"),
                                    QStringLiteral("변호사"), QStringLiteral("계절"), QStringLiteral("클라쓰"),
                                    QStringLiteral("검객"),   QStringLiteral("여름"), QStringLiteral("게임"),
                                    QStringLiteral("아파트"), QStringLiteral("숲"),   QStringLiteral("재벌")};
    // Two more syllables, so that a hundred thousand names differ and a search has something to look through.
    const QString tail = QString(QChar(0xac00 + dice.below(11172))) + QChar(0xac00 + dice.below(11172));
    return dice.oneOf(first) + QLatin1Char(' ') + dice.oneOf(second) + QLatin1Char(' ') + tail;
}

QString personName(Dice &dice)
{
    static const QStringList families{QStringLiteral("김"), QStringLiteral("이"), QStringLiteral("박"),
                                      QStringLiteral("최"), QStringLiteral("정"), QStringLiteral("한")};
    static const QStringList given{QStringLiteral("서연"), QStringLiteral("도윤"), QStringLiteral("하준"),
                                   QStringLiteral("지우"), QStringLiteral("은호"), QStringLiteral("가온")};
    return dice.oneOf(families) + dice.oneOf(given) + QChar(0xac00 + dice.below(11172));
}

QString genre(Dice &dice)
{
    static const QStringList genres{QStringLiteral("로맨스"), QStringLiteral("스릴러"), QStringLiteral("사극"),
                                    QStringLiteral("판타지"), QStringLiteral("코미디"), QStringLiteral("액션")};
    return dice.oneOf(genres);
}

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

// A title that began somewhere in three years and has come as far as its day allows.
void addTitle(Rows &rows, Dice &dice)
{
    Title title;
    title.id = makeId<Title>();
    title.koreanName = workName(dice);
    title.englishName = QStringLiteral("Title %1").arg(rows.titles.size() + 1);
    title.format = dice.word<Format>();
    title.episodes = title.format == Format::Film ? 1 : 8 + dice.below(16);
    title.minutes = 60;
    title.genre = genre(dice);
    title.producer = personName(dice);
    title.ownOriginal = dice.chance(3);
    rows.titles.append(title);
    if (!rows.ips.isEmpty())
        rows.titleIps.append({makeId<TitleIp>(), title.id, dice.oneOf(rows.ips).id});
    rows.titleParties.append(
        {makeId<TitleParty>(), title.id, dice.oneOf(rows.parties).id, PartyRole::ProductionCompany});
    const PlanId plan = rows.plans.first().id;
    Day start = dice.day(Day(2021, 1, 1), 900);
    static constexpr int months[] = {6, 3, 5, 6, 3};
    rows.stageEvents.append(
        {makeId<StageEvent>(), title.id, Stage::Pitch, start.plusDays(-60), Precision::Day, {}, {}});
    for (const auto &kind : words<PhaseKind>()) {
        const auto at = static_cast<size_t>(kind.value);
        const Day end = start.plusMonths(months[at]).plusDays(-1);
        rows.phases.append({makeId<Phase>(), plan, title.id, kind.value, start, end});
        if (start <= today) {
            const Stage stage = kind.value == PhaseKind::Marketing ? Stage::Delivered : words<Stage>()[at + 1].value;
            rows.stageEvents.append({makeId<StageEvent>(), title.id, stage, start, Precision::Day, {}, {}});
        }
        start = end.plusDays(1);
    }
    rows.planTitles.append({makeId<PlanTitle>(), plan, title.id, start});
    if (start <= today) {
        rows.stageEvents.append({makeId<StageEvent>(), title.id, Stage::Released, start, Precision::Day, {}, {}});
        rows.receipts.append({makeId<Receipt>(), title.id, dice.oneOf(rows.parties).id, start.plusDays(30),
                              ReceiptKind::LicenceFee, Money{50'000'000LL * dice.below(300)}});
    }
}

// Nine lines over the accounts, and for what lies in the past commitments, most of them paid.
void addMoney(Rows &rows, TitleId title, Dice &dice)
{
    const PlanId plan = rows.plans.first().id;
    constexpr int lines = 9;
    for (int i = 0; i < lines; ++i) {
        const Phase &phase = rows.phases[rows.phases.size() - 5 + i % 5];
        const Money amount{10'000'000LL * (5 + dice.below(150))};
        const AccountId account = rows.accounts[i].id;
        rows.budgetLines.append({makeId<BudgetLine>(), plan, title, account, phase.kind, amount, dice.word<Profile>()});
        if (phase.start > today)
            continue;
        const Day day = phase.start.plusDays(dice.below(20));
        const Money promised{amount.minor * (80 + dice.below(35)) / 100};
        const Cost promise{makeId<Cost>(),   title,    account, CostKind::Committed,         day,
                           day.plusDays(60), promised, {},      dice.oneOf(rows.parties).id, {}};
        rows.costs.append(promise);
        if (day.plusDays(45) <= today) {
            rows.costs.append({makeId<Cost>(),
                               title,
                               account,
                               CostKind::Actual,
                               day.plusDays(45),
                               {},
                               Money{promised.minor * 9 / 10},
                               promise.id,
                               promise.counterparty,
                               {}});
        }
    }
}

// Who makes it, when it airs and is shown, who pays, and its dated steps.
void addParts(Rows &rows, TitleId title, Dice &dice)
{
    const PlanId plan = rows.plans.first().id;
    for (const CreditRole role : {CreditRole::Writer, CreditRole::Director, CreditRole::Lead})
        rows.credits.append({makeId<Credit>(), title, role, personName(dice), dice.word<CreditStanding>()});
    const Day release = *rows.planTitles.last().targetRelease;
    rows.airSlots.append({makeId<Slot>(), title, dice.oneOf(rows.parties).id, {dice.word<Weekday>()}, {}, release, 1});
    for (const PhaseKind kind : {PhaseKind::Development, PhaseKind::Production, PhaseKind::PostProduction}) {
        rows.milestones.append({makeId<Milestone>(),
                                title,
                                QStringLiteral("단계 %1").arg(static_cast<int>(kind)),
                                {},
                                kind,
                                dice.word<Edge>(),
                                dice.below(20),
                                {}});
    }
    for (const PhaseKind kind : {PhaseKind::PreProduction, PhaseKind::Production, PhaseKind::PostProduction}) {
        const auto before = static_cast<PhaseKind>(static_cast<int>(kind) - 1);
        rows.phaseLinks.append({makeId<PhaseLink>(), plan, title, kind, title, before, 0});
    }
    ReleaseWindow window;
    window.id = makeId<ReleaseWindow>();
    window.plan = plan;
    window.title = title;
    window.platform = dice.oneOf(rows.parties).id;
    window.days = 365;
    rows.windows.append(window);
    rows.funding.append({makeId<Funding>(), plan, title, FundingSource::Own, {}, Money{3'000'000'000}});
}

// A copy of the first plan with each title up to two quarters earlier or later.
void addPlan(Rows &rows, Dice &dice)
{
    const PlanId working = rows.plans.first().id;
    const Plan plan{makeId<Plan>(), QStringLiteral("검토안 %1").arg(rows.plans.size()), PlanKind::WhatIf};
    rows.plans.append(plan);
    QHash<TitleId, int> shifts; // days
    for (const Title &title : std::as_const(rows.titles))
        shifts.insert(title.id, dice.chance(2) ? 0 : dice.below(360) - 180);
    const auto copy = [&](auto &list, auto change) {
        const auto originals = list;
        for (auto row : originals) {
            if (row.plan != working)
                continue;
            row.id = decltype(row.id)(makeIdValue());
            row.plan = plan.id;
            change(row, shifts.value(row.title));
            list.append(row);
        }
    };
    copy(rows.planTitles, [](PlanTitle &row, int days) { row.targetRelease = row.targetRelease->plusDays(days); });
    copy(rows.phases, [](Phase &row, int days) {
        row.start = row.start.plusDays(days);
        row.end = row.end.plusDays(days);
    });
    copy(rows.budgetLines, [](BudgetLine &, int) {});
    copy(rows.phaseLinks, [](PhaseLink &, int) {});
    copy(rows.windows, [](ReleaseWindow &, int) {});
    copy(rows.funding, [](Funding &, int) {});
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
        addTitle(rows, dice);
        addMoney(rows, rows.titles.last().id, dice);
        addParts(rows, rows.titles.last().id, dice);
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
