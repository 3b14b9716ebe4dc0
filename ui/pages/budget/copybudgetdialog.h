// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;

namespace slateboard {

struct BudgetCopy;
class ToneLabel;
class Workspace;

/// Which title's budget, of which plan, becomes the budget of a title, and how it is scaled. What comes of it is said
/// before it is done. open() it; it deletes itself.
class CopyBudgetDialog : public QDialog {
    Q_OBJECT
public:
    CopyBudgetDialog(Workspace &workspace, PlanId plan, TitleId title, QWidget *parent);

    void accept() override; // copies first

private:
    void fillTitles();
    void refresh();
    [[nodiscard]] BudgetCopy copy() const;

    Workspace &m_workspace;
    PlanId m_plan;
    TitleId m_title;
    QComboBox *m_fromPlan;
    QComboBox *m_from;
    QCheckBox *m_byEpisodes;
    QDoubleSpinBox *m_percent;
    QLabel *m_outcome;
    ToneLabel *m_refusal;
    QDialogButtonBox *m_buttons;
};

} // namespace slateboard
