// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"
#include "app/planning/figures.h"
#include "tests/charts/handmadefigures.h"

#include <vector>

namespace slateboard::handmade {

/// A library with this many titles over all stages, and figures made by hand to go with it.
struct Slate {
    Library library;
    planning::Figures figures;
};

inline QString koreanName(int i)
{
    return QStringLiteral("달빛%1화").arg(i, 4, 10, QLatin1Char('0'));
}

inline QString englishName(int i)
{
    return QStringLiteral("Moonlit%1").arg(i, 4, 10, QLatin1Char('0'));
}

inline void addTitle(Slate &slate, int i)
{
    Title title;
    title.id = TitleId{1000 + i};
    title.koreanName = koreanName(i);
    title.englishName = englishName(i);
    title.format = static_cast<Format>(i % 5);
    title.minutes = 60;
    if (title.format != Format::Film)
        title.episodes = 8 + i % 9;
    slate.library.titles.append(title);
    const IpId ip{500 + i % 40};
    slate.library.titleIps.append({Id<TitleIp>{2000 + i}, title.id, ip});

    planning::TitleFigures figures;
    figures.title = title.id;
    if (i % 9 != 8)
        figures.stage = planning::StageState{static_cast<Stage>(i % 9), Day(2022, 1, 1), Precision::Day};
    figures.money.title = title.id;
    figures.money.budget = billions(5 + i % 12);
    figures.money.actual = billions(2.5);
    figures.money.toComplete = billions(2 + i % 13);
    figures.overBudget = figures.money.variance() < Money{};
    figures.release = Day(2023, 4, 1).plusDays(i % 900);
    slate.figures.titles.push_back(figures);
    slate.figures.money.totalBudget += figures.money.budget;
}

inline Slate slate(int titles)
{
    Slate slate;
    slate.library.info.name = QStringLiteral("한빛 2023");
    slate.library.info.company = QStringLiteral("한빛미디어그룹");
    slate.library.plans.append({PlanId{1}, {}, PlanKind::Working});
    std::vector<IpHead> heads;
    for (int i = 0; i < 40; ++i) {
        IpHead head;
        head.id = IpId{500 + i};
        head.title = QStringLiteral("원작%1 樂園").arg(i);
        heads.push_back(head);
        RightsGrant grant;
        grant.id = GrantId{700 + i};
        grant.ip = head.id;
        grant.kind = i % 3 == 0 ? GrantKind::InHouse : GrantKind::Option;
        grant.uses = {Use::Drama, Use::Film};
        grant.startsOn = Day(2021, 1, 1);
        if (i % 3 != 0)
            grant.endsOn = Day(2023, 4, 12).plusDays(i * 20);
        slate.library.grants.append(grant);
    }
    slate.library.ips = IpTable(heads);
    Cap cap;
    cap.id = CapId{50};
    cap.from = Day(2021, 1, 1);
    cap.to = Day(2023, 12, 31);
    cap.amount = billions(400);
    slate.library.caps.append(cap);

    slate.figures.asOf = Day(2023, 3, 31);
    slate.figures.plan = PlanId{1};
    slate.figures.counts = {702, 61, 20, 31};
    slate.figures.listedIps = 1215;
    slate.figures.money = money();
    slate.figures.money.totalBudget = {};
    planning::CapUse use;
    use.cap = cap.id;
    use.firm = billions(287);
    use.hoped = billions(40);
    use.limit = cap.amount;
    slate.figures.money.caps.push_back(use);
    slate.figures.goals = {goal(), goal(100, 10, 61, Measure::DramaIps)};
    for (size_t i = 0; i < planning::stageCount; ++i)
        slate.figures.stages[i] = {static_cast<int>(3 + i * 2), billions(20.0 + static_cast<double>(i))};
    for (int i = 0; i < titles; ++i)
        addTitle(slate, i);
    return slate;
}

} // namespace slateboard::handmade
