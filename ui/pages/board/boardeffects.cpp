// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/board/boardeffects.h"

#include "ui/models/workspace.h"
#include "ui/pages/board/boardview.h"

namespace slateboard {
namespace {

// Titles in development, which the gate comes next for, that it lets pass.
QSet<TitleId> openGates(const planning::MoveGround &ground)
{
    QSet<TitleId> open;
    for (const planning::TitleFigures &title : ground.figures().titles) {
        if (title.stage && title.stage->stage == Stage::Development && ground.gate().check(title.title).empty())
            open.insert(title.title);
    }
    return open;
}

} // namespace

BoardEffects::BoardEffects(Workspace &workspace, BoardView &view, QObject *parent) :
    QObject(parent), m_workspace(workspace), m_view(view), m_grounds(this), m_effects(this)
{
    connect(&view, &BoardView::lifted, this, &BoardEffects::lift);
}

void BoardEffects::prepare()
{
    if (isCurrent() || !m_workspace.isReady())
        return;
    if (const auto &drag = m_view.scene().drag)
        m_lifted = drag->titles; // what was said of them is no longer true
    m_grounds.ask(
        [library = m_workspace.library(), figures = m_workspace.sharedFigures()] {
            Prepared prepared{std::make_shared<const planning::MoveGround>(library, figures), {}};
            prepared.openGates = openGates(*prepared.ground);
            return prepared;
        },
        [this](const Prepared &prepared) {
            m_ground = prepared.ground;
            m_view.setOpenGates(prepared.openGates);
            if (!m_lifted.isEmpty())
                ask();
        });
}

bool BoardEffects::isCurrent() const
{
    return m_ground && &m_ground->figures() == &m_workspace.figures();
}

void BoardEffects::lift(const QList<TitleId> &titles)
{
    m_lifted = titles;
    if (isCurrent())
        ask();
    else
        prepare();
}

void BoardEffects::ask()
{
    m_effects.ask([ground = m_ground, titles = std::exchange(m_lifted, {}),
                   day = m_workspace.session().today()] { return ground->effectsOf(titles, day); },
                  [this](const planning::MoveEffects &effects) {
                      m_view.setEffects(effectWords(effects, m_ground->library(), m_workspace.format()));
                  });
}

bool BoardEffects::asksGate(const planning::Figures &figures, const QList<TitleId> &titles, Stage stage)
{
    return std::ranges::any_of(titles, [&](TitleId id) {
        const planning::TitleFigures *title = planning::findTitle(figures, id);
        const auto from = title && title->stage ? std::optional(title->stage->stage) : std::nullopt;
        return planning::passesGate(from, stage);
    });
}

} // namespace slateboard
