// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/milestones.h"
#include "app/session/milestoneverbs.h"
#include "tests/session/newsession.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

/// Milestones that are given, planned, done and deleted: what is kept and what is refused.
class TestMilestoneVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void usualOnesAreGivenOnce();
    void aPlanGivesADayAndTakesItBack();
    void manyAreDoneAtOnce();
    void deletingTakesTheirDaysToo();
    void aFormatHasUsualMilestonesOfItsOwn();
    void milestonesAreRefused_data();
    void milestonesAreRefused();
    void whatIsGoneChangesNothing();

private:
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    [[nodiscard]] PlanId plan() const { return workingPlan(library()).id; }
    TitleId add(Format format)
    {
        TitleDraft draft;
        draft.title.id = makeId<Title>();
        draft.title.koreanName = QStringLiteral("달빛 궁궐");
        draft.title.format = format;
        return await(m_session->addTitle(draft)) ? draft.title.id : TitleId{};
    }
    MilestoneId addOne(const QString &name)
    {
        Milestone milestone;
        milestone.id = makeId<Milestone>();
        milestone.title = m_title;
        milestone.koreanName = name;
        return await(addMilestone(*m_session, milestone)) ? milestone.id : MilestoneId{};
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    TitleId m_title;
};

void TestMilestoneVerbs::init()
{
    m_session = newSession(m_folder);
    m_title = add(Format::Drama);
}

void TestMilestoneVerbs::usualOnesAreGivenOnce()
{
    const auto usual = planning::defaultMilestoneTemplates(Format::Drama);
    addOne(usual.first().koreanName); // by hand, before
    const TitleId film = add(Format::Film);
    const auto given = await(giveUsualMilestones(*m_session, {m_title, film}));
    QVERIFY(given);
    QCOMPARE(given->words.translated(), QStringLiteral("Usual milestones of 2 title(s)"));
    QCOMPARE(library().milestones.size(), usual.size() + planning::defaultMilestoneTemplates(Format::Film).size());
    QCOMPARE(await(giveUsualMilestones(*m_session, {m_title}))->edit, 0); // it has them all
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().milestones.size(), 1);
}

void TestMilestoneVerbs::aPlanGivesADayAndTakesItBack()
{
    const MilestoneId id = addOne(QStringLiteral("대본 확정"));
    const auto planned = await(planMilestones(*m_session, plan(), {id}, Day(2023, 5, 1)));
    QVERIFY(planned);
    QCOMPARE(planned->words.translated(), QStringLiteral("Plan “대본 확정” of “달빛 궁궐” for 2023-05-01"));
    QVERIFY(await(planMilestones(*m_session, plan(), {id}, Day(2023, 6, 1))));
    QCOMPARE(library().plannedMilestones.size(), 1);
    QCOMPARE(library().plannedMilestones.first().day, Day(2023, 6, 1));
    QVERIFY(await(planMilestones(*m_session, plan(), {id}, std::nullopt)));
    QVERIFY(library().plannedMilestones.isEmpty());
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().plannedMilestones.first().day, Day(2023, 6, 1));
}

void TestMilestoneVerbs::manyAreDoneAtOnce()
{
    const QList<MilestoneId> ids{addOne(QStringLiteral("가")), addOne(QStringLiteral("나"))};
    const auto done = await(setMilestonesDone(*m_session, ids, today));
    QVERIFY(done);
    QCOMPARE(done->words.translated(), QStringLiteral("2 milestone(s) done on 2023-03-31"));
    for (const Milestone &milestone : library().milestones)
        QCOMPARE(milestone.doneOn, std::optional(today));
    QVERIFY(await(setMilestonesDone(*m_session, {ids.first()}, std::nullopt)));
    QVERIFY(!findRow(library().milestones, ids.first())->doneOn);
    QVERIFY(findRow(library().milestones, ids.last())->doneOn);
}

void TestMilestoneVerbs::deletingTakesTheirDaysToo()
{
    const QList<MilestoneId> ids{addOne(QStringLiteral("가")), addOne(QStringLiteral("나"))};
    QVERIFY(await(planMilestones(*m_session, plan(), ids, today)));
    QVERIFY(await(deleteMilestones(*m_session, ids)));
    QVERIFY(library().milestones.isEmpty() && library().plannedMilestones.isEmpty());
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().plannedMilestones.size(), 2);
}

void TestMilestoneVerbs::aFormatHasUsualMilestonesOfItsOwn()
{
    const MilestoneTemplate pressed{{}, Format::Drama, {}, QStringLiteral(" Press  day "), PhaseKind::Marketing};
    QVERIFY(await(setMilestoneTemplates(*m_session, {pressed})));
    QCOMPARE(library().milestoneTemplates.size(), 1);
    QCOMPARE(library().milestoneTemplates.first().englishName, QStringLiteral("Press day"));
    QCOMPARE(await(setMilestoneTemplates(*m_session, library().milestoneTemplates))->edit, 0);
    QVERIFY(await(giveUsualMilestones(*m_session, {m_title})));
    QCOMPARE(library().milestones.size(), 1);
    QCOMPARE(library().milestones.first().phase, std::optional(PhaseKind::Marketing));
}

void TestMilestoneVerbs::milestonesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("done");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no name") << "  " << 0 << ""
                             << "A milestone needs a name.";
    QTest::newRow("too far") << "a" << 4000 << ""
                             << "A milestone stands at most 3,650 days from its phase.";
    QTest::newRow("too far before") << "a" << -4000 << ""
                                    << "A milestone stands at most 3,650 days from its phase.";
    QTest::newRow("smallest number") << "a" << std::numeric_limits<int>::min() << ""
                                     << "A milestone stands at most 3,650 days from its phase.";
    QTest::newRow("a mistyped year") << "a" << 0 << "0203-01-01"
                                     << "The day of a milestone must lie in the years 1900 to 2100.";
}

void TestMilestoneVerbs::milestonesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(int, offset);
    QFETCH(QString, done);
    Milestone milestone;
    milestone.title = m_title;
    milestone.englishName = name;
    milestone.offsetDays = offset;
    milestone.doneOn = Day::fromIso(done);
    const auto refused = await(addMilestone(*m_session, milestone));
    QVERIFY(!refused);
    QTEST(refused.error().sentence, "sentence");
    QVERIFY(library().milestones.isEmpty());
}

void TestMilestoneVerbs::whatIsGoneChangesNothing()
{
    const MilestoneId id = addOne(QStringLiteral("가"));
    const MilestoneId gone{99};
    QVERIFY(!await(setMilestonesDone(*m_session, {id, gone}, today)));
    QVERIFY(!await(planMilestones(*m_session, plan(), {id, gone}, today)));
    QVERIFY(!await(planMilestones(*m_session, PlanId{99}, {id}, today)));
    QVERIFY(!await(deleteMilestones(*m_session, {id, gone})));
    QVERIFY(!await(giveUsualMilestones(*m_session, {TitleId{99}})));
    QCOMPARE(library().milestones.size(), 1);
    QVERIFY(!library().milestones.first().doneOn && library().plannedMilestones.isEmpty());
}

SLATEBOARD_TEST(TestMilestoneVerbs)
#include "tst_milestoneverbs.moc"
