// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/milestones.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QToolButton;

namespace slateboard {

class DayEdit;
class Workspace;

/// One milestone of a title in its inspector: ticked when it was done; its day is typed, that of the forecast while it
/// is awaited, else that on which it was done.
class MilestoneLine : public QWidget {
    Q_OBJECT
public:
    explicit MilestoneLine(Workspace &workspace, QWidget *parent = nullptr);

    void show(const planning::MilestoneFigures &figures);
    [[nodiscard]] MilestoneId milestone() const { return m_figures.milestone; }

private:
    void takeDay();
    void takeDone(bool isDone);
    void openMenu();

    Workspace &m_workspace;
    planning::MilestoneFigures m_figures;
    QCheckBox *m_done;
    DayEdit *m_day;
    QLabel *m_state;
    QToolButton *m_more;
};

} // namespace slateboard
