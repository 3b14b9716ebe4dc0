// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/moveeffects.h"
#include "ui/models/latest.h"

#include <QObject>
#include <QSet>

namespace slateboard {

class BoardView;
class Workspace;

/// Tells a board what its cards' moves would do. What all moves are measured against is made aside after each change
/// of the figures; the effects of one move are made aside too, once, as its cards are lifted.
class BoardEffects : public QObject {
    Q_OBJECT
public:
    BoardEffects(Workspace &workspace, BoardView &view, QObject *parent = nullptr);

    /// New figures are shown.
    void prepare();
    /// Whether the greenlight gate is asked on the way of one of the titles to a stage.
    [[nodiscard]] static bool asksGate(const planning::Figures &figures, const QList<TitleId> &titles, Stage stage);

private:
    struct Prepared {
        std::shared_ptr<const planning::MoveGround> ground;
        QSet<TitleId> openGates;
    };
    [[nodiscard]] bool isCurrent() const;
    void lift(const QList<TitleId> &titles);
    void ask();

    Workspace &m_workspace;
    BoardView &m_view;
    std::shared_ptr<const planning::MoveGround> m_ground;
    Latest<Prepared> m_grounds;
    Latest<planning::MoveEffects> m_effects;
    QList<TitleId> m_lifted; // their effects wait for the ground
};

} // namespace slateboard
