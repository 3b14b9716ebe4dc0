// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/paperwork.h"

class QDialog;

namespace slateboard {

/// Opens a preview over `owner` of a document as it will be printed, with the choice of the paper, the outline, the way
/// to the printer and to a PDF; works without a printer. The document is made, laid out and painted aside, the first
/// page first.
QDialog *openPrintPreview(QWidget &owner, Workspace &workspace, const PaperJob &job,
                          QPageSize::PageSizeId paper = QPageSize::A4);

} // namespace slateboard
