// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

namespace slateboard {

/// By which any page asks the window for the budget of a title.
class BudgetLink : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static BudgetLink &of(Workspace &workspace); // lives as long as the workspace

    void request(TitleId title) { emit requested(title); }

signals:
    void requested(slateboard::TitleId title);

private:
    using QObject::QObject;
};

} // namespace slateboard
