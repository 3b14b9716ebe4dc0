// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printing.h"

#include "ui/models/workspace.h"
#include "ui/report/summary.h"
#include "ui/widgets/printpreview.h"

namespace slateboard {

void previewSummary(const Workspace &workspace, QWidget &owner)
{
    openPrintPreview(owner, [library = workspace.library(), figures = workspace.sharedFigures(),
                             language = workspace.language()](QPagedPaintDevice &paper) {
        paintSummary(paper, {library, *figures, language});
    });
}

Result<void> saveSummary(const Workspace &workspace, const QString &pdfPath)
{
    return writeSummary({workspace.library(), workspace.figures(), workspace.language()}, pdfPath);
}

} // namespace slateboard
