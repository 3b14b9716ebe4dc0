// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>

class QAction;
class QWidget;

namespace slateboard {

class TimelineView;
class Workspace;

/// What can be done on the Timeline, and what does it.
struct TimelineActions {
    TimelineActions(QWidget &page, TimelineView &view);

    QAction *newTitle;
    QAction *import;
    QAction *details;
    QAction *showOnBoard;
    QAction *later;
    QAction *earlier;
    QAction *endLater;
    QAction *endEarlier;
    QAction *link;
    QAction *linkInOrder;
    QAction *unlink;
    QAction *dropPhase;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *all;
    QAction *now;
    QAction *savePdf;

    void retranslate() const;
    [[nodiscard]] QList<QAction *> list() const; // for the window's menu
    /// Enables what fits what the keyboard is on; what its plan does not let be changed says why.
    void update(const TimelineView &view, const Workspace &workspace) const;
    void openMenu(TimelineView &view, Workspace &workspace, QPoint global) const;
};

/// Does to the plan what the actions ask for.
namespace TimelineDeeds {

void linkInOrder(TimelineView &view, Workspace &workspace);
void unlink(TimelineView &view, Workspace &workspace);
void dropPhase(TimelineView &view, Workspace &workspace);
/// Asks where, and writes the timeline as a PDF.
void savePdf(QWidget &page, Workspace &workspace);

} // namespace TimelineDeeds

} // namespace slateboard
