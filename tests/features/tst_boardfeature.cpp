// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/boardbench.h"
#include "tests/support/registry.h"
#include "ui/pages/board/dropnotice.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace slateboard;

class TestBoardFeature : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_board.reset(); }
    void draggingACardWritesAStageEvent();
    void aDraggedCardTellsWhatItsDropMeans();
    void escapePutsTheCardBack();
    void aDropOnItsOwnColumnChangesNothing();
    void severalCardsMoveAsOneStep();
    void keysMoveTheSelectedCard_data();
    void keysMoveTheSelectedCard();
    void whatIsShelvedIsOnlyRevived();
    void arrowsGoFromCardToCard();
    void theMenuMovesToAnyStage();
    void nothingMovesWhileTravelling();
    void nothingMovesInAFileOpenedForReading();
    void searchingAndChipsLeaveWhatFits();
    void whatASearchHidesIsSelectedAgain();
    void deletedTitlesCanBeHadBack();
    void undoMovesTheCardBack();
    void theBoardIsTold();
    void aRightThatEndsTooEarlySaysByHowMuch();
    void columnsScrollOnTheirOwn();
    void aLowViewHasNothingToScroll();
    void aPressEndsWhenLanesFold();
    void anEmptyPlanOffersAWay();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_board->view, key, modifiers); }

    std::unique_ptr<BoardBench> m_board;
    TitleId m_ward;    // in development
    TitleId m_palace;  // in development
    TitleId m_laundry; // in pitch
};

void TestBoardFeature::init()
{
    m_board = std::make_unique<BoardBench>();
    QVERIFY(m_board->open());
    m_ward = m_board->add(QStringLiteral("심야 병원"), Stage::Development);
    m_palace = m_board->add(QStringLiteral("달빛 궁궐"), Stage::Development);
    m_laundry = m_board->add(QStringLiteral("용의 세탁소"), Stage::Pitch);
    QVERIFY(m_board->settle());
    m_board->view->setFocus();
}

void TestBoardFeature::draggingACardWritesAStageEvent()
{
    const int before = m_board->events();
    m_board->lift(m_ward, Stage::Pitch);
    QTest::mouseRelease(m_board->screen(), Qt::LeftButton, {}, m_board->middle(Stage::Pitch));

    // It stands there at once, before the file has it, and the head has counted it.
    QCOMPARE(m_board->events(), before);
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::Pitch);
    QCOMPARE(m_board->view->scene().board.columns[size_t(Stage::Pitch)].total.titles, 2);

    QTRY_COMPARE(m_board->events(), before + 1);
    const StageEvent event = m_board->session->library().stageEvents.last();
    QCOMPARE(event.title, m_ward);
    QCOMPARE(event.stage, Stage::Pitch);
    QCOMPARE(event.day, Day(2023, 3, 31));
    QVERIFY(m_board->settle());
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::Pitch);
}

void TestBoardFeature::aDraggedCardTellsWhatItsDropMeans()
{
    const QImage before = m_board->page->grab().toImage();
    m_board->lift(m_ward, Stage::PreProduction);
    const auto &drag = m_board->view->scene().drag;
    QVERIFY(drag);
    QCOMPARE(drag->titles, QList<TitleId>{m_ward});
    QCOMPARE(drag->target, static_cast<int>(Stage::PreProduction));
    QTRY_VERIFY(m_board->words(Stage::PreProduction));
    const BoardScene &scene = m_board->view->scene();
    const DropNotice notice = dropNotice(scene, *drag, *drag->target, m_board->session->today());
    QCOMPARE(notice.move, QStringLiteral("심야 병원 → Pre-production"));
    QCOMPARE(notice.badges.front().text, QStringLiteral("✕ greenlight")); // there is no budget
    QCOMPARE(notice.facts.front(), QStringLiteral("on 2023-03-31"));
    QVERIFY(m_board->page->grab().toImage() != before); // the lifted card and its notice are painted
    QTest::mouseRelease(m_board->screen(), Qt::RightButton);
}

void TestBoardFeature::escapePutsTheCardBack()
{
    const int before = m_board->events();
    m_board->lift(m_ward, Stage::Released);
    press(Qt::Key_Escape);
    QVERIFY(!m_board->view->scene().drag);
    QTest::mouseRelease(m_board->screen(), Qt::LeftButton, {}, m_board->middle(Stage::Released));
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::Development);
    QVERIFY(await(m_board->session->history())); // whatever was asked of the file is done by then
    QCOMPARE(m_board->events(), before);
}

void TestBoardFeature::aDropOnItsOwnColumnChangesNothing()
{
    QSignalSpy moves(m_board->view, &BoardView::moveRequested);
    m_board->lift(m_ward, Stage::Development);
    QVERIFY(!m_board->view->scene().drag->target);
    QTest::mouseRelease(m_board->screen(), Qt::LeftButton, {}, m_board->middle(Stage::Development));
    QCOMPARE(moves.count(), 0);
}

void TestBoardFeature::severalCardsMoveAsOneStep()
{
    QTest::mouseClick(m_board->screen(), Qt::LeftButton, {}, m_board->middle(m_laundry));
    QTest::mouseClick(m_board->screen(), Qt::LeftButton, Qt::ControlModifier, m_board->middle(m_ward));
    QCOMPARE(m_board->view->selectedTitles(), (QList<TitleId>{m_laundry, m_ward}));
    m_board->lift(m_ward, Stage::Shelved);
    QTest::mouseRelease(m_board->screen(), Qt::LeftButton, {}, m_board->middle(Stage::Shelved));
    QTRY_COMPARE(m_board->stageInLibrary(m_laundry), Stage::Shelved);
    QCOMPARE(m_board->stageInLibrary(m_ward), Stage::Shelved);
    QCOMPARE(m_board->stageInLibrary(m_palace), Stage::Development);
    QVERIFY(await(m_board->session->undo()));
    QCOMPARE(m_board->stageInLibrary(m_laundry), Stage::Pitch);
    QCOMPARE(m_board->stageInLibrary(m_ward), Stage::Development);
}

void TestBoardFeature::keysMoveTheSelectedCard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<Stage>("stage");
    const Qt::KeyboardModifiers both = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::newRow("on") << Qt::Key_Right << both << Stage::PostProduction;
    QTest::newRow("back") << Qt::Key_Left << both << Stage::PreProduction;
    QTest::newRow("on, the short way") << Qt::Key_Right << Qt::KeyboardModifiers(Qt::AltModifier)
                                       << Stage::PostProduction;
}

void TestBoardFeature::keysMoveTheSelectedCard()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(Stage, stage);
    const TitleId shot = m_board->add(QStringLiteral("촬영 중"), Stage::Production); // past the gate already
    QVERIFY(m_board->settle());
    QVERIFY(m_board->view->reveal(shot));
    m_board->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_board->page.get()));
    press(key, modifiers);
    QCOMPARE(m_board->stageOnBoard(shot), stage);
    QTRY_COMPARE(m_board->stageInLibrary(shot), stage);
    QCOMPARE(m_board->view->scene().selection.current(), shot);
}

void TestBoardFeature::whatIsShelvedIsOnlyRevived()
{
    const TitleId shelved = m_board->add(QStringLiteral("접은 것"), Stage::Shelved);
    const TitleId out = m_board->add(QStringLiteral("공개작"), Stage::Released);
    QVERIFY(m_board->settle());
    const int before = m_board->events();
    for (const TitleId title : {shelved, out}) {
        QVERIFY(m_board->view->reveal(title));
        QVERIFY(!m_board->action(QStringLiteral("Move to the next stage"))->isEnabled());
        QCOMPARE(m_board->action(QStringLiteral("Move to the stage before"))->isEnabled(), title == out);
        QCOMPARE(m_board->action(QStringLiteral("Revive"))->isEnabled(), title == shelved);
        m_board->view->moveSelected(1);
    }
    QVERIFY(m_board->view->reveal(shelved));
    m_board->view->moveSelected(-1);
    QCOMPARE(m_board->stageOnBoard(shelved), Stage::Shelved);
    QCOMPARE(m_board->stageOnBoard(out), Stage::Released);
    QCOMPARE(m_board->events(), before);
}

void TestBoardFeature::arrowsGoFromCardToCard()
{
    const auto current = [this] { return m_board->view->scene().selection.current(); };
    press(Qt::Key_Down); // nothing is chosen yet: the first card
    QCOMPARE(current(), m_laundry);
    press(Qt::Key_Right);
    QCOMPARE(current(), m_palace); // sorted by name
    press(Qt::Key_Down);
    QCOMPARE(current(), m_ward);
    press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_board->view->selectedTitles(), (QList<TitleId>{m_palace, m_ward}));
    press(Qt::Key_Left);
    QCOMPARE(m_board->view->selectedTitles(), QList<TitleId>{m_laundry});
    QSignalSpy opened(m_board->view, &BoardView::openRequested);
    m_board->view->disconnect(m_board->page.get()); // the editor has a test of its own
    press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestBoardFeature::theMenuMovesToAnyStage()
{
    QVERIFY(m_board->view->reveal(m_ward));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(m_board->view, &event);
    QList<QMenu *> menus = m_board->page->findChildren<QMenu *>();
    QVERIFY(!menus.isEmpty());
    QAction *to = nullptr;
    for (QMenu *menu : menus) {
        for (QAction *action : menu->actions()) {
            if (action->text() == wordFor(Stage::Shelved))
                to = action;
        }
    }
    QVERIFY(to && to->isEnabled());
    to->trigger();
    QTRY_COMPARE(m_board->stageInLibrary(m_ward), Stage::Shelved);
}

void TestBoardFeature::nothingMovesWhileTravelling()
{
    m_board->workspace->travelTo(Day(2023, 4, 30));
    QVERIFY(m_board->settle());
    QSignalSpy refused(m_board->workspace.get(), &Workspace::failed);
    const int before = m_board->events();
    m_board->lift(m_ward, Stage::Production);
    QTest::mouseRelease(m_board->screen(), Qt::LeftButton, {}, m_board->middle(Stage::Production));
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().value<Error>().sentence.contains(QStringLiteral("2023-04-30")));
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::Development);
    QVERIFY(await(m_board->session->history()));
    QCOMPARE(m_board->events(), before);
}

void TestBoardFeature::nothingMovesInAFileOpenedForReading()
{
    QVERIFY(m_board->open(Access::ReadOnly));
    QSignalSpy refused(m_board->workspace.get(), &Workspace::failed);
    QVERIFY(m_board->view->reveal(m_ward));
    m_board->view->moveSelected(1);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.first().first().value<Error>().sentence, m_board->session->readOnlyReason());
    QCOMPARE(m_board->stageOnBoard(m_ward), Stage::Development);
}

void TestBoardFeature::searchingAndChipsLeaveWhatFits()
{
    m_board->workspace->setSearchText(QStringLiteral("ㅅㅇ"));
    QVERIFY(m_board->stageOnBoard(m_ward));
    QVERIFY(!m_board->stageOnBoard(m_palace));
    const QList<QLabel *> labels = m_board->page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"1 of 3"); }));
    m_board->page->showTitle(m_palace); // somebody asks for a card that the search hides
    QVERIFY(m_board->workspace->searchText().isEmpty());
    QCOMPARE(m_board->view->scene().selection.current(), m_palace);
}

void TestBoardFeature::whatASearchHidesIsSelectedAgain()
{
    QTest::mouseClick(m_board->screen(), Qt::LeftButton, {}, m_board->middle(m_palace));
    const BoardSelection &selection = m_board->view->scene().selection;
    m_board->workspace->setSearchText(QStringLiteral("nothing is called so"));
    QTRY_VERIFY(selection.titles().isEmpty());
    QVERIFY(selection.current().isNull());
    m_board->workspace->setSearchText({});
    QTRY_COMPARE(selection.titles(), QSet<TitleId>{m_palace});
    QCOMPARE(selection.current(), m_palace);
}

void TestBoardFeature::deletedTitlesCanBeHadBack()
{
    QVERIFY(m_board->view->reveal(m_ward));
    m_board->page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_board->page.get()));
    press(Qt::Key_Delete);
    QTRY_COMPARE(m_board->session->library().titles.size(), 2);
    QTRY_VERIFY(!m_board->stageOnBoard(m_ward));
    m_board->workspace->undo();
    QTRY_VERIFY(m_board->stageOnBoard(m_ward));
}

void TestBoardFeature::undoMovesTheCardBack()
{
    QVERIFY(m_board->view->reveal(m_ward));
    m_board->view->moveSelected(-1);
    m_board->workspace->undo(); // before the figures of the move are there
    QTRY_COMPARE(m_board->stageInLibrary(m_ward), Stage::Development);
    QVERIFY(m_board->settle());
    QTRY_COMPARE(m_board->stageOnBoard(m_ward), Stage::Development);
}

void TestBoardFeature::theBoardIsTold()
{
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(m_board->view);
    QVERIFY(board);
    QCOMPARE(board->childCount(), 8);
    QAccessibleInterface *development = board->child(static_cast<int>(Stage::Development));
    QCOMPARE(development->childCount(), 2);
    QVERIFY(development->text(QAccessible::Name).startsWith(wordFor(Stage::Development)));
    QAccessibleInterface *card = development->child(1);
    QVERIFY(card->text(QAccessible::Name).startsWith(QStringLiteral("심야 병원, Drama, Development")));
    QCOMPARE(card->parent(), development);
    QCOMPARE(development->indexOfChild(card), 1);
    QCOMPARE(card->rect().size(), m_board->view->viewRect({static_cast<int>(Stage::Development), 1}).size());
    QVERIFY(m_board->view->reveal(m_ward));
    QVERIFY(card->state().selected);
}

void TestBoardFeature::aRightThatEndsTooEarlySaysByHowMuch()
{
    const auto told = [this] {
        const QAccessibleInterface *board = QAccessible::queryAccessibleInterface(m_board->view);
        for (int column = 0; column < board->childCount(); ++column) {
            for (int i = 0; i < board->child(column)->childCount(); ++i) {
                const QString card = board->child(column)->child(i)->text(QAccessible::Name);
                if (card.startsWith(QStringLiteral("심야 병원")))
                    return card;
            }
        }
        return QString();
    };
    Session &session = *m_board->session;
    const Day today = session.today();
    SourceIp ip;
    ip.id = makeId<SourceIp>();
    ip.title = QStringLiteral("심야 병원 원작");
    QVERIFY(await(session.addIp(ip)));
    RightsGrant option;
    option.ip = ip.id;
    option.uses = {Use::Drama};
    option.startsOn = today;
    option.endsOn = today.plusDays(100);
    QVERIFY(await(session.addGrant(option, {})));
    TitleDraft draft = draftOf(session.library(), m_ward);
    draft.madeFrom = {ip.id};
    QVERIFY(await(session.updateTitle(draft)));
    QVERIFY(m_board->settle());
    QVERIFY2(!told().contains(QStringLiteral("Rights")), "it is far away, and nothing is planned");
    draft.phases = {{{}, {}, m_ward, PhaseKind::Production, today.plusDays(147), today.plusDays(200)}};
    QVERIFY(await(session.updateTitle(draft)));
    QTRY_VERIFY2(told().contains(QStringLiteral("Rights −47 d")), qPrintable(told()));
    QVERIFY(await(session.exerciseOption(session.library().grants.last().id, [&] {
        RightsGrant bought;
        bought.kind = GrantKind::Purchase;
        bought.startsOn = today;
        return bought;
    }())));
    QTRY_VERIFY2(!told().contains(QStringLiteral("Rights")), qPrintable(told()));
}

void TestBoardFeature::columnsScrollOnTheirOwn()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(!m_board->add(QStringLiteral("작품 %1").arg(i), Stage::Pitch).isNull());
    QVERIFY(m_board->settle());
    const BoardGeometry &boxes = m_board->view->scene().boxes;
    QVERIFY(boxes.maxScroll(0) > 0);
    const QPoint over = m_board->middle(Stage::Pitch);
    QWheelEvent turn(over, m_board->screen()->mapToGlobal(over), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_board->screen(), &turn);
    QVERIFY(boxes.scroll(0) > 0);
    QCOMPARE(boxes.scroll(1), 0);
    const auto [first, last] = boxes.visibleRows(0);
    QVERIFY(last - first < 14); // what is out of sight is not painted
    press(Qt::Key_Down);
    press(Qt::Key_End);
    QCOMPARE(boxes.scroll(0), boxes.maxScroll(0));
    QVERIFY(m_board->view->rect().contains(m_board->middle(m_board->view->scene().selection.current())));
}

void TestBoardFeature::aLowViewHasNothingToScroll()
{
    BoardView view(m_board->workspace->format());
    for (int height : {0, 30, 54, 55, 56}) {
        view.resize(900, height);
        view.setCards({}, arrangeBoard({}, m_board->workspace->figures(), {}, {}), false, m_board->workspace->format(),
                      Day(2023, 3, 31));
        QCOMPARE(view.scene().boxes.maxScroll(0), 0);
        QVERIFY(view.scene().boxes.thumbRect(0).isNull());
    }
}

void TestBoardFeature::aPressEndsWhenLanesFold()
{
    const TitleId shelved = m_board->add(QStringLiteral("서랍 속"), Stage::Shelved);
    QVERIFY(m_board->settle());
    BoardOptions options = m_board->view->scene().options;
    options.grouping = Grouping::Format;
    options.foldedColumns.back() = false;
    m_board->page->restoreLayout(options.toJson());
    m_board->page->refresh();
    QTRY_VERIFY(m_board->page->isSettled());
    QVERIFY(m_board->view->scene().boxes.hasLanes());
    const QPoint at = m_board->middle(shelved);
    QTest::mousePress(m_board->screen(), Qt::LeftButton, {}, at);
    m_board->view->toggleColumn(static_cast<int>(Stage::Shelved)); // as the narrower view of an opened inspector does
    QTest::mouseMove(m_board->screen(), at - QPoint(QApplication::startDragDistance() * 2, 0));
    QVERIFY(!m_board->view->scene().drag);
    QTest::mouseRelease(m_board->screen(), Qt::LeftButton, {}, at);
}

void TestBoardFeature::anEmptyPlanOffersAWay()
{
    QVERIFY(await(m_board->session->deleteTitles({m_ward, m_palace, m_laundry})));
    QTRY_VERIFY(!m_board->view->isVisible());
    QSignalSpy imports(m_board->page.get(), &BoardPage::importRequested);
    for (QAbstractButton *button : m_board->page->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text().startsWith(QStringLiteral("Import")))
            button->click();
    }
    QCOMPARE(imports.count(), 1);
}

SLATEBOARD_WINDOW_TEST(TestBoardFeature)
#include "tst_boardfeature.moc"
