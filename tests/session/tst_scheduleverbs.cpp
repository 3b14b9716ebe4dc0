// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "app/session/scheduleverbs.h"
#include "app/session/titlepartverbs.h"
#include "tests/session/newsession.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

/// Titles that are rescheduled and phases that are linked: what is kept, and what is refused.
class TestScheduleVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void phasesAndReleaseAreOneStep();
    void aPhaseOfTheSameKindIsReplaced();
    void aDroppedPhaseTakesItsLinks();
    void daysAreRefused_data();
    void daysAreRefused();
    void lockedTitlesStay();
    void otherPlansStay();
    void linksAreReplacedAndRemoved();
    void circlesAreRefused();
    void phasesAreLinkedInOrder();
    void phasesFarApartAreNotLinked();
    void linksInOrderCloseNoCircleTogether();
    void whatWasLockedJustBeforeStays();
    void whatIsGoneChangesNothing();

private:
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    [[nodiscard]] PlanId plan() const { return workingPlan(library()).id; }
    [[nodiscard]] Phase phase(PhaseKind kind, Day start, Day end) const { return {{}, {}, m_title, kind, start, end}; }
    bool setPhases(const QList<Phase> &phases)
    {
        return await(reschedule(*m_session, {.plan = plan(), .phases = phases})).has_value();
    }
    [[nodiscard]] PhaseLink link(PhaseKind kind, PhaseKind after, int lag = 0) const
    {
        return {{}, plan(), m_title, kind, m_title, after, lag};
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    TitleId m_title;
};

void TestScheduleVerbs::init()
{
    m_session = newSession(m_folder);
    m_title = addTitle(*m_session, QStringLiteral("달빛 궁궐"));
}

void TestScheduleVerbs::phasesAndReleaseAreOneStep()
{
    Reschedule changes{.plan = plan()};
    changes.phases = {phase(PhaseKind::Production, Day(2023, 6, 1), Day(2023, 8, 31))};
    changes.releases = {{m_title, Day(2024, 1, 5)}};
    const auto done = await(reschedule(*m_session, changes));
    QVERIFY(done);
    QCOMPARE(done->words.translated(), QStringLiteral("Reschedule “달빛 궁궐”"));
    QCOMPARE(library().phases.size(), 1);
    QCOMPARE(library().phases.first().end, Day(2023, 8, 31));
    QCOMPARE(library().planTitles.first().targetRelease, Day(2024, 1, 5));
    QVERIFY(await(m_session->undo()));
    QVERIFY(library().phases.isEmpty());
    QVERIFY(!library().planTitles.first().targetRelease);
}

void TestScheduleVerbs::aPhaseOfTheSameKindIsReplaced()
{
    QVERIFY(setPhases({phase(PhaseKind::Production, Day(2023, 6, 1), Day(2023, 8, 31))}));
    const auto id = library().phases.first().id;
    QVERIFY(setPhases({phase(PhaseKind::Production, Day(2023, 7, 1), Day(2023, 9, 30))}));
    QCOMPARE(library().phases.size(), 1);
    QCOMPARE(library().phases.first().id, id);
    QCOMPARE(library().phases.first().start, Day(2023, 7, 1));
}

void TestScheduleVerbs::aDroppedPhaseTakesItsLinks()
{
    QVERIFY(setPhases({phase(PhaseKind::PreProduction, Day(2023, 4, 1), Day(2023, 5, 31)),
                       phase(PhaseKind::Production, Day(2023, 6, 1), Day(2023, 8, 31)),
                       phase(PhaseKind::PostProduction, Day(2023, 9, 1), Day(2023, 9, 30))}));
    QVERIFY(await(linkPhasesInOrder(*m_session, plan(), {m_title})));
    QCOMPARE(library().phaseLinks.size(), 2);
    QVERIFY(await(reschedule(*m_session, {.plan = plan(), .dropped = {{m_title, PhaseKind::Production}}})));
    QCOMPARE(library().phases.size(), 2);
    QVERIFY(library().phaseLinks.isEmpty());
}

void TestScheduleVerbs::daysAreRefused_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("backwards") << "2023-06-01"
                               << "2023-05-31"
                               << "A phase cannot end before it begins.";
    QTest::newRow("too early") << "1899-12-31"
                               << "1900-05-31"
                               << "The days of a phase must lie in the years 1900 to 2100.";
    QTest::newRow("too long") << "2000-01-01"
                              << "2050-01-01"
                              << "A phase cannot last longer than 50 years.";
}

void TestScheduleVerbs::daysAreRefused()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, sentence);
    const Reschedule changes{.plan = plan(),
                             .phases = {phase(PhaseKind::Production, *Day::fromIso(start), *Day::fromIso(end))}};
    const auto refused = await(reschedule(*m_session, changes));
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence, sentence);
    QVERIFY(library().phases.isEmpty());
}

void TestScheduleVerbs::lockedTitlesStay()
{
    QVERIFY(setPhases({phase(PhaseKind::Production, Day(2023, 6, 1), Day(2023, 8, 31))}));
    QVERIFY(await(copyPlan(*m_session, plan(), QStringLiteral("대담한 안"))));
    const PlanId other = library().plans.last().id;
    QVERIFY(await(lockTitles(*m_session, other, {m_title}, true)));
    const Reschedule changes{.plan = other,
                             .phases = {phase(PhaseKind::Production, Day(2024, 6, 1), Day(2024, 8, 31))}};
    const auto refused = await(reschedule(*m_session, changes));
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(QStringLiteral("달빛 궁궐")), qPrintable(refused.error().sentence));
    QVERIFY(!await(linkPhasesInOrder(*m_session, other, {m_title})));
}

void TestScheduleVerbs::otherPlansStay()
{
    QVERIFY(setPhases({phase(PhaseKind::Production, Day(2023, 6, 1), Day(2023, 8, 31))}));
    QVERIFY(await(copyPlan(*m_session, plan(), QStringLiteral("대담한 안"))));
    const PlanId other = library().plans.last().id;
    QVERIFY(await(reschedule(*m_session, {.plan = other,
                                          .phases = {phase(PhaseKind::Production, Day(2024, 6, 1), Day(2024, 8, 31))},
                                          .releases = {{m_title, Day(2025, 1, 1)}}})));
    for (const Phase &row : library().phases)
        QCOMPARE(row.start.year(), row.plan == other ? 2024 : 2023);
    for (const PlanTitle &row : library().planTitles)
        QCOMPARE(row.targetRelease.has_value(), row.plan == other);
}

void TestScheduleVerbs::linksAreReplacedAndRemoved()
{
    QVERIFY(await(linkPhases(*m_session, link(PhaseKind::Production, PhaseKind::PreProduction))));
    QVERIFY(await(linkPhases(*m_session, link(PhaseKind::Production, PhaseKind::PreProduction, 14))));
    QCOMPARE(library().phaseLinks.size(), 1);
    QCOMPARE(library().phaseLinks.first().lagDays, 14);
    QVERIFY(!await(linkPhases(*m_session, link(PhaseKind::Production, PhaseKind::PreProduction, 4000))));
    QVERIFY(await(unlinkPhases(*m_session, {library().phaseLinks.first().id})));
    QVERIFY(library().phaseLinks.isEmpty());
}

void TestScheduleVerbs::circlesAreRefused()
{
    QVERIFY(await(linkPhases(*m_session, link(PhaseKind::Production, PhaseKind::PreProduction))));
    const auto refused = await(linkPhases(*m_session, link(PhaseKind::PreProduction, PhaseKind::Production)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence, QStringLiteral("These phases would wait for each other."));
    QCOMPARE(library().phaseLinks.size(), 1);
}

void TestScheduleVerbs::phasesAreLinkedInOrder()
{
    QVERIFY(setPhases({phase(PhaseKind::PreProduction, Day(2023, 4, 1), Day(2023, 5, 31)),
                       phase(PhaseKind::Production, Day(2023, 6, 15), Day(2023, 8, 31))}));
    const auto done = await(linkPhasesInOrder(*m_session, plan(), {m_title}));
    QVERIFY(done);
    QCOMPARE(done->words.translated(), QStringLiteral("Link phases of “달빛 궁궐”"));
    QCOMPARE(library().phaseLinks.size(), 1);
    QCOMPARE(library().phaseLinks.first().lagDays, 14);
    QCOMPARE(await(linkPhasesInOrder(*m_session, plan(), {m_title}))->edit, 0); // they are linked already
}

void TestScheduleVerbs::phasesFarApartAreNotLinked()
{
    QVERIFY(setPhases({phase(PhaseKind::PreProduction, Day(2010, 4, 1), Day(2010, 5, 31)),
                       phase(PhaseKind::Production, Day(2023, 6, 15), Day(2023, 8, 31))}));
    const auto refused = await(linkPhasesInOrder(*m_session, plan(), {m_title}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence, QStringLiteral("Phases are linked with at most 3,650 days between them."));
}

// Links between two titles that make a circle only with what is new in both.
void TestScheduleVerbs::linksInOrderCloseNoCircleTogether()
{
    const TitleId other = addTitle(*m_session, QStringLiteral("안개"));
    for (TitleId title : {m_title, other}) {
        QList<Phase> phases{phase(PhaseKind::PreProduction, Day(2023, 4, 1), Day(2023, 5, 31)),
                            phase(PhaseKind::Production, Day(2023, 6, 15), Day(2023, 8, 31))};
        for (Phase &row : phases)
            row.title = title;
        QVERIFY(setPhases(phases));
    }
    QVERIFY(await(
        linkPhases(*m_session, {{}, plan(), m_title, PhaseKind::PreProduction, other, PhaseKind::Production, 0})));
    QVERIFY(await(
        linkPhases(*m_session, {{}, plan(), other, PhaseKind::PreProduction, m_title, PhaseKind::Production, 0})));
    QVERIFY(await(linkPhasesInOrder(*m_session, plan(), {m_title, other})));
    QCOMPARE(library().phaseLinks.size(), 3); // a fourth would close it
}

// The verbs ask the file, not the library that the window has seen last.
void TestScheduleVerbs::whatWasLockedJustBeforeStays()
{
    QVERIFY(setPhases({phase(PhaseKind::PreProduction, Day(2023, 4, 1), Day(2023, 5, 31)),
                       phase(PhaseKind::Production, Day(2023, 6, 15), Day(2023, 8, 31))}));
    QVERIFY(await(copyPlan(*m_session, plan(), QStringLiteral("대담한 안"))));
    const PlanId other = library().plans.last().id;
    const auto locked = lockTitles(*m_session, other, {m_title}, true);
    const Edited refused[] = {
        reschedule(*m_session, {.plan = other, .releases = {{m_title, Day(2025, 1, 1)}}}),
        linkPhasesInOrder(*m_session, other, {m_title}),
        linkPhases(*m_session, {{}, other, m_title, PhaseKind::Production, m_title, PhaseKind::PreProduction, 0}),
        setFunding(*m_session, other, m_title, {})};
    QVERIFY(await(locked));
    for (const Edited &edited : refused) {
        const auto done = await(edited);
        QVERIFY(!done);
        QVERIFY2(done.error().sentence.contains(QStringLiteral("달빛 궁궐")), qPrintable(done.error().sentence));
    }
}

void TestScheduleVerbs::whatIsGoneChangesNothing()
{
    const Reschedule lost{.plan = plan(), .releases = {{TitleId{99}, Day(2024, 1, 1)}}};
    QVERIFY(!await(reschedule(*m_session, lost)));
    ReleaseWindow window;
    window.id = {99};
    QVERIFY(!await(reschedule(*m_session, {.plan = plan(), .windows = {window}})));
    QVERIFY(!await(unlinkPhases(*m_session, {Id<PhaseLink>{99}})));
    QVERIFY(!await(linkPhases(*m_session,
                              {{}, plan(), TitleId{99}, PhaseKind::Production, m_title, PhaseKind::PreProduction, 0})));
}

SLATEBOARD_TEST(TestScheduleVerbs)
#include "tst_scheduleverbs.moc"
