// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QDialog>

class QDialogButtonBox;

namespace slateboard {

class BudgetForm;
class ToneLabel;
class Workspace;

/// The budget lines of a title in a plan. What the library refuses is said in the dialog, which stays open. open() it;
/// it deletes itself.
class BudgetDialog : public QDialog {
    Q_OBJECT
public:
    BudgetDialog(Workspace &workspace, PlanId plan, TitleId title, QWidget *parent);

    void accept() override; // saves first

private:
    Workspace &m_workspace;
    PlanId m_plan;
    TitleId m_title;
    BudgetForm *m_form;
    ToneLabel *m_refusal;
    QDialogButtonBox *m_buttons;
};

} // namespace slateboard
