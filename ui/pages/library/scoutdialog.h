// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace slateboard {

class DayEdit;

/// Asks for one step of scouting; open() it and take the parts when it is accepted.
class ScoutDialog : public QDialog {
    Q_OBJECT
public:
    ScoutDialog(const QString &heading, Day today, QWidget *parent);

    /// What is known of the one source IP that the step is of; with it the dialog says what a step does not go with.
    void setKnown(const QList<ScoutEvent> &steps, const QList<RightsGrant> &grants);
    void suggest(ScoutStep step, const QString &by);
    [[nodiscard]] ScoutStep step() const;
    [[nodiscard]] Day day() const; // once it is accepted
    [[nodiscard]] QString by() const;
    [[nodiscard]] QString note() const;

private:
    void refresh();
    [[nodiscard]] QString remark() const;

    QList<ScoutEvent> m_steps;
    QList<RightsGrant> m_grants;
    QComboBox *m_step;
    DayEdit *m_day;
    QLineEdit *m_by;
    QLineEdit *m_note;
    QLabel *m_verdict;
    QPushButton *m_save;
};

class Workspace;
/// Asks for a step and takes it with all of `ips`, as one edit.
void askScoutStep(Workspace &workspace, const QList<IpId> &ips, QWidget *parent);

} // namespace slateboard
