// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/day.h"

#include <QWidget>

class QAction;
class QCalendarWidget;
class QMenu;
class QPushButton;

namespace slateboard {

class DayEdit;
class Palette;
class PlanBox;
class Workspace;

/// The row above the pages: which plan and which day are looked at, the search field, undo, redo and print.
class TopBar : public QWidget {
    Q_OBJECT
public:
    TopBar(QAction *undo, QAction *redo, QAction *print, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace); // may be null
    [[nodiscard]] Palette &searchField() const { return *m_palette; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void buildDayMenu();
    void travel(Day day);
    void travelToTyped();

    Workspace *m_workspace = nullptr;
    PlanBox *m_plan;
    QPushButton *m_day;
    QMenu *m_dayMenu;
    DayEdit *m_typedDay;
    QCalendarWidget *m_calendar;
    QAction *m_returnToday;
    QAction *m_pin;
    QAction *m_unpin;
    Palette *m_palette;
};

} // namespace slateboard
