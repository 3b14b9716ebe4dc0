// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper.h"

#include "app/base/outputfile.h"
#include "ui/report/translated.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPdfWriter>

#include <algorithm>

namespace slateboard {
namespace {

constexpr double margin = 13; // millimetres
constexpr int pdfResolution = 1200;

// Margins of at least 13 mm; a printer that needs more keeps its own.
void setMargins(QPagedPaintDevice &device)
{
    const QMarginsF present = device.pageLayout().margins(QPageLayout::Millimeter);
    device.setPageMargins({std::max(margin, present.left()), std::max(margin, present.top()),
                           std::max(margin, present.right()), std::max(margin, present.bottom())},
                          QPageLayout::Millimeter);
}

} // namespace

int paintPages(QPagedPaintDevice &device, const PageFrame &frame, const std::function<void(Pages &, Sheet &)> &fill,
               const PaperProgress &goesOn)
{
    setMargins(device);
    const double pixelsPerPoint = device.logicalDpiX() / 72.0;
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Point).size() * pixelsPerPoint;
    Sheet sheet(pixelsPerPoint);
    Pages pages(page, sheet);
    fill(pages, sheet);

    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.setRenderHint(QPainter::Antialiasing);
    sheet.setPainter(&painter);
    return pages.paint(device, frame, goesOn) ? pages.count() : 0;
}

PageFrame frameOf(const PageSubject &subject)
{
    const LibraryInfo &info = subject.library.info;
    const Formatter format(subject.language, info.currency);
    QStringList parts{info.name, info.company};
    parts += subject.plans;
    parts.removeAll(QString());
    parts.removeDuplicates();
    PageFrame frame;
    frame.title = subject.title;
    frame.subtitle = parts.join(QStringLiteral(" · "));
    //: %1 is a day, %2 the currency of all amounts
    frame.asOf =
        QCoreApplication::translate("Report", "as of %1, in %2").arg(format.day(subject.asOf), info.currency.code);
    frame.printed = translated(QT_TRANSLATE_NOOP("Report", "Slateboard · printed %1"))
                        .arg(subject.printedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return frame;
}

QSizeF roomOn(const PdfPaper &paper)
{
    const QPageLayout layout(QPageSize(paper.size), paper.orientation, {margin, margin, margin, margin},
                             QPageLayout::Millimeter);
    return layout.paintRect(QPageLayout::Point).size();
}

Result<void> writePdf(const QString &path, const QString &title, const PdfPaper &paper,
                      const std::function<int(QPagedPaintDevice &)> &paint)
{
    const auto isPdf = checkOutputPlace(path).and_then([&] { return checkEnding(path, {QStringLiteral("pdf")}); });
    if (!isPdf)
        return isPdf;
    QBuffer whole; // because a PDF written straight to a full disk ends short without an error
    whole.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&whole);
        pdf.setResolution(pdfResolution);
        pdf.setPageSize(QPageSize(paper.size));
        pdf.setPageOrientation(paper.orientation);
        pdf.setTitle(title);
        pdf.setCreator(QStringLiteral("Slateboard " SLATEBOARD_VERSION));
        pdf.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        if (paint(pdf) == 0)
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("Export", "The export was stopped, and nothing was written."));
    }
    return writeOutputFile(path, whole.data());
}

} // namespace slateboard
