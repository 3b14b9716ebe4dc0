// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/avails.h"
#include "tests/planning/windowrows.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day availableOn(2023, 3, 31);
const Day availRelease(2024, 1, 1);
const auto inKorea = QStringLiteral("KR");

// A drama that is released on 2024-01-01, made from one source IP.
struct AvailCase {
    AvailCase() : ip(builder.ip()), title(builder.title(Format::Drama, availRelease)) { builder.tie(title, ip); }

    RightsGrant &grant(std::optional<Day> to, const QString &territory = {}, Uses uses = {Use::Drama})
    {
        builder.grant(ip, Day(2020, 1, 1), to, GrantKind::Licence, uses);
        builder.library().grants.last().territory = territory;
        return builder.library().grants.last();
    }
    [[nodiscard]] std::vector<Avail> avails() const
    {
        return availsOf(builder.library(), figuresOf(builder.library(), builder.plan(), availableOn));
    }
    // "KR 2024-01-01..2024-12-31 exclusive", one after the other
    [[nodiscard]] QStringList said() const
    {
        QStringList lines;
        for (const Avail &avail : avails()) {
            lines << QStringLiteral("%1 %2..%3%4%5")
                         .arg(availPlace(avail), avail.from.iso(), avail.to ? avail.to->iso() : QString(),
                              avail.exclusive ? QStringLiteral(" exclusive") : QString(),
                              avail.showing ? QString() : QLatin1Char(' ') + QString::fromLatin1(codeOf(avail.use)));
        }
        return lines;
    }

    LibraryBuilder builder;
    WindowRows windows{builder};
    IpId ip;
    TitleId title;
};

} // namespace

class TestAvails : public QObject {
    Q_OBJECT
private slots:
    void fromTheReleaseWhileRightsAreHeld();
    void exclusiveWindowsAndHoldbacksBar();
    void otherWindowsAreShared();
    void aWindowWithoutADayLeavesItUncertain();
    void otherUsesAreTold();
    void optionsAreSaidToBeOptions();
    void platformsThatItFits();
    void shelvedTitlesHaveNone();
    void placesAreFound();
};

void TestAvails::fromTheReleaseWhileRightsAreHeld()
{
    AvailCase one;
    QCOMPARE(one.said(), QStringList()); // nothing is held in its source IP
    one.grant(Day(2025, 6, 30));
    QCOMPARE(one.said(), QStringList{QStringLiteral("worldwide 2024-01-01..2025-06-30 exclusive")});
    QCOMPARE(one.avails().front().end, AvailEnd::RightEnds);
    one.grant(std::nullopt, inKorea);
    QCOMPARE(one.said(), QStringList({QStringLiteral("KR 2024-01-01.. exclusive"),
                                      QStringLiteral("worldwide but KR 2024-01-01..2025-06-30 exclusive")}));
    one.builder.library().titleIps.clear(); // an own work
    QCOMPARE(one.said(), QStringList{QStringLiteral("worldwide 2024-01-01.. exclusive")});
}

void TestAvails::exclusiveWindowsAndHoldbacksBar()
{
    AvailCase one;
    one.grant(Day(2025, 12, 31));
    ReleaseWindow &window = one.windows.add(one.title, inKorea, 31);
    window.startsOn = Day(2024, 3, 1);
    window.holdbackDays = 30;
    QCOMPARE(one.said(), QStringList({QStringLiteral("KR 2024-01-01..2024-02-29 exclusive"),
                                      QStringLiteral("KR 2024-05-01..2025-12-31 exclusive"),
                                      QStringLiteral("worldwide but KR 2024-01-01..2025-12-31 exclusive")}));
    const std::vector<Avail> avails = one.avails();
    QCOMPARE(avails[0].end, AvailEnd::WindowBegins);
    QCOMPARE(avails[0].window, one.builder.library().windows.first().id);
    QCOMPARE(avails[1].end, AvailEnd::RightEnds);
    one.builder.library().windows.first().territory.clear(); // worldwide: the same everywhere
    one.builder.library().windows.first().days.reset();
    QCOMPARE(one.said(), QStringList{QStringLiteral("worldwide 2024-01-01..2024-02-29 exclusive")});
}

void TestAvails::otherWindowsAreShared()
{
    AvailCase one;
    one.grant(Day(2025, 12, 31), inKorea);
    ReleaseWindow &window = one.windows.add(one.title, inKorea, 31);
    window.startsOn = Day(2024, 3, 1);
    window.exclusive = false;
    QCOMPARE(one.said(), QStringList({QStringLiteral("KR 2024-01-01..2024-02-29 exclusive"),
                                      QStringLiteral("KR 2024-03-01..2024-03-31"),
                                      QStringLiteral("KR 2024-04-01..2025-12-31 exclusive")}));
    QCOMPARE(one.avails()[1].end, AvailEnd::WindowEnds);
    one.builder.library().grants.first().exclusive = false;
    QCOMPARE(one.said()[0], QStringLiteral("KR 2024-01-01..2024-02-29"));
}

void TestAvails::aWindowWithoutADayLeavesItUncertain()
{
    AvailCase one;
    one.grant(std::nullopt);
    one.builder.library().planTitles.first().targetRelease.reset();
    one.windows.add(one.title, inKorea, 31);
    const std::vector<Avail> avails = one.avails();
    QCOMPARE(avails.size(), 2U);
    QVERIFY(avails[0].uncertain);
    QVERIFY(!avails[1].uncertain); // elsewhere
    QCOMPARE(avails[0].from, availableOn);
}

void TestAvails::otherUsesAreTold()
{
    AvailCase one;
    one.grant(Day(2025, 12, 31), {}, {Use::Drama, Use::Film, Use::Music});
    one.windows.add(one.title, {}, std::nullopt); // takes all that can be shown
    QCOMPARE(one.said(), QStringList{QStringLiteral("worldwide 2023-03-31..2025-12-31 exclusive music")});
}

void TestAvails::optionsAreSaidToBeOptions()
{
    AvailCase one;
    one.builder.grant(one.ip, Day(2020, 1, 1), Day(2024, 12, 31));
    QCOMPARE(one.said(), QStringList{QStringLiteral("worldwide 2024-01-01.. exclusive")});
    QVERIFY(one.avails().front().onOption);
    one.grant(std::nullopt);
    QVERIFY(!one.avails().front().onOption);
}

void TestAvails::platformsThatItFits()
{
    AvailCase one;
    one.grant(Day(2024, 6, 30));
    Party korean{{801}, QStringLiteral("TVN"), {}, inKorea, 90};
    Party japanese{{802}, QStringLiteral("Sakura"), {}, QStringLiteral("JP"), 365};
    Party worldwide{{803}, QStringLiteral("Stream"), {}, {}, 30};
    one.builder.library().parties = {korean, japanese, worldwide};
    QCOMPARE(one.avails().front().platforms, (std::vector<PartyId>{{801}, {803}})); // 181 days
    one.windows.add(one.title, inKorea, 30).platform = worldwide.id;
    const std::vector<Avail> avails = one.avails();
    QCOMPARE(availPlace(avails.front()), inKorea);
    QCOMPARE(avails.front().platforms, (std::vector<PartyId>{{801}, {803}})); // after its own window
    QCOMPARE(avails.back().platforms, (std::vector<PartyId>{{803}}));
}

void TestAvails::shelvedTitlesHaveNone()
{
    AvailCase one;
    one.grant(std::nullopt);
    one.builder.stage(one.title, Stage::Shelved, Day(2023, 1, 1));
    QCOMPARE(one.said(), QStringList());
}

void TestAvails::placesAreFound()
{
    Avail avail;
    avail.except = {inKorea};
    QVERIFY(isIn(avail, QStringLiteral("JP")));
    QVERIFY(!isIn(avail, QStringLiteral("kr")));
    avail.territory = inKorea;
    QVERIFY(isIn(avail, QStringLiteral("kr")));
    QVERIFY(!isIn(avail, QStringLiteral("JP")));
}

SLATEBOARD_TEST(TestAvails)
#include "tst_avails.moc"
