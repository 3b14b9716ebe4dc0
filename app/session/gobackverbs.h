// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/editdetail.h"

namespace slateboard {

// Going back in the history: where a step cannot be undone because later ones build on it, they are undone with it.

/// What it would change to undo a step and all that came after it; UndoPreview::taken says how many these are.
[[nodiscard]] QFuture<Result<UndoPreview>> previewGoBack(Session &session, qint64 edit);
/// Does it, as one step.
Edited goBack(Session &session, qint64 edit);

} // namespace slateboard
