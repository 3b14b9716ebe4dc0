// SPDX-License-Identifier: GPL-3.0-or-later
// How quick the board, the timeline and plans are on a library: painting, a frame of a drag with all that it tells,
// another plan, a comparison, the undo of a move of many. Prints one line a figure; needs a display (Xvfb will do).
//
//   slatebench LIBRARY.slate
#include "app/planning/plancompare.h"
#include "tests/bench/measure.h"
#include "tests/support/awaiting.h"
#include "ui/language/language.h"
#include "ui/models/workspace.h"
#include "ui/pages/board/boardpage.h"
#include "ui/pages/board/boardview.h"
#include "ui/pages/timeline/timelinepage.h"
#include "ui/pages/timeline/timelineview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace slateboard;

namespace {

constexpr int frames = 300;
constexpr int manyCards = 200;

/// Notes when a widget has been painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    void await()
    {
        m_isPainted = false;
        while (!m_isPainted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) // after the paint itself: the event is still on its way
            QMetaObject::invokeMethod(
                this, [this] { m_isPainted = true; }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    bool m_isPainted = false;
};

void sendMouse(QWidget *screen, QEvent::Type type, QPoint at, bool isDown)
{
    const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
    QMouseEvent event(type, at, screen->mapToGlobal(at), button, isDown ? Qt::LeftButton : Qt::NoButton,
                      Qt::NoModifier);
    QApplication::sendEvent(screen, &event);
}

/// A page of a library on the screen.
template <class PageType, class View>
struct Shown {
    explicit Shown(Workspace &workspace) :
        page(workspace), view(page.template findChild<View *>()), watch(view->viewport())
    {
        page.resize(1280, 800);
        page.show();
        page.refresh();
        QTest::qWait(1500);
    }

    // What is done until it has been painted.
    void measure(bench::Samples &samples, const std::function<void()> &deed)
    {
        samples.time([&] {
            deed();
            view->viewport()->update();
            watch.await();
        });
    }
    void measurePainting(const char *name)
    {
        bench::Samples samples;
        for (int i = 0; i < frames / 3; ++i)
            samples.time([&] { view->viewport()->repaint(); });
        samples.print(name);
    }
    // From the press to the release outside of everything, back and forth over the width of the view.
    void measureDrag(const char *name, QPoint from, const std::function<QPoint(int)> &at)
    {
        QWidget *screen = view->viewport();
        sendMouse(screen, QEvent::MouseButtonPress, from, true);
        sendMouse(screen, QEvent::MouseMove, from + QPoint(QApplication::startDragDistance() + 2, 2), true);
        QTest::qWait(300); // what moves would do is computed once, when something is lifted
        bench::Samples samples;
        for (int i = 0; i < frames; ++i)
            measure(samples, [&] { sendMouse(screen, QEvent::MouseMove, at(i), true); });
        samples.print(name);
        QTest::keyClick(view, Qt::Key_Escape);
        sendMouse(screen, QEvent::MouseButtonRelease, from, false);
        QTest::qWait(100);
    }

    PageType page;
    View *view;
    PaintWatch watch;
};

void awaitFigures(Workspace &workspace, const std::function<void()> &deed)
{
    bool isNew = false;
    const auto connection = QObject::connect(&workspace, &Workspace::figuresChanged, [&isNew] { isNew = true; });
    deed();
    while (!isNew)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QObject::disconnect(connection);
}

void measureBoard(Workspace &workspace)
{
    Shown<BoardPage, BoardView> board(workspace);
    board.measurePainting("painting the board");
    const BoardScene &scene = board.view->scene();
    for (const Stage stage : {Stage::Development, Stage::Pitch}) {
        const CardPlace first{static_cast<int>(stage), 0};
        if (scene.boxes.rows(first.column) == 0)
            continue;
        const QPoint from = board.view->viewRect(first).center();
        board.measureDrag("a frame of dragging a card", from, [&](int i) {
            const int width = board.view->viewport()->width() - 80;
            const int x = i * 11 % (2 * width);
            return QPoint(40 + (x < width ? x : 2 * width - x), from.y() + i % 60);
        });
        break;
    }
    const auto awaitBoard = [&](const std::function<void()> &deed) {
        awaitFigures(workspace, deed);
        while (!board.page.isSettled())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    };
    bench::Samples switching;
    QList<Plan> plans = workspace.library().plans;
    std::ranges::rotate(plans, plans.begin() + 1); // ends with the working plan, which it began with
    for (const Plan &plan : std::as_const(plans)) {
        board.measure(switching, [&] { awaitBoard([&] { workspace.setPlan(plan.id); }); });
    }
    switching.print("another plan, to its painted board");

    QList<TitleId> many;
    for (const BoardCard &card : scene.cards) {
        if (card.stage == Stage::Pitch || card.stage == Stage::Development)
            many << card.title;
    }
    many = many.first(std::min<qsizetype>(many.size(), manyCards));
    bench::Samples undoing;
    for (int i = 0; i < 5; ++i) {
        awaitFigures(workspace, [&] {
            workspace.follow(workspace.session().moveTitles({{}, many, Stage::Shelved, workspace.asOf()}));
        });
        board.measure(undoing, [&] { awaitBoard([&] { workspace.undo(); }); });
    }
    std::printf("cards moved: %d\n", static_cast<int>(many.size()));
    undoing.print("undo of that move, to its painted board");
}

void measureTimeline(Workspace &workspace)
{
    Shown<TimelinePage, TimelineView> timeline(workspace);
    timeline.measurePainting("painting the timeline");
    timeline.view->showAll();
    timeline.measurePainting("painting all years of the timeline");
    const TimelineScene &scene = timeline.view->scene();
    timeline.view->verticalScrollBar()->setValue(timeline.view->verticalScrollBar()->maximum() / 2);
    const auto [first, last] = scene.visibleLines();
    for (int line = first; line < last; ++line) {
        const TimelineItem *item = scene.itemAt(line);
        const TimelinePlace place{item ? item->title : TitleId{}, TimelinePart::Phase, PhaseKind::Production};
        const QRectF bar = item ? scene.placeRect(place) : QRectF();
        if (bar.isEmpty() || !isMovable(item->row, place) || !QRectF(scene.rows).contains(bar.center()))
            continue;
        const QPoint from = bar.center().toPoint();
        timeline.measureDrag("a frame of dragging a phase", from,
                             [&](int i) { return from + QPoint(i % 200 - 100, 0); });
        return;
    }
    std::puts("no phase to drag is in sight");
}

void measureComparison(const Library &library, Day asOf)
{
    bench::Samples samples;
    for (const Plan &plan : library.plans.mid(1)) {
        samples.time([&] { (void)planning::comparePlans(library, workingPlan(library).id, plan.id, asOf); });
    }
    samples.print("comparing two plans");
    bench::Samples figures;
    for (int i = 0; i < 5; ++i)
        figures.time([&] { (void)planning::figuresOf(library, workingPlan(library).id, asOf); });
    figures.print("reference: the figures of one plan");
}

} // namespace

int main(int argc, char *argv[])
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fputs("usage: slatebench LIBRARY.slate\n", stderr);
        return 2;
    }
    speak(Language::Korean);
    Theme::apply(application, ThemeMode::Light);
    const auto session = await(Session::open(QString::fromLocal8Bit(argv[1]), Access::Write));
    if (!session) {
        std::fprintf(stderr, "%s\n", qPrintable(session.error().sentence));
        return 1;
    }
    Workspace workspace(*session);
    awaitFigures(workspace, [] {});
    std::printf("titles: %d, plans: %d\n", static_cast<int>(workspace.library().titles.size()),
                static_cast<int>(workspace.library().plans.size()));
    measureBoard(workspace);
    measureTimeline(workspace);
    measureComparison(workspace.library(), workspace.asOf());
    bench::printMemory("at the end");
    return 0;
}
