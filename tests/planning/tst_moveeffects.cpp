// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/moveeffects.h"
#include "app/planning/stageway.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QtTest>

#include <random>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

/// A plan of a few titles with rights, phases, money, caps and goals, all by chance.
class RandomSlate {
public:
    explicit RandomSlate(unsigned seed, bool whatIf) : m_random(seed)
    {
        addCapsAndGoals();
        m_accounts = {m_entered.account(), m_entered.account(), m_entered.account(true)};
        for (int i = 0; i < 6; ++i)
            m_ips.push_back(ip());
        for (int i = 0; i < 7; ++i)
            titles << title();
        plan = m_entered.plan();
        if (whatIf)
            makeWhatIf();
    }

    [[nodiscard]] const Library &library() const { return m_entered.library(); }
    [[nodiscard]] QList<TitleId> some()
    {
        QList<TitleId> some;
        for (TitleId title : titles) {
            if (below(3) == 0)
                some << title;
        }
        return some.isEmpty() ? QList<TitleId>{titles[below(7)]} : some;
    }

    QList<TitleId> titles;
    PlanId plan;

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    Day day(int from, int days) { return today.plusDays(from + below(days)); }

    void addCapsAndGoals()
    {
        m_entered.cap(CapScope::Programme, 6000, Day(2022, 1, 1), Day(2025, 12, 31));
        m_entered.cap(CapScope::Quarter, 700, Day(2023, 1, 1), Day(2024, 12, 31));
        m_entered.cap(CapScope::Format, 2000).format = Format::Drama;
        m_entered.cap(CapScope::Title, 500).basis = CapBasis::Net;
        m_entered.goal(Measure::DramaIps, 100, Day(2022, 1, 1), Day(2023, 12, 31));
        m_entered.goal(Measure::ReleasedTitles, 5, Day(2022, 1, 1), Day(2024, 12, 31));
        m_entered.goal(Measure::SourceIps, 10, Day(2022, 1, 1), Day(2023, 12, 31));
        m_entered.goal(Measure::Originals, 1, Day(2020, 1, 1), Day(2022, 12, 31)); // over
        m_entered.library().info.dramaRule = static_cast<DramaRule>(below(3));
    }

    IpId ip()
    {
        const IpId ip = m_entered.ip();
        if (below(5) > 0)
            m_entered.grant(ip, day(-700, 600), below(2) == 0 ? std::optional(day(1, 900)) : std::nullopt);
        return ip;
    }

    TitleId title()
    {
        const auto release = below(3) == 0 ? std::nullopt : std::optional(day(100, 700));
        const TitleId title = m_entered.title(below(3) == 0 ? Format::Film : Format::Drama, release);
        for (int ties = below(3); ties > 0; --ties)
            m_entered.tie(title, m_ips[static_cast<size_t>(below(6))]);
        m_entered.stage(title, static_cast<Stage>(below(8)), day(-300, 300));
        const int start = below(600) - 300;
        for (int phase = 0; phase < 4; ++phase)
            m_entered.phase(title, static_cast<PhaseKind>(phase), today.plusDays(start + phase * 100),
                            today.plusDays(start + phase * 100 + 80));
        for (int lines = 2 + below(4); lines > 0; --lines)
            m_entered.line(title, m_accounts[static_cast<size_t>(below(3))], static_cast<PhaseKind>(below(5)),
                           50 + below(300), static_cast<Profile>(below(4)));
        if (below(2) == 0)
            m_entered.commit(title, m_accounts.front(), day(-200, 200), day(-50, 300), 20 + below(80));
        return title;
    }

    // A second plan that says the same, but for some stages.
    void makeWhatIf()
    {
        Library &library = m_entered.library();
        plan = PlanId{1'000'000};
        library.plans << Plan{plan, QStringLiteral("what if"), PlanKind::WhatIf};
        const auto copy = [this](auto &rows) {
            const auto count = rows.size();
            for (qsizetype i = 0; i < count; ++i) {
                auto row = rows[i];
                row.id = {row.id.value + 1'000'000};
                row.plan = plan;
                rows << row;
            }
        };
        copy(library.planTitles);
        copy(library.phases);
        copy(library.budgetLines);
        library.plannedStages << PlannedStage{{2'000'000}, plan, titles[1], Stage::Production, day(1, 200)};
        library.plannedStages << PlannedStage{{2'000'001}, plan, titles[2], Stage::PreProduction, day(-100, 90)};
        library.funding << Funding{{2'000'002}, plan, titles[3], FundingSource::Presale, {}, {120}};
    }

    LibraryBuilder m_entered;
    std::minstd_rand m_random;
    std::vector<AccountId> m_accounts;
    std::vector<IpId> m_ips;
};

/// The library after the move, as the verb leaves it.
Library moved(const Library &library, PlanId plan, const QList<TitleId> &titles, Stage stage)
{
    Library after = library;
    const auto stages = stagesOn(library, plan, today);
    const auto isOf = [plan](const PlannedStage &row, TitleId title) { return row.plan == plan && row.title == title; };
    qint64 id = 9'000'000;
    for (TitleId title : titles) {
        if (stages.value(title).stage == stage)
            continue;
        if (plan == workingPlan(library).id) {
            after.stageEvents << StageEvent{{++id}, title, stage, today, Precision::Day, {}, {}};
            continue;
        }
        QList<StageEvent> facts = library.stageEvents;
        facts.removeIf([title](const StageEvent &event) { return event.title != title; });
        QList<PlannedStage> planned = after.plannedStages;
        planned.removeIf([&](const PlannedStage &row) { return !isOf(row, title); });
        after.plannedStages.removeIf([&](const PlannedStage &row) { return isOf(row, title); });
        after.plannedStages << plannedAfterMove(facts, planned, {{++id}, plan, title, stage, today}, today);
    }
    return after;
}

const QuarterMoney *quarterOf(const Figures &figures, Quarter quarter)
{
    const auto found = std::ranges::find(figures.money.quarters, quarter, &QuarterMoney::quarter);
    return found == figures.money.quarters.end() ? nullptr : &*found;
}

} // namespace

class TestMoveEffects : public QObject {
    Q_OBJECT
private slots:
    void theyComeTrue_data();
    void theyComeTrue();
    void beforeTheGateTheyTellWhatGreenlightFinds();
    void greenlightTakesHeadroom();
    void shelvingGivesItBackAndCostsAGoal();
};

// The effects are prepared without moving anything: they are right if the figures of the moved library are the same.
void TestMoveEffects::theyComeTrue_data()
{
    QTest::addColumn<bool>("whatIf");
    QTest::newRow("working plan") << false;
    QTest::newRow("what-if") << true;
}

void TestMoveEffects::theyComeTrue()
{
    QFETCH(bool, whatIf);
    int touched = 0;
    int counted = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        RandomSlate slate(seed, whatIf);
        const QList<TitleId> titles = slate.some();
        const auto figures = std::make_shared<const Figures>(figuresOf(slate.library(), slate.plan, today));
        const MoveEffects effects = MoveGround(slate.library(), figures).effectsOf(titles, today);
        for (const MoveEffect &effect : effects) {
            const Library after = moved(slate.library(), slate.plan, titles, effect.stage);
            const Library priced =
                effect.isAheadOfGate ? moved(slate.library(), slate.plan, titles, Stage::PreProduction) : after;
            const Figures come = figuresOf(priced, slate.plan, today);
            for (const QuarterMoney &quarter : come.money.quarters) {
                if (quarter.quarter < Quarter::of(today))
                    continue;
                const auto told = std::ranges::find(effect.quarters, quarter.quarter, &QuarterEffect::quarter);
                const QuarterMoney *before = quarterOf(*figures, quarter.quarter);
                const bool changed = !before || before->firm != quarter.firm || before->hoped != quarter.hoped;
                QCOMPARE(told != effect.quarters.end(),
                         changed && quarter.demand() + (before ? before->demand() : Money{}) != Money{});
                if (told == effect.quarters.end())
                    continue;
                QCOMPARE(told->after, quarter.headroom);
                QCOMPARE(told->tightest, quarter.tightest);
                QCOMPARE(told->before, before ? before->headroom : std::nullopt);
                ++touched;
            }
            const PlannedCounts then(after, slate.plan, today);
            QCOMPARE(effect.goals.size(), 3U); // the fourth is over
            for (const GoalEffect &goal : effect.goals) {
                const Goal &row = *findRow(slate.library().goals, goal.goal);
                QCOMPARE(goal.after, then.count(row.measure, row.deadline));
                counted += goal.after != goal.before ? 1 : 0;
            }
        }
    }
    QVERIFY(touched > 1000 && counted > 50); // or the test says nothing
}

void TestMoveEffects::beforeTheGateTheyTellWhatGreenlightFinds()
{
    LibraryBuilder entered;
    const TitleId title = entered.title();
    entered.stage(title, Stage::Pitch, today.plusDays(-10));
    const auto figures = std::make_shared<const Figures>(figuresOf(entered.library(), entered.plan(), today));
    const MoveEffects effects = MoveGround(entered.library(), figures).effectsOf({title}, today);
    const MoveEffect &development = effects[size_t(Stage::Development)];
    QVERIFY(development.isAheadOfGate && !development.passesGate);
    QCOMPARE(development.entering, 1);
    QCOMPARE(development.blocked(), 1);
    const MoveEffect &greenlight = effects[size_t(Stage::PreProduction)];
    QVERIFY(!greenlight.isAheadOfGate && greenlight.passesGate);
    QCOMPARE(greenlight.gate, development.gate);
    const auto has = [&](GateReason reason) {
        return std::ranges::any_of(greenlight.gate.front().findings,
                                   [&](const GateFinding &finding) { return finding.reason == reason; });
    };
    QVERIFY(has(GateReason::NoBudget) && has(GateReason::NoCompany));
    QVERIFY(effects[size_t(Stage::Shelved)].gate.empty());
}

void TestMoveEffects::greenlightTakesHeadroom()
{
    LibraryBuilder entered;
    const AccountId account = entered.account();
    entered.cap(CapScope::Quarter, 100, Day(2023, 1, 1), Day(2023, 12, 31));
    const TitleId title = entered.title();
    entered.stage(title, Stage::Development, today.plusDays(-10));
    entered.phase(title, PhaseKind::Production, Day(2023, 7, 1), Day(2023, 9, 30));
    entered.line(title, account, PhaseKind::Production, 130);
    const auto figures = std::make_shared<const Figures>(figuresOf(entered.library(), entered.plan(), today));
    const MoveEffects effects = MoveGround(entered.library(), figures).effectsOf({title}, today);
    const MoveEffect &greenlight = effects[size_t(Stage::PreProduction)];
    QCOMPARE(greenlight.quarters.size(), 1U);
    QCOMPARE(greenlight.quarters.front().quarter.iso(), QStringLiteral("2023-Q3"));
    QCOMPARE(greenlight.quarters.front().before, Money{100});
    QCOMPARE(greenlight.quarters.front().after, Money{-30});
    QCOMPARE(greenlight.tightest(), &greenlight.quarters.front());
    QCOMPARE(effects[size_t(Stage::Shelved)].quarters.front().after, Money{100});
}

void TestMoveEffects::shelvingGivesItBackAndCostsAGoal()
{
    LibraryBuilder entered;
    entered.cap(CapScope::Quarter, 100, Day(2023, 1, 1), Day(2023, 12, 31));
    const GoalId goal = entered.goal(Measure::DramaIps, 5, Day(2022, 1, 1), Day(2023, 12, 31)).id;
    const IpId ip = entered.ip();
    entered.grant(ip, today.plusDays(-400), std::nullopt);
    const TitleId title = entered.title();
    entered.tie(title, ip);
    entered.stage(title, Stage::Production, today.plusDays(-10));
    entered.phase(title, PhaseKind::Production, Day(2023, 7, 1), Day(2023, 9, 30));
    entered.line(title, entered.account(), PhaseKind::Production, 130);
    const auto figures = std::make_shared<const Figures>(figuresOf(entered.library(), entered.plan(), today));
    const MoveEffects effects = MoveGround(entered.library(), figures).effectsOf({title}, today);
    const MoveEffect &shelved = effects[size_t(Stage::Shelved)];
    QCOMPARE(shelved.goals, (std::vector<GoalEffect>{{goal, 1, 0}}));
    QCOMPARE(shelved.quarters.front().before, Money{-30});
    QCOMPARE(shelved.quarters.front().after, Money{100});
    QCOMPARE(effects[size_t(Stage::Production)].entering, 0);
}

SLATEBOARD_TEST(TestMoveEffects)
#include "tst_moveeffects.moc"
