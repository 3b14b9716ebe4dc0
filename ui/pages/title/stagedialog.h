// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace slateboard {

class DayEdit;

/// Asks which stage a title entered and when, or is planned to enter. open() it and take event() when it is accepted.
class StageDialog : public QDialog {
    Q_OBJECT
public:
    /// Facts lie in the past, and say by whom and why; plans have a day only.
    enum class Of { Facts, Plan };
    StageDialog(const QString &heading, Of of, Day today, QWidget *parent);

    void setEvent(const StageEvent &event);
    [[nodiscard]] StageEvent event() const; // the one that was set, with what was changed

private:
    void layOut(const QString &heading);
    void refresh();
    [[nodiscard]] Stage stage() const;
    [[nodiscard]] QString refusal() const; // one sentence, or empty

    Of m_of;
    Day m_today;
    StageEvent m_known;
    QComboBox *m_stage;
    DayEdit *m_day;
    QComboBox *m_precision;
    QCheckBox *m_turnaround;
    QLineEdit *m_by;
    QPlainTextEdit *m_note;
    QLabel *m_verdict;
    QPushButton *m_save;
};

} // namespace slateboard
