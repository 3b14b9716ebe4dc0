// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/decisions.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace slateboard {

/// A question of the decision log, waiting or answered, with what can be done about it.
class DecisionLine : public QWidget {
    Q_OBJECT
public:
    DecisionLine(const planning::DecisionFigures &decision, const Library &library, const Formatter &formatter,
                 QWidget *parent = nullptr);

    /// Empty: it can be edited; else the reason why not.
    void setRefusal(const QString &refusal);
    /// All that it says, for readers and tests.
    [[nodiscard]] const QString &text() const { return m_text; }

signals:
    void answerRequested();
    void changeRequested();
    void reopenRequested();
    void deleteRequested();

private:
    void addButtons(QHBoxLayout &row, const planning::DecisionFigures &decision, const QString &question);
    void addTool(QHBoxLayout &row, const char *icon, const QString &tip, const QString &question,
                 void (DecisionLine::*signal)());

    QString m_text;
    QPushButton *m_answer = nullptr; // while it waits
    QList<QToolButton *> m_tools;
    QStringList m_tips;
};

} // namespace slateboard
