// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/counts.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"

#include <QTest>
#include <rapidcheck.h>

#include <set>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day start(2022, 1, 1);

QString text(const std::vector<CountStep> &steps)
{
    QStringList lines;
    for (const CountStep &step : steps)
        lines << QStringLiteral("%1 %2%3").arg(step.day.iso(), step.gained ? "+" : "-").arg(step.row);
    return lines.join(QStringLiteral(", "));
}

// The counting rules as model.md words them, one day at a time and without any cleverness.
std::optional<Stage> stageOn(const Library &library, TitleId title, Day day)
{
    const StageEvent *latest = nullptr;
    for (const StageEvent &event : library.stageEvents) {
        if (event.title == title && event.day <= day && (!latest || event.day >= latest->day))
            latest = &event;
    }
    return latest ? std::optional(latest->stage) : std::nullopt;
}

bool isSecured(const Library &library, IpId ip, Day day, bool forDrama)
{
    return std::ranges::any_of(library.grants, [&](const RightsGrant &grant) {
        return grant.ip == ip && countsAsSecured(grant) && isActive(grant, day) &&
               (!forDrama || grant.uses.has(Use::Drama));
    });
}

bool isDramaIp(const Library &library, IpId ip, Day day)
{
    return isSecured(library, ip, day, true) && std::ranges::any_of(library.titleIps, [&](const TitleIp &tie) {
               const auto stage = stageOn(library, tie.title, day);
               return tie.ip == ip && findRow(library.titles, tie.title)->format == Format::Drama && stage &&
                      *stage != Stage::Pitch && *stage != Stage::Shelved;
           });
}

bool wasGreenlit(const Library &library, TitleId title, Day day)
{
    for (Day d = start; d <= day; d = d.plusDays(1)) {
        const auto stage = stageOn(library, title, d);
        if (stage && isGreenlit(*stage))
            return true;
    }
    return false;
}

std::set<qint64> expectedRows(const Library &library, Measure measure, Day day)
{
    std::set<qint64> rows;
    const auto addTitles = [&](auto counts) {
        for (const Title &title : library.titles) {
            if (counts(title))
                rows.insert(title.id.value);
        }
    };
    const auto isReleased = [&](const Title &title) { return stageOn(library, title.id, day) == Stage::Released; };
    const bool drama = measure == Measure::DramaIps;
    if (measure == Measure::Originals)
        addTitles([&](const Title &title) { return title.ownOriginal && isReleased(title); });
    else if (measure == Measure::ReleasedTitles)
        addTitles(isReleased);
    else if (drama && library.info.dramaRule == DramaRule::Released)
        addTitles([&](const Title &title) { return title.format == Format::Drama && isReleased(title); });
    else if (drama && library.info.dramaRule == DramaRule::Greenlit)
        addTitles(
            [&](const Title &title) { return title.format == Format::Drama && wasGreenlit(library, title.id, day); });
    else {
        for (int row = 0; row < library.ips.size(); ++row) {
            const IpId ip = library.ips.id(row);
            if (drama ? isDramaIp(library, ip, day) : isSecured(library, ip, day, false))
                rows.insert(ip.value);
        }
    }
    return rows;
}

constexpr int span = 40; // days

Library randomLibrary()
{
    LibraryBuilder builder;
    std::vector<IpId> ips;
    std::vector<TitleId> titles;
    for (int i = 0; i < 3; ++i) {
        ips.push_back(builder.ip());
        titles.push_back(builder.title(i == 0 ? Format::Film : Format::Drama));
        builder.library().titles.back().ownOriginal = i != 1;
    }
    const auto day = [] { return start.plusDays(*rc::gen::inRange(0, span)); };
    const int rows = *rc::gen::inRange(0, 25);
    for (int i = 0; i < rows; ++i) {
        const IpId ip = *rc::gen::elementOf(ips);
        const TitleId title = *rc::gen::elementOf(titles);
        switch (*rc::gen::inRange(0, 4)) {
        case 0: builder.tie(title, ip); break;
        case 1:
            builder.stage(title, *rc::gen::map(rc::gen::inRange(0, 8), [](int s) { return Stage(s); }), day());
            break;
        default: {
            const Day from = day();
            const auto length = *rc::gen::inRange(-1, 10); // -1: a grant that ends before it begins never counts
            builder.grant(ip, from, length == 9 ? std::nullopt : std::optional(from.plusDays(length)),
                          *rc::gen::map(rc::gen::inRange(0, 5), [](int k) { return GrantKind(k); }),
                          *rc::gen::element(Uses{Use::Drama}, Uses{Use::Film}, Uses{Use::Music, Use::Publishing}));
        }
        }
    }
    builder.library().info.dramaRule =
        *rc::gen::element(DramaRule::SecuredInDevelopment, DramaRule::Greenlit, DramaRule::Released);
    return builder.library();
}

} // namespace

class TestCounts : public QObject {
    Q_OBJECT

private slots:
    void countsScreenRightsOnly_data();
    void countsScreenRightsOnly();
    void bothEndsOfAGrantAreInclusive();
    void aRenewalMakesNeitherGainNorLoss_data();
    void aRenewalMakesNeitherGainNorLoss();
    void aDramaIpIsLostWhenItsTitleIsShelved();
    void aTitleThatTakesOverKeepsTheDramaIp();
    void theLastEventOfADayWins();
    void ofPlanAndFactTheLaterDayWins_data();
    void ofPlanAndFactTheLaterDayWins();
    void titlesPastTheGateAreGreenlit();
    void everyCountFollowsItsRule();
    void monthsAddUpTheSteps();
};

void TestCounts::countsScreenRightsOnly_data()
{
    QTest::addColumn<GrantKind>("kind");
    QTest::addColumn<Use>("use");
    QTest::addColumn<bool>("counts");
    QTest::newRow("in-house") << GrantKind::InHouse << Use::Drama << true;
    QTest::newRow("purchase") << GrantKind::Purchase << Use::Film << true;
    QTest::newRow("licence") << GrantKind::Licence << Use::Entertainment << true;
    QTest::newRow("option") << GrantKind::Option << Use::Animation << true;
    QTest::newRow("shopping") << GrantKind::Shopping << Use::Drama << false;
    QTest::newRow("music") << GrantKind::Purchase << Use::Music << false;
    QTest::newRow("publishing") << GrantKind::Licence << Use::Publishing << false;
    QTest::newRow("game") << GrantKind::InHouse << Use::Game << false;
}

void TestCounts::countsScreenRightsOnly()
{
    QFETCH(GrantKind, kind);
    QFETCH(Use, use);
    QFETCH(bool, counts);
    LibraryBuilder builder;
    builder.grant(builder.ip(), start, std::nullopt, kind, {use});
    QCOMPARE(countsAsSecured(builder.library().grants.front()), counts);
    QCOMPARE(countedRows(builder.library(), Measure::SourceIps, start).size(), size_t(counts));
}

void TestCounts::bothEndsOfAGrantAreInclusive()
{
    LibraryBuilder builder;
    builder.grant(builder.ip(), start, start.plusDays(9));
    for (const auto &[offset, count] : {std::pair{-1, 0}, {0, 1}, {9, 1}, {10, 0}}) {
        const Day day = start.plusDays(offset);
        QCOMPARE(countedRows(builder.library(), Measure::SourceIps, day).size(), size_t(count));
        QCOMPARE(isActive(builder.library().grants.front(), day), count == 1);
    }
    QCOMPARE(text(countSteps(builder.library(), Measure::SourceIps, start.plusDays(9))),
             QStringLiteral("2022-01-01 +2"));
    QCOMPARE(text(countSteps(builder.library(), Measure::SourceIps, start.plusDays(10))),
             QStringLiteral("2022-01-01 +2, 2022-01-11 -2"));
}

void TestCounts::aRenewalMakesNeitherGainNorLoss_data()
{
    QTest::addColumn<int>("renewedOn"); // days after the start; the first grant's last day is 9
    QTest::addColumn<QString>("steps");
    QTest::newRow("overlapping") << 5 << "2022-01-01 +2, 2022-01-21 -2";
    QTest::newRow("on the last day") << 9 << "2022-01-01 +2, 2022-01-21 -2";
    QTest::newRow("the day after") << 10 << "2022-01-01 +2, 2022-01-21 -2";
    QTest::newRow("a day late") << 11 << "2022-01-01 +2, 2022-01-11 -2, 2022-01-12 +2, 2022-01-21 -2";
}

void TestCounts::aRenewalMakesNeitherGainNorLoss()
{
    QFETCH(int, renewedOn);
    for (const bool renewalFirst : {false, true}) { // entered in either order
        LibraryBuilder builder;
        const IpId ip = builder.ip();
        if (renewalFirst)
            builder.grant(ip, start.plusDays(renewedOn), start.plusDays(19), GrantKind::Licence);
        builder.grant(ip, start, start.plusDays(9));
        if (!renewalFirst)
            builder.grant(ip, start.plusDays(renewedOn), start.plusDays(19), GrantKind::Licence);
        QTEST(text(countSteps(builder.library(), Measure::SourceIps, start.plusDays(60))), "steps");
    }
}

void TestCounts::aDramaIpIsLostWhenItsTitleIsShelved()
{
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    const TitleId title = builder.title();
    builder.tie(title, ip);
    builder.grant(ip, start, start.plusDays(30));
    builder.stage(title, Stage::Pitch, start);
    builder.stage(title, Stage::Development, start.plusDays(3));
    builder.stage(title, Stage::Shelved, start.plusDays(6));
    builder.stage(title, Stage::Development, start.plusDays(9));
    const auto steps = [&] { return text(countSteps(builder.library(), Measure::DramaIps, start.plusDays(99))); };
    QCOMPARE(steps(), QStringLiteral("2022-01-04 +2, 2022-01-07 -2, 2022-01-10 +2, 2022-02-01 -2"));
    QVERIFY(!countsTitles(builder.library(), Measure::DramaIps));

    builder.library().info.dramaRule = DramaRule::Greenlit;
    QVERIFY(countsTitles(builder.library(), Measure::DramaIps));
    QCOMPARE(steps(), QString());
    builder.stage(title, Stage::PreProduction, start.plusDays(12));
    QCOMPARE(steps(), QStringLiteral("2022-01-13 +%1").arg(title.value));
    builder.library().titles.front().format = Format::Film;
    QCOMPARE(steps(), QString());
}

void TestCounts::aTitleThatTakesOverKeepsTheDramaIp()
{
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    builder.grant(ip, start, std::nullopt);
    const TitleId first = builder.title();
    const TitleId second = builder.title();
    builder.tie(first, ip);
    builder.tie(second, ip);
    builder.stage(first, Stage::Development, start);
    builder.stage(first, Stage::Shelved, start.plusDays(5));
    builder.stage(second, Stage::Development, start.plusDays(5));
    QCOMPARE(text(countSteps(builder.library(), Measure::DramaIps, start.plusDays(99))),
             QStringLiteral("2022-01-01 +2"));
}

void TestCounts::theLastEventOfADayWins()
{
    LibraryBuilder builder;
    const TitleId title = builder.title();
    const TitleId other = builder.title();
    builder.stage(title, Stage::Production, start.plusDays(5));
    builder.stage(other, Stage::Released, start.plusDays(5), Precision::Year);
    builder.stage(title, Stage::Development, start.plusDays(2)); // entered later, happened earlier
    builder.stage(title, Stage::PostProduction, start.plusDays(5));
    const auto stages = stagesOn(builder.library(), start.plusDays(5));
    QCOMPARE(stages[title].stage, Stage::PostProduction);
    QCOMPARE(stages[title].since, start.plusDays(5));
    QCOMPARE(stages[other].precision, Precision::Year);
    const auto earlier = stagesOn(builder.library(), start.plusDays(4));
    QCOMPARE(earlier[title].stage, Stage::Development);
    QVERIFY(!earlier.contains(other));
}

void TestCounts::ofPlanAndFactTheLaterDayWins_data()
{
    QTest::addColumn<Day>("planned"); // pre-production
    QTest::addColumn<Stage>("stage"); // of a title that was released on the tenth day
    QTest::newRow("plan before the fact") << start.plusDays(9) << Stage::Released;
    QTest::newRow("plan on its day") << start.plusDays(10) << Stage::PreProduction;
    QTest::newRow("plan after it") << start.plusDays(11) << Stage::PreProduction;
    QTest::newRow("plan still to come") << start.plusDays(21) << Stage::Released;
}

void TestCounts::ofPlanAndFactTheLaterDayWins()
{
    QFETCH(Day, planned);
    QFETCH(Stage, stage);
    LibraryBuilder builder;
    const TitleId title = builder.title();
    builder.stage(title, Stage::Released, start.plusDays(10));
    const PlanId plan{500};
    builder.library().plannedStages << PlannedStage{{501}, plan, title, Stage::PreProduction, planned}
                                    << PlannedStage{{502}, plan, title, Stage::Development, start};
    QCOMPARE(stagesOn(builder.library(), plan, start.plusDays(20))[title].stage, stage);
    QCOMPARE(stagesOn(builder.library(), plan, start)[title].stage, Stage::Development);
    QCOMPARE(stagesOn(builder.library(), builder.plan(), start.plusDays(20))[title].stage, Stage::Released);
}

void TestCounts::titlesPastTheGateAreGreenlit()
{
    for (const auto &word : words<Stage>()) {
        const bool before = word.value == Stage::Pitch || word.value == Stage::Development;
        QCOMPARE(isGreenlit(word.value), !before && word.value != Stage::Shelved);
    }
}

void TestCounts::everyCountFollowsItsRule()
{
    QVERIFY(rc::check([] {
        const Library library = randomLibrary();
        for (const auto &measure : words<Measure>()) {
            const auto steps = countSteps(library, measure.value, start.plusDays(span + 12));
            std::set<qint64> accumulated;
            auto step = steps.begin();
            for (Day day = start.plusDays(-1); day <= start.plusDays(span + 12); day = day.plusDays(1)) {
                for (; step != steps.end() && step->day == day; ++step)
                    RC_ASSERT(
                        (step->gained ? accumulated.insert(step->row).second : accumulated.erase(step->row) == 1));
                const auto rows = countedRows(library, measure.value, day);
                RC_ASSERT(std::ranges::is_sorted(rows));
                RC_ASSERT(std::set(rows.begin(), rows.end()) == accumulated);
                RC_ASSERT(accumulated == expectedRows(library, measure.value, day));
            }
            RC_ASSERT(step == steps.end());
        }
    }));
}

void TestCounts::monthsAddUpTheSteps()
{
    const std::vector<CountStep> steps{{Day(2021, 12, 31), 1, true},
                                       {Day(2022, 1, 1), 2, true},
                                       {Day(2022, 1, 31), 1, false},
                                       {Day(2022, 3, 1), 3, true},
                                       {Day(2022, 3, 20), 4, true}};
    QString months;
    for (const CountMonth &month : countMonths(steps, Day(2022, 1, 15), Day(2022, 3, 10)))
        months += QStringLiteral("%1 +%2 -%3 =%4\n")
                      .arg(month.month.iso())
                      .arg(month.gained)
                      .arg(month.lost)
                      .arg(month.value);
    QCOMPARE(months, QStringLiteral("2022-01 +1 -1 =1\n2022-02 +0 -0 =1\n2022-03 +1 -0 =2\n"));
    QVERIFY(countMonths(steps, Day(2022, 2, 1), Day(2022, 1, 31)).empty());
}

SLATEBOARD_TEST(TestCounts)
#include "tst_counts.moc"
