// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/format.h"
#include "app/base/result.h"
#include "app/model/library.h"
#include "ui/report/pages.h"

#include <QDateTime>
#include <QPageLayout>
#include <QPageSize>

class QPagedPaintDevice;

namespace slateboard {

/// Is asked before each page, with the share that is painted; false: no more is wanted.
using PaperProgress = std::function<bool(double)>;

/// Puts what `fill` adds on the pages of a printer, a print preview or a PDF, below a head and above a foot. Gives the
/// number of pages; 0 if it was stopped.
int paintPages(QPagedPaintDevice &device, const PageFrame &frame, const std::function<void(Pages &, Sheet &)> &fill,
               const PaperProgress &goesOn = {});

/// What stands in the head of each page: what it shows, of which library and plans, as of when.
struct PageSubject {
    QString title;
    const Library &library;
    QStringList plans; // names
    Day asOf;
    Language language = Language::Korean;
    QDateTime printedAt;
};
[[nodiscard]] PageFrame frameOf(const PageSubject &subject);

struct PdfPaper {
    QPageSize::PageSizeId size = QPageSize::A4;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
};

/// The room between the margins of a PDF's page, in points.
[[nodiscard]] QSizeF roomOn(const PdfPaper &paper);

/// Writes what `paint` draws as a PDF, and gives the number of its pages; a file of that name is replaced only once the
/// new one is complete. Fails with Io where it cannot be written, and with Cancelled if no page was drawn to its end.
[[nodiscard]] Result<void> writePdf(const QString &path, const QString &title, const PdfPaper &paper,
                                    const std::function<int(QPagedPaintDevice &)> &paint);

} // namespace slateboard
