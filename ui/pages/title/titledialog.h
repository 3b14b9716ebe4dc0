// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTabWidget;

namespace slateboard {

class BudgetForm;
class ScheduleForm;
class TitleForm;
class Workspace;

/// Makes a title: what it is, its schedule and its budget in the plan that is shown, in one step of undo. Or edits one:
/// what it is, and in the working plan the rest too. What the library refuses is said in the dialog, which stays open.
/// open() it; it deletes itself.
class TitleDialog : public QDialog {
    Q_OBJECT
public:
    /// A null id asks for a new title.
    TitleDialog(Workspace &workspace, TitleId title, QWidget *parent);

    void accept() override; // saves first
    void reject() override;

signals:
    void saved(slateboard::TitleId title);

private:
    void load();
    void build();
    [[nodiscard]] bool isSound();                            // shows what is amiss
    [[nodiscard]] std::optional<TitleDraft> changes() const; // nothing: all is as it was
    void save(const TitleDraft &draft);
    void refuse(const QString &sentence, QWidget *tab);

    Workspace &m_workspace;
    TitleId m_title;
    bool m_isNew;
    bool m_isSaving = false;
    TitleDraft m_knownDraft; // what the library holds
    QList<Phase> m_knownPhases;
    QList<BudgetLine> m_knownLines;
    QTabWidget *m_tabs;
    TitleForm *m_form;
    ScheduleForm *m_schedule;
    BudgetForm *m_budget;
    QLabel *m_refusal;
    QDialogButtonBox *m_buttons;
};

} // namespace slateboard
