// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/decisions.h"
#include "ui/models/latest.h"

#include <QObject>

#include <memory>

namespace slateboard {

class Workspace;

/// What waits to be decided in a workspace, for all that show it: found aside, once for all, whenever the figures have
/// changed.
class DecisionBook : public QObject {
    Q_OBJECT
public:
    /// The one of this workspace, made when it is first asked for.
    [[nodiscard]] static DecisionBook &of(Workspace &workspace);

    /// Null until they are found for the first time.
    [[nodiscard]] const std::shared_ptr<const planning::Decisions> &decisions() const { return m_decisions; }

signals:
    void changed();

private:
    explicit DecisionBook(Workspace &workspace);
    void find();

    Workspace &m_workspace;
    std::shared_ptr<const planning::Decisions> m_decisions;
    Latest<std::shared_ptr<const planning::Decisions>> m_next;
};

} // namespace slateboard
