// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/budgetlink.h"

namespace slateboard {

BudgetLink &BudgetLink::of(Workspace &workspace)
{
    auto *link = workspace.findChild<BudgetLink *>(QString(), Qt::FindDirectChildrenOnly);
    return link ? *link : *new BudgetLink(&workspace);
}

} // namespace slateboard
