// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historylink.h"

namespace slateboard {

HistoryLink &HistoryLink::of(Workspace &workspace)
{
    auto *link = workspace.findChild<HistoryLink *>(QString(), Qt::FindDirectChildrenOnly);
    return link ? *link : *new HistoryLink(&workspace);
}

} // namespace slateboard
