// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper.h"

#include "app/base/outputfile.h"
#include "ui/report/chartdrawing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPdfWriter>

#include <algorithm>

namespace slateboard {
namespace {

int paintEach(QPagedPaintDevice &device, const PaperLayout &layout, std::vector<PdfLink> *links,
              const PaperProgress &goesOn)
{
    Sheet sheet = PaperLayout::sheet();
    QPainter painter;
    for (int page = 0; page < layout.count(); ++page) {
        if (goesOn && !goesOn(static_cast<double>(page) / layout.count()))
            return 0;
        const QPageLayout wanted = layout.pageLayout(page);
        device.setPageLayout(wanted);
        if (page == 0 ? !painter.begin(&device) : !device.newPage())
            return 0;
        sheet.setPainter(&painter);
        const QPageLayout given = device.pageLayout(); // a printer may need more of a margin, or turn no page
        const QSizeF room = wanted.paintRect(QPageLayout::Point).size();
        const QSizeF place = given.paintRect(QPageLayout::Point).size();
        const double fit = std::min({1.0, place.width() / room.width(), place.height() / room.height()});
        const double scale = fit * device.logicalDpiX() / PaperLayout::dotsPerInch;
        painter.resetTransform();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        layout.paint(page, sheet);
        const QPointF corner = wanted.paintRect(QPageLayout::Point).topLeft();
        for (const Sheet::Link &link : sheet.takeLinks()) {
            const double point = sheet.pt(1);
            if (links)
                links->push_back({page,
                                  QRectF(link.place.topLeft() / point, link.place.size() / point).translated(corner),
                                  link.page});
        }
    }
    return layout.count();
}

} // namespace

void drawCharts(const PaperLayout &layout)
{
    for (const auto &drawing : layout.drawings())
        drawing->draw();
}

int paintPages(QPagedPaintDevice &device, const PaperLayout &layout, const PaperProgress &goesOn)
{
    return paintEach(device, layout, nullptr, goesOn);
}

Result<void> writePdf(const QString &path, const PaperLayout &layout, const PaperProgress &goesOn)
{
    const auto isPdf = checkOutputPlace(path).and_then([&] { return checkEnding(path, {QStringLiteral("pdf")}); });
    if (!isPdf)
        return isPdf;
    QBuffer whole; // because a PDF written straight to a full disk ends short without an error
    whole.open(QIODevice::WriteOnly);
    std::vector<PdfLink> links;
    {
        QPdfWriter pdf(&whole);
        pdf.setResolution(PaperLayout::dotsPerInch);
        pdf.setCreator(QStringLiteral("Slateboard " SLATEBOARD_VERSION));
        if (paintEach(pdf, layout, &links, goesOn) == 0)
            return failure(ErrorCode::Cancelled,
                           QCoreApplication::translate("Export", "The export was stopped, and nothing was written."));
    }
    const auto finished = withOutline(whole.data(), layout.document().properties, layout.bookmarks(), links);
    if (!finished)
        return tl::unexpected(finished.error());
    return writeOutputFile(path, *finished);
}

Result<void> writeDocument(PaperDocument document, const QString &path, QPageSize::PageSizeId paper)
{
    const PaperLayout layout(std::move(document), paper);
    drawCharts(layout);
    return writePdf(path, layout);
}

} // namespace slateboard
