// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace slateboard {

/// Opens a preview over `owner` of what `paint` draws, on A4 at first, with page setup and the way to the printer;
/// works without one. `paint` is asked again for every other page setup, for as long as the preview is open: it holds
/// what it draws by value, so that all pages are of one moment.
void openPrintPreview(QWidget &owner, std::function<void(QPagedPaintDevice &)> paint,
                      QPageLayout::Orientation orientation = QPageLayout::Portrait);

} // namespace slateboard
