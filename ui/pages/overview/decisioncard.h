// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/decisions.h"
#include "ui/models/latest.h"
#include "ui/pages/overview/listcard.h"

#include <memory>

class QAction;
class QMenu;

namespace slateboard {

class Workspace;

/// What waits to be decided, by whatever rule or person asks it, and what was decided. A row leads to what it is about;
/// it is answered from here.
class DecisionCard : public ListCard {
    Q_OBJECT
public:
    explicit DecisionCard(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// Answers the chosen question, or takes its answer back; enabled where that is possible.
    [[nodiscard]] QAction &decideAction() const { return *m_decide; }
    [[nodiscard]] QAction &reopenAction() const { return *m_reopen; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addTool(QAction *action);
    void connectActions();
    void showAll();
    void showRight();
    void openMenu(const QPoint &position);
    [[nodiscard]] bool showsAnswered() const;
    [[nodiscard]] const std::vector<planning::DecisionFigures> *listed() const; // null: not yet found
    [[nodiscard]] const planning::DecisionFigures *at(const RowTarget &target) const;
    [[nodiscard]] const planning::DecisionFigures *chosen() const;

    Workspace &m_workspace;
    std::shared_ptr<const planning::Decisions> m_decisions; // those that are listed
    QAction *m_decide;
    QAction *m_change;
    QAction *m_reopen;
    QAction *m_delete;
    QAction *m_ask;
    Latest<QList<FigureRow>> m_rows;
};

} // namespace slateboard
