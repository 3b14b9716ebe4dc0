// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/decisions.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace slateboard {

class DayEdit;
class Workspace;

/// Asks a person for a question that waits to be decided: a new one, or another wording or due day of one. open() it;
/// it deletes itself.
class QuestionDialog : public QDialog {
    Q_OBJECT
public:
    QuestionDialog(const QString &heading, const Decision &decision, QWidget *parent);

    [[nodiscard]] Decision decision() const; // the one that was given, with what was changed

private:
    Decision m_known;
    QLineEdit *m_question;
    DayEdit *m_due;
};

/// Asks what was decided. open() it; it deletes itself.
class AnswerDialog : public QDialog {
    Q_OBJECT
public:
    AnswerDialog(Workspace &workspace, const planning::DecisionFigures &asked, QWidget *parent);

    [[nodiscard]] QString outcome() const;
    [[nodiscard]] QString by() const;
    [[nodiscard]] Day day() const; // once it is accepted

private:
    void refresh();

    QComboBox *m_outcome;
    QLineEdit *m_by;
    DayEdit *m_day;
    QPushButton *m_save;
};

/// What is asked, with the title that a person's question is about; the rules name theirs themselves.
[[nodiscard]] QString questionAboutTitle(const Library &library, const Decision &decision, const Formatter &formatter);

/// Asks for a new question about a title (null: about none), and writes it.
void askQuestion(Workspace &workspace, TitleId title, QWidget *parent);
/// Asks for another wording or due day of a question that people asked.
void changeQuestion(Workspace &workspace, const Decision &decision, QWidget *parent);
/// Asks what was decided, and writes it.
void askAnswer(Workspace &workspace, const planning::DecisionFigures &asked, QWidget *parent);

} // namespace slateboard
