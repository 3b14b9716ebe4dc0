// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/rights.h"
#include "tests/planning/librarybuilder.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day today(2023, 3, 31);

// "secured licence until 2023-12-31": how a source IP stands today.
QString text(const QHash<IpId, IpState> &states, IpId ip)
{
    const IpState state = states.value(ip);
    QString text = QString::fromLatin1(codeOf(state.status));
    if (state.kind)
        text += QLatin1Char(' ') + QString::fromLatin1(codeOf(*state.kind));
    if (state.securedUntil)
        text += QStringLiteral(" until ") + state.securedUntil->iso();
    return state.secured ? text : text + QStringLiteral(" (not secured)");
}

} // namespace

class TestRights : public QObject {
    Q_OBJECT

private slots:
    void statesComeFromGrants();
    void statesComeFromScoutEvents();
    void lapsesAreTheEndsOfRuns_data();
    void lapsesAreTheEndsOfRuns();
    void lapsesComeSoonestFirst();
    void titlesInAStageAreAtRisk_data();
    void titlesInAStageAreAtRisk();
};

void TestRights::statesComeFromGrants()
{
    LibraryBuilder builder;
    const auto stateOf = [&](auto enter) {
        const IpId ip = builder.ip();
        enter(ip);
        return text(ipStates(builder.library(), today), ip);
    };
    QCOMPARE(stateOf([](IpId) {}), QStringLiteral("listed (not secured)"));
    QCOMPARE(stateOf([&](IpId ip) { builder.grant(ip, today, std::nullopt, GrantKind::Purchase); }),
             QStringLiteral("secured purchase"));
    QCOMPARE(stateOf([&](IpId ip) { builder.grant(ip, today, today.plusDays(91)); }),
             QStringLiteral("secured option until 2023-06-30"));
    QCOMPARE(stateOf([&](IpId ip) { builder.grant(ip, today, today.plusDays(90)); }),
             QStringLiteral("lapsing option until 2023-06-29"));
    QCOMPARE(stateOf([&](IpId ip) {
                 builder.grant(ip, today.plusDays(-9), today);
                 builder.grant(ip, today.plusDays(1), today.plusDays(400), GrantKind::Licence);
             }),
             QStringLiteral("secured option until 2024-05-04"));
    QCOMPARE(stateOf([&](IpId ip) {
                 builder.grant(ip, today.plusDays(-9), today.plusDays(400));
                 builder.grant(ip, today.plusDays(-9), today.plusDays(9), GrantKind::Licence);
             }),
             QStringLiteral("secured licence until 2024-05-04"));
    QCOMPARE(stateOf([&](IpId ip) { builder.grant(ip, today.plusDays(-9), today.plusDays(-1)); }),
             QStringLiteral("lapsed (not secured)"));
    QCOMPARE(stateOf([&](IpId ip) { builder.grant(ip, today.plusDays(1), std::nullopt); }),
             QStringLiteral("listed (not secured)"));
    QCOMPARE(stateOf([&](IpId ip) { builder.grant(ip, today, std::nullopt, GrantKind::Shopping); }),
             QStringLiteral("listed (not secured)"));
}

void TestRights::statesComeFromScoutEvents()
{
    LibraryBuilder builder;
    const auto stateOf = [&](auto enter) {
        const IpId ip = builder.ip();
        enter(ip);
        return text(ipStates(builder.library(), today), ip);
    };
    const Day before = today.plusDays(-5);
    QCOMPARE(stateOf([&](IpId ip) { builder.scout(ip, ScoutStep::Discovered, before); }),
             QStringLiteral("listed (not secured)"));
    QCOMPARE(stateOf([&](IpId ip) {
                 builder.scout(ip, ScoutStep::Offer, before);
                 builder.scout(ip, ScoutStep::Discovered, before.plusDays(-30)); // entered later, happened earlier
             }),
             QStringLiteral("in_talks (not secured)"));
    QCOMPARE(stateOf([&](IpId ip) {
                 builder.scout(ip, ScoutStep::InTalks, before);
                 builder.scout(ip, ScoutStep::Passed, today);
                 builder.scout(ip, ScoutStep::InTalks, today.plusDays(1)); // not yet known
             }),
             QStringLiteral("passed (not secured)"));
    // A word in the notebook secures nothing, and a grant outweighs it.
    QCOMPARE(stateOf([&](IpId ip) { builder.scout(ip, ScoutStep::Secured, before); }),
             QStringLiteral("in_talks (not secured)"));
    QCOMPARE(stateOf([&](IpId ip) {
                 builder.grant(ip, before, std::nullopt);
                 builder.scout(ip, ScoutStep::Passed, today);
             }),
             QStringLiteral("secured option"));
    // What was lapsed is in talks again once somebody talks after that.
    QCOMPARE(stateOf([&](IpId ip) {
                 builder.scout(ip, ScoutStep::Secured, before.plusDays(-1));
                 builder.grant(ip, before.plusDays(-1), before);
             }),
             QStringLiteral("lapsed (not secured)"));
    QCOMPARE(stateOf([&](IpId ip) {
                 builder.grant(ip, before.plusDays(-1), before);
                 builder.scout(ip, ScoutStep::InTalks, today);
             }),
             QStringLiteral("in_talks (not secured)"));
}

void TestRights::lapsesAreTheEndsOfRuns_data()
{
    using Spans = QList<std::pair<int, int>>; // first and last day, from today
    QTest::addColumn<Spans>("grants");
    QTest::addColumn<QString>("lapses");
    QTest::newRow("today is the last day") << Spans{{-9, 0}} << "2023-03-31";
    QTest::newRow("yesterday was") << Spans{{-9, -1}} << "";
    QTest::newRow("the last day of notice") << Spans{{-9, 90}} << "2023-06-29";
    QTest::newRow("later") << Spans{{-9, 91}} << "";
    QTest::newRow("followed directly by another") << Spans{{-9, 30}, {31, 400}} << "";
    QTest::newRow("followed, but both end soon") << Spans{{-9, 30}, {31, 60}} << "2023-05-30";
    QTest::newRow("followed after a gap") << Spans{{-9, 30}, {32, 400}} << "2023-04-30";
    QTest::newRow("within a longer one") << Spans{{-9, 400}, {0, 30}} << "";
    QTest::newRow("not yet begun") << Spans{{1, 30}} << "";
}

void TestRights::lapsesAreTheEndsOfRuns()
{
    using Spans = QList<std::pair<int, int>>;
    QFETCH(Spans, grants);
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    for (const auto &[first, last] : grants)
        builder.grant(ip, today.plusDays(first), today.plusDays(last));
    QStringList lapses;
    for (const Lapse &lapse : lapsesWithin(builder.library(), today, 90)) {
        lapses << lapse.lastDay.iso();
        QCOMPARE(lapse.ip, ip);
        QCOMPARE(findRow(builder.library().grants, lapse.grant)->endsOn, std::optional(lapse.lastDay));
    }
    QTEST(lapses.join(QLatin1Char(' ')), "lapses");
}

void TestRights::lapsesComeSoonestFirst()
{
    LibraryBuilder builder;
    for (int days : {60, 5, 30, 5})
        builder.grant(builder.ip(), today, today.plusDays(days));
    QList<qint64> order;
    for (const Lapse &lapse : lapsesWithin(builder.library(), today, 90))
        order << lapse.lastDay.daysSince(today);
    QCOMPARE(order, (QList<qint64>{5, 5, 30, 60}));
}

void TestRights::titlesInAStageAreAtRisk_data()
{
    QTest::addColumn<std::optional<Stage>>("stage");
    QTest::addColumn<bool>("atRisk");
    QTest::newRow("not yet pitched") << std::optional<Stage>() << false;
    for (const auto &word : words<Stage>())
        QTest::newRow(word.code) << std::optional(word.value) << (word.value < Stage::Delivered);
}

void TestRights::titlesInAStageAreAtRisk()
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
    const auto lapses = lapsesWithin(builder.library(), today, 90);
    QCOMPARE(lapses.size(), size_t{1});
    QCOMPARE(lapses.front().titlesAtRisk, atRisk ? std::vector{title} : std::vector<TitleId>());
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
