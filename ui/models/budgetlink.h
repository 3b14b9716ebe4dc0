// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/workspace.h"

namespace slateboard {

/// By which any page asks the window for the budget of a title, or for the caps.
class BudgetLink : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static BudgetLink &of(Workspace &workspace); // lives as long as the workspace

    void request(TitleId title) { emit requested(title); }
    void requestCaps() { emit capsRequested(); }

signals:
    void requested(slateboard::TitleId title);
    void capsRequested();

private:
    using QObject::QObject;
};

} // namespace slateboard
