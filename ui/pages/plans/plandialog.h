// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/library.h"

#include <QDialog>

#include <functional>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace slateboard {

class ToneLabel;
class Workspace;

/// Asks for a few words about a plan. It says what is amiss while one types, and is done only without that.
class PlanDialog : public QDialog {
    Q_OBJECT
public:
    PlanDialog(const QString &name, const QString &heading, QWidget *parent);

    [[nodiscard]] QFormLayout &form() const { return *m_form; }
    QLineEdit *addLine(const QString &label, const QString &text);
    QPlainTextEdit *addText(const QString &label, const QString &text);
    /// Asked again whenever something is typed: a sentence, or nothing if all is well.
    void setCheck(std::function<QString()> amiss);
    void check();

private:
    QFormLayout *m_form;
    ToneLabel *m_verdict;
    QPushButton *m_do;
    std::function<QString()> m_amiss;
};

/// Asks for a name, copies the plan, and has the copy shown on all pages.
void askToCopyPlan(Workspace &workspace, PlanId plan, QWidget *owner);
void askToRenamePlan(Workspace &workspace, PlanId plan, QWidget *owner);
void askForPlanNote(Workspace &workspace, PlanId plan, QWidget *owner);
/// Asks for name, day, author and note of the approval.
void askToApprovePlan(Workspace &workspace, PlanId plan, QWidget *owner);

} // namespace slateboard
