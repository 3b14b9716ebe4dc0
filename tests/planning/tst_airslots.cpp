// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/airslots.h"
#include "tests/planning/librarybuilder.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace slateboard;
using namespace slateboard::planning;

namespace {

const Day monday(2023, 5, 1);
const PartyId channel{1001};
const PartyId otherChannel{1002};

Slot slotOf(TitleId title, Day firstAir, Weekdays days = {Weekday::Monday, Weekday::Tuesday},
            const QString &time = QStringLiteral("21:00"))
{
    static qint64 lastId = 5000;
    return {{++lastId}, title, channel, days, time, firstAir, 2};
}

} // namespace

/// When slots air and what speaks against them.
class TestAirSlots : public QObject {
    Q_OBJECT
private slots:
    void init();
    void episodesFillTheWeek_data();
    void episodesFillTheWeek();
    void timesOfDay_data();
    void timesOfDay();
    void titlesClash_data();
    void titlesClash();
    void aShelvedTitleIsInNobodysWay();
    void theFirstDayIsOneOfTheSlots();
    void aSlotWaitsForDelivery();
    void aSlotWaitsForTheRelease();
    void aClashIsToldByName();

private:
    TitleId add(const QString &name, int episodes = 16);
    [[nodiscard]] std::vector<SlotClash> clashes() const
    {
        return slotClashes(m_made.library(), figuresOf(m_made.library(), m_made.plan(), Day(2023, 3, 31)), m_title);
    }

    LibraryBuilder m_made;
    TitleId m_title; // 16 episodes of 60 minutes
};

void TestAirSlots::init()
{
    m_made = {};
    m_title = add(QStringLiteral("Night Ward"));
}

TitleId TestAirSlots::add(const QString &name, int episodes)
{
    const TitleId id = m_made.title();
    Title &title = m_made.library().titles.last();
    title.englishName = name;
    title.episodes = episodes;
    title.minutes = 60;
    return id;
}

void TestAirSlots::episodesFillTheWeek_data()
{
    QTest::addColumn<int>("episodes");
    QTest::addColumn<int>("aWeek");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("last"); // of a slot from Monday 2023-05-01 on
    QTest::newRow("two a week") << 16 << 2 << "mon tue"
                                << "2023-06-20";
    QTest::newRow("an odd last one") << 15 << 2 << "mon tue"
                                     << "2023-06-19";
    QTest::newRow("two on one day") << 16 << 2 << "mon"
                                    << "2023-06-19";
    QTest::newRow("begins within the week") << 2 << 2 << "mon fri"
                                            << "2023-05-05";
    QTest::newRow("one") << 1 << 2 << "mon tue"
                         << "2023-05-01";
    QTest::newRow("daily") << 100 << 5 << "mon tue wed thu fri"
                           << "2023-09-15";
    QTest::newRow("unknown") << 0 << 2 << "mon tue"
                             << "";
    QTest::newRow("none, as a damaged file says") << -1 << 2 << "mon tue"
                                                  << "";
    QTest::newRow("none a week") << 16 << 0 << "mon tue"
                                 << "";
}

void TestAirSlots::episodesFillTheWeek()
{
    QFETCH(int, episodes);
    QFETCH(int, aWeek);
    QFETCH(QString, days);
    Title title;
    title.episodes = episodes == 0 ? std::nullopt : std::optional(std::max(episodes, 0));
    Slot airing = slotOf({}, monday, *Weekdays::fromCodes(days.toUtf8()));
    airing.episodesAWeek = aWeek;
    const AirDays found = airDays(airing, title);
    QCOMPARE(found.first, monday);
    QTEST(found.last ? found.last->iso() : QString(), "last");
}

void TestAirSlots::timesOfDay_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<int>("minute");
    QTest::newRow("evening") << "21:10" << 1270;
    QTest::newRow("a night as broadcasters count") << "24:30" << 1470;
    QTest::newRow("one digit") << "9:05" << 545;
    QTest::newRow("no such minute") << "21:60" << -1;
    QTest::newRow("no such hour") << "30:00" << -1;
    QTest::newRow("no colon") << "2110" << -1;
}

void TestAirSlots::timesOfDay()
{
    QFETCH(QString, time);
    QTEST(airMinute(time).value_or(-1), "minute");
}

void TestAirSlots::titlesClash_data()
{
    QTest::addColumn<Slot>("other");
    QTest::addColumn<QString>("clash"); // its first and last day; empty: none
    const TitleId other{999};           // filled in
    QTest::newRow("at once") << slotOf(other, monday) << "2023-05-01 2023-06-20";
    QTest::newRow("its end") << slotOf(other, monday.plusDays(42)) << "2023-06-12 2023-06-20";
    QTest::newRow("after its end") << slotOf(other, monday.plusDays(56)) << "";
    QTest::newRow("another day") << slotOf(other, monday.plusDays(2), {Weekday::Wednesday}) << "";
    QTest::newRow("one shared day") << slotOf(other, monday.plusDays(1), {Weekday::Tuesday, Weekday::Friday})
                                    << "2023-05-02 2023-06-20";
    QTest::newRow("overlaps") << slotOf(other, monday, {Weekday::Monday}, QStringLiteral("21:59"))
                              << "2023-05-01 2023-06-19";
    QTest::newRow("follows") << slotOf(other, monday, {Weekday::Monday}, QStringLiteral("22:00")) << "";
    QTest::newRow("perhaps") << slotOf(other, monday, {Weekday::Monday}, {}) << "2023-05-01 2023-06-19 ?";
    Slot elsewhere = slotOf(other, monday);
    elsewhere.platform = otherChannel;
    QTest::newRow("another platform") << elsewhere << "";
}

void TestAirSlots::titlesClash()
{
    QFETCH(Slot, other);
    other.title = add(QStringLiteral("Moonlit Court"));
    m_made.library().airSlots = {slotOf(m_title, monday), other};
    QStringList said;
    for (const SlotClash &clash : clashes()) {
        QCOMPARE(clash.other, other.title);
        said << clash.from.iso() + QLatin1Char(' ') + clash.to->iso() + (clash.isSure ? "" : " ?");
    }
    QTEST(said.join(QLatin1Char(',')), "clash");
}

void TestAirSlots::aShelvedTitleIsInNobodysWay()
{
    const TitleId other = add(QStringLiteral("Moonlit Court"));
    m_made.library().airSlots = {slotOf(m_title, monday), slotOf(other, monday)};
    QCOMPARE(clashes().size(), 1U);
    m_made.stage(other, Stage::Shelved, Day(2023, 1, 1));
    QVERIFY(clashes().empty());
}

void TestAirSlots::theFirstDayIsOneOfTheSlots()
{
    m_made.library().airSlots = {slotOf(m_title, monday.plusDays(2))};
    const auto found = clashes();
    QCOMPARE(found.size(), 1U);
    QCOMPARE(slotClashSentence(m_made.library(), found.front(), Language::English),
             QStringLiteral("The first air day 2023-05-03 is a Wednesday, but the slot airs on Mon, Tue."));
}

void TestAirSlots::aSlotWaitsForDelivery()
{
    m_made.library().airSlots = {slotOf(m_title, monday)};
    m_made.phase(m_title, PhaseKind::PostProduction, Day(2023, 3, 1), monday.plusDays(-1));
    QVERIFY(clashes().empty());
    m_made.library().phases.last().end = monday;
    QCOMPARE(slotClashSentence(m_made.library(), clashes().at(0), Language::English),
             QStringLiteral("It airs from 2023-05-01, but post-production ends only on 2023-05-01."));
}

void TestAirSlots::aSlotWaitsForTheRelease()
{
    m_made.library().airSlots = {slotOf(m_title, monday)};
    PlanTitle &entry = m_made.library().planTitles.last();
    entry.targetRelease = monday;
    QVERIFY(clashes().empty());
    entry.targetRelease = monday.plusDays(1);
    QCOMPARE(slotClashSentence(m_made.library(), clashes().at(0), Language::English),
             QStringLiteral("It airs from 2023-05-01, before the release on 2023-05-02."));
    // Once it is delivered, what post-production had been planned to take speaks against nothing.
    entry.targetRelease = monday;
    m_made.phase(m_title, PhaseKind::PostProduction, Day(2023, 3, 1), monday);
    QCOMPARE(clashes().size(), size_t{1});
    m_made.stage(m_title, Stage::Delivered, Day(2023, 3, 20));
    QVERIFY(clashes().empty());
}

void TestAirSlots::aClashIsToldByName()
{
    const TitleId other = add(QStringLiteral("Moonlit Court"));
    m_made.library().airSlots = {slotOf(m_title, monday), slotOf(other, monday)};
    QCOMPARE(slotClashSentence(m_made.library(), clashes().at(0), Language::English),
             QStringLiteral("“Moonlit Court” airs there at that time on Mon, Tue too (2023-05-01 – 2023-06-20)."));
    QCOMPARE(weekdaysText({Weekday::Monday, Weekday::Sunday}, Language::Korean), QStringLiteral("월·일"));
}

SLATEBOARD_TEST(TestAirSlots)
#include "tst_airslots.moc"
