// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figuretable.h"

namespace slateboard {

class Workspace;

/// What can be changed of receipts where they stand: all of those that were received. What is to come is changed in the
/// windows that bring it.
[[nodiscard]] FigureEditing receiptEditing(Workspace &workspace);
/// Of platforms: where they show, and their least term (0: none).
[[nodiscard]] FigureEditing platformEditing(Workspace &workspace);

} // namespace slateboard
