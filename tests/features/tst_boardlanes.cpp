// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/boardbench.h"
#include "tests/support/registry.h"
#include "ui/pages/board/boardbar.h"

#include <QAccessible>
#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace slateboard;

class TestBoardLanes : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_board.reset(); }
    void theMenuMakesLanes();
    void pressingAHeadFoldsItsLane();
    void askingForATitleOpensItsLane();
    void theMenuFoldsLanes();
    void headsStayInSight();
    void aDropInAnotherLaneChangesTheStageAlone();
    void columnsFold();
    void smallCardsTakeLessRoom_data();
    void smallCardsTakeLessRoom();
    void theOrderIsChosen();
    void itFitsASmallScreen();
    void lanesAreTold();
    void theLayoutIsKept();
    void onlyWhatIsSeenIsPainted_data();
    void onlyWhatIsSeenIsPainted();

private:
    void choose(const QString &text)
    {
        QAction *action = m_board->action(text);
        QVERIFY2(action, qPrintable(text));
        action->trigger();
        QTRY_VERIFY(m_board->page->isSettled());
    }
    TitleId add(const QString &name, Format format, Stage stage);
    [[nodiscard]] const BoardGeometry &boxes() const { return m_board->view->scene().boxes; }
    [[nodiscard]] QStringList lanes() const
    {
        QStringList names;
        for (const BoardLane &lane : m_board->view->scene().board.lanes)
            names << lane.group.name;
        return names;
    }
    void clickHead(int lane)
    {
        QTest::mouseClick(m_board->screen(), Qt::LeftButton, {}, boxes().laneHeadRect(lane).center());
    }

    std::unique_ptr<BoardBench> m_board;
    TitleId m_drama; // in development
    TitleId m_film;  // likewise
    TitleId m_pitch; // a drama, pitched
};

TitleId TestBoardLanes::add(const QString &name, Format format, Stage stage)
{
    const TitleId title = m_board->add(name, stage);
    TitleDraft draft = draftOf(m_board->session->library(), title);
    draft.title.format = format;
    return await(m_board->session->updateTitle(draft)) ? title : TitleId();
}

void TestBoardLanes::init()
{
    m_board = std::make_unique<BoardBench>();
    QVERIFY(m_board->open());
    m_drama = add(QStringLiteral("심야 병원"), Format::Drama, Stage::Development);
    m_film = add(QStringLiteral("바다"), Format::Film, Stage::Development);
    m_pitch = add(QStringLiteral("용의 세탁소"), Format::Drama, Stage::Pitch);
    QVERIFY(m_board->settle());
    m_board->view->setFocus();
}

void TestBoardLanes::theMenuMakesLanes()
{
    QVERIFY(!boxes().hasLanes());
    choose(QStringLiteral("Format"));
    QCOMPARE(lanes(), QStringList({"Drama", "Film"}));
    const QRect film = boxes().laneRect(1);
    QVERIFY(boxes().laneRect(0).bottom() < film.top());
    QVERIFY(film.contains(m_board->middle(m_film)));
    QVERIFY(!film.contains(m_board->middle(m_drama)));
    QCOMPARE(m_board->stageOnBoard(m_film), Stage::Development);
    choose(QStringLiteral("Year of release"));
    QCOMPARE(lanes(), QStringList("No release planned"));
    choose(QStringLiteral("No lanes"));
    QVERIFY(!boxes().hasLanes());
}

void TestBoardLanes::pressingAHeadFoldsItsLane()
{
    choose(QStringLiteral("Format"));
    const QImage open = m_board->page->grab().toImage();
    clickHead(0);
    QVERIFY(boxes().isLaneFolded(0));
    QVERIFY(!m_board->view->scene().placeOf(m_drama));
    QVERIFY(m_board->view->scene().placeOf(m_film));
    QCOMPARE(m_board->view->scene().board.lanes[0].stages[size_t(Stage::Pitch)].titles, 1); // which it still tells
    QVERIFY(m_board->page->grab().toImage() != open);
    clickHead(0);
    QVERIFY(m_board->view->scene().placeOf(m_drama));
}

void TestBoardLanes::askingForATitleOpensItsLane()
{
    choose(QStringLiteral("Format"));
    clickHead(0);
    m_board->page->showTitle(m_drama);
    QVERIFY(!boxes().isLaneFolded(0));
    QCOMPARE(m_board->view->scene().selection.current(), m_drama);
    QVERIFY(m_board->view->rect().contains(m_board->middle(m_drama)));
}

void TestBoardLanes::theMenuFoldsLanes()
{
    choose(QStringLiteral("Format"));
    choose(QStringLiteral("Fold all lanes"));
    QVERIFY(boxes().isLaneFolded(0) && boxes().isLaneFolded(1));
    QMenu *menu = nullptr;
    for (QMenu *each : m_board->page->findChildren<QMenu *>()) {
        if (each->title() == QStringLiteral("Open lanes"))
            menu = each;
    }
    QVERIFY(menu);
    emit menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(!menu->actions().at(1)->isChecked());
    menu->actions().at(1)->trigger();
    QVERIFY(boxes().isLaneFolded(0) && !boxes().isLaneFolded(1));
    choose(QStringLiteral("Open all lanes"));
    QVERIFY(!boxes().isLaneFolded(0));
}

void TestBoardLanes::headsStayInSight()
{
    for (int i = 0; i < 20; ++i)
        QVERIFY(!m_board->add(QStringLiteral("작품 %1").arg(i), Stage::Pitch).isNull());
    QVERIFY(m_board->settle());
    choose(QStringLiteral("Format"));
    QScrollBar *bar = m_board->view->verticalScrollBar();
    QVERIFY(bar->isVisible() && bar->maximum() > 0);
    const QPoint over = m_board->middle(Stage::Delivered); // any column scrolls all of them
    QWheelEvent turn(over, m_board->screen()->mapToGlobal(over), {}, QPoint(0, -240), Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_board->screen(), &turn);
    QVERIFY(bar->value() > 0);
    QCOMPARE(boxes().scroll(0), bar->value());
    QCOMPARE(boxes().scroll(3), bar->value());
    QVERIFY(boxes().laneRect(0).top() < BoardGeometry::headHeight);
    QCOMPARE(boxes().laneHeadRect(0).top(), BoardGeometry::headHeight);
    bar->setValue(bar->maximum());
    QCOMPARE(boxes().scroll(0), bar->maximum());
    QVERIFY(m_board->view->reveal(m_pitch));
    const QRect card = m_board->view->viewRect(*m_board->view->scene().placeOf(m_pitch));
    QVERIFY(card.top() >= BoardGeometry::headHeight + BoardGeometry::laneHeadHeight); // not below the head
}

void TestBoardLanes::aDropInAnotherLaneChangesTheStageAlone()
{
    choose(QStringLiteral("Format"));
    const QPoint from = m_board->middle(m_drama);
    const QPoint to(boxes().columnRect(int(Stage::Pitch)).center().x(), m_board->middle(m_film).y());
    QTest::mousePress(m_board->screen(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_board->screen(), from - QPoint(QApplication::startDragDistance() + 1, 1));
    QTest::mouseMove(m_board->screen(), to);
    QTest::mouseRelease(m_board->screen(), Qt::LeftButton, {}, to);
    QTRY_COMPARE(m_board->stageInLibrary(m_drama), Stage::Pitch);
    QCOMPARE(m_board->view->scene().laneOf(m_drama), 0);
}

void TestBoardLanes::columnsFold()
{
    const int column = static_cast<int>(Stage::Delivered);
    const int before = boxes().cardWidth(static_cast<int>(Stage::Pitch));
    QTest::mouseClick(m_board->screen(), Qt::LeftButton, {}, boxes().foldRect(column).center());
    QVERIFY(boxes().isFolded(column));
    QVERIFY(boxes().cardWidth(static_cast<int>(Stage::Pitch)) > before);
    QTest::mouseClick(m_board->screen(), Qt::LeftButton, {}, boxes().columnRect(column).center());
    QVERIFY(!boxes().isFolded(column));
}

void TestBoardLanes::smallCardsTakeLessRoom_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<int>("sign");
    QTest::newRow("small") << "Small cards" << -1;
    QTest::newRow("large") << "Large cards" << 1;
}

void TestBoardLanes::smallCardsTakeLessRoom()
{
    QFETCH(QString, size);
    QFETCH(int, sign);
    TitleDraft draft = draftOf(m_board->session->library(), m_drama);
    draft.title.englishName = QStringLiteral("Night Ward");
    draft.productionCompanies = {QStringLiteral("고래 스튜디오")};
    QVERIFY(await(m_board->session->updateTitle(draft)));
    const auto card = [this] {
        const BoardScene &scene = m_board->view->scene();
        return scene.cards[static_cast<size_t>(scene.positions.value(m_drama))];
    };
    QTRY_VERIFY(!card().company.isEmpty());
    const auto height = [this] { return boxes().cardRect(*m_board->view->scene().placeOf(m_drama)).height(); };
    const int medium = height();
    const QImage before = m_board->page->grab().toImage();
    choose(size);
    QVERIFY((height() - medium) * sign > 0);
    QVERIFY(m_board->page->grab().toImage() != before);
}

void TestBoardLanes::theOrderIsChosen()
{
    const auto first = [this] { return m_board->view->scene().titlesIn(int(Stage::Development)).first(); };
    QCOMPARE(first(), m_film); // by name, as nothing is planned
    TitleDraft draft = draftOf(m_board->session->library(), m_drama);
    draft.budgetLines = {{{},
                          {},
                          m_drama,
                          m_board->session->library().accounts.first().id,
                          PhaseKind::Production,
                          {5'000'000},
                          Profile::Even}};
    QVERIFY(await(m_board->session->updateTitle(draft)));
    QVERIFY(m_board->settle());
    choose(QStringLiteral("Cost"));
    QCOMPARE(first(), m_drama);
}

void TestBoardLanes::itFitsASmallScreen()
{
    choose(QStringLiteral("Production company"));
    choose(QStringLiteral("Longest in stage"));
    QVERIFY(m_board->page->minimumSizeHint().width() <= 1280 - 164); // beside the navigation
}

void TestBoardLanes::lanesAreTold()
{
    choose(QStringLiteral("Format"));
    QAccessibleInterface *board = QAccessible::queryAccessibleInterface(m_board->view);
    QCOMPARE(board->childCount(), 10);
    QAccessibleInterface *film = board->child(9);
    QVERIFY(film->text(QAccessible::Name).startsWith(QStringLiteral("Film, 1 title")));
    QVERIFY(film->state().expanded);
    QCOMPARE(board->indexOfChild(film), 9);
    const QPoint middle = film->rect().center();
    QCOMPARE(board->childAt(middle.x(), middle.y()), film);
    film->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(boxes().isLaneFolded(1));
    QVERIFY(film->state().collapsed);
}

void TestBoardLanes::theLayoutIsKept()
{
    QSignalSpy kept(m_board->page.get(), &BoardPage::layoutChanged);
    choose(QStringLiteral("Format"));
    choose(QStringLiteral("Small cards"));
    clickHead(1);
    QCOMPARE(kept.count(), 3);
    const QByteArray layout = m_board->page->saveLayout();
    BoardPage other(*m_board->workspace);
    other.restoreLayout(layout);
    other.resize(1200, 700);
    other.show();
    other.refresh();
    QTRY_VERIFY(other.isSettled());
    const auto &scene = other.findChild<BoardView *>()->scene();
    QVERIFY(scene.boxes.isLaneFolded(1));
    QCOMPARE(scene.faces.front().cardSize, CardSize::Small);
}

// However many titles there are, what is looked at for one frame is what fits on the screen.
void TestBoardLanes::onlyWhatIsSeenIsPainted_data()
{
    QTest::addColumn<Grouping>("grouping");
    QTest::newRow("columns") << Grouping::None;
    QTest::newRow("lanes") << Grouping::ReleaseYear;
}

void TestBoardLanes::onlyWhatIsSeenIsPainted()
{
    QFETCH(Grouping, grouping);
    Library library;
    library.plans << Plan{PlanId{1}, {}, PlanKind::Working};
    for (qint64 i = 0; i < 2000; ++i) {
        Title title;
        title.id = TitleId{100 + i};
        title.koreanName = QStringLiteral("작품 %1").arg(i);
        library.titles << title;
        library.planTitles << PlanTitle{{10'000 + i}, PlanId{1}, title.id, Day(2020 + int(i / 200), 5, 1)};
        library.stageEvents << StageEvent{
            {20'000 + i}, title.id, static_cast<Stage>(i % 8), Day(2020, 1, 1), Precision::Day, {}, {}};
    }
    const planning::Figures figures = planning::figuresOf(library, PlanId{1}, Day(2023, 3, 31));
    auto cards = boardCards(library, figures, Language::Korean);
    const TitleGroups groups(library, figures, grouping, Language::Korean);
    auto board = arrangeBoard(cards, figures, {}, {}, groups);
    BoardView view(Formatter(Language::Korean, {}));
    view.resize(1200, 700);
    BoardOptions options;
    options.grouping = grouping;
    view.setOptions(options);
    view.setCards(std::move(cards), std::move(board), false, Formatter(Language::Korean, {}), figures.asOf);
    const BoardGeometry &shown = view.scene().boxes;
    int seen = 0;
    for (int column = 0; column < BoardGeometry::columnCount; ++column) {
        const auto [first, last] = shown.visibleRows(column);
        seen += last - first;
    }
    QVERIFY(seen > 20 && seen < 120);
    const QImage painted = view.grab().toImage();
    QVERIFY(view.reveal(TitleId{2099}));
    QVERIFY(view.grab().toImage() != painted);
    QVERIFY(view.rect().contains(view.viewRect(*view.scene().placeOf(TitleId{2099})).center()));
}

SLATEBOARD_WINDOW_TEST(TestBoardLanes)
#include "tst_boardlanes.moc"
