// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/planning/decisions.h"
#include "ui/models/latest.h"

#include <QObject>

#include <memory>

namespace slateboard {

class Workspace;

/// What waits to be decided in a workspace, for all that show it: found aside, once for all, when the figures have
/// changed and somebody looks.
class DecisionBook : public QObject {
    Q_OBJECT
public:
    /// The one of this workspace, made when it is first asked for.
    [[nodiscard]] static DecisionBook &of(Workspace &workspace);

    /// Null until they are found for the first time.
    [[nodiscard]] const std::shared_ptr<const planning::Decisions> &decisions() const { return m_decisions; }
    /// Finds those of the latest figures, if that is not done yet: for who comes into sight, or is as they get
    /// outdated.
    void renew();

signals:
    void changed();
    void outdated();

private:
    explicit DecisionBook(Workspace &workspace);

    Workspace &m_workspace;
    bool m_isOutdated = true;
    std::shared_ptr<const planning::Decisions> m_decisions;
    Latest<std::shared_ptr<const planning::Decisions>> m_next;
};

} // namespace slateboard
