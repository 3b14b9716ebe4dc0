// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printing.h"

#include "ui/models/workspace.h"
#include "ui/report/summary.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>

namespace slateboard {
namespace {

SummaryInput inputOf(const Workspace &workspace)
{
    return {workspace.library(), workspace.figures(), workspace.language()};
}

} // namespace

void previewSummary(const Workspace &workspace, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.resize(QSize(1000, 900).boundedTo(parent->screen()->availableSize() * 9 / 10));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&workspace](QPrinter *device) { paintSummary(*device, inputOf(workspace)); });
    dialog.exec();
}

Result<void> saveSummary(const Workspace &workspace, const QString &pdfPath)
{
    return writeSummary(inputOf(workspace), pdfPath);
}

} // namespace slateboard
