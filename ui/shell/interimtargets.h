// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/model/entities.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLayout;
class QPushButton;
class QTableWidget;

namespace slateboard {

class Workspace;

/// The interim targets of a goal, a row each, beside what was counted on its day; they can be filled in for the ends of
/// the quarters.
class InterimTargets : public QWidget {
    Q_OBJECT
public:
    explicit InterimTargets(Workspace &workspace, QWidget *parent = nullptr);

    void setTargets(const Goal &goal, const QList<InterimTarget> &targets);
    /// The goal has become another, its interim targets stay.
    void setGoal(const Goal &goal);
    [[nodiscard]] QList<InterimTarget> targets() const; // as they stand

signals:
    void changed();

private:
    [[nodiscard]] QLayout *makeButtons();
    void addRow(const InterimTarget &target);
    void addNext();
    void removeRow();
    void fillStraight();
    void fillByPlan();
    /// Takes what `propose` comes to, which is asked aside, for the days that it is about.
    void fill(std::function<QList<InterimTarget>()> propose, const QString &nothing);
    void showCounted(int row);
    void refresh();
    [[nodiscard]] std::optional<int> countedOn(Day day) const;

    Workspace &m_workspace;
    Goal m_goal;
    int m_asked = 0; // proposals so far: only the last is taken, and only for the goal that it was made for
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_straight;
    QPushButton *m_byPlan;
    QLabel *m_note;
};

} // namespace slateboard
