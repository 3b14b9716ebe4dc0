// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slateboard {

/// Gives memory that was freed back to the system. After an import of 100,000 rows most of what the process holds are
/// free blocks between used ones, which the C library keeps for itself. Takes some milliseconds: for work aside.
void giveBackFreeMemory();

} // namespace slateboard
