// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/paperwork.h"

namespace slateboard {

/// The slate summary of what the window shows.
[[nodiscard]] PaperJob summaryJob(const Workspace &workspace);

} // namespace slateboard
