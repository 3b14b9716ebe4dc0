// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/editdetail.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace slateboard {

class ChangeDelegate;
class ChangeList;
class StepVerdict;
class TableView;
class Workspace;

/// One step of the history: what it changed, field by field; and, when asked, what taking it back would change, or why
/// it cannot be taken back.
class StepPanel : public QWidget {
    Q_OBJECT
public:
    explicit StepPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setStep(qint64 edit); // 0: none
    [[nodiscard]] qint64 step() const { return m_edit; }
    /// Asks what undoing it would do; the panel shows it, and offers to do it.
    void askUndo();
    /// The same of undoing it with all that came after it.
    void askGoBack();
    [[nodiscard]] bool isAsking() const { return m_asking != Asking::Nothing; }
    void stopAsking();

    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] ChangeList &changes() const { return *m_changes; }

signals:
    void stepRequested(qint64 edit);
    void escaped();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Asking { Nothing, Undo, GoBack };
    void layOut();
    void read();
    void showNothing();
    void showDetail(const EditDetail &detail);
    void showPreview(const UndoPreview &preview);
    void showEntry(const HistoryEntry &entry, qint64 undoneBy);
    void ask(Asking what);
    void undo();
    void followRow();
    void openMenu(const QPoint &position);
    void refreshRights();
    void retranslate();

    Workspace &m_workspace;
    qint64 m_edit = 0;
    qint64 m_asked = 0; // grows with each question; answers to earlier ones are late
    Asking m_asking = Asking::Nothing;
    bool m_isStale = false;
    bool m_canUndo = false; // as far as the preview knows
    QLabel *m_sentence;
    QLabel *m_facts;
    QLabel *m_link; // to the step that took it back, or that it takes back
    StepVerdict *m_verdict;
    TableView *m_table;
    ChangeList *m_changes;
    QPushButton *m_ask;
    QPushButton *m_askBack;
    QPushButton *m_undo;
    QPushButton *m_back;
};

} // namespace slateboard
