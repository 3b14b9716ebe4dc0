// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/model/entities.h"

#include <QDialog>

#include <functional>

class QFormLayout;
class QPushButton;

namespace slateboard {

class EchoEdit;
class ToneLabel;
class Workspace;

/// Asks for what a step of a rights grant needs, such as its day; modal to its window. It says beforehand what will
/// happen, or why it cannot.
class GrantStepDialog : public QDialog {
    Q_OBJECT
public:
    /// `name` is the step's, for the title and the button.
    GrantStepDialog(const QString &name, const QString &heading, QWidget *parent);

    [[nodiscard]] QFormLayout &form() const { return *m_form; }
    /// An edit whose content must be understood.
    void watch(EchoEdit *edit);
    /// What the step will do, or why it is refused: called whenever something was typed.
    void setOutcome(std::function<Result<QString>()> outcome);
    void refresh();

private:
    QFormLayout *m_form;
    ToneLabel *m_verdict;
    QPushButton *m_do;
    QList<EchoEdit *> m_edits;
    std::function<Result<QString>()> m_outcome;
};

// Each opens such a dialog, and calls the verb when it is accepted.
void askToExercise(Workspace &workspace, const RightsGrant &option, QWidget *owner);
void askToExtend(Workspace &workspace, const RightsGrant &grant, QWidget *owner);
void askToReturn(Workspace &workspace, const RightsGrant &grant, QWidget *owner);

} // namespace slateboard
