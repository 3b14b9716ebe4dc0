// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace slateboard {

/// What can be done on the Library page.
struct LibraryActions {
    explicit LibraryActions(QWidget &page);

    QAction *import;
    QAction *add;
    QAction *edit; // the current cell
    QAction *details;
    QAction *grant; // rights to what is selected
    QAction *grantAll;
    QAction *scout; // records a step
    QAction *funnel;
    QAction *copy;
    QAction *remove;
    QAction *clear;   // search and filters
    QAction *find;    // to the search field
    QAction *filters; // shows those that were saved
    QAction *saveFilter;
    QAction *columns;
    QAction *openGroups;
    QAction *closeGroups;

    /// Those that menus and the search for commands offer, as they belong together.
    [[nodiscard]] QList<QAction *> all() const;
    void retranslate() const;
    /// Enables what makes sense: `refusal` says why nothing can be changed, or is empty.
    void refresh(const QString &refusal, bool hasSelection) const;
};

} // namespace slateboard
