// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "app/session/stageverbs.h"
#include "tests/session/newsession.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;

/// How titles are shelved, revived and corrected: as facts in the working plan, as plans in others.
class TestStageVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void aTitleIsShelvedAndRevived();
    void whatIsShelvedStillGoesIntoTurnaround();
    void aTitleWithoutAnEarlierStageIsRevivedAsAPitch();
    void whatIfPlansPlan();
    void aMoveSetsThePlannedDay();
    void frozenPlansAndLockedTitlesStay();
    void whatHappenedEarlierIsEnteredAndCorrected();
    void whatLiesAheadIsNoHistory();
    void whatTheGateHadAgainstItStays();
    void everyVerbIsOneStepOfUndo();

private:
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    // "pitch 2023-03-31, shelved 2023-03-31 (turnaround)" in the order in which they were entered.
    [[nodiscard]] QString way(TitleId title) const
    {
        QStringList steps;
        for (const StageEvent &event : library().stageEvents) {
            if (event.title != title)
                continue;
            QString step = QString::fromLatin1(codeOf(event.stage)) + QLatin1Char(' ') + event.day.iso();
            steps << (event.turnaround ? step + QStringLiteral(" (turnaround)") : step);
        }
        return steps.join(QStringLiteral(", "));
    }
    void move(TitleId title, Stage stage, Day day, const QString &overridden = {})
    {
        StageMove move;
        move.titles = {title};
        move.stage = stage;
        move.day = day;
        if (!overridden.isEmpty())
            move.overridden.insert(title, overridden);
        QVERIFY(await(m_session->moveTitles(move)));
    }
    PlanId copyOfPlan()
    {
        if (!await(copyPlan(*m_session, workingPlan(library()).id, QStringLiteral("가정"))))
            return {};
        return library().plans.last().id;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    TitleId m_title;
};

void TestStageVerbs::init()
{
    m_session = newSession(m_folder);
    m_title = addTitle(*m_session, QStringLiteral("달빛 궁궐"));
}

void TestStageVerbs::aTitleIsShelvedAndRevived()
{
    move(m_title, Stage::Development, today);
    const TitleId other = addTitle(*m_session, QStringLiteral("심야 병원"));
    const auto shelved = await(shelveTitles(
        *m_session, {{}, {m_title, other}, today, QStringLiteral(" 김 "), QStringLiteral("시장\t상황"), false}));
    QVERIFY(shelved);
    QCOMPARE(shelved->words.translated(), QStringLiteral("Shelve 2 title(s)"));
    QCOMPARE(library().stageEvents.last().note, QStringLiteral("시장 상황"));
    QCOMPARE(library().stageEvents.last().by, QStringLiteral("김"));
    const auto revived = await(reviveTitles(*m_session, {}, {m_title}, today, {}));
    QVERIFY(revived);
    QCOMPARE(revived->words.translated(), QStringLiteral("Revive “달빛 궁궐”"));
    QCOMPARE(way(m_title), QStringLiteral("pitch 2023-03-31, development 2023-03-31, shelved 2023-03-31, "
                                          "development 2023-03-31"));
    QVERIFY(way(other).endsWith(QStringLiteral("shelved 2023-03-31")));
    QCOMPARE(await(reviveTitles(*m_session, {}, {m_title}, today, {}))->edit, 0); // it is not shelved
}

void TestStageVerbs::whatIsShelvedStillGoesIntoTurnaround()
{
    QVERIFY(await(shelveTitles(*m_session, {{}, {m_title}, today, {}, {}, false})));
    QCOMPARE(await(shelveTitles(*m_session, {{}, {m_title}, today, {}, {}, false}))->edit, 0);
    const auto done = await(shelveTitles(*m_session, {{}, {m_title}, today, {}, {}, true}));
    QVERIFY(done);
    QCOMPARE(done->words.translated(), QStringLiteral("Put “달빛 궁궐” into turnaround"));
    QCOMPARE(way(m_title), QStringLiteral("pitch 2023-03-31, shelved 2023-03-31, shelved 2023-03-31 (turnaround)"));
    QVERIFY(await(reviveTitles(*m_session, {}, {m_title}, today, {})));
    QVERIFY(way(m_title).endsWith(QStringLiteral("pitch 2023-03-31")));
}

void TestStageVerbs::aTitleWithoutAnEarlierStageIsRevivedAsAPitch()
{
    QVERIFY(await(shelveTitles(*m_session, {{}, {m_title}, today, {}, {}, false})));
    QVERIFY(await(deleteStageEvents(*m_session, {library().stageEvents.first().id})));
    QVERIFY(await(reviveTitles(*m_session, {}, {m_title}, today, {})));
    QCOMPARE(way(m_title), QStringLiteral("shelved 2023-03-31, pitch 2023-03-31"));
}

void TestStageVerbs::whatIfPlansPlan()
{
    const PlanId plan = copyOfPlan();
    const Day later = today.plusDays(40);
    QVERIFY(await(shelveTitles(*m_session, {plan, {m_title}, later, {}, {}, true})));
    QCOMPARE(way(m_title), QStringLiteral("pitch 2023-03-31")); // no fact
    QCOMPARE(library().plannedStages.size(), 1);
    const PlannedStage shelved = library().plannedStages.first();
    QCOMPARE(shelved, (PlannedStage{shelved.id, plan, m_title, Stage::Shelved, later}));
    QVERIFY(await(reviveTitles(*m_session, plan, {m_title}, later.plusDays(1), {})));
    QCOMPARE(library().plannedStages.last().stage, Stage::Pitch);
    PlannedStage moved = shelved;
    moved.day = today;
    moved.plan = workingPlan(library()).id; // its plan cannot change
    QVERIFY(await(changePlannedStage(*m_session, moved)));
    QCOMPARE(library().plannedStages.first(), (PlannedStage{shelved.id, plan, m_title, Stage::Shelved, today}));
    QVERIFY(await(deletePlannedStages(*m_session, {shelved.id, library().plannedStages.last().id})));
    QVERIFY(library().plannedStages.isEmpty());
    QVERIFY(!await(deletePlannedStages(*m_session, {shelved.id})));
}

void TestStageVerbs::aMoveSetsThePlannedDay()
{
    const PlanId plan = copyOfPlan();
    const auto planned = [this] {
        QStringList rows;
        for (const PlannedStage &row : library().plannedStages)
            rows << QString::fromLatin1(codeOf(row.stage)) + QLatin1Char(' ') + row.day.iso();
        return rows.join(QStringLiteral(", "));
    };
    const auto moveTo = [&](Stage stage, Day day) {
        return await(m_session->moveTitles({plan, {m_title}, stage, day})).has_value();
    };
    QVERIFY(moveTo(Stage::PreProduction, Day(2023, 9, 1)));
    QVERIFY(moveTo(Stage::PreProduction, Day(2023, 6, 1)));
    QCOMPARE(planned(), QStringLiteral("pre_production 2023-06-01"));
    QVERIFY(moveTo(Stage::PreProduction, Day(2023, 8, 1)));
    QCOMPARE(planned(), QStringLiteral("pre_production 2023-08-01"));
    QVERIFY(await(shelveTitles(*m_session, {plan, {m_title}, today, {}, {}, false})));
    QCOMPARE(planned(), QStringLiteral("shelved 2023-03-31")); // it does not revive itself
    QVERIFY(await(reviveTitles(*m_session, plan, {m_title}, today, {})));
    QCOMPARE(planned(), QString());
    QVERIFY(moveTo(Stage::PreProduction, today));
    QVERIFY(moveTo(Stage::Pitch, today));
    QCOMPARE(planned(), QString());
    QVERIFY(await(m_session->undo()));
    QCOMPARE(planned(), QStringLiteral("pre_production 2023-03-31"));
}

void TestStageVerbs::frozenPlansAndLockedTitlesStay()
{
    const PlanId plan = copyOfPlan();
    QVERIFY(await(shelveTitles(*m_session, {plan, {m_title}, today, {}, {}, false})));
    QVERIFY(await(lockTitles(*m_session, plan, {m_title}, true)));
    QVERIFY(!await(reviveTitles(*m_session, plan, {m_title}, today, {})));
    QVERIFY(!await(changePlannedStage(*m_session, library().plannedStages.first())));
    QVERIFY(!await(deletePlannedStages(*m_session, {library().plannedStages.first().id})));
    QVERIFY(await(lockTitles(*m_session, plan, {m_title}, false)));
    QVERIFY(await(approvePlan(*m_session, plan, {{}, today, {}, {}})));
    const PlannedStage frozen = library().plannedStages.last();
    QVERIFY(frozen.plan != plan);
    QVERIFY(!await(deletePlannedStages(*m_session, {frozen.id})));
    QVERIFY(!await(reviveTitles(*m_session, frozen.plan, {m_title}, today, {})));
}

void TestStageVerbs::whatHappenedEarlierIsEnteredAndCorrected()
{
    StageEvent event;
    event.title = m_title;
    event.stage = Stage::Development;
    event.day = Day(2022, 12, 31);
    event.precision = Precision::Year;
    event.turnaround = true; // only what is shelved can be in turnaround
    QVERIFY(await(addStageEvent(*m_session, event)));
    QCOMPARE(way(m_title), QStringLiteral("pitch 2023-03-31, development 2022-12-31"));
    event = library().stageEvents.last();
    event.day = Day(2022, 5, 1);
    event.precision = Precision::Day;
    event.note = QStringLiteral(" 계약서 ");
    event.title = TitleId{5}; // it stays with its title
    const auto changed = await(changeStageEvent(*m_session, event));
    QVERIFY(changed);
    QCOMPARE(changed->words.text, QStringLiteral("Correct the history of “%1”"));
    QCOMPARE(library().stageEvents.last().note, QStringLiteral("계약서"));
    QCOMPARE(library().stageEvents.last().title, m_title);
    event.id = {5};
    QVERIFY(!await(changeStageEvent(*m_session, event)));
    event.id = {};
    event.title = TitleId{5};
    QVERIFY(!await(addStageEvent(*m_session, event)));
    QCOMPARE(library().stageEvents.size(), 2);
}

void TestStageVerbs::whatLiesAheadIsNoHistory()
{
    StageEvent event;
    event.title = m_title;
    event.day = today.plusDays(1);
    const auto refused = await(addStageEvent(*m_session, event));
    QVERIFY(!refused);
    QCOMPARE(refused.error().sentence,
             QStringLiteral("What lies ahead is no part of a title's history: plan it instead."));
    StageEvent known = library().stageEvents.first();
    known.day = today.plusDays(1);
    QVERIFY(!await(changeStageEvent(*m_session, known)));
    Rows imported; // an import may have brought it
    imported.stageEvents << StageEvent{
        makeId<StageEvent>(), m_title, Stage::Development, today.plusDays(9), Precision::Day, {}, {}};
    QVERIFY(await(m_session->takeRows(imported, EditWords{QStringLiteral("Import"), {}})));
    known = library().stageEvents.last();
    known.note = QStringLiteral("!");
    QVERIFY(await(changeStageEvent(*m_session, known)));
}

void TestStageVerbs::whatTheGateHadAgainstItStays()
{
    const QString words = QStringLiteral(R"([{"reason":"no_company"}])");
    move(m_title, Stage::PreProduction, today, words);
    StageEvent event = library().stageEvents.last();
    QCOMPARE(event.overridden, words);
    event.day = today.plusDays(-3);
    QVERIFY(await(changeStageEvent(*m_session, event)));
    QCOMPARE(library().stageEvents.last().overridden, words);
}

void TestStageVerbs::everyVerbIsOneStepOfUndo()
{
    const TitleId other = addTitle(*m_session, QStringLiteral("심야 병원"));
    const QString before = way(m_title) + way(other);
    QVERIFY(await(shelveTitles(*m_session, {{}, {m_title, other}, today, {}, {}, false})));
    const QString after = way(m_title) + way(other);
    QVERIFY(await(m_session->undo()));
    QCOMPARE(way(m_title) + way(other), before);
    QVERIFY(await(m_session->redo()));
    QCOMPARE(way(m_title) + way(other), after);
}

SLATEBOARD_TEST(TestStageVerbs)
#include "tst_stageverbs.moc"
