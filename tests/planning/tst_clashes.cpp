// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/clashes.h"
#include "app/planning/rights.h"
#include "app/planning/rightswords.h"
#include "app/planning/territories.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

#include <set>

using namespace slateboard;
using namespace slateboard::planning;

class TestClashes : public QObject {
    Q_OBJECT

private slots:
    void exclusiveGrantsClash_data();
    void exclusiveGrantsClash();
    void grantsOfOneHolderDoNotClash();
    void aClashOfThePastIsNone();
    void territoriesAreLists_data();
    void territoriesAreLists();
};

void TestClashes::exclusiveGrantsClash_data()
{
    struct Second { // than an exclusive grant of drama and film in KR and JP from today to 100 days later
        int from;
        std::optional<int> to;
        Uses uses{Use::Drama};
        QString territory = QStringLiteral("KR");
        bool exclusive = true;
        QString language{};
    };
    QTest::addColumn<RightsGrant>("second");
    QTest::addColumn<QString>("days"); // that both cover
    const auto add = [](const char *name, const Second &second, const char *days) {
        RightsGrant grant;
        grant.startsOn = today.plusDays(second.from);
        grant.endsOn = second.to ? std::optional(today.plusDays(*second.to)) : std::nullopt;
        grant.uses = second.uses;
        grant.territory = second.territory;
        grant.exclusive = second.exclusive;
        grant.language = second.language;
        QTest::newRow(name) << grant << days;
    };
    add("within it", {10, 20}, "2023-04-10 2023-04-20");
    add("begun before", {-10, 20}, "2023-03-31 2023-04-20");
    add("for good", {10, std::nullopt}, "2023-04-10 2023-07-09");
    add("worldwide", {10, 20, {Use::Drama}, {}}, "2023-04-10 2023-04-20");
    add("not exclusive", {10, 20, {Use::Drama}, QStringLiteral("KR"), false}, "");
    add("another use", {10, 20, {Use::Animation}}, "");
    add("another territory", {10, 20, {Use::Drama}, QStringLiteral("US")}, "");
    add("another language", {10, 20, {Use::Drama}, {}, true, QStringLiteral("en")}, "");
    add("on its last day", {100, 200}, "");
    add("on its last day but one", {99, 200}, "2023-07-08 2023-07-09");
    add("afterwards", {101, 200}, "");
}

void TestClashes::exclusiveGrantsClash()
{
    QFETCH(RightsGrant, second);
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    const GrantId first = builder.grant(ip, today, today.plusDays(100), GrantKind::Licence, {Use::Drama, Use::Film});
    builder.library().grants.last().territory = QStringLiteral("KR, JP");
    builder.library().grants.last().language = QStringLiteral("ko");
    second.id = builder.grant(ip, today, today);
    second.ip = ip;
    builder.library().grants.last() = second;
    builder.grant(builder.ip(), today, today.plusDays(100)); // of another source IP
    QStringList days;
    for (const Clash &clash : clashesOf(builder.library(), today)) {
        QVERIFY(clash.ip == ip);
        QCOMPARE((std::set{clash.first.value, clash.second.value}), (std::set{first.value, second.id.value}));
        QVERIFY(clash.uses == Uses{Use::Drama});
        days << clash.from.iso() + QLatin1Char(' ') + clash.to->iso();
    }
    QTEST(days.join(QLatin1Char(' ')), "days");
    QCOMPARE(ipStates(builder.library(), today).value(ip).clashes, !days.isEmpty());

    // Entered anew, it would clash just so.
    const auto all = clashesOf(builder.library(), today);
    builder.library().grants.removeIf([&](const RightsGrant &grant) { return grant.id == second.id; });
    QVERIFY(clashesWith(builder.library(), second, std::vector{ip}, today) == all);
    QVERIFY(clashesWith(builder.library(), second, std::vector<IpId>{}, today).empty());
    const QString said = clashWarning(builder.library(), second.id, all);
    QCOMPARE(said.contains(QStringLiteral("Licence, for Drama from")), !all.empty());
}

void TestClashes::grantsOfOneHolderDoNotClash()
{
    const auto clashes = [](auto relate, GrantKind firstKind = GrantKind::Option,
                            GrantKind secondKind = GrantKind::Purchase) {
        LibraryBuilder builder;
        const IpId ip = builder.ip();
        builder.grant(ip, today, today.plusDays(100), firstKind);
        builder.grant(ip, today.plusDays(50), std::nullopt, secondKind);
        relate(builder.library().grants[0], builder.library().grants[1]);
        return clashesOf(builder.library(), today).size();
    };
    QCOMPARE(clashes([](RightsGrant &, RightsGrant &) {}), size_t{1});
    QCOMPARE(clashes([](RightsGrant &a, RightsGrant &b) { b.exercises = a.id; }), size_t{0});
    QCOMPARE(clashes([](RightsGrant &a, RightsGrant &b) { a.exercises = b.exercises = {900}; }), size_t{0});
    QCOMPARE(clashes([](RightsGrant &a, RightsGrant &b) { a.counterparty = b.counterparty = {900}; }), size_t{0});
    QCOMPARE(clashes([](RightsGrant &a, RightsGrant &b) {
                 std::tie(a.counterparty.value, b.counterparty.value) = std::pair(900, 901);
             }),
             size_t{1});
    QCOMPARE(clashes([](RightsGrant &, RightsGrant &) {}, GrantKind::InHouse, GrantKind::InHouse), size_t{0});
    QCOMPARE(clashes([](RightsGrant &, RightsGrant &) {}, GrantKind::InHouse, GrantKind::Licence), size_t{1});
}

void TestClashes::aClashOfThePastIsNone()
{
    LibraryBuilder builder;
    const IpId ip = builder.ip();
    builder.grant(ip, today.plusDays(-100), today.plusDays(-1));
    builder.grant(ip, today.plusDays(-100), std::nullopt);
    QCOMPARE(clashesOf(builder.library(), today).size(), size_t{0});
    QCOMPARE(clashesOf(builder.library(), today.plusDays(-1)).size(), size_t{1});
}

void TestClashes::territoriesAreLists_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("cover");
    QTest::addColumn<bool>("overlap");
    QTest::newRow("same") << "KR"
                          << "kr" << true << true;
    QTest::newRow("more") << "KR, JP; TW"
                          << "TW / KR" << true << true;
    QTest::newRow("less") << "KR"
                          << "KR, JP" << false << true;
    QTest::newRow("others") << "한국"
                            << "일본·대만" << false << false;
    QTest::newRow("all") << ""
                         << "KR" << true << true;
    QTest::newRow("all in words") << "Worldwide"
                                  << "" << true << true;
    QTest::newRow("of all only one") << "KR"
                                     << "전 세계" << false << true;
    QTest::newRow("only separators") << " , "
                                     << "KR" << true << true;
}

void TestClashes::territoriesAreLists()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QTEST(Territories(a).cover(Territories(b)), "cover");
    QTEST(Territories(a).overlap(Territories(b)), "overlap");
}

SLATEBOARD_TEST(TestClashes)
#include "tst_clashes.moc"
