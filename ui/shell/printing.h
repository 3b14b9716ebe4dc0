// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

class QWidget;

namespace slateboard {

class Workspace;

/// Shows the slate summary as it will be printed, with page setup; works without a printer.
void previewSummary(const Workspace &workspace, QWidget *parent);
/// Writes the slate summary of what the window shows.
[[nodiscard]] Result<void> saveSummary(const Workspace &workspace, const QString &pdfPath);

} // namespace slateboard
