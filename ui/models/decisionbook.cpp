// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/decisionbook.h"

#include "ui/models/workspace.h"

namespace slateboard {

DecisionBook &DecisionBook::of(Workspace &workspace)
{
    auto *book = workspace.findChild<DecisionBook *>(QString(), Qt::FindDirectChildrenOnly);
    return book ? *book : *new DecisionBook(workspace);
}

DecisionBook::DecisionBook(Workspace &workspace) : QObject(&workspace), m_workspace(workspace), m_next(this)
{
    connect(&workspace, &Workspace::figuresChanged, this, [this] {
        m_isOutdated = true;
        emit outdated();
    });
}

void DecisionBook::renew()
{
    if (!m_isOutdated || !m_workspace.isReady())
        return;
    m_isOutdated = false;
    m_next.ask(
        [library = m_workspace.library(), figures = m_workspace.sharedFigures()] {
            return std::make_shared<const planning::Decisions>(
                planning::decisionsOf(library, *figures, planning::Gate(library, *figures)));
        },
        [this](std::shared_ptr<const planning::Decisions> decisions) {
            m_decisions = std::move(decisions);
            emit changed();
        });
}

} // namespace slateboard
