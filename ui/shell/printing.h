// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

class QWidget;

namespace slateboard {

class Workspace;

/// Opens a preview of the slate summary as it will be printed; see openPrintPreview().
void previewSummary(const Workspace &workspace, QWidget &owner);
/// Writes the slate summary of what the window shows.
[[nodiscard]] Result<void> saveSummary(const Workspace &workspace, const QString &pdfPath);

} // namespace slateboard
