// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/decisions.h"
#include "ui/models/figuretable.h"
#include "ui/models/latest.h"
#include "ui/widgets/card.h"

#include <memory>

class QAction;
class QLabel;
class QMenu;

namespace slateboard {

class FigureView;
class Segments;
class Workspace;

/// What waits to be decided, by whatever rule or person asks it, and what was decided. A row leads to what it is about;
/// it is answered from here.
class DecisionCard : public Card {
    Q_OBJECT
public:
    explicit DecisionCard(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate();
    /// Its list takes what room there is: the words of an empty one claim no height from the tiles above.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    [[nodiscard]] FigureView &list() const { return *m_list; }
    [[nodiscard]] Segments &views() const { return *m_views; }
    /// Answers the chosen question, or takes its answer back; enabled where that is possible.
    [[nodiscard]] QAction &decideAction() const { return *m_decide; }
    [[nodiscard]] QAction &reopenAction() const { return *m_reopen; }

signals:
    void followed(const slateboard::RowTarget &target);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addTool(QAction *action, const char *icon);
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
    Segments *m_views;
    FigureView *m_list;
    QLabel *m_none;
    QAction *m_decide;
    QAction *m_change;
    QAction *m_reopen;
    QAction *m_delete;
    QAction *m_ask;
    Latest<QList<FigureRow>> m_rows;
};

} // namespace slateboard
