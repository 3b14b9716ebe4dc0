// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMenu;
class QWidget;

namespace slateboard {

/// What can be done with the list of dated milestones.
struct MilestoneActions {
    /// Keys that mean other things in a text field work in `table` only.
    MilestoneActions(QWidget &list, QWidget &table);

    QAction *add;
    QAction *change; // in a dialog
    QAction *done;   // today
    QAction *notDone;
    QAction *follow; // the phase again
    QAction *usual;  // for all titles of which something is still awaited
    QAction *templates;
    QAction *details; // of the milestone's title, beside the list
    QAction *copy;
    QAction *remove;

    /// Those that menus and the search for commands offer, as they belong together.
    [[nodiscard]] QList<QAction *> all() const;
    /// Those of the rows that are selected.
    void fill(QMenu &menu) const;
    void retranslate() const;

    struct Means {
        QString refusal;     // why nothing can be changed, or empty
        QString lockRefusal; // why no other day can be given, or empty
        int selected = 0;
        bool isShown = true; // the list is in front
    };
    void refresh(const Means &means) const;
};

} // namespace slateboard
