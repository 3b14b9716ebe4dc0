// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/funnel.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>
#include <rapidcheck.h>

#include <set>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

constexpr FunnelStep allSteps[] = {FunnelStep::Discovered, FunnelStep::InTalks, FunnelStep::Offer, FunnelStep::Secured,
                                   FunnelStep::Tied};

Day ago(int days)
{
    return today.plusDays(-days);
}

/// "3 2 2 1 0": how many reached each step; with those that passed there, "3 2(-1) 1 1 0".
QString counts(const FunnelSteps &steps)
{
    QStringList texts;
    for (const FunnelFigures &step : steps)
        texts << QString::number(step.reached) + (step.passed ? QStringLiteral("(-%1)").arg(step.passed) : QString());
    return texts.join(QLatin1Char(' '));
}

/// "10 2.5 - 7": the days to each step behind the first.
QString days(const FunnelSteps &steps, std::optional<double> FunnelFigures::*which)
{
    QStringList texts;
    for (size_t i = 1; i < steps.size(); ++i)
        texts << (steps[i].*which ? QString::number(*(steps[i].*which)) : QStringLiteral("-"));
    return texts.join(QLatin1Char(' '));
}

IpHead head(std::optional<Day> discovered, Medium medium = Medium::Webtoon, Origin origin = Origin::Market,
            const QString &publisher = {})
{
    IpHead head;
    head.discoveredOn = discovered;
    head.medium = medium;
    head.origin = origin;
    head.publisher = publisher;
    return head;
}

/// Enters what one source IP went through.
using Enter = std::function<void(LibraryBuilder &)>;

} // namespace

Q_DECLARE_METATYPE(Enter)

class TestFunnel : public QObject {
    Q_OBJECT

private slots:
    void aSourceIpReaches_data();
    void aSourceIpReaches();
    void daysAreMedians();
    void groupsHaveTheirOwnFigures();
    void numbersHaveRows();
    void aLibraryOfNothing();
    void sharesAreOfTheStepBeforeOrOfAll();
    void countsNeverGrow();
};

void TestFunnel::aSourceIpReaches_data()
{
    QTest::addColumn<Enter>("enter");
    QTest::addColumn<QString>("reached");
    QTest::addColumn<QString>("waited");
    const auto row = [](const char *name, const Enter &enter, const char *reached, const char *waited) {
        QTest::newRow(name) << enter << QString::fromUtf8(reached) << QString::fromUtf8(waited);
    };
    using B = LibraryBuilder;
    using enum ScoutStep;
    const auto found = [](B &b) { return b.ip(head(ago(100))); };
    row(
        "just listed", [](B &b) { b.ip(); }, "1 0 0 0 0", "- - - -");
    row(
        "found today", [](B &b) { b.ip(head(today)); }, "1 0 0 0 0", "- - - -");
    row(
        "found tomorrow", [](B &b) { b.ip(head(ago(-1))); }, "0 0 0 0 0", "- - - -");
    row(
        "found by a step tomorrow", [](B &b) { b.scout(b.ip(), Discovered, ago(-1)); }, "0 0 0 0 0", "- - - -");
    row(
        "talked to before it was found", [](B &b) { b.scout(b.ip(head(ago(-1))), InTalks, today); }, "1 1 0 0 0",
        "- - - -");
    row(
        "in talks", [=](B &b) { b.scout(found(b), InTalks, ago(60)); }, "1 1 0 0 0", "40 - - -");
    row(
        "talks to come", [=](B &b) { b.scout(found(b), InTalks, ago(-1)); }, "1 0 0 0 0", "- - - -");
    row(
        "the first talks count",
        [=](B &b) {
            const IpId ip = found(b);
            b.scout(ip, InTalks, ago(10));
            b.scout(ip, InTalks, ago(60));
        },
        "1 1 0 0 0", "40 - - -");
    row(
        "the earlier day of discovery counts",
        [=](B &b) {
            const IpId ip = found(b);
            b.scout(ip, Discovered, ago(120));
            b.scout(ip, InTalks, ago(60));
        },
        "1 1 0 0 0", "60 - - -");
    row(
        "an offer without talks", [=](B &b) { b.scout(found(b), Offer, ago(60)); }, "1 1 1 0 0", "- - - -");
    row(
        "a right alone", [=](B &b) { b.grant(found(b), ago(60), {}); }, "1 1 1 1 0", "- - - -");
    row(
        "a right that lapsed", [=](B &b) { b.grant(found(b), ago(60), ago(50)); }, "1 1 1 1 0", "- - - -");
    row(
        "a right to come", [=](B &b) { b.grant(found(b), ago(-1), {}); }, "1 0 0 0 0", "- - - -");
    row(
        "a right to pitch", [=](B &b) { b.grant(found(b), ago(60), {}, GrantKind::Shopping); }, "1 0 0 0 0", "- - - -");
    row(
        "secured without an offer",
        [=](B &b) {
            const IpId ip = found(b);
            b.scout(ip, InTalks, ago(90));
            b.scout(ip, Secured, ago(20));
            b.grant(ip, ago(30), {});
        },
        "1 1 1 1 0", "10 - 60 -");
    row(
        "all the way",
        [=](B &b) {
            const IpId ip = found(b);
            b.scout(ip, InTalks, ago(90));
            b.scout(ip, Offer, ago(70));
            b.scout(ip, Secured, ago(40));
            const TitleId title = b.title();
            b.tie(title, ip);
            b.stage(title, Stage::Development, ago(1));
            b.stage(title, Stage::Pitch, ago(5));
        },
        "1 1 1 1 1", "10 20 30 35");
    row(
        "a title that was there before the rights",
        [=](B &b) {
            const IpId ip = found(b);
            b.grant(ip, ago(60), {});
            const TitleId title = b.title();
            b.tie(title, ip);
            b.stage(title, Stage::Pitch, ago(200));
        },
        "1 1 1 1 1", "- - - 0");
    row(
        "a title without rights",
        [=](B &b) {
            const TitleId title = b.title();
            b.tie(title, found(b));
            b.stage(title, Stage::Pitch, ago(20));
        },
        "1 0 0 0 0", "- - - -");
    row(
        "a title that is pitched tomorrow",
        [=](B &b) {
            const IpId ip = found(b);
            b.grant(ip, ago(60), {});
            const TitleId title = b.title();
            b.tie(title, ip);
            b.stage(title, Stage::Pitch, ago(-1));
        },
        "1 1 1 1 0", "- - - -");
    row(
        "passed at once", [=](B &b) { b.scout(found(b), Passed, ago(60)); }, "1(-1) 0 0 0 0", "- - - -");
    row(
        "passed in talks",
        [=](B &b) {
            const IpId ip = found(b);
            b.scout(ip, InTalks, ago(60));
            b.scout(ip, Passed, ago(50));
        },
        "1 1(-1) 0 0 0", "40 - - -");
    row(
        "taken up again",
        [=](B &b) {
            const IpId ip = found(b);
            b.scout(ip, Passed, ago(60));
            b.scout(ip, InTalks, ago(50));
        },
        "1 1 0 0 0", "50 - - -");
    row(
        "talks again after the rights were secured",
        [=](B &b) {
            const IpId ip = found(b);
            b.grant(ip, ago(90), {});
            b.scout(ip, InTalks, ago(50));
        },
        "1 1 1 1 0", "50 - - -");
}

void TestFunnel::aSourceIpReaches()
{
    QFETCH(Enter, enter);
    LibraryBuilder builder;
    enter(builder);
    const Funnel funnel = funnelOf(builder.library(), today, FunnelGrouping::Medium);
    QTEST(counts(funnel.total), "reached");
    QTEST(days(funnel.total, &FunnelFigures::daysFromStepBefore), "waited");
}

void TestFunnel::daysAreMedians()
{
    LibraryBuilder builder;
    for (int talks : {10, 30, 20, 90}) {
        const IpId ip = builder.ip(head(ago(100)));
        builder.scout(ip, ScoutStep::InTalks, ago(100 - talks));
    }
    const IpId bought = builder.ip(head(ago(100)));
    builder.grant(bought, ago(60), {});
    builder.scout(builder.ip(), ScoutStep::InTalks, ago(3)); // nobody knows when it was found
    const Funnel funnel = funnelOf(builder.library(), today, FunnelGrouping::Medium);
    QCOMPARE(counts(funnel.total), QStringLiteral("6 6 1 1 0"));
    QCOMPARE(days(funnel.total, &FunnelFigures::daysFromStepBefore), QStringLiteral("25 - - -"));
    QCOMPARE(days(funnel.total, &FunnelFigures::daysFromDiscovery), QStringLiteral("25 - 40 -"));
    QCOMPARE(*shareOfStepBefore(funnel.total, FunnelStep::InTalks), 1.0);
    QCOMPARE(*shareOfStepBefore(funnel.total, FunnelStep::Offer), 1 / 6.0);
    QCOMPARE(*shareOfStepBefore(funnel.total, FunnelStep::Tied), 0.0);
    QVERIFY(!shareOfStepBefore(funnel.total, FunnelStep::Discovered));
}

void TestFunnel::groupsHaveTheirOwnFigures()
{
    LibraryBuilder builder;
    const auto add = [&](Medium medium, Origin origin, const char *publisher) {
        return builder.ip(head(ago(100), medium, origin, QString::fromUtf8(publisher)));
    };
    builder.scout(add(Medium::Webtoon, Origin::Market, "나"), ScoutStep::InTalks, ago(90));
    builder.scout(add(Medium::Webtoon, Origin::Partner, "가"), ScoutStep::Offer, ago(80));
    builder.scout(add(Medium::Novel, Origin::Partner, "나"), ScoutStep::Passed, ago(80));
    add(Medium::WebNovel, Origin::Market, "");
    const auto text = [&](FunnelGrouping grouping) {
        QStringList lines;
        for (const FunnelGroup &group : funnelOf(builder.library(), today, grouping).groups) {
            const QString name =
                grouping == FunnelGrouping::Publisher ? group.key.publisher : QString::number(group.key.word);
            lines << name + QStringLiteral(": ") + counts(group.steps);
        }
        return lines.join(QStringLiteral("; "));
    };
    QCOMPARE(text(FunnelGrouping::Medium), QStringLiteral("0: 1 0 0 0 0; 1: 2 2 1 0 0; 2: 1(-1) 0 0 0 0"));
    QCOMPARE(text(FunnelGrouping::Origin), QStringLiteral("1: 2(-1) 1 1 0 0; 2: 2 1 0 0 0"));
    QCOMPARE(text(FunnelGrouping::Publisher), QStringLiteral("나: 2(-1) 1 0 0 0; : 1 0 0 0 0; 가: 1 1 1 0 0"));
}

void TestFunnel::numbersHaveRows()
{
    LibraryBuilder builder;
    const IpId webtoon = builder.ip(head(ago(100), Medium::Webtoon, Origin::Market, QStringLiteral("가")));
    const IpId novel = builder.ip(head(ago(100), Medium::Novel));
    builder.scout(webtoon, ScoutStep::InTalks, ago(50));
    builder.scout(novel, ScoutStep::InTalks, ago(50));
    builder.scout(novel, ScoutStep::Passed, ago(40));
    const auto rows = [&](const FunnelNumber &number) { return funnelRows(builder.library(), today, number); };
    using Ids = std::vector<IpId>;
    using enum FunnelGrouping;
    QCOMPARE(rows({FunnelStep::InTalks, false, Medium, {}}), (Ids{webtoon, novel}));
    QCOMPARE(rows({FunnelStep::InTalks, true, Medium, {}}), (Ids{novel}));
    QCOMPARE(rows({FunnelStep::Discovered, true, Medium, {}}), Ids());
    const auto word = static_cast<int>(slateboard::Medium::Webtoon);
    QCOMPARE(rows({FunnelStep::InTalks, false, Medium, FunnelKey{word, {}}}), (Ids{webtoon}));
    QCOMPARE(rows({FunnelStep::InTalks, false, Publisher, FunnelKey{0, QStringLiteral("가")}}), (Ids{webtoon}));
    QCOMPARE(rows({FunnelStep::InTalks, false, Publisher, FunnelKey{}}), (Ids{novel}));
    QCOMPARE(rows({FunnelStep::Offer, false, Medium, {}}), Ids());
}

void TestFunnel::aLibraryOfNothing()
{
    const Funnel funnel = funnelOf(LibraryBuilder().library(), today, FunnelGrouping::Publisher);
    QCOMPARE(counts(funnel.total), QStringLiteral("0 0 0 0 0"));
    QVERIFY(funnel.groups.empty());
    QVERIFY(!shareOfStepBefore(funnel.total, FunnelStep::InTalks));
    QVERIFY(!shareOfAll(funnel.total, FunnelStep::Secured));
    QVERIFY(!passedOfAll(funnel.total, FunnelStep::Secured));
}

void TestFunnel::sharesAreOfTheStepBeforeOrOfAll()
{
    FunnelSteps steps;
    for (size_t i = 0; i < steps.size(); ++i)
        steps[i].reached = std::array{80, 40, 40, 10, 0}[i];
    steps[1].passed = 20;
    QVERIFY(!shareOfStepBefore(steps, FunnelStep::Discovered));
    QCOMPARE(shareOfStepBefore(steps, FunnelStep::Secured), std::optional(0.25));
    QCOMPARE(shareOfAll(steps, FunnelStep::Discovered), std::optional(1.0));
    QCOMPARE(shareOfAll(steps, FunnelStep::Secured), std::optional(0.125));
    QCOMPARE(shareOfAll(steps, FunnelStep::Tied), std::optional(0.0));
    QCOMPARE(passedOfAll(steps, FunnelStep::InTalks), std::optional(0.25));
}

namespace {

Library anyLibrary()
{
    LibraryBuilder builder;
    const auto below = [](int limit) { return *rc::gen::inRange(0, limit); };
    const auto anyDay = [&] { return ago(below(40) - 10); };
    std::vector<IpId> ips;
    for (int i = below(12); i >= 0; --i) {
        ips.push_back(builder.ip(head(below(3) ? std::optional(anyDay()) : std::nullopt, static_cast<Medium>(below(3)),
                                      static_cast<Origin>(below(3)), QString(QChar(u'a' + below(3))))));
    }
    for (int i = below(30); i > 0; --i)
        builder.scout(*rc::gen::elementOf(ips), static_cast<ScoutStep>(below(5)), anyDay());
    for (int i = below(10); i > 0; --i)
        builder.grant(*rc::gen::elementOf(ips), anyDay(), {}, static_cast<GrantKind>(below(5)));
    for (int i = below(10); i > 0; --i) {
        const TitleId title = builder.title();
        builder.stage(title, static_cast<Stage>(below(8)), anyDay());
        builder.tie(title, *rc::gen::elementOf(ips));
    }
    return builder.library();
}

void requireSound(const Library &library, const Funnel &funnel, const FunnelSteps &steps,
                  const std::optional<FunnelKey> &key)
{
    int passed = 0;
    int before = steps.front().reached;
    for (FunnelStep step : allSteps) {
        const FunnelFigures &figures = steps[static_cast<size_t>(step)];
        RC_ASSERT(figures.reached <= before);
        RC_ASSERT(figures.passed <= figures.reached);
        RC_ASSERT(figures.daysFromStepBefore.value_or(0) >= 0 && figures.daysFromDiscovery.value_or(0) >= 0);
        const auto rowsOf = [&](bool isPassed) {
            return funnelRows(library, funnel.asOf, {step, isPassed, funnel.grouping, key});
        };
        RC_ASSERT(static_cast<int>(rowsOf(false).size()) == figures.reached);
        RC_ASSERT(static_cast<int>(rowsOf(true).size()) == figures.passed);
        before = figures.reached;
        passed += figures.passed;
    }
    RC_ASSERT(passed == passedInAll(steps));
    RC_ASSERT(static_cast<int>(funnelRows(library, funnel.asOf, {{}, true, funnel.grouping, key}).size()) == passed);
}

} // namespace

void TestFunnel::countsNeverGrow()
{
    QVERIFY(rc::check("along the steps, in all and in every group", [] {
        const Library library = anyLibrary();
        for (auto grouping : {FunnelGrouping::Medium, FunnelGrouping::Origin, FunnelGrouping::Publisher}) {
            const Funnel funnel = funnelOf(library, today, grouping);
            requireSound(library, funnel, funnel.total, {});
            std::array<int, funnelStepCount> sums{};
            for (const FunnelGroup &group : funnel.groups) {
                requireSound(library, funnel, group.steps, group.key);
                for (size_t i = 0; i < sums.size(); ++i)
                    sums[i] += group.steps[i].reached;
            }
            for (size_t i = 0; i < sums.size(); ++i)
                RC_ASSERT(sums[i] == funnel.total[i].reached);
        }
    }));
}

SLATEBOARD_TEST(TestFunnel)
#include "tst_funnel.moc"
