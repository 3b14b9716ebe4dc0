// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QDialog>
#include <QHash>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLayout;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;

namespace slateboard {

class InterimTargets;
class Workspace;

/// The goals of a library as a list, and of the chosen one what is counted, how many, from when, by when, and what is
/// to be reached on the way. All of it is one step.
class GoalsDialog : public QDialog {
    Q_OBJECT
public:
    explicit GoalsDialog(Workspace &workspace, QWidget *parent = nullptr);

    void accept() override;

private:
    [[nodiscard]] QLayout *makeList();
    [[nodiscard]] QLayout *makeForm();
    void layOut();
    void addGoal();
    void removeGoal();
    void showGoal(int row);
    void takeForm();
    void nameRow(int row);
    void refresh();

    Workspace &m_workspace;
    QList<Goal> m_goals;
    QHash<GoalId, QList<InterimTarget>> m_targets;
    bool m_isShowing = false; // what the form says now comes from a goal
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    QComboBox *m_measure;
    QLineEdit *m_name;
    QSpinBox *m_target;
    QDateEdit *m_start;
    QDateEdit *m_deadline;
    InterimTargets *m_interims;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
};

} // namespace slateboard
