// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/levers.h"
#include "tests/forecast/goalhistories.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>

using namespace slateboard;
using namespace slateboard::forecast;

namespace {

const LeverEffect *find(const std::vector<LeverEffect> &effects, Lever lever)
{
    const auto found = std::ranges::find(effects, lever, &LeverEffect::lever);
    return found != effects.end() ? &*found : nullptr;
}

std::vector<LeverEffect> leversTo(LibraryBuilder &builder, int target, Measure measure = Measure::SourceIps)
{
    return leversOf(builder.library(), builder.goal(measure, target, Day(2021, 1, 1), Day(2023, 12, 31)),
                    endOfEvenMonths);
}

} // namespace

class TestLevers : public QObject {
    Q_OBJECT

private slots:
    void rightsThatLapseCanBeExtended();
    void talksAreClosedAsEarlierOnes();
    void whatWasAlreadyDecidedIsNoTalk();
    void pitchedDramasWithRightsEnterDevelopment();
    void shelvingLessHelpsWhereSomeWereShelved();
    void theStrongestComesFirst();
    void thereAreNoneWithoutAForecast();
    void eachIsSaidInWords();
};

void TestLevers::rightsThatLapseCanBeExtended()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    for (int i = 0; i < 14; ++i)
        builder.library().grants[2 * i].endsOn = Day(2023, 6, 30);
    builder.library().grants[50].endsOn = Day(2023, 12, 31); // holds on the deadline
    const auto effects = leversTo(builder, 160);
    const LeverEffect *extend = find(effects, Lever::ExtendRights);
    QVERIFY(extend);
    QCOMPARE(extend->kind, LeverRows::Grants);
    QCOMPARE(extend->rows.size(), size_t(14));
    QCOMPARE(extend->rows.front(), builder.library().grants[0].id.value);
    QVERIFY(extend->daysSooner > 14);
    QVERIFY(extend->probabilityMore > 0.05);
    QCOMPARE(leverText(*extend), QStringLiteral("Extend the 14 right(s) that lapse before the deadline"));
}

void TestLevers::talksAreClosedAsEarlierOnes()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    for (int i = 0; i < 8; ++i) { // of ten earlier ones eight were closed
        const IpId ip = builder.ip();
        builder.scout(ip, ScoutStep::InTalks, Day(2021, 3, 1));
        builder.grant(ip, Day(2021, 6, 1), std::nullopt);
    }
    for (int i = 0; i < 2; ++i) {
        const IpId ip = builder.ip();
        builder.scout(ip, ScoutStep::Offer, Day(2021, 3, 1));
        builder.scout(ip, ScoutStep::Passed, Day(2021, 5, 1));
    }
    std::vector<qint64> open;
    for (int i = 0; i < 20; ++i) {
        const IpId ip = builder.ip();
        builder.scout(ip, i % 2 == 0 ? ScoutStep::InTalks : ScoutStep::Offer, Day(2022, 11, 1));
        open.push_back(ip.value);
    }
    builder.scout(builder.ip(), ScoutStep::InTalks, Day(2023, 2, 1)); // not known yet
    const auto effects = leversTo(builder, 180);
    const LeverEffect *close = find(effects, Lever::CloseTalks);
    QVERIFY(close);
    QCOMPARE(close->kind, LeverRows::SourceIps);
    QCOMPARE(close->rows, open);
    QCOMPARE(close->gains, 16);
    QVERIFY(close->daysSooner > 45);
}

void TestLevers::whatWasAlreadyDecidedIsNoTalk()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    const IpId had = builder.ip(); // talks on more rights in what is secured
    builder.grant(had, Day(2021, 2, 1), std::nullopt);
    builder.scout(had, ScoutStep::InTalks, Day(2022, 11, 1));
    const IpId passed = builder.ip();
    builder.scout(passed, ScoutStep::InTalks, Day(2022, 10, 1));
    builder.scout(passed, ScoutStep::Passed, Day(2022, 11, 1));
    QVERIFY(!find(leversTo(builder, 180), Lever::CloseTalks));
}

void TestLevers::pitchedDramasWithRightsEnterDevelopment()
{
    LibraryBuilder builder;
    Month month = Month::of(Day(2021, 1, 1));
    for (int i = 0; i < 24; ++i, ++month.index) {
        const IpId ip = builder.ip();
        builder.grant(ip, Day(2020, 1, 1), std::nullopt);
        const TitleId title = builder.title();
        builder.tie(title, ip);
        builder.stage(title, Stage::Pitch, month.first());
        if (i < 20)
            builder.stage(title, Stage::Development, month.first().plusDays(20));
    }
    const TitleId unsecured = builder.title();
    builder.tie(unsecured, builder.ip());
    builder.stage(unsecured, Stage::Pitch, Day(2022, 12, 1));
    const auto effects = leversTo(builder, 30, Measure::DramaIps);
    const LeverEffect *develop = find(effects, Lever::DevelopPitches);
    QVERIFY(develop);
    QCOMPARE(develop->kind, LeverRows::Titles);
    QCOMPARE(develop->rows.size(), size_t(4));
    QCOMPARE(develop->gains, 4);
}

void TestLevers::shelvingLessHelpsWhereSomeWereShelved()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    QVERIFY(!find(leversTo(builder, 180), Lever::LoseNoOthers));
    for (int i = 0; i < 24; ++i) { // returned before their time
        RightsGrant &grant = builder.library().grants[i];
        grant.endsOn = Day(2022, 1, 10).plusDays(14 * i);
        grant.closing = GrantClosing::Returned;
        grant.closedOn = grant.endsOn;
    }
    const auto effects = leversTo(builder, 150);
    const LeverEffect *lever = find(effects, Lever::LoseNoOthers);
    QVERIFY(lever);
    QVERIFY(lever->daysSooner > 0);
}

void TestLevers::theStrongestComesFirst()
{
    LibraryBuilder builder;
    secure(builder, evenMonths);
    for (int i = 0; i < 14; ++i)
        builder.library().grants[2 * i].endsOn = Day(2023, 6, 30);
    const auto effects = leversTo(builder, 160);
    QVERIFY(effects.size() >= 2);
    QVERIFY(std::ranges::is_sorted(effects, {}, [](const LeverEffect &effect) { return effect.p50->julian(); }));
}

void TestLevers::thereAreNoneWithoutAForecast()
{
    LibraryBuilder builder;
    secure(builder, {3, 4});
    QVERIFY(leversTo(builder, 180).empty());
}

void TestLevers::eachIsSaidInWords()
{
    const Formatter formatter(Language::English, {});
    LeverEffect effect;
    effect.p50 = Day(2024, 5, 1);
    effect.daysSooner = 22;
    QCOMPARE(leverText(effect), QStringLiteral("Gain one more each month"));
    QCOMPARE(leverEffectText(effect, formatter), QStringLiteral("22 day(s) sooner"));
    effect.daysSooner.reset();
    QCOMPARE(leverEffectText(effect, formatter), QStringLiteral("Reached by 2024-05-01 then"));
    effect.p50.reset();
    effect.probabilityMore = 0.034;
    QCOMPARE(leverEffectText(effect, formatter), QStringLiteral("The chance rises by 3.4 points"));
    for (int lever = 0; lever <= static_cast<int>(Lever::LoseNoOthers); ++lever) {
        effect.lever = static_cast<Lever>(lever);
        effect.gains = 3;
        QVERIFY(!leverText(effect).isEmpty());
        QVERIFY(!leverText(effect).contains(u'%'));
        QVERIFY(qstrlen(codeOf(effect.lever)) > 0);
    }
}

SLATEBOARD_TEST(TestLevers)
#include "tst_levers.moc"
