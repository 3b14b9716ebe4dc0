// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/planverbs.h"
#include "tests/features/timelinebench.h"
#include "tests/support/registry.h"
#include "ui/pages/timeline/timelinelinks.h"
#include "ui/pages/timeline/timelinetools.h"
#include "ui/pages/title/titleinspector.h"
#include "ui/widgets/emptystate.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace slateboard;

/// How the timeline is seen, found through by keys and assistive tools, and what it refuses.
class TestTimelineView : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void keysGoFromPartToPart();
    void keysMoveAndStretch();
    void shortcutsMoveAtOnce();
    void theMenuAddsAndDeletesPhases();
    void phasesAreLinkedByPointing();
    void theWheelZoomsFromDecadeToWeek();
    void keysZoomAroundWhatIsSelected();
    void lanesFoldAndAreKept();
    void theSearchLeavesWhatFits();
    void nothingMovesWhileTravelling();
    void nothingMovesInAFileOpenedForReading();
    void lockedTitlesStay();
    void aPlannedGateIsDragged();
    void theTimelineIsTold();
    void onlyWhatIsInSightIsPainted();
    void anEmptyPlanOffersAWay();
    void whatAToolKeptOfAHiddenTitleDoesNothing();
    void anApprovedPlanStaysAsItIs();
    void aTitleOutsideThePlanIsNotWaitedFor();
    void detailsAreAToggle();
    void linesGrowWithTheFont();
    void itIsWrittenAsPdfAside();

private:
    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *found : m_bench->page->pageActions()) {
            if (found->text() == text)
                return found;
        }
        return nullptr;
    }
    std::unique_ptr<TimelineBench> m_bench;
    TitleId m_ward;
    TitleId m_palace;
};

void TestTimelineView::init()
{
    m_bench = std::make_unique<TimelineBench>();
    QVERIFY(m_bench->open());
    m_ward = m_bench->add(QStringLiteral("심야 병원"),
                          {{PhaseKind::PreProduction, Day(2023, 5, 1), Day(2023, 6, 30)},
                           {PhaseKind::Production, Day(2023, 7, 1), Day(2023, 12, 31)}},
                          Day(2024, 6, 1));
    m_palace = m_bench->add(QStringLiteral("달빛 궁궐"), {{PhaseKind::Production, Day(2023, 9, 1), Day(2024, 2, 29)}},
                            {}, Format::Film);
    QVERIFY(m_bench->settle());
    m_bench->view->setFocus();
}

void TestTimelineView::keysGoFromPartToPart()
{
    m_bench->press(Qt::Key_Home);
    QCOMPARE(*m_bench->scene().current, TimelineBench::part(m_ward, TimelinePart::Title));
    m_bench->press(Qt::Key_Right);
    QCOMPARE(*m_bench->scene().current, TimelineBench::phase(m_ward, PhaseKind::PreProduction));
    m_bench->press(Qt::Key_Right); // the gate stands at its start
    m_bench->press(Qt::Key_Right);
    QCOMPARE(*m_bench->scene().current, TimelineBench::phase(m_ward, PhaseKind::Production));
    m_bench->press(Qt::Key_Right);
    QCOMPARE(*m_bench->scene().current, TimelineBench::part(m_ward, TimelinePart::Release));
    m_bench->press(Qt::Key_Right); // the last
    QCOMPARE(*m_bench->scene().current, TimelineBench::part(m_ward, TimelinePart::Release));
    m_bench->press(Qt::Key_Down);
    QCOMPARE(*m_bench->scene().current, TimelineBench::part(m_palace, TimelinePart::Title));
    m_bench->press(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(m_bench->scene().selected.size(), 2);
}

void TestTimelineView::keysMoveAndStretch()
{
    m_bench->view->goTo(TimelineBench::phase(m_ward, PhaseKind::Production));
    m_bench->press(Qt::Key_Space);
    QVERIFY(m_bench->scene().gesture);
    m_bench->press(Qt::Key_Right);
    m_bench->press(Qt::Key_Right);
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-09-01 2024-02-29"));
    m_bench->press(Qt::Key_Left);
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-08-01 2024-01-31"));
    m_bench->press(Qt::Key_Escape);
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-07-01 2023-12-31"));
    m_bench->press(Qt::Key_Space);
    m_bench->press(Qt::Key_Right, Qt::ShiftModifier); // its end
    m_bench->press(Qt::Key_Return);
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-07-01 2024-01-31"));
    QVERIFY(m_bench->settle());
    m_bench->press(Qt::Key_Space);
    m_bench->press(Qt::Key_Right, Qt::ControlModifier); // its start
    m_bench->press(Qt::Key_Return);
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-08-01 2024-01-31"));
}

void TestTimelineView::shortcutsMoveAtOnce()
{
    m_bench->view->goTo(TimelineBench::phase(m_ward, PhaseKind::Production));
    m_bench->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-08-01 2024-01-31"));
    QVERIFY(m_bench->settle());
    m_bench->press(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-08-01 2023-12-31"));
}

void TestTimelineView::theMenuAddsAndDeletesPhases()
{
    m_bench->view->goTo(TimelineBench::phase(m_ward, PhaseKind::Production));
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint(), Qt::NoModifier);
    QApplication::sendEvent(m_bench->view, &asked);
    auto *menu = m_bench->view->findChild<QMenu *>();
    QVERIFY(menu);
    QAction *add = nullptr;
    for (QAction *entry : menu->actions()) {
        if (entry->menu() && entry->text() == QLatin1String("Add phase"))
            add = entry;
    }
    QVERIFY(add);
    QCOMPARE(add->menu()->actions().size(), 3);
    add->menu()->actions().at(1)->trigger(); // post-production
    menu->close();
    m_bench->page->activateWindow();
    m_bench->view->setFocus();
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::PostProduction), QStringLiteral("2024-01-01 2024-03-31"));
    QVERIFY(m_bench->settle());
    m_bench->view->goTo(TimelineBench::phase(m_ward, PhaseKind::PostProduction));
    m_bench->press(Qt::Key_Delete);
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::PostProduction), QString());
    QVERIFY(m_bench->settle());
    m_bench->view->goTo(TimelineBench::part(m_ward, TimelinePart::Release));
    QVERIFY(action(QStringLiteral("Delete planned release")));
    m_bench->press(Qt::Key_Delete);
    QTRY_VERIFY(!m_bench->release(m_ward));
}

void TestTimelineView::phasesAreLinkedByPointing()
{
    m_bench->view->goTo(TimelineBench::phase(m_palace, PhaseKind::Production));
    action(QStringLiteral("Begin only after another phase…"))->trigger();
    QVERIFY(m_bench->scene().linking);
    const QPoint leader = m_bench->point(TimelineBench::phase(m_ward, PhaseKind::PreProduction));
    const QPoint turn(
        qRound(m_bench->scene().placeRect(TimelineBench::phase(m_ward, PhaseKind::PreProduction)).right()) + 5,
        m_bench->scene().lineRect(1).top() + 2);
    const QRgb bare = m_bench->screen()->grab().toImage().pixel(turn);
    QTest::mouseClick(m_bench->screen(), Qt::LeftButton, {}, leader);
    QTRY_COMPARE(m_bench->session->library().phaseLinks.size(), 1);
    const PhaseLink link = m_bench->session->library().phaseLinks.first();
    QCOMPARE(link.title, m_palace);
    QCOMPARE(link.afterTitle, m_ward);
    QCOMPARE(link.lagDays, 62); // the time that lies between them now
    QVERIFY(m_bench->settle());
    QVERIFY(m_bench->screen()->grab().toImage().pixel(turn) != bare); // its arrow
    m_bench->view->goTo(TimelineBench::phase(m_palace, PhaseKind::Production));
    QMenu menu;
    addLinksMenu(menu, *m_bench->view, *m_bench->workspace);
    QMenu *links = menu.actions().first()->menu();
    QCOMPARE(links->actions().first()->text(),
             QStringLiteral("Production at least 62 day(s) after 심야 병원, Pre-production…"));
    links->actions().first()->trigger();
    auto *dialog = m_bench->page->window()->findChild<QInputDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->setIntValue(7);
    dialog->accept();
    QTRY_COMPARE(m_bench->session->library().phaseLinks.first().lagDays, 7);
    QVERIFY(m_bench->settle());
    QVERIFY(action(QStringLiteral("Remove links"))->isEnabled());
    action(QStringLiteral("Remove links"))->trigger();
    QTRY_VERIFY(m_bench->session->library().phaseLinks.isEmpty());
}

void TestTimelineView::theWheelZoomsFromDecadeToWeek()
{
    const auto turn = [&](QPoint at, int notches, Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(at, m_bench->screen()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(m_bench->screen(), &wheel);
    };
    const auto shownDays = [&] {
        return m_bench->scene().axis.lastShown().daysSince(m_bench->scene().axis.firstShown()) + 1;
    };
    const QPoint onAxis(700, 10);
    const Day held = m_bench->scene().axis.dayAt(700);
    turn(onAxis, 3, {});
    QVERIFY(std::abs(m_bench->scene().axis.dayAt(700).daysSince(held)) <= 1);
    turn(onAxis, 100, {});
    QVERIFY(shownDays() <= 8); // a week, of which the first day may be cut
    const QImage week = m_bench->screen()->grab().toImage();
    turn(m_bench->scene().rows.center(), -200, Qt::ControlModifier);
    QVERIFY(shownDays() > 3650);
    QVERIFY(m_bench->screen()->grab().toImage() != week);
    action(QStringLiteral("Show the whole plan"))->trigger();
    QVERIFY(m_bench->scene().axis.firstShown() <= Day(2023, 5, 1));
    QVERIFY(m_bench->scene().axis.lastShown() >= Day(2024, 6, 1));
    QVERIFY(shownDays() < 600);
}

void TestTimelineView::keysZoomAroundWhatIsSelected()
{
    const TimelinePlace place = TimelineBench::phase(m_ward, PhaseKind::Production);
    m_bench->view->goTo(place);
    const double before = m_bench->scene().placeRect(place).center().x();
    for (int i = 0; i < 4; ++i)
        action(QStringLiteral("Zoom in"))->trigger();
    QVERIFY(std::abs(m_bench->scene().placeRect(place).center().x() - before) < 2);
    QCOMPARE(m_bench->scene().current, place);
    QCOMPARE(m_bench->view->selectedTitles(), QList{m_ward});
}

void TestTimelineView::lanesFoldAndAreKept()
{
    auto *grouping = m_bench->page->findChild<TimelineTools *>()->findChild<QComboBox *>();
    grouping->setCurrentIndex(static_cast<int>(Grouping::Format));
    emit grouping->activated(static_cast<int>(Grouping::Format));
    QTRY_COMPARE(m_bench->scene().arrangement.lines.size(), size_t(4)); // two heads, two titles
    QCOMPARE(m_bench->scene().arrangement.lines.front().titles, 1);
    m_bench->press(Qt::Key_Home);
    QCOMPARE(m_bench->scene().currentLine(), 0);
    m_bench->press(Qt::Key_Left);
    QCOMPARE(m_bench->scene().arrangement.lines.size(), size_t(3));
    QVERIFY(m_bench->scene().arrangement.lines.front().folded);
    QTest::mouseClick(m_bench->screen(), Qt::LeftButton, {}, m_bench->scene().lineRect(1).center()); // the other
    QCOMPARE(m_bench->scene().arrangement.lines.size(), size_t(2));
    const QByteArray kept = m_bench->page->saveLayout();
    TimelinePage again(*m_bench->workspace);
    again.restoreLayout(kept);
    QCOMPARE(again.saveLayout().size(), kept.size());
    m_bench->page->showTitle(m_palace); // unfolds what hides it
    QVERIFY(m_bench->scene().lineOf(m_palace) >= 0);
}

void TestTimelineView::theSearchLeavesWhatFits()
{
    m_bench->workspace->setSearchText(QStringLiteral("궁궐"));
    QCOMPARE(m_bench->scene().arrangement.lines.size(), size_t(1));
    QVERIFY(m_bench->scene().lineOf(m_ward) < 0);
    m_bench->page->showTitle(m_ward);
    QCOMPARE(m_bench->workspace->searchText(), QString());
    QVERIFY(m_bench->scene().lineOf(m_ward) >= 0);
}

void TestTimelineView::nothingMovesWhileTravelling()
{
    m_bench->workspace->travelTo(Day(2023, 6, 30));
    QVERIFY(m_bench->settle());
    QSignalSpy refused(m_bench->workspace.get(), &Workspace::failed);
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), 64);
    m_bench->drop();
    QVERIFY(!m_bench->scene().gesture);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().value<Error>().sentence.contains(QLatin1String("2023-06-30")));
    QVERIFY(!action(QStringLiteral("Delete phase"))->isEnabled());
    QCOMPARE(m_bench->scene().asOf, Day(2023, 6, 30));
    QCOMPARE(m_bench->scene().today, Day(2023, 3, 31));
}

void TestTimelineView::nothingMovesInAFileOpenedForReading()
{
    QVERIFY(m_bench->open(Access::ReadOnly));
    QSignalSpy refused(m_bench->workspace.get(), &Workspace::failed);
    m_bench->view->goTo(TimelineBench::phase(m_ward, PhaseKind::Production));
    m_bench->press(Qt::Key_Space);
    QVERIFY(!m_bench->scene().gesture);
    QCOMPARE(refused.count(), 1);
}

void TestTimelineView::lockedTitlesStay()
{
    QVERIFY(await(copyPlan(*m_bench->session, m_bench->workspace->plan(), QStringLiteral("Bold"))));
    const PlanId other = m_bench->session->library().plans.last().id;
    QVERIFY(await(lockTitles(*m_bench->session, other, {m_ward}, true)));
    m_bench->workspace->setPlan(other);
    QVERIFY(m_bench->settle());
    QSignalSpy refused(m_bench->workspace.get(), &Workspace::failed);
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), 64);
    m_bench->drop();
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().value<Error>().sentence.contains(QStringLiteral("심야 병원")));
    m_bench->drag(TimelineBench::phase(m_palace, PhaseKind::Production), 31);
    m_bench->drop();
    QTRY_COMPARE(m_bench->days(m_palace, PhaseKind::Production), QStringLiteral("2023-10-01 2024-03-31"));
}

void TestTimelineView::aPlannedGateIsDragged()
{
    QVERIFY(await(copyPlan(*m_bench->session, m_bench->workspace->plan(), QStringLiteral("Bold"))));
    const PlanId other = m_bench->session->library().plans.last().id;
    QVERIFY(await(m_bench->session->moveTitles({other, {m_palace}, Stage::PreProduction, Day(2023, 8, 1), {}, {}})));
    m_bench->workspace->setPlan(other);
    QVERIFY(m_bench->settle());
    const TimelinePlace gate = TimelineBench::part(m_palace, TimelinePart::Greenlight);
    QVERIFY(isMovable(m_bench->scene().data->find(m_palace)->row, gate));
    QVERIFY(!isMovable(m_bench->scene().data->find(m_ward)->row,
                       TimelineBench::part(m_ward, TimelinePart::Greenlight))); // it follows the phase
    const int events = static_cast<int>(m_bench->session->library().stageEvents.size());
    m_bench->drag(gate, 31);
    m_bench->drop();
    QTRY_COMPARE(m_bench->session->library().plannedStages.first().day, Day(2023, 9, 1));
    QCOMPARE(m_bench->session->library().stageEvents.size(), events);
}

void TestTimelineView::theTimelineIsTold()
{
    QAccessibleInterface *timeline = QAccessible::queryAccessibleInterface(m_bench->view);
    QVERIFY(timeline);
    QCOMPARE(timeline->role(), QAccessible::Tree);
    QCOMPARE(timeline->text(QAccessible::Name), QStringLiteral("Timeline of titles"));
    QCOMPARE(timeline->childCount(), 3); // two titles and the demand
    QAccessibleInterface *row = timeline->child(0);
    QVERIFY(row->text(QAccessible::Name).startsWith(QStringLiteral("심야 병원, Drama")));
    QVERIFY(row->text(QAccessible::Name).contains(QLatin1String("Production: 2023-07-01 to 2023-12-31")));
    QCOMPARE(row->childCount(), 4);
    QAccessibleInterface *shoot = row->child(2);
    QCOMPARE(shoot->text(QAccessible::Name), QStringLiteral("Production: 2023-07-01 to 2023-12-31"));
    QCOMPARE(row->indexOfChild(shoot), 2);
    QVERIFY(shoot->rect().intersects(row->rect()));
    QCOMPARE(timeline->childAt(shoot->rect().center().x(), shoot->rect().center().y()), row);
    m_bench->view->goTo(TimelineBench::phase(m_ward, PhaseKind::Production));
    QCOMPARE(timeline->focusChild(), shoot);
    shoot->actionInterface()->doAction(QAccessibleActionInterface::increaseAction());
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-08-01 2024-01-31"));
    QAccessibleInterface *demand = timeline->child(2);
    QCOMPARE(demand->role(), QAccessible::Chart);
    QVERIFY(demand->text(QAccessible::Description).contains(QLatin1String("cap")));
}

void TestTimelineView::onlyWhatIsInSightIsPainted()
{
    for (int i = 0; i < 40; ++i)
        QVERIFY(!m_bench->add(QStringLiteral("작품 %1").arg(i), {}).isNull());
    QVERIFY(m_bench->settle());
    const auto [first, last] = m_bench->scene().visibleLines();
    QVERIFY(last - first < 20);
    m_bench->press(Qt::Key_End);
    QCOMPARE(m_bench->scene().currentLine(), 41);
    QCOMPARE(m_bench->scene().visibleLines().second, 42);
    QVERIFY(m_bench->scene().lineRect(41).bottom() <= m_bench->scene().rows.bottom() + 1);
}

void TestTimelineView::anEmptyPlanOffersAWay()
{
    QVERIFY(await(m_bench->session->deleteTitles({m_ward, m_palace})));
    QVERIFY(m_bench->settle());
    QVERIFY(m_bench->page->findChild<EmptyState *>()->isVisible());
    QVERIFY(!m_bench->view->isVisible());
}

// A tool may hold on to a part whose title is folded or filtered away since.
void TestTimelineView::whatAToolKeptOfAHiddenTitleDoesNothing()
{
    QAccessibleInterface *shoot = QAccessible::queryAccessibleInterface(m_bench->view)->child(0)->child(2);
    QVERIFY(shoot->isValid());
    m_bench->workspace->setSearchText(QStringLiteral("궁궐"));
    QVERIFY(!shoot->isValid());
    shoot->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(!m_bench->scene().current);
    m_bench->view->goTo(TimelineBench::phase(m_ward, PhaseKind::Production));
    QVERIFY(!m_bench->scene().current);
    QSignalSpy asked(m_bench->view, &TimelineView::menuRequested);
    QContextMenuEvent key(QContextMenuEvent::Keyboard, QPoint(), QPoint(), Qt::NoModifier);
    QApplication::sendEvent(m_bench->view, &key);
    QCOMPARE(asked.count(), 0);
}

void TestTimelineView::anApprovedPlanStaysAsItIs()
{
    const PlanId working = m_bench->workspace->plan();
    QVERIFY(await(linkPhasesInOrder(*m_bench->session, working, {m_ward})));
    QVERIFY(await(approvePlan(*m_bench->session, working,
                              {.name = {}, .day = Day(2023, 3, 31), .by = QStringLiteral("Board"), .note = {}})));
    const auto &plans = m_bench->session->library().plans;
    const auto approved = std::ranges::find(plans, PlanKind::Approved, &Plan::kind);
    QVERIFY(approved != plans.end());
    m_bench->workspace->setPlan(approved->id);
    QVERIFY(m_bench->settle());
    m_bench->view->goTo(TimelineBench::phase(m_ward, PhaseKind::Production));
    for (const char *text : {"New title…", "Begin only after another phase…", "Link phases in their order",
                             "Remove links", "Delete phase"}) {
        const QAction *verb = action(QString::fromUtf8(text));
        QVERIFY2(verb, text);
        QVERIFY2(!verb->isEnabled(), text);
        QVERIFY2(verb->toolTip().contains(QLatin1String("stays as it was approved")), text);
    }
    QSignalSpy refused(m_bench->workspace.get(), &Workspace::failed);
    m_bench->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().value<Error>().sentence.contains(QLatin1String("stays as it was approved")));
}

void TestTimelineView::aTitleOutsideThePlanIsNotWaitedFor()
{
    const PlanId working = m_bench->workspace->plan();
    QVERIFY(await(copyPlan(*m_bench->session, working, QStringLiteral("Bold"))));
    const PlanId other = m_bench->session->library().plans.last().id;
    QVERIFY(await(includeTitles(*m_bench->session, other, {m_ward}, false)));
    m_bench->workspace->setPlan(other);
    QVERIFY(m_bench->settle());
    QSignalSpy said(m_bench->workspace.get(), &Workspace::noticed);
    m_bench->page->showTitle(m_ward);
    QCOMPARE(said.count(), 1);
    QVERIFY(
        said.first().first().toString().startsWith(QStringLiteral("The plan that is shown leaves “심야 병원” out")));
    m_bench->view->goTo(TimelineBench::part(m_palace, TimelinePart::Title));
    m_bench->workspace->setPlan(working);
    QVERIFY(m_bench->settle());
    QCOMPARE(m_bench->scene().current->title, m_palace);
}

void TestTimelineView::detailsAreAToggle()
{
    QAction *details = action(QStringLiteral("Details"));
    auto *inspector = m_bench->page->findChild<TitleInspector *>();
    m_bench->press(Qt::Key_Home);
    details->trigger();
    QVERIFY(inspector->isVisible());
    QCOMPARE(inspector->title(), m_ward);
    details->trigger();
    QVERIFY(!inspector->isVisible());
    emit m_bench->view->openRequested(m_ward);
    QVERIFY(details->isChecked());
}

void TestTimelineView::linesGrowWithTheFont()
{
    QFont large = m_bench->view->font();
    large.setPointSize(24);
    m_bench->view->setFont(large);
    const TimelineScene &scene = m_bench->scene();
    QVERIFY(scene.rowHeight >= QFontMetrics(scene.font).height() + QFontMetrics(scene.small).height());
    QCOMPARE(scene.lineRect(0).height(), scene.rowHeight);
    QVERIFY(scene.head.height() >= 2 * QFontMetrics(scene.small).height());
    QCOMPARE(scene.hit(m_bench->point(TimelineBench::phase(m_ward, PhaseKind::Production))).place,
             TimelineBench::phase(m_ward, PhaseKind::Production));
}

void TestTimelineView::itIsWrittenAsPdfAside()
{
    action(QStringLiteral("Save timeline as PDF…"))->trigger();
    auto *where = m_bench->page->findChild<QFileDialog *>();
    QVERIFY(where && where->isVisible());
    where->setDirectory(m_bench->folder.path());
    where->selectFile(QStringLiteral("plan.pdf"));
    QSignalSpy said(m_bench->workspace.get(), &Workspace::noticed);
    QSignalSpy progress(m_bench->session.get(), &Session::progressChanged);
    where->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said.first().first().toString(), QStringLiteral("The PDF was written to plan.pdf"));
    QVERIFY(QFile::exists(m_bench->folder.filePath(QStringLiteral("plan.pdf"))));
    QTRY_VERIFY(!progress.isEmpty() && progress.last().first().toDouble() < 0); // and is done with
}

SLATEBOARD_WINDOW_TEST(TestTimelineView)
#include "tst_timelineview.moc"
