// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/printpreview.h"

#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>

#include <memory>

namespace slateboard {

void openPrintPreview(QWidget &owner, std::function<void(QPagedPaintDevice &)> paint,
                      QPageLayout::Orientation orientation)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(orientation);
    auto *dialog = new QPrintPreviewDialog(printer.get(), &owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->resize(QSize(1000, 900).boundedTo(owner.screen()->availableSize() * 9 / 10));
    // The connection keeps the printer: it goes after the dialog that uses it.
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [printer, paint = std::move(paint)](QPrinter *device) { paint(*device); });
    dialog->open();
}

} // namespace slateboard
