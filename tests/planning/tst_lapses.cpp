// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/lapses.h"
#include "app/planning/rightswords.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

std::vector<Lapse> lapsesIn(const LibraryBuilder &builder)
{
    return lapsesOf(builder.library(), builder.plan(), today);
}

// "2023-05-30 film": what lapses, and of which uses.
QString text(const std::vector<Lapse> &lapses)
{
    QStringList texts;
    for (const Lapse &lapse : lapses)
        texts << lapse.lastDay.iso() + QLatin1Char(' ') + lapse.uses.codes();
    return texts.join(QStringLiteral(", "));
}

} // namespace

class TestLapses : public QObject {
    Q_OBJECT

private slots:
    void lapsesAreTheEndsOfRuns_data();
    void lapsesAreTheEndsOfRuns();
    void onlyTheSameUseAndTerritoryFollow_data();
    void onlyTheSameUseAndTerritoryFollow();
    void onlyTheSameLanguagesFollow_data();
    void onlyTheSameLanguagesFollow();
    void aGrantTellsWhatLapsesWithIt_data();
    void aGrantTellsWhatLapsesWithIt();
    void whatIsDecidedLapsesNoMore_data();
    void whatIsDecidedLapsesNoMore();
    void lapsesComeSoonestFirst();
    void titlesInAStageAreAtRisk_data();
    void titlesInAStageAreAtRisk();
    void aTitleOfAnotherUseIsNotAtRisk();
    void aRightMissesWhatTheTitleNeeds_data();
    void aRightMissesWhatTheTitleNeeds();
    void sentencesNameTitleAndDays();
};

void TestLapses::lapsesAreTheEndsOfRuns_data()
{
    using Spans = QList<std::pair<int, int>>; // first and last day, from today
    QTest::addColumn<Spans>("grants");
    QTest::addColumn<QString>("lapses");
    QTest::newRow("today is the last day") << Spans{{-9, 0}} << "2023-03-31";
    QTest::newRow("yesterday was") << Spans{{-9, -1}} << "";
    QTest::newRow("the last day looked at") << Spans{{-9, 180}} << "2023-09-27";
    QTest::newRow("later") << Spans{{-9, 181}} << "";
    QTest::newRow("for good") << Spans{{-9, 30'000'000}} << "";
    QTest::newRow("followed directly by another") << Spans{{-9, 30}, {31, 400}} << "";
    QTest::newRow("followed, but both end soon") << Spans{{-9, 30}, {31, 60}} << "2023-05-30";
    QTest::newRow("followed by two") << Spans{{-9, 30}, {50, 400}, {20, 60}} << "";
    QTest::newRow("followed after a gap") << Spans{{-9, 30}, {32, 400}} << "2023-04-30";
    QTest::newRow("within a longer one") << Spans{{-9, 400}, {0, 30}} << "";
    QTest::newRow("not yet begun") << Spans{{1, 30}} << "";
}

void TestLapses::lapsesAreTheEndsOfRuns()
{
    using Spans = QList<std::pair<int, int>>;
    QFETCH(Spans, grants);
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    for (const auto &[first, last] : grants)
        builder.grant(ip, today.plusDays(first), today.plusDays(last));
    QStringList lapses;
    for (const Lapse &lapse : lapsesIn(builder)) {
        lapses << lapse.lastDay.iso();
        QCOMPARE(lapse.ip, ip);
        QCOMPARE(findRow(builder.library().grants, lapse.grant)->endsOn, std::optional(lapse.lastDay));
    }
    QTEST(lapses.join(QLatin1Char(' ')), "lapses");
}

void TestLapses::onlyTheSameUseAndTerritoryFollow_data()
{
    QTest::addColumn<Uses>("uses"); // of the grant that follows
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("lapses");
    const Uses both{Use::Drama, Use::Film};
    QTest::newRow("same uses, same territory") << both << "KR"
                                               << "KR"
                                               << "";
    QTest::newRow("more uses, more territory") << Uses{Use::Drama, Use::Film, Use::Game} << "KR"
                                               << "KR, JP"
                                               << "";
    QTest::newRow("worldwide") << both << "KR"
                               << ""
                               << "";
    QTest::newRow("less territory") << both << "KR, JP"
                                    << "KR"
                                    << "2023-04-30 drama film";
    QTest::newRow("no longer worldwide") << both << ""
                                         << "KR"
                                         << "2023-04-30 drama film";
    QTest::newRow("a use less") << Uses{Use::Drama} << "KR"
                                << "KR"
                                << "2023-04-30 film";
    QTest::newRow("another use") << Uses{Use::Animation} << "KR"
                                 << "KR"
                                 << "2023-04-30 drama film";
}

void TestLapses::onlyTheSameUseAndTerritoryFollow()
{
    QFETCH(Uses, uses);
    QFETCH(QString, from);
    QFETCH(QString, to);
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    builder.grant(ip, today, today.plusDays(30), GrantKind::Licence, {Use::Drama, Use::Film});
    builder.library().grants.last().territory = from;
    builder.grant(ip, today.plusDays(31), today.plusDays(400), GrantKind::Licence, uses);
    builder.library().grants.last().territory = to;
    QTEST(text(lapsesIn(builder)), "lapses");
}

void TestLapses::onlyTheSameLanguagesFollow_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("lapses");
    QTest::newRow("the same") << "ko"
                              << "ko"
                              << "";
    QTest::newRow("more") << "ko"
                          << "ko, en"
                          << "";
    QTest::newRow("all") << "ko"
                         << ""
                         << "";
    QTest::newRow("less") << "ko, en"
                          << "ko"
                          << "2023-04-30 drama";
    QTest::newRow("another") << "ko"
                             << "en"
                             << "2023-04-30 drama";
}

void TestLapses::onlyTheSameLanguagesFollow()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    builder.grant(ip, today, today.plusDays(30));
    builder.library().grants.last().language = from;
    builder.grant(ip, today.plusDays(31), today.plusDays(400));
    builder.library().grants.last().language = to;
    QTEST(text(lapsesIn(builder)), "lapses");
}

// A licence of drama and film in KR to 30 days from today, and one that follows it.
struct Pair {
    GrantKind kind = GrantKind::Licence; // of the one that follows
    Uses uses = {Use::Drama, Use::Film};
    QString territory = QStringLiteral("KR");
    std::optional<GrantClosing> closing = {}; // of the first one
};
Q_DECLARE_METATYPE(Pair)

void TestLapses::aGrantTellsWhatLapsesWithIt_data()
{
    QTest::addColumn<Pair>("pair");
    QTest::addColumn<QString>("first"); // what lapses with it
    QTest::newRow("followed") << Pair{} << "";
    QTest::newRow("in one use only") << Pair{.uses = {Use::Film, Use::Music}} << "drama";
    QTest::newRow("in another territory") << Pair{.territory = QStringLiteral("JP")} << "drama film";
    QTest::newRow("by the right to pitch") << Pair{.kind = GrantKind::Shopping} << "drama film";
    QTest::newRow("left to lapse") << Pair{.kind = GrantKind::Shopping, .closing = GrantClosing::LetLapse} << "";
    QTest::newRow("returned") << Pair{.kind = GrantKind::Shopping, .closing = GrantClosing::Returned} << "";
}

void TestLapses::aGrantTellsWhatLapsesWithIt()
{
    QFETCH(Pair, pair);
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    builder.grant(ip, today, today.plusDays(30), GrantKind::Licence, {Use::Drama, Use::Film});
    builder.library().grants.last().territory = QStringLiteral("KR");
    builder.library().grants.last().closing = pair.closing;
    builder.grant(ip, today.plusDays(31), std::nullopt, pair.kind, pair.uses);
    builder.library().grants.last().territory = pair.territory;
    const RightsGrant &first = builder.library().grants.first();
    const RightsGrant &second = builder.library().grants.last();
    const std::array<const RightsGrant *, 2> both{&first, &second};
    QTEST(lapsingUses(first, both, today).codes(), "first");
    QVERIFY(lapsingUses(second, both, today).isEmpty()); // it has no end
    const auto lapses = lapsesIn(builder);               // the same rule
    QCOMPARE(lapses.empty() ? QString() : lapses.front().uses.codes(), lapsingUses(first, both, today).codes());
}

void TestLapses::whatIsDecidedLapsesNoMore_data()
{
    QTest::addColumn<std::optional<GrantClosing>>("closing");
    QTest::addColumn<bool>("lapses");
    QTest::newRow("undecided") << std::optional<GrantClosing>() << true;
    for (const auto &word : words<GrantClosing>())
        QTest::newRow(word.code) << std::optional(word.value) << false;
}

void TestLapses::whatIsDecidedLapsesNoMore()
{
    QFETCH(std::optional<GrantClosing>, closing);
    QFETCH(bool, lapses);
    LibraryBuilder builder;
    builder.grant(builder.ip(), today, today.plusDays(20));
    builder.library().grants.last().closing = closing;
    builder.library().grants.last().closedOn = today;
    QCOMPARE(!lapsesIn(builder).empty(), lapses);
    builder.library().grants.last().closedOn = today.plusDays(1); // not yet known
    QVERIFY(!lapsesIn(builder).empty());
}

void TestLapses::lapsesComeSoonestFirst()
{
    LibraryBuilder builder;
    for (int days : {60, 5, 30, 5})
        builder.grant(builder.ip(), today, today.plusDays(days));
    QList<qint64> order;
    for (const Lapse &lapse : lapsesIn(builder))
        order << lapse.lastDay.daysSince(today);
    QCOMPARE(order, (QList<qint64>{5, 5, 30, 60}));
    const auto all = lapsesIn(builder);
    QCOMPARE(lapsesWithin(all, today, 4).size(), size_t{0});
    QCOMPARE(lapsesWithin(all, today, 5).size(), size_t{2});
    QCOMPARE(lapsesWithin(all, today, 30).size(), size_t{3});
    QCOMPARE(lapsesWithin(all, today, 180).size(), size_t{4});
}

void TestLapses::titlesInAStageAreAtRisk_data()
{
    QTest::addColumn<std::optional<Stage>>("stage");
    QTest::addColumn<bool>("atRisk");
    QTest::newRow("not yet pitched") << std::optional<Stage>() << false;
    for (const auto &word : words<Stage>())
        QTest::newRow(word.code) << std::optional(word.value) << (word.value < Stage::Delivered);
}

void TestLapses::titlesInAStageAreAtRisk()
{
    QFETCH(std::optional<Stage>, stage);
    QFETCH(bool, atRisk);
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    const TitleId title = builder.title();
    const TitleId untied = builder.title();
    builder.tie(title, ip);
    builder.grant(ip, today, today.plusDays(30));
    builder.stage(untied, Stage::Production, today);
    if (stage)
        builder.stage(title, *stage, today);
    const auto lapses = lapsesIn(builder);
    QCOMPARE(lapses.size(), size_t{1});
    QCOMPARE(lapses.front().titlesAtRisk.size(), size_t{atRisk ? 1U : 0U});
    QCOMPARE(riskOf(lapses.front(), title) != nullptr, atRisk);
}

void TestLapses::aTitleOfAnotherUseIsNotAtRisk()
{
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    builder.grant(ip, today, today.plusDays(30), GrantKind::Licence, {Use::Film});
    for (Format format : {Format::Drama, Format::Film}) {
        const TitleId title = builder.title(format);
        builder.tie(title, ip);
        builder.stage(title, Stage::Development, today);
    }
    const auto lapses = lapsesIn(builder);
    QCOMPARE(lapses.size(), size_t{1});
    QCOMPARE(lapses.front().titlesAtRisk.size(), size_t{1});
    QVERIFY(lapses.front().titlesAtRisk.front().title == builder.library().titles.last().id);
}

// Days from today: the grant's last, first of photography, last of the last phase, the release.
struct Plans {
    GrantKind kind = GrantKind::Option;
    int last = 0;
    std::optional<int> photography, done, release;
};
Q_DECLARE_METATYPE(Plans)

void TestLapses::aRightMissesWhatTheTitleNeeds_data()
{
    QTest::addColumn<Plans>("plans");
    QTest::addColumn<qint64>("daysShort"); // -1: no lapse at all
    QTest::addColumn<bool>("missed");
    using enum GrantKind;
    const std::optional<int> none;
    QTest::newRow("option before photography") << Plans{Option, 30, 77, 200, none} << qint64{47} << true;
    QTest::newRow("option a day before") << Plans{Option, 30, 31, 200, none} << qint64{1} << true;
    QTest::newRow("option to the first day of photography") << Plans{Option, 30, 30, 200, none} << qint64{0} << false;
    QTest::newRow("option without a schedule") << Plans{Option, 30, none, none, 200} << qint64{0} << false;
    QTest::newRow("option, shot already") << Plans{Option, 30, -5, 200, none} << qint64{0} << true;
    QTest::newRow("option far away, but too early") << Plans{Option, 300, 320, 500, none} << qint64{20} << true;
    QTest::newRow("option far away") << Plans{Option, 300, 290, 500, none} << qint64{-1} << false;
    QTest::newRow("licence before the last phase ends") << Plans{Licence, 100, 30, 110, none} << qint64{10} << true;
    QTest::newRow("licence before the release") << Plans{Licence, 100, 30, 60, 140} << qint64{40} << true;
    QTest::newRow("licence long enough") << Plans{Licence, 140, 30, 60, 140} << qint64{0} << false;
    QTest::newRow("licence without a schedule") << Plans{Licence, 140, none, none, none} << qint64{0} << false;
    QTest::newRow("licence far away, but too early") << Plans{Licence, 700, 30, 60, 800} << qint64{100} << true;
    QTest::newRow("licence far away") << Plans{Licence, 700, 30, 60, 90} << qint64{-1} << false;
}

void TestLapses::aRightMissesWhatTheTitleNeeds()
{
    QFETCH(Plans, plans);
    QFETCH(qint64, daysShort);
    QFETCH(bool, missed);
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    const auto day = [](const std::optional<int> &days) {
        return days ? std::optional(today.plusDays(*days)) : std::nullopt;
    };
    const TitleId title = builder.title(Format::Drama, day(plans.release));
    builder.tie(title, ip);
    builder.stage(title, Stage::Development, today);
    builder.grant(ip, today.plusDays(-9), today.plusDays(plans.last), plans.kind);
    if (plans.photography) {
        builder.phase(title, PhaseKind::Production, *day(plans.photography), *day(plans.photography));
        builder.phase(title, PhaseKind::Marketing, *day(plans.photography), *day(plans.done));
    }
    const auto lapses = lapsesIn(builder);
    QCOMPARE(lapses.empty(), daysShort < 0);
    if (lapses.empty())
        return;
    const TitleAtRisk *risk = riskOf(lapses.front(), title);
    QCOMPARE(risk->daysShort, daysShort);
    QCOMPARE(risk->isMissed(today), missed);
    QCOMPARE(risk->need, plans.kind == GrantKind::Option ? RightsNeed::Exercise : RightsNeed::Use);
    QCOMPARE(shortfall(*risk, today).isEmpty(), !missed);
}

void TestLapses::sentencesNameTitleAndDays()
{
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    IpHead head;
    head.id = ip;
    head.title = QStringLiteral("Moonlit Court");
    builder.library().ips = builder.library().ips.with({head}, {});
    const auto said = [&] {
        return lapseSentences(builder.library(), lapsesIn(builder).front(), today, Language::English);
    };
    builder.grant(ip, today, today.plusDays(30));
    QCOMPARE(said(), QStringList(QStringLiteral("Option on “Moonlit Court” lapses after 2023-04-30, in 30 day(s).")));
    const TitleId title = builder.title();
    builder.library().titles.last().englishName = QStringLiteral("Night Ward");
    builder.tie(title, ip);
    builder.stage(title, Stage::Development, today);
    builder.phase(title, PhaseKind::Production, today.plusDays(77), today.plusDays(90));
    QCOMPARE(said(), QStringList(QStringLiteral(
                         "Option on “Moonlit Court” lapses 47 day(s) before principal photography of “Night Ward”.")));
    builder.library().grants.last().kind = GrantKind::Licence;
    QCOMPARE(said(), QStringList(QStringLiteral(
                         "Licence on “Moonlit Court” lapses 60 day(s) before “Night Ward” is done with it on "
                         "2023-06-29.")));
    builder.grant(ip, today, std::nullopt, GrantKind::Purchase);
    QCOMPARE(clashSentence(builder.library(), clashesOf(builder.library(), today).front()),
             QStringLiteral("“Moonlit Court” is granted exclusively twice: Licence and Purchase, both for Drama from "
                            "2023-03-31 to 2023-04-30."));
}

SLATEBOARD_TEST(TestLapses)
#include "tst_lapses.moc"
