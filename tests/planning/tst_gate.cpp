// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/gate.h"
#include "tests/planning/windowrows.h"
#include "tests/support/registry.h"
#include "tests/support/today.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day shoot(2023, 9, 1);
const Day released(2024, 3, 1);

// A drama in development that the gate has nothing against; each test takes something away from it.
struct Ready {
    LibraryBuilder builder;
    AccountId account = builder.account();
    IpId ip = builder.ip(named(QStringLiteral("Moon")));
    TitleId title = builder.title(Format::Drama, released);
    GrantId grant;
    WindowRows windows{builder};

    explicit Ready(GrantKind kind = GrantKind::Purchase, std::optional<Day> until = std::nullopt)
    {
        builder.tie(title, ip);
        builder.stage(title, Stage::Development, Day(2023, 1, 1));
        builder.phase(title, PhaseKind::Production, shoot, Day(2023, 12, 31));
        builder.line(title, account, PhaseKind::Production, 1000);
        grant = builder.grant(ip, Day(2022, 1, 1), until, kind);
        fund(FundingSource::Own, 1000);
        builder.library().titleParties << TitleParty{{7001}, title, {1}, PartyRole::ProductionCompany};
    }
    void fund(FundingSource source, qint64 amount)
    {
        builder.library().funding << Funding{
            {8000 + builder.library().funding.size()}, builder.plan(), title, source, {}, {amount}};
    }
    [[nodiscard]] const Library &library() const { return builder.library(); }
    [[nodiscard]] std::vector<GateFinding> findings() const
    {
        return Gate(library(), figuresOf(library(), builder.plan(), today)).check(title);
    }
    [[nodiscard]] QStringList said() const
    {
        QStringList sentences;
        for (const GateFinding &finding : findings())
            sentences << gateSentence(library(), finding, Formatter(Language::English, library().info.currency));
        return sentences;
    }
};

using Said = QStringList;

} // namespace

/// What the greenlight gate has against a title, and how that is said.
class TestGate : public QObject {
    Q_OBJECT
private slots:
    void aTitleThatLacksNothingPasses();
    void rightsLastToTheReleaseAndTheLastWindow_data();
    void rightsLastToTheReleaseAndTheLastWindow();
    void anOptionLastsUntilThePhotography_data();
    void anOptionLastsUntilThePhotography();
    void rightsFollowEachOther();
    void rightsCoverTheFormatAndTheTerritories();
    void anOptionThatIsShotOnIsToBeExercised();
    void moneyIsThere();
    void capsOnTitlesTestTheOwnShare();
    void noCapIsLeftWithoutHeadroom();
    void titlesThatPassTogetherAddUp();
    void aShelvedTitleCostsWhatItWouldInDevelopment();
    void optionsThatWereGivenUpLaterStillStand();
    void firmDemandIsThatOfTheFigures();
    void aTitleOutsideOfThePlanIsSaidToBe();
    void whatWasOverriddenOutlastsTheRows();
    void whatCannotBeReadSaysNothing();
    void theGateLiesBeforePreProduction();
};

void TestGate::aTitleThatLacksNothingPasses()
{
    QCOMPARE(Ready().said(), Said());
    Ready original;
    original.builder.library().titleIps.clear(); // made from nothing
    original.builder.library().grants.clear();
    QCOMPARE(original.said(), Said());
}

void TestGate::rightsLastToTheReleaseAndTheLastWindow_data()
{
    QTest::addColumn<Day>("until");
    QTest::addColumn<QString>("territory");
    QTest::addColumn<int>("days"); // of the window that begins on the release; 0: without end
    QTest::addColumn<QString>("said");
    QTest::newRow("to the release") << released << QString() << -1 << QString();
    QTest::newRow("not to the release")
        << released.plusDays(-1) << QString() << -1
        << QStringLiteral(
               "Licence on “Moon” ends on 2024-02-29, 1 day(s) before the title is done with it on 2024-03-01.");
    QTest::newRow("to the end of the window") << released.plusDays(9) << QStringLiteral("KR") << 10 << QString();
    QTest::newRow("not to the end of the window")
        << released << QStringLiteral("KR") << 10
        << QStringLiteral(
               "Licence on “Moon” ends on 2024-03-01, 9 day(s) before the title is done with it on 2024-03-10.");
    QTest::newRow("a window without end")
        << released.plusDays(9) << QStringLiteral("KR") << 0
        << QStringLiteral("Licence on “Moon” ends on 2024-03-10, but a window is planned without end.");
}

void TestGate::rightsLastToTheReleaseAndTheLastWindow()
{
    QFETCH(Day, until);
    QFETCH(QString, territory);
    QFETCH(int, days);
    QFETCH(QString, said);
    Ready of(GrantKind::Licence, until);
    if (days >= 0)
        of.windows.add(of.title, territory, days > 0 ? std::optional(days) : std::nullopt);
    QCOMPARE(of.said().join(QLatin1Char('\n')), said);
}

void TestGate::anOptionLastsUntilThePhotography_data()
{
    QTest::addColumn<Day>("until");
    QTest::addColumn<QString>("said");
    QTest::newRow("to its first day") << shoot << QString();
    QTest::newRow("not to it")
        << shoot.plusDays(-3)
        << QStringLiteral("Option on “Moon” ends on 2023-08-29, 3 day(s) before principal photography on 2023-09-01.");
    QTest::newRow("ended before today")
        << today.plusDays(-1)
        << QStringLiteral(
               "Option on “Moon” ends on 2023-03-30, 155 day(s) before principal photography on 2023-09-01.");
}

void TestGate::anOptionLastsUntilThePhotography()
{
    QFETCH(Day, until);
    QFETCH(QString, said);
    Ready of(GrantKind::Option, until);
    of.windows.add(of.title, QStringLiteral("KR"), std::nullopt); // what it will be exercised into lasts as long
    QCOMPARE(of.said().join(QLatin1Char('\n')), said);
    of.builder.library().phases.clear();
    of.builder.line(of.title, of.account, PhaseKind::Production, 0);
    QCOMPARE(of.said().isEmpty(), until >= today); // no photography is planned: it can still be exercised
}

void TestGate::rightsFollowEachOther()
{
    Ready of(GrantKind::Licence, Day(2023, 10, 31));
    const GrantId next = of.builder.grant(of.ip, Day(2023, 11, 1), std::nullopt, GrantKind::Licence);
    QCOMPARE(of.said(), Said());
    of.builder.library().grants.last().startsOn = Day(2023, 11, 2); // a day's gap
    QCOMPARE(of.findings().front().grant, of.grant);
    of.builder.library().grants.removeFirst();
    QCOMPARE(of.said(), Said({QStringLiteral("Licence on “Moon” begins on 2023-11-02 only, but it is needed from "
                                             "2023-09-01.")}));
    QCOMPARE(of.findings().front().grant, next);
}

void TestGate::rightsCoverTheFormatAndTheTerritories()
{
    Ready of;
    RightsGrant &grant = of.builder.library().grants.first();
    grant.territory = QStringLiteral("KR");
    QCOMPARE(of.said(), Said()); // no window says where
    of.windows.add(of.title, QStringLiteral("kr"), 10);
    QCOMPARE(of.said(), Said());
    of.windows.add(of.title, QStringLiteral("JP, KR"), 10);
    of.windows.add(of.title, QStringLiteral("TH"), 10);
    QCOMPARE(of.said(), Said({QStringLiteral("No right in “Moon” covers JP, TH, where a window is planned.")}));
    of.windows.add(of.title, QStringLiteral("worldwide"), 10);
    QCOMPARE(of.said(), Said({QStringLiteral("A window is planned worldwide, but no right in “Moon” is.")}));
    grant.uses = {Use::Film, Use::Music};
    QCOMPARE(of.said(), Said({QStringLiteral("No right in “Moon” covers its format.")}));
    grant.uses = {Use::Drama};
    grant.territory.clear();
    grant.kind = GrantKind::Shopping;
    QCOMPARE(of.said(), Said({QStringLiteral("No right in “Moon” covers its format.")}));
}

void TestGate::anOptionThatIsShotOnIsToBeExercised()
{
    Ready of(GrantKind::Option, Day(2024, 12, 31));
    of.builder.library().phases.first().start = Day(2023, 3, 1);
    QCOMPARE(of.said(),
             Said({QStringLiteral("Principal photography began on 2023-03-01, but the option on “Moon” is not "
                                  "exercised.")}));
    RightsGrant &option = of.builder.library().grants.first();
    option.closing = GrantClosing::Exercised;
    option.closedOn = option.endsOn = Day(2023, 2, 1);
    of.builder.grant(of.ip, Day(2023, 2, 1), std::nullopt, GrantKind::Licence);
    QCOMPARE(of.said(), Said());
}

void TestGate::moneyIsThere()
{
    Ready of;
    of.builder.pay(of.title, of.account, Day(2023, 2, 1), 1200); // the EFC
    QCOMPARE(of.said(), Said({QStringLiteral("Its funding is 200 below the estimated final cost.")}));
    of.fund(FundingSource::Presale, 200);
    QCOMPARE(of.said(), Said());
    of.builder.library().funding.clear();
    QCOMPARE(of.said(), Said({QStringLiteral("No funding is entered for its estimated final cost of 1.2k.")}));
    of.builder.library().budgetLines.clear();
    QCOMPARE(of.said(), Said({QStringLiteral("The plan has no budget for it.")}));
    of.builder.library().titleParties.first().role = PartyRole::Platform;
    QCOMPARE(of.said(), Said({QStringLiteral("The plan has no budget for it."),
                              QStringLiteral("No production company is named.")}));
}

void TestGate::capsOnTitlesTestTheOwnShare()
{
    Ready of;
    of.builder.cap(CapScope::Title, 900);
    QCOMPARE(of.said(), Said({QStringLiteral("Its own share is 100 above the cap of 900 on a title.")}));
    of.builder.library().funding.clear();
    of.fund(FundingSource::Own, 900);
    of.fund(FundingSource::Fund, 100);
    QCOMPARE(of.said(), Said());
    of.builder.cap(CapScope::Title, 1).title = of.builder.title(); // another one's
    QCOMPARE(of.said(), Said());
}

void TestGate::noCapIsLeftWithoutHeadroom()
{
    Ready of; // 250 a month from September to December
    of.builder.cap(CapScope::Quarter, 700);
    QCOMPARE(of.findings().size(), size_t{1});
    QCOMPARE(of.said().first().section(QLatin1Char(' '), 0, 7), QStringLiteral("In Q4 23 the firm demand would be"));
    of.builder.library().caps.first().amount = {1000};
    QCOMPARE(of.said(), Said());
    of.builder.cap(CapScope::Programme, 900, Day(2023, 1, 1), Day(2024, 12, 31));
    QCOMPARE(of.said(),
             Said({QStringLiteral("The firm demand would be 100 above the cap “Programme 2023–2024” of 900.")}));
    Cap &cap = of.builder.library().caps.last();
    cap.to = Day(2023, 3, 31); // it spends nothing more there
    QCOMPARE(of.said(), Said());
    cap.scope = CapScope::Format;
    cap.format = Format::Film;
    cap.to.reset();
    QCOMPARE(of.said(), Said());
    cap.format = Format::Drama;
    QCOMPARE(of.findings().front().reason, GateReason::OverCap);
    cap.scope = CapScope::Phase;
    cap.phase = PhaseKind::Marketing;
    QCOMPARE(of.said(), Said());
}

void TestGate::titlesThatPassTogetherAddUp()
{
    Ready of;
    const TitleId other = of.builder.title();
    of.builder.stage(other, Stage::Development, today);
    of.builder.line(other, of.account, PhaseKind::Production, 500); // without dates
    of.builder.cap(CapScope::Programme, 1200);
    const Gate gate(of.library(), figuresOf(of.library(), of.builder.plan(), today));
    QVERIFY(gate.check(of.title).empty());
    const std::vector<TitleId> both{of.title, other};
    const auto together = gate.checkTogether(both);
    QCOMPARE(together.size(), size_t{2});
    QCOMPARE(together[0].size(), size_t{1});
    QCOMPARE(together[0].front().amount, Money{300});
    QVERIFY(std::ranges::count(together[1], GateReason::OverCap, &GateFinding::reason) == 1);
}

void TestGate::aShelvedTitleCostsWhatItWouldInDevelopment()
{
    Ready of;
    of.builder.library().funding.clear();
    of.fund(FundingSource::Own, 10);
    of.builder.pay(of.title, of.account, Day(2023, 1, 5), 200);
    of.builder.cap(CapScope::Quarter, 100);
    of.builder.cap(CapScope::Title, 100);
    const std::vector<GateFinding> wanted = of.findings();
    QCOMPARE(wanted.size(), size_t{4}); // funding, title, two quarters
    of.builder.stage(of.title, Stage::Shelved, Day(2023, 3, 1));
    QCOMPARE(figuresOf(of.library(), of.builder.plan(), today).titles.front().money.efc(), Money{200});
    QVERIFY(of.findings() == wanted);
}

void TestGate::optionsThatWereGivenUpLaterStillStand()
{
    Ready of(GrantKind::Option, shoot);
    of.builder.library().grants.first().closing = GrantClosing::LetLapse;
    of.builder.library().grants.first().closedOn = today.plusDays(1);
    QCOMPARE(of.said(), Said());
    of.builder.library().grants.first().closedOn = today;
    QCOMPARE(of.said(), Said({QStringLiteral("No right in “Moon” covers its format.")}));
}

void TestGate::firmDemandIsThatOfTheFigures()
{
    Ready of;
    of.builder.stage(of.title, Stage::Production, Day(2023, 2, 1)); // it is firm
    of.builder.pay(of.title, of.account, Day(2022, 11, 1), 300);
    of.builder.cap(CapScope::Programme, 5, Day(2022, 1, 1));
    const Figures figures = figuresOf(of.library(), of.builder.plan(), today);
    QCOMPARE(of.findings().front().amount, -figures.money.caps.front().headroom());
    QCOMPARE(of.findings().front().amount, Money{995});
}

void TestGate::aTitleOutsideOfThePlanIsSaidToBe()
{
    Ready of;
    of.builder.library().planTitles.first().included = false;
    QCOMPARE(of.said(), Said({QStringLiteral("The plan leaves it out.")}));
}

void TestGate::whatWasOverriddenOutlastsTheRows()
{
    Ready of(GrantKind::Licence, released.plusDays(-1));
    of.windows.add(of.title, QStringLiteral("KR"), std::nullopt);
    of.builder.library().grants.first().territory = QStringLiteral("JP");
    of.builder.library().funding.clear();
    of.builder.library().titleParties.clear();
    of.builder.cap(CapScope::Title, 900);
    of.builder.cap(CapScope::Quarter, 1);
    Cap &cap = of.builder.cap(CapScope::Phase, 1, Day(2022, 1, 1), Day(2024, 6, 30));
    cap.phase = PhaseKind::Production;
    QCOMPARE(of.findings().size(), size_t{8});
    const QString kept = gateWords(of.library(), of.findings());
    QCOMPARE(gateSentences(kept, Formatter(Language::English, of.library().info.currency)), of.said());
    QVERIFY(gateWords(of.library(), {}).isEmpty());
}

void TestGate::whatCannotBeReadSaysNothing()
{
    const Formatter format(Language::English, Currency());
    QCOMPARE(gateSentences({}, format), Said());
    QCOMPARE(gateSentences(QStringLiteral("late"), format), Said());
    QCOMPARE(gateSentences(QStringLiteral(R"([{"reason":"too_good"},7,{"reason":"no_company"}])"), format),
             Said({QStringLiteral("No production company is named.")}));
}

void TestGate::theGateLiesBeforePreProduction()
{
    QVERIFY(passesGate(Stage::Development, Stage::PreProduction));
    QVERIFY(passesGate(std::nullopt, Stage::Released));
    QVERIFY(passesGate(Stage::Shelved, Stage::Production));
    QVERIFY(!passesGate(Stage::PreProduction, Stage::Production));
    QVERIFY(!passesGate(Stage::Production, Stage::PreProduction));
    QVERIFY(!passesGate(Stage::Pitch, Stage::Development));
    QVERIFY(!passesGate(Stage::Development, Stage::Shelved));
}

SLATEBOARD_TEST(TestGate)
#include "tst_gate.moc"
