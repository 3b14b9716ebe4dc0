// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

class QAction;
class QWidget;

namespace slateboard {

class BoardView;

/// What can be done on the Board.
struct BoardActions {
    BoardActions(QWidget &page, QWidget &view);

    QAction *newTitle;
    QAction *import;
    QAction *edit;
    QAction *details; // shows the inspector
    QAction *moveMode;
    QAction *moveOn;
    QAction *moveBack;
    QAction *planDay; // of a stage, in a plan that is not the working one
    QAction *shelve;
    QAction *turnaround;
    QAction *revive;
    QAction *lock; // in or out of the plan
    QAction *showSource;
    QAction *history; // of the current title
    QAction *remove;

    void retranslate() const;
    /// Opens the menu of the selected cards, or of the empty board.
    void openMenu(BoardView &view, QPoint global, bool canMove) const;
};

} // namespace slateboard
