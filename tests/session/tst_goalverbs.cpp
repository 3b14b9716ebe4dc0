// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/newsession.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

/// Goals and what is to be reached on the way to them: what is kept, what is refused, and that it is one step.
class TestGoalVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void goalsAndInterimTargetsAreOneStep();
    void withoutSayingTheyStayAsTheyAre();
    void theyGoWithTheirGoal();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();

private:
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    [[nodiscard]] static Goal goal(int target = 100)
    {
        return {GoalId{4711}, QStringLiteral("Hundred"), Measure::DramaIps, target, Day(2022, 1, 1), Day(2023, 12, 31)};
    }
    [[nodiscard]] static InterimTarget interim(Day day, int target) { return {{}, GoalId{4711}, day, target}; }

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
};

void TestGoalVerbs::init()
{
    m_session = newSession(m_folder);
}

void TestGoalVerbs::goalsAndInterimTargetsAreOneStep()
{
    const QList<Goal> before = library().goals;
    const auto set = await(m_session->setGoals(before + QList{goal()},
                                               QList{interim(Day(2022, 12, 31), 50), interim(Day(2022, 6, 30), 20)}));
    QVERIFY(set);
    QCOMPARE(set->words.translated(), QStringLiteral("Change the goals"));
    QCOMPARE(library().goals.size(), before.size() + 1);
    QCOMPARE(library().interimTargets.size(), 2);
    for (const InterimTarget &one : library().interimTargets)
        QVERIFY(!one.id.isNull());
    QList<InterimTarget> changed = library().interimTargets;
    changed.first().target = 60;
    const auto again = await(m_session->setGoals(library().goals, changed));
    QCOMPARE(again->changes.rows.value(Table::InterimTarget), QList{changed.first().id.value}); // the other is the same
    QVERIFY(await(m_session->undo()) && await(m_session->undo()));
    QCOMPARE(library().goals, before);
    QVERIFY(library().interimTargets.isEmpty());
    QVERIFY(await(m_session->redo()));
    QCOMPARE(library().interimTargets.size(), 2);
}

void TestGoalVerbs::withoutSayingTheyStayAsTheyAre()
{
    QVERIFY(await(m_session->setGoals({goal()}, QList{interim(Day(2022, 12, 31), 50)})));
    const QList<InterimTarget> before = library().interimTargets;
    QVERIFY(await(m_session->setGoals({goal(200)})));
    QCOMPARE(library().goals.first().target, 200);
    QCOMPARE(library().interimTargets, before);
    QVERIFY(!await(m_session->setGoals({goal(40)}))); // below what is to be had before
    QCOMPARE(library().goals.first().target, 200);
}

void TestGoalVerbs::theyGoWithTheirGoal()
{
    QVERIFY(await(m_session->setGoals({goal()}, QList{interim(Day(2022, 12, 31), 50)})));
    QVERIFY(await(m_session->setGoals({})));
    QVERIFY(library().interimTargets.isEmpty());
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().interimTargets.size(), 1);
}

void TestGoalVerbs::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QList<InterimTarget>>("interims");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QList<InterimTarget> &interims, const char *says) {
        QTest::newRow(name) << interims << QString::fromUtf8(says);
    };
    row("on the start", {interim(Day(2022, 1, 1), 5)}, "“Hundred” on 2022-01-01");
    row("on the deadline", {interim(Day(2023, 12, 31), 5)}, "“Hundred” on 2023-12-31");
    row("nothing", {interim(Day(2022, 6, 30), 0)}, "at least 1");
    row("more than the target", {interim(Day(2022, 6, 30), 101)}, "not above the goal's target");
    row("twice", {interim(Day(2022, 6, 30), 5), interim(Day(2022, 6, 30), 6)}, "two interim targets on 2022-06-30");
    row("falling", {interim(Day(2022, 9, 30), 5), interim(Day(2022, 6, 30), 6)}, "2022-09-30 is below one before it");
    row("of no goal", {{{}, GoalId{1}, Day(2022, 6, 30), 5}}, "nothing was changed");
    row("of a goal without an id", {{{}, GoalId{}, Day(2022, 6, 30), 5}}, "nothing was changed");
}

void TestGoalVerbs::whatMakesNoSenseIsRefused()
{
    QFETCH(QList<InterimTarget>, interims);
    QFETCH(QString, says);
    const QList<Goal> before = library().goals;
    const auto refused = await(m_session->setGoals({goal()}, interims));
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains(says), qPrintable(refused.error().sentence));
    QCOMPARE(library().goals, before);
    QVERIFY(library().interimTargets.isEmpty());
}

SLATEBOARD_TEST(TestGoalVerbs)
#include "tst_goalverbs.moc"
