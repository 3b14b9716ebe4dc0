// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/titleparts.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace slateboard {

class DayEdit;
class Workspace;

/// A milestone of a title: its names, what its day follows, the day in the plan that is shown, and when it was done.
class MilestoneDialog : public QDialog {
    Q_OBJECT
public:
    /// A milestone with a null id is a new one; one without a title asks for that too.
    MilestoneDialog(Workspace &workspace, const Milestone &milestone, QWidget *parent);

    void accept() override;

private:
    [[nodiscard]] QComboBox *makeTitles() const;
    [[nodiscard]] QLayout *makeFollowed();
    void layOut();
    void load();
    void completeNames();
    [[nodiscard]] Milestone milestone() const;
    [[nodiscard]] std::optional<Day> dayFollowed() const;
    [[nodiscard]] QString amiss() const;
    void refresh();

    Workspace &m_workspace;
    Milestone m_known;
    QComboBox *m_titles; // nullptr: the title is given
    QLineEdit *m_koreanName;
    QLineEdit *m_englishName;
    QSpinBox *m_offset;
    QComboBox *m_edge;
    QComboBox *m_phase;
    DayEdit *m_day;
    DayEdit *m_doneOn;
    QLabel *m_verdict;
    QDialogButtonBox *m_buttons;
};

/// Open the dialog above `parent`.
void askNewMilestone(Workspace &workspace, TitleId title, QWidget *parent); // a null title is asked for
void askMilestone(Workspace &workspace, MilestoneId milestone, QWidget *parent);

} // namespace slateboard
