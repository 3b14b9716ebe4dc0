// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/milestones.h"
#include "app/session/milestoneverbs.h"
#include "app/session/planverbs.h"
#include "app/session/scheduleverbs.h"
#include "app/session/titlepartverbs.h"
#include "tests/session/newsession.h"
#include "tests/support/registry.h"

#include <QtTest>

using namespace slateboard;
using slateboard::planning::comparePlans;

namespace {

template <class Row>
qsizetype countIn(const QList<Row> &rows, PlanId plan)
{
    return std::ranges::count(rows, plan, &Row::plan);
}

} // namespace

/// Plans that are copied, approved, archived, deleted and brought closer to one another.
class TestPlanVerbs : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_session.reset(); }
    void aCopySaysTheSame();
    void windowsOfACopyFollowOneAnother();
    void namesAreRefused_data();
    void namesAreRefused();
    void approvingFreezesACopy();
    void theApprovedPlanMakesRoomForTheNext();
    void whatWasApprovedStaysAsItIs();
    void onlyWhatIfsAreArchived();
    void deletingTakesAllThatAPlanSays();
    void aTitleIsLeftOutAndTakenIn();
    void aTitleThatIsNewToAPlanIsAsInTheWorkingOne();
    void lockedTitlesStay();
    void aDifferenceIsTakenOver_data();
    void aDifferenceIsTakenOver();
    void aTitleComesWithAllThatIsSaidOfIt();
    void stagesAreNotTakenIntoTheWorkingPlan();
    void lockedTitlesAreNotTakenOver();
    void linksTakenOverCloseNoCircle();
    void theWorkingPlanLearnsNothingFromItself();
    void whatAPlanSaysAlreadyIsKept();
    void approvingKeepsTheDaysOfMilestones();
    void everyRetiredPlanHasANameOfItsOwn();
    void aPhaseThatGoesTakesItsLinks();

private:
    [[nodiscard]] const Library &library() const { return m_session->library(); }
    [[nodiscard]] PlanId working() const { return workingPlan(library()).id; }
    [[nodiscard]] const Plan &plan(PlanId id) const { return *findRow(library().plans, id); }
    [[nodiscard]] PlanId copy(const QString &name)
    {
        const auto copied = await(copyPlan(*m_session, working(), name));
        return copied ? PlanId{copied->changes.rows.value(Table::Plan).value(0)} : PlanId{};
    }
    [[nodiscard]] std::vector<planning::PlanDifference> differences(PlanId a, PlanId b) const
    {
        return comparePlans(library(), a, b, today).differences;
    }
    [[nodiscard]] QString refusalOf(Edited edited) const
    {
        const auto result = await(edited);
        return result ? QString() : result.error().sentence;
    }
    TitleId addTitle(const QString &name);

    QTemporaryDir m_folder;
    std::shared_ptr<Session> m_session;
    TitleId m_title;
};

TitleId TestPlanVerbs::addTitle(const QString &name)
{
    TitleDraft draft;
    draft.title.id = makeId<Title>();
    draft.title.koreanName = name;
    draft.targetRelease = Day(2024, 3, 1);
    Phase phase;
    phase.start = Day(2023, 5, 1);
    phase.end = Day(2023, 9, 30);
    draft.phases = QList<Phase>{phase};
    BudgetLine line;
    line.account = library().accounts.last().id;
    line.amount = Money{9000};
    draft.budgetLines = QList<BudgetLine>{line};
    return await(m_session->addTitle(draft)) ? draft.title.id : TitleId{};
}

void TestPlanVerbs::init()
{
    m_session = newSession(m_folder);
    m_title = addTitle(QStringLiteral("달빛 궁궐"));
    Rows more;
    more.milestones << Milestone{makeId<Milestone>(), m_title, {}, QStringLiteral("Script"), {}, Edge::End, 0, {}};
    more.plannedMilestones << PlannedMilestone{makeId<PlannedMilestone>(), working(), more.milestones.first().id,
                                               today};
    more.funding << Funding{makeId<Funding>(), working(), m_title, FundingSource::Own, {}, Money{9000}};
    more.phaseLinks << PhaseLink{makeId<PhaseLink>(),    working(), m_title, PhaseKind::Production, m_title,
                                 PhaseKind::Development, 0};
    ReleaseWindow first;
    first.id = makeId<ReleaseWindow>();
    first.plan = working();
    first.title = m_title;
    ReleaseWindow second = first;
    second.id = makeId<ReleaseWindow>();
    second.after = first.id;
    more.windows << first << second;
    QVERIFY(await(m_session->takeRows(more, {QStringLiteral("More"), {}, -1})));
}

void TestPlanVerbs::aCopySaysTheSame()
{
    const PlanId bold = copy(QStringLiteral(" Bold  autumn "));
    QVERIFY(!bold.isNull());
    QCOMPARE(plan(bold).name, QStringLiteral("Bold autumn"));
    QCOMPARE(plan(bold).kind, PlanKind::WhatIf);
    QVERIFY(differences(working(), bold).empty());
    const Library &now = library();
    const auto same = [&](const auto &rows) { return countIn(rows, bold) == countIn(rows, working()); };
    QVERIFY(same(now.planTitles) && same(now.phases) && same(now.budgetLines) && same(now.phaseLinks));
    QVERIFY(same(now.plannedMilestones) && same(now.windows) && same(now.funding));
    QVERIFY(await(m_session->undo()));
    QCOMPARE(library().plans.size(), 1);
    QCOMPARE(countIn(library().phases, bold), 0);
}

void TestPlanVerbs::windowsOfACopyFollowOneAnother()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    QList<ReleaseWindow> windows;
    std::ranges::copy_if(library().windows, std::back_inserter(windows),
                         [&](const ReleaseWindow &window) { return window.plan == bold; });
    QCOMPARE(windows.size(), 2);
    QCOMPARE(windows.last().after, windows.first().id);
}

void TestPlanVerbs::namesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("none") << "  "
                          << "A what-if plan needs a name.";
    QTest::newRow("another's") << "Bold"
                               << "There is a plan of this name already.";
    QTest::newRow("the word for a kind") << "Working plan"
                                         << "There is a plan of this name already.";
}

void TestPlanVerbs::namesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, sentence);
    QVERIFY(!copy(QStringLiteral("Bold")).isNull());
    const PlanId other = copy(QStringLiteral("Other"));
    QCOMPARE(refusalOf(copyPlan(*m_session, working(), name)), sentence);
    QCOMPARE(refusalOf(renamePlan(*m_session, other, name)), sentence);
    QVERIFY(await(renamePlan(*m_session, other, QStringLiteral("Shy"))));
    QCOMPARE(plan(other).name, QStringLiteral("Shy"));
    QVERIFY(await(renamePlan(*m_session, working(), QString()))); // named by its kind
}

void TestPlanVerbs::approvingFreezesACopy()
{
    QVERIFY(
        await(approvePlan(*m_session, working(),
                          {QStringLiteral("Spring"), today, QStringLiteral("김 대표"), QStringLiteral("as agreed")})));
    const Plan baseline = library().plans.last();
    QCOMPARE(baseline.kind, PlanKind::Approved);
    QCOMPARE(baseline.approvedOn, std::optional(today));
    QCOMPARE(baseline.approvedBy, QStringLiteral("김 대표"));
    QCOMPARE(baseline.note, QStringLiteral("as agreed"));
    QVERIFY(differences(working(), baseline.id).empty());
    QCOMPARE(refusalOf(approvePlan(*m_session, baseline.id, {{}, today, {}, {}})),
             QStringLiteral("This plan is the approved one already."));
}

void TestPlanVerbs::theApprovedPlanMakesRoomForTheNext()
{
    QVERIFY(await(approvePlan(*m_session, working(), {{}, today, {}, {}})));
    const PlanId first = library().plans.last().id;
    QVERIFY(await(approvePlan(*m_session, working(), {{}, today.plusDays(30), {}, {}})));
    QCOMPARE(std::ranges::count(library().plans, PlanKind::Approved, &Plan::kind), 1);
    QCOMPARE(plan(first).kind, PlanKind::WhatIf);
    QVERIFY(plan(first).archived);
    QCOMPARE(plan(first).name, QStringLiteral("2023-03-31"));
    QCOMPARE(plan(first).approvedOn, std::optional(today));
}

void TestPlanVerbs::whatWasApprovedStaysAsItIs()
{
    QVERIFY(await(approvePlan(*m_session, working(), {{}, today, {}, {}})));
    const PlanId first = library().plans.last().id;
    QVERIFY(await(includeTitles(*m_session, working(), {m_title}, false)));
    for (int i = 0; i < 2; ++i) { // while it is approved, and afterwards
        const QString sentence = QStringLiteral("“%1” stays as it was approved: copy it to try changes.");
        const QString refusal = sentence.arg(planName(plan(first)));
        QCOMPARE(refusalOf(includeTitles(*m_session, first, {m_title}, false)), refusal);
        QCOMPARE(refusalOf(setPriority(*m_session, first, {m_title}, 1)), refusal);
        QCOMPARE(refusalOf(takeOver(*m_session, working(), first, {})), refusal);
        QVERIFY(await(approvePlan(*m_session, working(), {{}, today.plusDays(30), {}, {}})));
    }
    QVERIFY(await(renamePlan(*m_session, first, QStringLiteral("Spring"))));
    QVERIFY(await(setPlanNote(*m_session, first, QStringLiteral("for the board"))));
}

void TestPlanVerbs::onlyWhatIfsAreArchived()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    QVERIFY(await(archivePlan(*m_session, bold, true)));
    QVERIFY(plan(bold).archived);
    QVERIFY(await(archivePlan(*m_session, bold, false)));
    QVERIFY(!plan(bold).archived);
    QCOMPARE(refusalOf(archivePlan(*m_session, working(), true)),
             QStringLiteral("Only what-if plans can be archived."));
}

void TestPlanVerbs::deletingTakesAllThatAPlanSays()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    QVERIFY(await(m_session->moveTitles({bold, {m_title}, Stage::PreProduction, today})));
    QVERIFY(await(deletePlan(*m_session, bold)));
    const Library &now = library();
    QCOMPARE(now.plans.size(), 1);
    QVERIFY(countIn(now.planTitles, bold) + countIn(now.phases, bold) + countIn(now.plannedStages, bold) +
                countIn(now.windows, bold) ==
            0);
    QCOMPARE(refusalOf(deletePlan(*m_session, working())), QStringLiteral("The working plan cannot be deleted."));
    QVERIFY(await(m_session->undo()));
    QVERIFY(!differences(working(), bold).empty()); // the planned stage
}

void TestPlanVerbs::aTitleIsLeftOutAndTakenIn()
{
    QVERIFY(await(includeTitles(*m_session, working(), {m_title}, false)));
    QCOMPARE(comparePlans(library(), working(), working(), today).a.titles, 0);
    QVERIFY(await(includeTitles(*m_session, working(), {m_title}, true)));
    QCOMPARE(comparePlans(library(), working(), working(), today).a.efc, Money{9000});
    QCOMPARE(refusalOf(setPriority(*m_session, working(), {m_title}, 0)), QStringLiteral("Priorities begin with 1."));
    QVERIFY(await(setPriority(*m_session, working(), {m_title}, 2)));
    QCOMPARE(library().planTitles.first().priority, std::optional(2));
}

void TestPlanVerbs::aTitleThatIsNewToAPlanIsAsInTheWorkingOne()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    const TitleId late = addTitle(QStringLiteral("심야 병원"));
    QVERIFY(await(lockTitles(*m_session, bold, {late}, true)));
    QCOMPARE(comparePlans(library(), working(), bold, today).b.titles, 1); // it is left out still
    QVERIFY(await(lockTitles(*m_session, bold, {late}, false)));
    QVERIFY(await(includeTitles(*m_session, bold, {late}, true)));
    QVERIFY(differences(working(), bold).empty());
}

void TestPlanVerbs::lockedTitlesStay()
{
    QVERIFY(await(lockTitles(*m_session, working(), {m_title}, true)));
    const QString sentence =
        QStringLiteral("“달빛 궁궐” is locked in “Working plan”: unlock it on the page Plans first.");
    QCOMPARE(refusalOf(includeTitles(*m_session, working(), {m_title}, false)), sentence);
    QVERIFY(await(includeTitles(*m_session, working(), {m_title}, true))); // as it is
    QVERIFY(await(lockTitles(*m_session, working(), {m_title}, false)));
    QVERIFY(await(includeTitles(*m_session, working(), {m_title}, false)));
}

void TestPlanVerbs::aDifferenceIsTakenOver_data()
{
    using Change = std::function<Edited(Session &, TitleId, PlanId working)>;
    QTest::addColumn<Change>("change");
    const auto edit = [](auto fill) {
        return Change([fill](Session &session, TitleId title, PlanId) {
            TitleDraft draft = draftOf(session.library(), title);
            fill(draft);
            return session.updateTitle(draft);
        });
    };
    QTest::newRow("release") << edit([](TitleDraft &draft) { draft.targetRelease = Day(2025, 1, 1); });
    QTest::newRow("no release") << edit([](TitleDraft &draft) { draft.targetRelease.reset(); });
    QTest::newRow("no phases") << edit([](TitleDraft &draft) { draft.phases = QList<Phase>(); });
    QTest::newRow("no money") << edit([](TitleDraft &draft) { draft.budgetLines = QList<BudgetLine>(); });
    QTest::newRow("left out") << Change([](Session &session, TitleId title, PlanId working) {
        return includeTitles(session, working, {title}, false);
    });
    QTest::newRow("priority") << Change(
        [](Session &session, TitleId title, PlanId working) { return setPriority(session, working, {title}, 3); });
    QTest::newRow("locked") << Change(
        [](Session &session, TitleId title, PlanId working) { return lockTitles(session, working, {title}, true); });
    QTest::newRow("no links") << Change([](Session &session, TitleId, PlanId) {
        return unlinkPhases(session, {session.library().phaseLinks.first().id});
    });
}

void TestPlanVerbs::aDifferenceIsTakenOver()
{
    using Change = std::function<Edited(Session &, TitleId, PlanId)>;
    QFETCH(Change, change);
    const PlanId bold = copy(QStringLiteral("Bold"));
    QVERIFY(await(change(*m_session, m_title, working())));
    const auto found = differences(working(), bold);
    QVERIFY(!found.empty()); // with phases their links go too
    QVERIFY(await(takeOver(*m_session, working(), bold, {found.begin(), found.end()})));
    QVERIFY(differences(working(), bold).empty());
    QVERIFY(await(m_session->undo()));
    QVERIFY(differences(working(), bold) == found);
    QVERIFY(await(takeOver(*m_session, bold, working(), {found.begin(), found.end()}))); // the other way
    QVERIFY(differences(working(), bold).empty());
}

void TestPlanVerbs::aTitleComesWithAllThatIsSaidOfIt()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    const TitleId late = addTitle(QStringLiteral("심야 병원"));
    auto found = differences(working(), bold);
    QCOMPARE(found.size(), size_t{1});
    QVERIFY(await(lockTitles(*m_session, working(), {late}, true)));
    QVERIFY(await(takeOver(*m_session, working(), bold, {found.front()})));
    QCOMPARE(comparePlans(library(), working(), bold, today).b.efc, Money{18000});
    QVERIFY(!library().planTitles.last().locked); // locks are each plan's own, and taken over by themselves
    found = differences(working(), bold);
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found.front().aspect, planning::Aspect::Lock);
}

void TestPlanVerbs::stagesAreNotTakenIntoTheWorkingPlan()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    QVERIFY(await(m_session->moveTitles({bold, {m_title}, Stage::PreProduction, today})));
    const auto found = differences(working(), bold);
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(refusalOf(takeOver(*m_session, bold, working(), {found.front()})),
             QStringLiteral("In the working plan stages are facts: move the title on the Board."));
    QVERIFY(await(takeOver(*m_session, working(), bold, {found.front()}))); // takes it back
    QVERIFY(library().plannedStages.isEmpty());
}

void TestPlanVerbs::lockedTitlesAreNotTakenOver()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    QVERIFY(await(lockTitles(*m_session, bold, {m_title}, true)));
    TitleDraft draft = draftOf(library(), m_title);
    draft.targetRelease = Day(2025, 1, 1);
    QVERIFY(await(m_session->updateTitle(draft)));
    const auto found = differences(working(), bold);
    QCOMPARE(found.size(), size_t{2});
    QVERIFY(refusalOf(takeOver(*m_session, working(), bold, {found.front()})).contains(QStringLiteral("is locked in")));
    QVERIFY(await(takeOver(*m_session, bold, working(), {found.front()})));
    QVERIFY(await(takeOver(*m_session, working(), bold, {found.back()}))); // the lock itself is taken away
    QVERIFY(differences(working(), bold).empty());
}

void TestPlanVerbs::linksTakenOverCloseNoCircle()
{
    const TitleId late = addTitle(QStringLiteral("심야 병원"));
    const PlanId bold = copy(QStringLiteral("Bold"));
    const auto link = [&](PlanId plan, TitleId title, TitleId after) {
        return await(
            linkPhases(*m_session, {{}, plan, title, PhaseKind::Development, after, PhaseKind::Development, 0}));
    };
    QVERIFY(link(working(), m_title, late));
    QVERIFY(link(bold, late, m_title));
    const auto found = differences(working(), bold);
    QCOMPARE(found.size(), size_t{2});
    for (const planning::PlanDifference &one : found) {
        if (one.title == m_title)
            QCOMPARE(refusalOf(takeOver(*m_session, working(), bold, {one})),
                     QStringLiteral("These phases would wait for each other."));
    }
    QVERIFY(await(takeOver(*m_session, working(), bold, {found.begin(), found.end()})));
    QVERIFY(differences(working(), bold).empty());
}

// A title of which the working plan knows no more than a budget.
void TestPlanVerbs::theWorkingPlanLearnsNothingFromItself()
{
    TitleDraft draft;
    draft.title.id = makeId<Title>();
    draft.title.koreanName = QStringLiteral("심야 병원");
    QVERIFY(await(addTitleTo(*m_session, copy(QStringLiteral("Bold")), draft)));
    BudgetLine line;
    line.account = library().accounts.last().id;
    line.amount = Money{9000};
    QVERIFY(await(setBudget(*m_session, working(), draft.title.id, {line})));
    const qsizetype lines = countIn(library().budgetLines, working());
    const qsizetype entries = countIn(library().planTitles, working());
    QVERIFY(await(m_session->updateTitle(draftOf(library(), draft.title.id)))); // editing it brings it into no plan
    QCOMPARE(countIn(library().planTitles, working()), entries);
    QVERIFY(await(includeTitles(*m_session, working(), {draft.title.id}, true)));
    QCOMPARE(countIn(library().budgetLines, working()), lines);
    QCOMPARE(countIn(library().planTitles, working()), entries + 1);
    QVERIFY(library().planTitles.last().included);
    QCOMPARE(refusalOf(takeOver(*m_session, working(), working(), {planning::PlanDifference{}})),
             QStringLiteral("A plan cannot take over from itself."));
}

void TestPlanVerbs::whatAPlanSaysAlreadyIsKept()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    const TitleId late = addTitle(QStringLiteral("심야 병원"));
    BudgetLine line;
    line.account = library().accounts.last().id;
    line.amount = Money{7};
    QVERIFY(await(setBudget(*m_session, bold, late, {line})));
    QVERIFY(await(includeTitles(*m_session, bold, {late}, true)));
    QCOMPARE(comparePlans(library(), working(), bold, today).b.efc, Money{9007});
}

void TestPlanVerbs::approvingKeepsTheDaysOfMilestones()
{
    Milestone shoot{makeId<Milestone>(),    m_title,   {}, QStringLiteral("Shoot"),
                    PhaseKind::Development, Edge::End, 1,  {}};
    QVERIFY(await(addMilestone(*m_session, shoot)));
    QVERIFY(await(approvePlan(*m_session, working(), {{}, today, {}, {}})));
    const PlanId approved = library().plans.last().id;
    QCOMPARE(countIn(library().plannedMilestones, approved), 2);
    QCOMPARE(library().plannedMilestones.last().day, Day(2023, 10, 1));
    QVERIFY(differences(working(), approved).empty());
    QVERIFY(await(slateboard::copyPlan(*m_session, approved, QStringLiteral("Bold"))));
    QCOMPARE(countIn(library().plannedMilestones, library().plans.last().id), 1); // there it follows its phase again
    const QString refusal = QStringLiteral("“Approved plan” stays as it was approved: copy it to try changes.");
    QCOMPARE(refusalOf(planMilestones(*m_session, approved, {shoot.id}, today)), refusal);
    QCOMPARE(refusalOf(changeMilestone(*m_session, shoot, approved, today)), refusal);
    shoot.offsetDays = 8;
    QVERIFY(await(changeMilestone(*m_session, shoot, approved, Day(2023, 10, 1)))); // its day there stays
    const auto rows = planning::milestonesOf(library(), working(), today);
    QCOMPARE(std::ranges::find(rows, shoot.id, &planning::MilestoneFigures::milestone)->slipDays, std::optional(7));
}

void TestPlanVerbs::everyRetiredPlanHasANameOfItsOwn()
{
    for (int i = 0; i < 4; ++i)
        QVERIFY(await(approvePlan(*m_session, working(), {{}, today, {}, {}})));
    QStringList names;
    for (const Plan &plan : library().plans)
        names << planName(plan);
    QCOMPARE(names, (QStringList{QStringLiteral("Working plan"), QStringLiteral("2023-03-31"),
                                 QStringLiteral("2023-03-31 (2)"), QStringLiteral("2023-03-31 (3)"),
                                 QStringLiteral("Approved plan")}));
}

void TestPlanVerbs::aPhaseThatGoesTakesItsLinks()
{
    const PlanId bold = copy(QStringLiteral("Bold"));
    TitleDraft draft = draftOf(library(), m_title);
    draft.phases = QList<Phase>();
    QVERIFY(await(m_session->updateTitle(draft)));
    QCOMPARE(countIn(library().phaseLinks, working()), 0);
    const auto found = differences(working(), bold);
    QVERIFY(await(takeOver(*m_session, working(), bold, {found.begin(), found.end()})));
    QCOMPARE(countIn(library().phases, bold), 0);
    QCOMPARE(countIn(library().phaseLinks, bold), 0);
}

SLATEBOARD_TEST(TestPlanVerbs)
#include "tst_planverbs.moc"
