// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "tests/features/boardbench.h"
#include "tests/support/registry.h"
#include "ui/pages/title/gatedialog.h"
#include "ui/pages/title/stagedialog.h"
#include "ui/pages/title/titleinspector.h"

#include <QAccessible>
#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace slateboard;

class TestBoardMoves : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_board.reset(); }
    void aCardInTheHandTellsWhatItsDropDoes();
    void severalCardsTellOfAllOfThem();
    void effectsFollowTheFigures();
    void theGateAsksBeforeItIsOverridden();
    void keysCarryACard();
    void escapePutsACarriedCardBack();
    void aCarriedCardIsTold();
    void aWhatIfPlansAndWritesNoFact();
    void whatHangsIsLetGoWithItsPlan();
    void aStageIsPlannedForADay();
    void aLockedTitleStays();
    void anApprovedPlanStaysAsItIs();
    void shelvedTitlesAreRevived();
    void theInspectorShowsTheCurrentTitle();
    void theInspectorClosesWithTheCardThatItShows();
    void aNewTitleBelongsToAnyPlanThatIsNotFrozen();
    void aTitleWithoutACardIsSaidAndForgotten();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_board->view, key, modifiers); }
    [[nodiscard]] bool plan(); // money for the ward that is more than its quarter has, and a goal
    [[nodiscard]] PlanId copyOfThePlan();

    std::unique_ptr<BoardBench> m_board;
    TitleId m_ward;    // in development
    TitleId m_laundry; // in pitch
};

void TestBoardMoves::init()
{
    m_board = std::make_unique<BoardBench>();
    QVERIFY(m_board->open());
    m_board->workspace->setLanguage(Language::English);
    m_ward = m_board->add(QStringLiteral("심야 병원"), Stage::Development);
    m_laundry = m_board->add(QStringLiteral("용의 세탁소"), Stage::Pitch);
    QVERIFY(m_board->settle());
    m_board->view->setFocus();
}

bool TestBoardMoves::plan()
{
    Session &session = *m_board->session;
    Cap cap;
    cap.scope = CapScope::Quarter;
    cap.from = Day(2023, 1, 1);
    cap.to = Day(2023, 12, 31);
    cap.amount = {1'000'000'000};
    Goal goal;
    goal.measure = Measure::DramaIps;
    goal.target = 5;
    goal.start = Day(2023, 1, 1);
    goal.deadline = Day(2023, 12, 31);
    LibraryInfo info = session.library().info;
    info.dramaRule = DramaRule::Greenlit;
    TitleDraft draft = draftOf(session.library(), m_ward);
    draft.phases = {{{}, {}, m_ward, PhaseKind::Production, Day(2023, 7, 1), Day(2023, 9, 30)}};
    draft.budgetLines = {
        {{}, {}, m_ward, session.library().accounts.first().id, PhaseKind::Production, {1'300'000'000}, Profile::Even}};
    return await(session.setCaps({cap})) && await(session.setGoals({goal})) && await(session.setInfo(info)) &&
           await(session.updateTitle(draft)) && m_board->settle();
}

PlanId TestBoardMoves::copyOfThePlan()
{
    Session &session = *m_board->session;
    if (!await(copyPlan(session, m_board->workspace->plan(), QStringLiteral("빠른 안"))))
        return {};
    const PlanId plan = session.library().plans.last().id;
    m_board->workspace->setPlan(plan);
    return QTest::qWaitFor([&] { return m_board->workspace->figures().plan == plan; }) && m_board->settle() ? plan
                                                                                                            : PlanId();
}

void TestBoardMoves::aCardInTheHandTellsWhatItsDropDoes()
{
    QVERIFY(plan());
    const QImage before = m_board->page->grab().toImage();
    m_board->lift(m_ward, Stage::PreProduction);
    QTRY_VERIFY(m_board->words(Stage::PreProduction));
    const ColumnWords &greenlight = *m_board->words(Stage::PreProduction);
    QVERIFY(greenlight.verdict.text.startsWith(QStringLiteral("✕ Gate: ")));
    QVERIFY(std::ranges::any_of(greenlight.gate, [](const EffectLine &line) {
        return line.tone == Tone::Over && line.text.contains(QStringLiteral("production company"));
    }));
    QCOMPARE(greenlight.quarters.size(), 1U);
    QCOMPARE(greenlight.quarters.front().quarter, QStringLiteral("Q3 23"));
    QCOMPARE(greenlight.quarters.front().before, QStringLiteral("1bn"));
    QCOMPARE(greenlight.quarters.front().after, QStringLiteral("−300m"));
    QVERIFY(greenlight.moneyNote.startsWith(QStringLiteral("✕ Q3 23 exceeds ")));
    QCOMPARE(greenlight.goals.front().text, QStringLiteral("Drama IPs: 1 of 5 by 2023-12-31")); // planned anyway
    const ColumnWords &shelved = *m_board->words(Stage::Shelved);
    QCOMPARE(shelved.goals.front().text, QStringLiteral("✕ Drama IPs: 1 → 0 of 5 by 2023-12-31"));
    QCOMPARE(m_board->words(Stage::Pitch)->verdict.tone, Tone::Warn);    // the gate is still ahead
    QVERIFY(m_board->words(Stage::Development)->verdict.text.isEmpty()); // it is there already
    QVERIFY(m_board->page->grab().toImage() != before);
    press(Qt::Key_Escape);
    QVERIFY(!m_board->words(Stage::Shelved));
}

void TestBoardMoves::severalCardsTellOfAllOfThem()
{
    QTest::mouseClick(m_board->screen(), Qt::LeftButton, {}, m_board->middle(m_laundry));
    QTest::mouseClick(m_board->screen(), Qt::LeftButton, Qt::ControlModifier, m_board->middle(m_ward));
    m_board->lift(m_ward, Stage::PreProduction);
    QTRY_VERIFY(m_board->words(Stage::PreProduction));
    const ColumnWords &words = *m_board->words(Stage::PreProduction);
    QCOMPARE(words.verdict.text, QStringLiteral("✕ Gate: 2 of 2"));
    QCOMPARE(words.gate.size(), 3U); // one line for all, one each
    QVERIFY(words.gate[1].text.startsWith(QStringLiteral("심야 병원: ")));
    press(Qt::Key_Escape);
}

void TestBoardMoves::effectsFollowTheFigures()
{
    QVERIFY(plan());
    m_board->lift(m_ward, Stage::PreProduction);
    QTRY_VERIFY(m_board->words(Stage::PreProduction));
    Cap cap = m_board->session->library().caps.front();
    cap.amount = {5'000'000'000};
    QVERIFY(await(m_board->session->setCaps({cap}))); // from elsewhere, while the card hangs
    QTRY_COMPARE(m_board->words(Stage::PreProduction)->quarters.front().after, QStringLiteral("3.7bn"));
    press(Qt::Key_Escape);
}

void TestBoardMoves::theGateAsksBeforeItIsOverridden()
{
    const int before = m_board->events();
    m_board->lift(m_ward, Stage::PreProduction);
    m_board->drop(Stage::PreProduction);
    QTRY_VERIFY(m_board->page->findChild<GateDialog *>());
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::Development); // not yet
    auto *dialog = m_board->page->findChild<GateDialog *>();
    dialog->reject();
    QTRY_VERIFY(!m_board->page->findChild<GateDialog *>());
    QCOMPARE(m_board->events(), before);

    m_board->lift(m_ward, Stage::PreProduction);
    m_board->drop(Stage::PreProduction);
    QTRY_VERIFY(m_board->page->findChild<GateDialog *>());
    dialog = m_board->page->findChild<GateDialog *>();
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("방송사와 약속했다"));
    dialog->accept();
    QTRY_COMPARE(m_board->stageInLibrary(m_ward), Stage::PreProduction);
    const StageEvent &event = m_board->session->library().stageEvents.last();
    QCOMPARE(event.note, QStringLiteral("방송사와 약속했다"));
    QVERIFY(!event.overridden.isEmpty());
    QVERIFY(m_board->settle());
}

void TestBoardMoves::keysCarryACard()
{
    m_board->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_board->page.get()));
    QVERIFY(m_board->view->reveal(m_ward));
    press(Qt::Key_M, Qt::ControlModifier);
    const auto &drag = m_board->view->scene().drag;
    QVERIFY(drag && drag->byKeys);
    QVERIFY(!drag->target); // it is there
    const QImage before = m_board->page->grab().toImage();
    press(Qt::Key_Right);
    QCOMPARE(drag->target, static_cast<int>(Stage::PreProduction));
    QTRY_VERIFY(m_board->words(Stage::PreProduction));
    QVERIFY(m_board->page->grab().toImage() != before);
    press(Qt::Key_Home);
    QCOMPARE(drag->target, static_cast<int>(Stage::Pitch));
    QTest::mouseMove(m_board->screen(), m_board->middle(Stage::Delivered)); // the mouse has nothing to say
    QCOMPARE(drag->target, static_cast<int>(Stage::Pitch));
    press(Qt::Key_Return);
    QVERIFY(!drag);
    QTRY_COMPARE(m_board->stageInLibrary(m_ward), Stage::Pitch);
    QCOMPARE(m_board->view->scene().selection.current(), m_ward);
}

void TestBoardMoves::escapePutsACarriedCardBack()
{
    QVERIFY(m_board->view->reveal(m_ward));
    m_board->view->startMoveMode();
    press(Qt::Key_End);
    QCOMPARE(m_board->view->scene().drag->target, static_cast<int>(Stage::Shelved));
    press(Qt::Key_Escape);
    QVERIFY(!m_board->view->scene().drag);
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::Development);
    QCOMPARE(m_board->view->selectedTitles(), QList<TitleId>{m_ward});
}

void TestBoardMoves::aCarriedCardIsTold()
{
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(m_board->view);
    QVERIFY(m_board->view->reveal(m_ward));
    m_board->view->startMoveMode();
    press(Qt::Key_Right);
    QTRY_VERIFY(m_board->words(Stage::PreProduction));
    QAccessibleInterface *column = board->child(static_cast<int>(Stage::PreProduction));
    QCOMPARE(board->focusChild(), column);
    QVERIFY(column->state().focused);
    QCOMPARE(column->text(QAccessible::Name), QStringLiteral("심야 병원 → Pre-production"));
    QVERIFY(column->text(QAccessible::Description).contains(QStringLiteral("production company")));
    press(Qt::Key_Escape);
    QVERIFY(!column->state().focused);
}

void TestBoardMoves::aWhatIfPlansAndWritesNoFact()
{
    const PlanId plan = copyOfThePlan();
    QVERIFY(!plan.isNull());
    const int before = m_board->events();
    m_board->lift(m_ward, Stage::PreProduction);
    m_board->drop(Stage::PreProduction);
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::PreProduction); // nobody is asked
    QTRY_COMPARE(m_board->session->library().plannedStages.size(), 1);
    QCOMPARE(m_board->session->library().plannedStages.first().plan, plan);
    QCOMPARE(m_board->events(), before);
    QVERIFY(m_board->settle());
    m_board->workspace->setPlan(workingPlan(m_board->session->library()).id);
    QTRY_COMPARE(m_board->stageOnBoard(m_ward), Stage::Development);
}

void TestBoardMoves::whatHangsIsLetGoWithItsPlan()
{
    QVERIFY(!copyOfThePlan().isNull());
    const int before = m_board->events();
    m_board->lift(m_ward, Stage::Delivered);
    QVERIFY(m_board->view->scene().drag);
    m_board->workspace->undo(); // the plan's own making
    QTRY_COMPARE(m_board->session->library().plans.size(), 1);
    QVERIFY(!m_board->view->scene().drag);
    m_board->drop(Stage::Delivered);
    QVERIFY(m_board->settle());
    QCOMPARE(m_board->events(), before);
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::Development);
}

void TestBoardMoves::aStageIsPlannedForADay()
{
    QVERIFY(m_board->view->reveal(m_ward));
    QVERIFY(!m_board->action(QStringLiteral("Plan a stage for a day…"))->isEnabled()); // these are facts
    QVERIFY(!copyOfThePlan().isNull());
    QVERIFY(m_board->view->reveal(m_ward));
    QAction *planned = m_board->action(QStringLiteral("Plan a stage for a day…"));
    QVERIFY(planned->isEnabled());
    planned->trigger();
    auto *dialog = m_board->page->findChild<StageDialog *>();
    QVERIFY(dialog);
    StageEvent event;
    event.stage = Stage::PreProduction;
    event.day = Day(2023, 6, 1);
    dialog->setEvent(event);
    dialog->accept();
    const auto badges = [this] {
        const BoardScene &scene = m_board->view->scene();
        return scene.faces[static_cast<size_t>(scene.positions.value(m_ward))].badges;
    };
    QTRY_VERIFY(!badges().empty());
    QCOMPARE(badges().front().text, QStringLiteral("→ 06-01 Pre-production"));
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::Development);
}

void TestBoardMoves::aLockedTitleStays()
{
    const PlanId plan = copyOfThePlan();
    QVERIFY(!plan.isNull());
    QVERIFY(m_board->view->reveal(m_ward));
    QAction *lock = m_board->action(QStringLiteral("Locked in the plan"));
    QVERIFY(lock && lock->isEnabled() && !lock->isChecked());
    lock->trigger();
    const auto isLocked = [this] {
        const BoardScene &scene = m_board->view->scene();
        return scene.cards[static_cast<size_t>(scene.positions.value(m_ward))].locked;
    };
    QTRY_VERIFY(isLocked());
    QVERIFY(lock->isChecked());
    QSignalSpy refused(m_board->workspace.get(), &Workspace::failed);
    m_board->lift(m_ward, Stage::Pitch);
    m_board->drop(Stage::Pitch);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().value<Error>().sentence.contains(QStringLiteral("심야 병원")));
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::Development);
}

void TestBoardMoves::anApprovedPlanStaysAsItIs()
{
    Session &session = *m_board->session;
    QVERIFY(await(approvePlan(session, m_board->workspace->plan(), {{}, session.today(), {}, {}})));
    const auto approved = std::ranges::find(session.library().plans, PlanKind::Approved, &Plan::kind);
    QVERIFY(approved != session.library().plans.end());
    m_board->workspace->setPlan(approved->id);
    QTRY_COMPARE(m_board->workspace->figures().plan, approved->id);
    QSignalSpy refused(m_board->workspace.get(), &Workspace::failed);
    QVERIFY(m_board->view->reveal(m_ward));
    m_board->view->startMoveMode();
    QCOMPARE(refused.count(), 1);
    QVERIFY(!m_board->view->scene().drag);
}

void TestBoardMoves::shelvedTitlesAreRevived()
{
    QVERIFY(m_board->view->reveal(m_ward));
    QVERIFY(!m_board->action(QStringLiteral("Revive"))->isEnabled());
    m_board->action(QStringLiteral("Shelve for turnaround"))->trigger();
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::Shelved);
    QTRY_COMPARE(m_board->stageInLibrary(m_ward), Stage::Shelved);
    QVERIFY(m_board->session->library().stageEvents.last().turnaround);
    QVERIFY(m_board->settle());
    QVERIFY(m_board->view->reveal(m_ward));
    m_board->action(QStringLiteral("Revive"))->trigger();
    QTRY_COMPARE(m_board->stageInLibrary(m_ward), Stage::Development);
}

void TestBoardMoves::theInspectorShowsTheCurrentTitle()
{
    auto *inspector = m_board->page->findChild<TitleInspector *>();
    QVERIFY(inspector && !inspector->isVisible());
    QVERIFY(m_board->view->reveal(m_ward));
    press(Qt::Key_Return);
    QVERIFY(inspector->isVisible());
    QCOMPARE(inspector->title(), m_ward);
    QVERIFY(m_board->view->reveal(m_laundry));
    QCOMPARE(inspector->title(), m_laundry);
    emit inspector->closeRequested();
    QVERIFY(!inspector->isVisible());
}

void TestBoardMoves::theInspectorClosesWithTheCardThatItShows()
{
    auto *inspector = m_board->page->findChild<TitleInspector *>();
    QAction *details = m_board->action(QStringLiteral("Details"));
    QVERIFY(!details->isEnabled()); // of nothing
    QVERIFY(m_board->view->reveal(m_ward));
    QVERIFY(details->isEnabled());
    details->trigger();
    QVERIFY(inspector->isVisible());
    m_board->workspace->setSearchText(QStringLiteral("용의"));
    QVERIFY(!inspector->isVisible());
    QVERIFY(inspector->title().isNull());
    QVERIFY(!details->isChecked() && !details->isEnabled());
    m_board->workspace->setSearchText({});
    QVERIFY(m_board->view->reveal(m_laundry));
    details->trigger();
    QCOMPARE(inspector->title(), m_laundry);
    details->trigger();
    QVERIFY(!inspector->isVisible());
}

void TestBoardMoves::aNewTitleBelongsToAnyPlanThatIsNotFrozen()
{
    const PlanId plan = copyOfThePlan();
    QVERIFY(!plan.isNull());
    QVERIFY(m_board->action(QStringLiteral("New title…"))->isEnabled());
    QVERIFY(!m_board->action(QStringLiteral("Delete title"))->isEnabled()); // of the library
    Session &session = *m_board->session;
    QVERIFY(await(approvePlan(session, plan, {{}, session.today(), {}, {}})));
    const auto approved = std::ranges::find(session.library().plans, PlanKind::Approved, &Plan::kind);
    m_board->workspace->setPlan(approved->id);
    QTRY_VERIFY(!m_board->action(QStringLiteral("New title…"))->isEnabled());
}

void TestBoardMoves::aTitleWithoutACardIsSaidAndForgotten()
{
    const PlanId working = m_board->workspace->plan();
    const PlanId plan = copyOfThePlan();
    QVERIFY(await(includeTitles(*m_board->session, plan, {m_ward}, false)));
    QTRY_VERIFY(!m_board->stageOnBoard(m_ward));
    QSignalSpy noticed(m_board->workspace.get(), &Workspace::noticed);
    m_board->page->showTitle(m_ward);
    QCOMPARE(noticed.count(), 1);
    QVERIFY(noticed.first().first().toString().contains(QStringLiteral("심야 병원")));
    QVERIFY(m_board->view->reveal(m_laundry));
    m_board->workspace->setPlan(working);
    QTRY_VERIFY(m_board->stageOnBoard(m_ward));
    QCOMPARE(m_board->view->scene().selection.current(), m_laundry); // nobody waits for it any more
}

SLATEBOARD_WINDOW_TEST(TestBoardMoves)
#include "tst_boardmoves.moc"
