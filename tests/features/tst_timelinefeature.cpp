// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/titlepartverbs.h"
#include "tests/features/timelinebench.h"
#include "tests/support/registry.h"
#include "ui/pages/timeline/timelinewords.h"

#include <QSignalSpy>

using namespace slateboard;
using At = TimelineBench::At;

/// What a hand does on the timeline, with the mouse and with keys, and what it shows meanwhile.
class TestTimelineFeature : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bench.reset(); }
    void draggingAPhaseMovesItByMonths();
    void theMoneyFollowsTheDrag();
    void anEndIsStretchedToTheEndOfAMonth();
    void aGateLeavesTheEndOfItsPhaseToTheHand();
    void daysAreSnappedToWithAlt();
    void escapePutsThePhaseBack();
    void aDropWhereItWasChangesNothing();
    void aTitleMovesWithItsRelease();
    void whatIsOverStaysWhenATitleMoves();
    void severalTitlesMoveAsOneStep();
    void theReleaseIsDragged();
    void windowsFollowTheReleaseAndAreDragged();
    void linkedPhasesArePushed();
    void linkedPhasesArePulledWithShift();
    void aLinkHoldsAndSaysSo();
    void undoBringsItBack();
    void aSearchThatHidesItEndsTheDrag();
    void newFiguresKeepWhatIsInHand();
    void stepsThatWaitForTheFileAreNotLost();

private:
    std::unique_ptr<TimelineBench> m_bench;
    TitleId m_ward;
    TitleId m_palace;
};

void TestTimelineFeature::init()
{
    m_bench = std::make_unique<TimelineBench>();
    QVERIFY(m_bench->open());
    m_ward = m_bench->add(QStringLiteral("심야 병원"),
                          {{PhaseKind::PreProduction, Day(2023, 5, 1), Day(2023, 6, 30)},
                           {PhaseKind::Production, Day(2023, 7, 1), Day(2023, 12, 31)}},
                          Day(2024, 6, 1));
    m_palace = m_bench->add(QStringLiteral("달빛 궁궐"), {{PhaseKind::Production, Day(2023, 9, 1), Day(2024, 2, 29)}},
                            Day(2024, 9, 1), Format::Film);
    QVERIFY(m_bench->settle());
    m_bench->view->setFocus();
}

void TestTimelineFeature::draggingAPhaseMovesItByMonths()
{
    const QImage before = m_bench->screen()->grab().toImage();
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), 64);
    QVERIFY(m_bench->scene().gesture);
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-09-01 2024-02-29"));
    QCOMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-07-01 2023-12-31"));
    QVERIFY(m_bench->screen()->grab().toImage() != before); // the bar, and its notes
    m_bench->drop();

    // It stands there at once, before the file has it.
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-09-01 2024-02-29"));
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-09-01 2024-02-29"));
    QVERIFY(m_bench->settle());
    QVERIFY(!m_bench->scene().settling);
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-09-01 2024-02-29"));
    QCOMPARE(m_bench->days(m_ward, PhaseKind::PreProduction), QStringLiteral("2023-05-01 2023-06-30"));
}

void TestTimelineFeature::theMoneyFollowsTheDrag()
{
    const auto before = m_bench->workspace->figures().money.quarters;
    m_bench->drag(TimelineBench::phase(m_palace, PhaseKind::Production), -60);
    const DemandStrip demand = m_bench->scene().demand();
    const std::vector now(demand.quarters.begin(), demand.quarters.end());
    QVERIFY(!planning::touchedQuarters(before, now).empty());
    QCOMPARE(demand.before.size(), before.size());
    QVERIFY(m_bench->scene().gesture->tightest()); // both titles shoot at once then
    const auto notes = gestureNotes(*m_bench->scene().data, *m_bench->scene().gesture, m_bench->scene().formatter);
    QVERIFY(std::ranges::any_of(
        notes, [](const GestureNote &note) { return note.text.contains(QLatin1String("with this title as firm")); }));
    m_bench->drop();
    QTRY_COMPARE(m_bench->days(m_palace, PhaseKind::Production), QStringLiteral("2023-07-01 2023-12-31"));
    QVERIFY(m_bench->settle());
    const auto &after = m_bench->workspace->figures().money.quarters;
    QVERIFY(planning::touchedQuarters(after, now).empty()); // what the drag said came true
    QVERIFY(m_bench->scene().demand().before.empty());
}

void TestTimelineFeature::anEndIsStretchedToTheEndOfAMonth()
{
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), 20, At::End);
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-07-01 2024-01-31"));
    m_bench->drop();
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-07-01 2024-01-31"));
    QVERIFY(m_bench->settle());
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), 40, At::Start);
    m_bench->drop();
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-08-01 2024-01-31"));
}

void TestTimelineFeature::aGateLeavesTheEndOfItsPhaseToTheHand()
{
    const TimelinePlace gate = TimelineBench::part(m_ward, TimelinePart::Greenlight);
    QCOMPARE(m_bench->scene().hit(m_bench->point(gate)).place, gate); // tool tips tell of it
    m_bench->drag(gate, 31);
    m_bench->drop();
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::PreProduction), QStringLiteral("2023-06-01 2023-06-30"));
}

void TestTimelineFeature::daysAreSnappedToWithAlt()
{
    m_bench->view->showDays(Day(2023, 6, 1), Day(2024, 3, 1));
    const int moved = 10;
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), moved, At::Middle, Qt::AltModifier);
    const Day start = m_bench->scene().gesture->daysNow().start;
    QVERIFY(std::abs(start.daysSince(Day(2023, 7, 1)) - moved) <= 1); // as exact as pixels are
    QTest::mouseRelease(m_bench->screen(), Qt::RightButton, {}, m_bench->mouse);
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!m_bench->scene().gesture);
}

void TestTimelineFeature::escapePutsThePhaseBack()
{
    QSignalSpy asked(m_bench->view, &TimelineView::rescheduleRequested);
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), 64);
    m_bench->press(Qt::Key_Escape);
    QVERIFY(!m_bench->scene().gesture);
    m_bench->drop();
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-07-01 2023-12-31"));
    QCOMPARE(asked.count(), 0);
}

void TestTimelineFeature::aDropWhereItWasChangesNothing()
{
    QSignalSpy asked(m_bench->view, &TimelineView::rescheduleRequested);
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), 7); // less than half a month
    m_bench->drop();
    QCOMPARE(asked.count(), 0);
    QVERIFY(!m_bench->scene().settling);
}

void TestTimelineFeature::aTitleMovesWithItsRelease()
{
    // The line between the shoot and the release holds the title together.
    const QRectF spine = m_bench->scene().placeRect(TimelineBench::part(m_ward, TimelinePart::Title));
    const QPoint at(qRound(m_bench->scene().axis.at(Day(2024, 4, 1))), qRound(spine.center().y()));
    QTest::mousePress(m_bench->screen(), Qt::LeftButton, {}, at);
    m_bench->mouse = at + QPoint(qRound(31 * m_bench->scene().axis.pixelsPerDay()), 0);
    QTest::mouseMove(m_bench->screen(), at + QPoint(QApplication::startDragDistance() + 1, 0));
    QTest::mouseMove(m_bench->screen(), m_bench->mouse);
    m_bench->drop();
    QTRY_COMPARE(m_bench->release(m_ward), Day(2024, 7, 1));
    QCOMPARE(m_bench->days(m_ward, PhaseKind::PreProduction), QStringLiteral("2023-06-01 2023-07-31"));
    QCOMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-08-01 2024-01-31"));
}

void TestTimelineFeature::whatIsOverStaysWhenATitleMoves()
{
    const TitleId laundry = m_bench->add(QStringLiteral("용의 세탁소"),
                                         {{PhaseKind::Development, Day(2022, 6, 1), Day(2022, 12, 31)},
                                          {PhaseKind::PreProduction, Day(2023, 1, 1), Day(2023, 4, 30)},
                                          {PhaseKind::Production, Day(2023, 5, 1), Day(2023, 8, 31)}},
                                         Day(2024, 3, 1));
    QVERIFY(m_bench->settle());
    m_bench->view->goTo(TimelineBench::part(laundry, TimelinePart::Title));
    m_bench->press(Qt::Key_Space);
    m_bench->press(Qt::Key_Right);
    const TimelineGesture &gesture = *m_bench->scene().gesture;
    QCOMPARE(gesture.kept(), QStringLiteral("Over, and left as it was: 1 phase(s). Under way, with its first day kept: "
                                            "1 phase(s)."));
    const auto notes = gestureNotes(*m_bench->scene().data, gesture, m_bench->workspace->format());
    QVERIFY(std::ranges::find(notes, gesture.kept(), &GestureNote::text) != notes.end());
    m_bench->press(Qt::Key_Return);
    QTRY_COMPARE(m_bench->release(laundry), Day(2024, 4, 1));
    QCOMPARE(m_bench->days(laundry, PhaseKind::Development), QStringLiteral("2022-06-01 2022-12-31"));
    QCOMPARE(m_bench->days(laundry, PhaseKind::PreProduction), QStringLiteral("2023-01-01 2023-05-31"));
    QCOMPARE(m_bench->days(laundry, PhaseKind::Production), QStringLiteral("2023-06-01 2023-09-30"));
}

void TestTimelineFeature::severalTitlesMoveAsOneStep()
{
    const auto nameOf = [&](TitleId title) {
        return QPoint(40, qRound(m_bench->scene().rowRect(m_bench->scene().lineOf(title)).center().y()));
    };
    QTest::mouseClick(m_bench->screen(), Qt::LeftButton, {}, nameOf(m_ward));
    QTest::mouseClick(m_bench->screen(), Qt::LeftButton, Qt::ControlModifier, nameOf(m_palace));
    QCOMPARE(m_bench->view->selectedTitles().size(), 2);
    m_bench->press(Qt::Key_Space);
    m_bench->press(Qt::Key_Right);
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-08-01 2024-01-31"));
    m_bench->press(Qt::Key_Return);
    QTRY_COMPARE(m_bench->release(m_palace), Day(2024, 10, 1));
    QCOMPARE(m_bench->release(m_ward), Day(2024, 7, 1));
    QCOMPARE(m_bench->session->undoWords()->translated(), QStringLiteral("Reschedule 2 title(s)"));
}

void TestTimelineFeature::theReleaseIsDragged()
{
    m_bench->drag(TimelineBench::part(m_ward, TimelinePart::Release), 31, At::Start);
    m_bench->drop();
    QTRY_COMPARE(m_bench->release(m_ward), Day(2024, 7, 1));
    QCOMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-07-01 2023-12-31"));
}

void TestTimelineFeature::windowsFollowTheReleaseAndAreDragged()
{
    ReleaseWindow window;
    window.days = 90;
    QVERIFY(await(setWindows(*m_bench->session, m_bench->workspace->plan(), m_ward, {{window, {}}})));
    QVERIFY(m_bench->settle());
    const auto shown = [this] {
        const auto &windows = m_bench->scene().rowOf(*m_bench->scene().data->find(m_ward)).windows;
        return windows.front().start->iso() + QLatin1Char(' ') + windows.front().end->iso();
    };
    const ReleaseWindow known = m_bench->session->library().windows.first();
    const TimelinePlace place{m_ward, TimelinePart::Window, {}, known.id.value};
    QCOMPARE(shown(), QStringLiteral("2024-06-01 2024-08-29"));
    m_bench->drag(TimelineBench::part(m_ward, TimelinePart::Release), 31, At::Start);
    QCOMPARE(shown(), QStringLiteral("2024-07-01 2024-09-28"));
    m_bench->press(Qt::Key_Escape);
    m_bench->drag(place, 31);
    QCOMPARE(shown(), QStringLiteral("2024-07-01 2024-09-28"));
    m_bench->drop();
    QTRY_COMPARE(m_bench->session->library().windows.first().startsOn, Day(2024, 7, 1));
    QVERIFY(m_bench->settle());
    m_bench->drag(place, 33, At::End);
    m_bench->drop();
    QTRY_COMPARE(m_bench->session->library().windows.first().days, 123); // to the end of October
}

void TestTimelineFeature::linkedPhasesArePushed()
{
    QVERIFY(await(linkPhasesInOrder(*m_bench->session, m_bench->workspace->plan(), {m_ward})));
    QVERIFY(m_bench->settle());
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::PreProduction), 31, At::End);
    m_bench->drop();
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::PreProduction), QStringLiteral("2023-05-01 2023-07-31"));
    QCOMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-08-01 2024-01-31"));
}

void TestTimelineFeature::linkedPhasesArePulledWithShift()
{
    QVERIFY(await(linkPhasesInOrder(*m_bench->session, m_bench->workspace->plan(), {m_ward})));
    QVERIFY(m_bench->settle());
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::PreProduction), -31, At::Middle, Qt::ShiftModifier);
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::PreProduction), QStringLiteral("2023-04-01 2023-05-31"));
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-06-01 2023-12-01"));
    m_bench->press(Qt::Key_Escape);
}

void TestTimelineFeature::aLinkHoldsAndSaysSo()
{
    QVERIFY(await(linkPhasesInOrder(*m_bench->session, m_bench->workspace->plan(), {m_ward})));
    QVERIFY(m_bench->settle());
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), -62);
    QVERIFY(m_bench->scene().gesture->heldBy());
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-07-01 2023-12-31"));
    const auto notes = gestureNotes(*m_bench->scene().data, *m_bench->scene().gesture, m_bench->scene().formatter);
    QVERIFY(std::ranges::any_of(notes, [](const GestureNote &note) {
        return note.text == QStringLiteral("Held: it begins only after “Pre-production”");
    }));
    m_bench->press(Qt::Key_Escape);
}

void TestTimelineFeature::undoBringsItBack()
{
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), 64);
    m_bench->drop();
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-09-01 2024-02-29"));
    m_bench->workspace->undo();
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-07-01 2023-12-31"));
    QVERIFY(m_bench->settle());
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-07-01 2023-12-31"));
}

void TestTimelineFeature::aSearchThatHidesItEndsTheDrag()
{
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), 64);
    m_bench->workspace->setSearchText(QStringLiteral("병원")); // it still fits: the hand goes on
    QVERIFY(m_bench->scene().gesture);
    QTest::mouseMove(m_bench->screen(), m_bench->mouse + QPoint(5, 0));
    m_bench->workspace->setSearchText(QStringLiteral("궁궐"));
    QVERIFY(!m_bench->scene().gesture);
    QTest::mouseMove(m_bench->screen(), m_bench->mouse);
    m_bench->drop();
    QVERIFY(!m_bench->scene().settling);
}

void TestTimelineFeature::newFiguresKeepWhatIsInHand()
{
    m_bench->drag(TimelineBench::phase(m_ward, PhaseKind::Production), 64);
    QVERIFY(!m_bench->add(QStringLiteral("새 작품"), {}).isNull());
    QVERIFY(m_bench->settle());
    QVERIFY(m_bench->scene().gesture);
    QCOMPARE(m_bench->shownDays(m_ward, PhaseKind::Production), QStringLiteral("2023-09-01 2024-02-29"));
    m_bench->drop();
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-09-01 2024-02-29"));
    QVERIFY(m_bench->settle());
    m_bench->view->goTo(TimelineBench::phase(m_palace, PhaseKind::Production));
    m_bench->press(Qt::Key_Space);
    m_bench->press(Qt::Key_Right);
    QVERIFY(await(m_bench->session->deleteTitles({m_palace})));
    QVERIFY(m_bench->settle());
    QVERIFY(!m_bench->scene().gesture); // nothing is left to hold
}

void TestTimelineFeature::stepsThatWaitForTheFileAreNotLost()
{
    m_bench->view->goTo(TimelineBench::phase(m_ward, PhaseKind::Production));
    for (int held = 0; held < 5; ++held)
        m_bench->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_bench->days(m_ward, PhaseKind::Production), QStringLiteral("2023-12-01 2024-05-31"));
    QVERIFY(m_bench->settle());
    m_bench->view->goTo(TimelineBench::phase(m_palace, PhaseKind::Production));
    m_bench->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    m_bench->press(Qt::Key_Space);
    QTRY_VERIFY(m_bench->scene().gesture); // taken hold of as soon as it can be
    m_bench->press(Qt::Key_Escape);
}

SLATEBOARD_WINDOW_TEST(TestTimelineFeature)
#include "tst_timelinefeature.moc"
