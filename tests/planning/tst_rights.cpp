// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/rights.h"
#include "app/planning/rightsofip.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

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
    void aRightThatIsLetLapseIsNotSaidToLapse();
    void feesHaveATotal();
    void theRightsOfOneSourceIp();
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

void TestRights::aRightThatIsLetLapseIsNotSaidToLapse()
{
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    builder.grant(ip, today, today.plusDays(20));
    builder.library().grants.last().closing = GrantClosing::LetLapse;
    QCOMPARE(text(ipStates(builder.library(), today), ip), QStringLiteral("secured option until 2023-04-20"));
    QVERIFY(ipStates(builder.library(), today).value(ip).decided);
    QVERIFY(!ipStates(builder.library(), today.plusDays(21)).value(ip).decided);
    QCOMPARE(text(ipStates(builder.library(), today.plusDays(21)), ip), QStringLiteral("lapsed (not secured)"));
}

void TestRights::feesHaveATotal()
{
    RightsGrant free;
    RightsGrant paid;
    RightsGrant given;
    paid.fee = Money{500};
    given.fee = Money{0};
    const auto total = [](const std::vector<const RightsGrant *> &grants) { return totalFee(grants); };
    QCOMPARE(total({}), std::optional<Money>());
    QCOMPARE(total({&free}), std::optional<Money>());
    QCOMPARE(total({&free, &given}), std::optional(Money{0}));
    QCOMPARE(total({&paid, &free, &paid, &given}), std::optional(Money{1000}));
}

void TestRights::theRightsOfOneSourceIp()
{
    LibraryBuilder builder;
    const IpId other = builder.ip();
    const IpId ip = builder.ip();
    builder.grant(other, today, today.plusDays(5));
    const GrantId later = builder.grant(ip, today, today.plusDays(30));
    const GrantId earlier = builder.grant(ip, today.plusDays(-9), today.plusDays(9));
    const GrantId otherLapsed = builder.grant(other, today.plusDays(-9), today.plusDays(-1));
    builder.library().grantDocuments << GrantDocument{{91}, later, QStringLiteral("a"), {}}
                                     << GrantDocument{{92}, otherLapsed, QStringLiteral("b"), {}};
    const TitleId title = builder.title(Format::Drama, today.plusDays(100));
    builder.tie(title, ip);
    builder.tie(builder.title(), other);
    builder.stage(title, Stage::Development, today);

    const Figures figures = figuresOf(builder.library(), builder.plan(), today);
    const RightsOfIp rights = rightsOfIp(builder.library(), figures, builder.plan(), ip);
    QCOMPARE(rights.grants.size(), size_t{2});
    QVERIFY(rights.grants[0].grant.id == earlier && rights.grants[1].grant.id == later);
    QVERIFY(rights.grants[0].lapsing.isEmpty() && !rights.grants[0].lapse && rights.grants[0].documents.isEmpty());
    QCOMPARE(rights.grants[1].lapsing.codes(), QStringLiteral("drama"));
    QCOMPARE(rights.grants[1].lapse->titlesAtRisk.size(), size_t{1});
    QCOMPARE(rights.grants[1].documents, QList<GrantDocument>{builder.library().grantDocuments.first()});
    QCOMPARE(rights.clashes.size(), size_t{1});
    QCOMPARE(rights.titles.size(), size_t{1});
    QCOMPARE(rights.titles[0].schedule.lastUse, std::optional(today.plusDays(100)));
    QVERIFY(rights == rightsOfIp(builder.library(), figures, builder.plan(), ip));
    QVERIFY(rights != rightsOfIp(builder.library(), figures, builder.plan(), other));
    QVERIFY(rightsOfIp(builder.library(), figures, builder.plan(), builder.ip()).grants.empty());
}

SLATEBOARD_TEST(TestRights)
#include "tst_rights.moc"
