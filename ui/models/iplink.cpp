// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/iplink.h"

namespace slateboard {

IpLink &IpLink::of(Workspace &workspace)
{
    auto *link = workspace.findChild<IpLink *>(QString(), Qt::FindDirectChildrenOnly);
    return link ? *link : *new IpLink(&workspace);
}

} // namespace slateboard
