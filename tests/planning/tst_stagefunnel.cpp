// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/figures.h"
#include "app/planning/stagefunnel.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

using Way = std::vector<std::pair<Stage, Day>>;

/// The funnel of titles that went these ways.
struct Ways : LibraryBuilder {
    explicit Ways(const std::vector<Way> &ways)
    {
        for (const Way &way : ways)
            add(way);
    }
    TitleId add(const Way &way, Format format = Format::Drama)
    {
        const TitleId id = title(format);
        for (const auto &[to, day] : way)
            stage(id, to, day);
        return id;
    }
    [[nodiscard]] std::vector<StageProgress> progress(Day day = today) const
    {
        return stageProgressOf(library(), plan(), day);
    }
    [[nodiscard]] StageFunnel funnel(Day day = today) const { return stageFunnelOf(progress(day), day); }
};

const Way pitched{{Stage::Pitch, Day(2023, 1, 1)}};
const Way developed{{Stage::Pitch, Day(2022, 1, 1)}, {Stage::Development, Day(2022, 3, 2)}};
const Way shelvedInDevelopment{
    {Stage::Pitch, Day(2022, 1, 1)}, {Stage::Development, Day(2022, 1, 31)}, {Stage::Shelved, Day(2022, 6, 1)}};

const StageFunnelStep &at(const StageFunnel &funnel, Stage stage)
{
    return funnel.steps[static_cast<size_t>(stage)];
}

} // namespace

class TestStageFunnel : public QObject {
    Q_OBJECT
private slots:
    void eachTitleCountsInEveryStageThatItReached();
    void conversionIsOfThoseDecided();
    void daysAreMediansOfRecordedOnes();
    void skippedStagesAndYearsHaveNoDays();
    void aTitleSentBackHasToPassAgain();
    void aRevivedTitleStandsWhereItIs();
    void whatComesLaterDoesNotCount();
    void anotherPlanAddsWhatItPlans();
    void titlesLeftOutDoNotCount();
    void formatsAreApart();
    void rowsAreAsManyAsCounted();
    void nothingPitched();
};

void TestStageFunnel::eachTitleCountsInEveryStageThatItReached()
{
    const StageFunnel funnel = Ways({pitched, developed, shelvedInDevelopment}).funnel();
    QCOMPARE(at(funnel, Stage::Pitch).reached(), 3);
    QCOMPARE(at(funnel, Stage::Pitch).of(FunnelPart::WentOn), 2);
    QCOMPARE(at(funnel, Stage::Pitch).of(FunnelPart::Standing), 1);
    QCOMPARE(at(funnel, Stage::Development).of(FunnelPart::Standing), 1);
    QCOMPARE(at(funnel, Stage::Development).of(FunnelPart::Shelved), 1);
    QCOMPARE(at(funnel, Stage::PreProduction).reached(), 0);
}

void TestStageFunnel::conversionIsOfThoseDecided()
{
    const StageFunnel funnel = Ways({pitched, developed, shelvedInDevelopment}).funnel();
    QCOMPARE(at(funnel, Stage::Pitch).conversion(), std::optional(1.0)); // the third is not decided yet
    QCOMPARE(at(funnel, Stage::Development).conversion(), std::optional(0.0));
    QCOMPARE(at(funnel, Stage::Production).conversion(), std::optional<double>());
    QCOMPARE(funnel.conversion(), std::optional(0.0));
}

void TestStageFunnel::daysAreMediansOfRecordedOnes()
{
    const StageFunnel funnel = Ways({pitched, developed, shelvedInDevelopment}).funnel(Day(2023, 1, 31));
    QCOMPARE(at(funnel, Stage::Development).daysFromStageBefore, std::optional(45.0)); // of 60 and 30
    QCOMPARE(at(funnel, Stage::Development).measured, 2);
    QCOMPARE(at(funnel, Stage::Pitch).daysStanding, std::optional(30.0));
    QCOMPARE(at(funnel, Stage::Pitch).daysFromStageBefore, std::optional<double>());
}

void TestStageFunnel::skippedStagesAndYearsHaveNoDays()
{
    Ways ways({{{Stage::Pitch, Day(2022, 1, 1)}, {Stage::Production, Day(2022, 3, 1)}}});
    const TitleId old = ways.title();
    ways.stage(old, Stage::Pitch, Day(2020, 5, 1));
    ways.stage(old, Stage::Development, Day(2020, 12, 31), Precision::Year);
    const StageFunnel funnel = ways.funnel();
    QCOMPARE(at(funnel, Stage::Development).reached(), 2);
    QCOMPARE(at(funnel, Stage::Development).measured, 0);
    QCOMPARE(at(funnel, Stage::Production).measured, 0);
}

void TestStageFunnel::aTitleSentBackHasToPassAgain()
{
    const Way back{{Stage::Pitch, Day(2022, 1, 1)},
                   {Stage::Development, Day(2022, 2, 1)},
                   {Stage::PreProduction, Day(2022, 3, 1)},
                   {Stage::Development, Day(2022, 4, 1)}};
    const StageFunnel standing = Ways({back}).funnel();
    QCOMPARE(at(standing, Stage::PreProduction).reached(), 0);
    QCOMPARE(at(standing, Stage::Development).of(FunnelPart::Standing), 1);
    Way again = back;
    again.emplace_back(Stage::PreProduction, Day(2022, 5, 1));
    const StageFunnel passed = Ways({again}).funnel();
    // It took from the first day of development to the second time that it passed.
    QCOMPARE(at(passed, Stage::PreProduction).daysFromStageBefore,
             std::optional(static_cast<double>(Day(2022, 5, 1).daysSince(Day(2022, 2, 1)))));
}

void TestStageFunnel::aRevivedTitleStandsWhereItIs()
{
    Way way = shelvedInDevelopment;
    way.emplace_back(Stage::Development, Day(2022, 9, 1));
    const StageFunnel funnel = Ways({way}).funnel();
    QCOMPARE(at(funnel, Stage::Development).of(FunnelPart::Standing), 1);
    QCOMPARE(at(funnel, Stage::Development).of(FunnelPart::Shelved), 0);
}

void TestStageFunnel::whatComesLaterDoesNotCount()
{
    const Ways ways({shelvedInDevelopment});
    QCOMPARE(at(ways.funnel(Day(2022, 5, 31)), Stage::Development).of(FunnelPart::Standing), 1);
    QCOMPARE(at(ways.funnel(Day(2022, 1, 30)), Stage::Development).reached(), 0);
    QVERIFY(ways.funnel(Day(2021, 12, 31)).isEmpty());
}

void TestStageFunnel::anotherPlanAddsWhatItPlans()
{
    Ways ways({});
    const TitleId drama = ways.add(pitched);
    const PlanId whatIf{500};
    ways.library().plans << Plan{whatIf, QStringLiteral("Sooner"), PlanKind::WhatIf};
    ways.library().planTitles << PlanTitle{{501}, whatIf, drama, std::nullopt};
    ways.library().plannedStages << PlannedStage{{502}, whatIf, drama, Stage::Development, Day(2023, 2, 1)};
    const auto planned = stageProgressOf(ways.library(), whatIf, today);
    QCOMPARE(planned.size(), size_t(1));
    QCOMPARE(planned.front().stage, Stage::Development);
    QCOMPARE(ways.progress().front().stage, Stage::Pitch);
}

void TestStageFunnel::titlesLeftOutDoNotCount()
{
    Ways ways({pitched, developed});
    ways.library().planTitles.front().included = false;
    QCOMPARE(at(ways.funnel(), Stage::Pitch).reached(), 1);
}

void TestStageFunnel::formatsAreApart()
{
    Ways ways({developed});
    ways.add(pitched, Format::Film);
    const auto progress = ways.progress();
    QCOMPARE(at(stageFunnelOf(progress, today, Format::Film), Stage::Pitch).reached(), 1);
    QCOMPARE(at(stageFunnelOf(progress, today, Format::Film), Stage::Development).reached(), 0);
    QCOMPARE(at(stageFunnelOf(progress, today, Format::Show), Stage::Pitch).reached(), 0);
}

// Whatever ways titles go: every part is the list behind it, no stage is reached by more than the one before, and those
// that stand or were shelved anywhere are all, as the figures count them.
void TestStageFunnel::rowsAreAsManyAsCounted()
{
    QVERIFY(rc::check("rows, parts and stages agree", [] {
        Ways ways({});
        const auto titles = *rc::gen::inRange(0, 12);
        for (int i = 0; i < titles; ++i) {
            const TitleId id = ways.title(*rc::gen::element(Format::Drama, Format::Film));
            const auto steps = *rc::gen::inRange(0, 6);
            for (int step = 0; step < steps; ++step)
                ways.stage(id, static_cast<Stage>(*rc::gen::inRange(0, 8)),
                           today.plusDays(*rc::gen::inRange(-900, 60)));
        }
        const auto progress = ways.progress();
        const StageFunnel funnel = ways.funnel();
        const Figures figures = figuresOf(ways.library(), ways.plan(), today);
        int all = 0;
        int shelved = 0;
        for (size_t i = 0; i < stagesOnTheWay; ++i) {
            const auto stage = static_cast<Stage>(i);
            for (const FunnelPart part : {FunnelPart::WentOn, FunnelPart::Standing, FunnelPart::Shelved})
                RC_ASSERT(static_cast<int>(stageFunnelRows(progress, stage, part).size()) ==
                          at(funnel, stage).of(part));
            RC_ASSERT(static_cast<int>(stageFunnelRows(progress, stage, {}).size()) == at(funnel, stage).reached());
            RC_ASSERT(i == 0 || funnel.steps[i].reached() == funnel.steps[i - 1].of(FunnelPart::WentOn));
            RC_ASSERT(at(funnel, stage).of(FunnelPart::Standing) == figures.stages[i].titles);
            all += at(funnel, stage).of(FunnelPart::Standing) + at(funnel, stage).of(FunnelPart::Shelved);
            shelved += at(funnel, stage).of(FunnelPart::Shelved);
        }
        RC_ASSERT(all == static_cast<int>(progress.size()));
        RC_ASSERT(shelved == figures.stages[static_cast<size_t>(Stage::Shelved)].titles);
    }));
}

void TestStageFunnel::nothingPitched()
{
    const StageFunnel funnel = Ways(std::vector<Way>(1)).funnel();
    QVERIFY(funnel.isEmpty());
    QCOMPARE(funnel.conversion(), std::optional<double>());
}

SLATEBOARD_TEST(TestStageFunnel)
#include "tst_stagefunnel.moc"
