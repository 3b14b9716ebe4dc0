// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/library/duplicatesmodel.h"

#include <QDialog>

class QAction;
class QCheckBox;
class QLabel;
class QListView;
class QProgressBar;
class QStackedWidget;
class QTimer;

namespace slateboard {

class EmptyState;
class GroupView;

/// Source IPs that are probably one work: the groups as a list, one of them side by side, to be merged or said to be
/// none. Stands beside the window, which can be used meanwhile. Undo takes back merges made here, as long as nothing
/// else was changed since.
class DuplicatesDialog : public QDialog {
    Q_OBJECT
public:
    DuplicatesDialog(Workspace &workspace, std::shared_ptr<DuplicatesModel::NoDuplicates> hidden, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QLayout *makeButtons();
    void connectActions();
    void go(int steps);
    void showSearch();
    void showNone();
    void showState();
    void showGroup();
    void retranslate();
    void merge();
    void undoMerge();
    void perform(const Edited &edited, const QString &sentence, int merges);
    void hideGroup();
    [[nodiscard]] int currentRow() const;

    Workspace &m_workspace;
    DuplicatesModel *m_model;
    QListView *m_list;
    GroupView *m_group;
    QLabel *m_count;
    QLabel *m_limits; // of what was compared
    QLabel *m_notice; // what was done last: the window's own notices stand behind the dialog
    QCheckBox *m_parts;
    QProgressBar *m_progress;
    QTimer *m_ticks; // while a search is under way
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_merge;
    QAction *m_noDuplicates;
    QAction *m_undo;
    int m_merges = 0;          // that can be undone here
    bool m_isEditing = false;  // what changes is done here
    bool m_isWorkedOn = false; // something was merged or put aside
    int m_row = 0;             // before the groups are found anew
};

} // namespace slateboard
