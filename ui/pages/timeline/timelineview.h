// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/timeline/timelinescene.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

namespace slateboard {

/// The timeline itself: paints only the lines in sight, moves and stretches by mouse and keyboard, and tells assistive
/// tools what it shows. It asks for changes and makes none.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineView(const Formatter &formatter, QWidget *parent = nullptr);

    void setData(std::shared_ptr<const TimelineData> shown, TimelineArrangement arrangement, const Formatter &formatter,
                 Day today);
    /// The same titles in another order, or fewer of them.
    void setArrangement(TimelineArrangement arrangement);
    void setMovable(bool movable);
    void setSnap(TimelineSnap snap) { m_snap = snap; }
    void setFollowing(planning::Following following) { m_following = following; }
    /// What was let go is in the data that comes next; steps that were asked for meanwhile are done on it.
    void settle();
    /// What was let go was refused, and with it what was to follow.
    void giveUp();

    [[nodiscard]] const TimelineScene &scene() const { return m_scene; }
    [[nodiscard]] QList<TitleId> selectedTitles() const; // in the order of the lines; that of the current part if none
    /// Selects a title and brings it into sight; false if no line shows it.
    bool reveal(TitleId title);
    /// Puts the keyboard on a part, and brings it into sight.
    void goTo(const TimelinePlace &place);

    void zoomBy(double factor); // about the middle
    void showDays(Day first, Day last);
    void showAll();
    void showToday();

    /// Moves the current part by so many steps of the snapping and lets it go at once, or once what was let go before
    /// has settled.
    void stepCurrent(planning::PhaseGrip grip, int steps);
    /// Makes the current phase follow the one that is pointed at, or entered, next.
    void beginLink();

signals:
    void rescheduleRequested(const slateboard::Reschedule &changes);
    void linkRequested(const slateboard::PhaseLink &link);
    void moveForbidden(slateboard::TitleId title); // that is locked; null: nothing can be moved
    void openRequested(slateboard::TitleId title);
    void menuRequested(QPoint global);
    void foldRequested(int group, bool folded);
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Press {
        QPoint at;
        TimelineHit hit;
        double firstDay = 0; // of the axis, when it was pressed
        double day = 0;      // under the mouse
        bool selectsOnRelease = false;
    };
    /// What the keyboard asked for while a drop was on its way into the file.
    struct Waiting {
        PlanId plan;
        TimelinePlace place;
        planning::PhaseGrip grip = planning::PhaseGrip::Whole;
        int steps = 0; // 0: it is only taken hold of
    };

    void layOut();
    void syncScrollBars();
    void keepPlaces();
    void showLine(int line);
    void showPlace(const TimelinePlace &place);
    void announce();
    [[nodiscard]] double dayUnder(int x) const;
    [[nodiscard]] QString toolTipAt(QPoint point) const;

    // The mouse
    void hover(QPoint point);
    void selectBy(Qt::KeyboardModifiers modifiers, const TimelinePlace &place);
    void pressHead(int line);
    void beginDrag(QPoint mouse);
    void drag(QPoint mouse, Qt::KeyboardModifiers modifiers);
    void pan(QPoint mouse);

    // A gesture, whoever makes it
    [[nodiscard]] bool grip(const TimelinePlace &place, planning::PhaseGrip by);
    void step(planning::PhaseGrip by, int steps);
    void endGesture(bool drop);
    void keepGesture(PlanId before);
    void await(const TimelinePlace &place, planning::PhaseGrip by, int steps);
    void doWaiting();
    void linkTo(const TimelinePlace &place);

    // The keyboard
    bool keyInGesture(QKeyEvent *event);
    bool keyOnLine(QKeyEvent *event);
    bool keyOnHead(QKeyEvent *event);
    bool goToLine(int line, bool extend);
    void goAlong(int steps);

    TimelineScene m_scene;
    std::optional<Press> m_press; // there as long as the mouse has a gesture, or pans
    std::vector<Waiting> m_waiting;
    bool m_panning = false;
    bool m_movable = false;
    bool m_syncing = false; // scroll bars are being set
    bool m_shown = false;   // days were chosen once
    TimelineSnap m_snap = TimelineSnap::Month;
    planning::Following m_following = planning::Following::Push;
    QBasicTimer m_edgeTimer;
    TitleId m_anchor; // where a selection with Shift begins
};

} // namespace slateboard
