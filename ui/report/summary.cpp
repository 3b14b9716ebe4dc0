// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/summary.h"

#include "app/base/outputfile.h"
#include "ui/report/chartblocks.h"
#include "ui/report/frontpage.h"
#include "ui/report/pages.h"
#include "ui/report/titletable.h"
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

QString title()
{
    return translated(QT_TRANSLATE_NOOP("Report", "Slate summary"));
}

QString planText(const SummaryInput &input)
{
    const Plan *plan = findRow(input.library.plans, input.figures.plan);
    return plan ? planName(*plan) : wordFor(PlanKind::Working);
}

PageFrame frameOf(const SummaryInput &input)
{
    const Formatter format(input.language, input.library.info.currency);
    QStringList parts{input.library.info.name, input.library.info.company, planText(input)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    PageFrame frame;
    frame.title = title();
    frame.subtitle = parts.join(QStringLiteral(" · "));
    //: %1 is a day, %2 the currency of all amounts
    frame.asOf = QCoreApplication::translate("Report", "as of %1, in %2")
                     .arg(format.day(input.figures.asOf), input.library.info.currency.code);
    frame.printed = translated(QT_TRANSLATE_NOOP("Report", "Slateboard · printed %1"))
                        .arg(input.printedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    return frame;
}

// Margins of at least 13 mm; a printer that needs more keeps its own.
void setMargins(QPagedPaintDevice &device)
{
    const QMarginsF present = device.pageLayout().margins(QPageLayout::Millimeter);
    device.setPageMargins({std::max(margin, present.left()), std::max(margin, present.top()),
                           std::max(margin, present.right()), std::max(margin, present.bottom())},
                          QPageLayout::Millimeter);
}

// The charts take what room the rest of the page leaves them; where that is little, the lists become shorter.
void addFrontPage(Pages &pages, Sheet &sheet, const SummaryInput &input)
{
    addGauges(pages, sheet, input);
    addNothingSecured(pages, sheet, input);
    addStages(pages, sheet, input);
    constexpr double gaps = 20; // above charts and lists
    const double least = leastSmallCharts(input);
    constexpr double most = 420;
    const double left = pages.left() - sheet.pt(gaps);
    size_t rows = 10;
    while (rows > 3 && left - nextDaysHeight(sheet, input, rows) < sheet.pt(least))
        --rows;
    const double charts = left - nextDaysHeight(sheet, input, rows);
    addSmallCharts(pages, sheet, input, std::clamp(charts, sheet.pt(least), sheet.pt(most)));
    addNextDays(pages, sheet, input, rows);
}

} // namespace

int paintSummary(QPagedPaintDevice &device, const SummaryInput &input)
{
    setMargins(device);
    const double pixelsPerPoint = device.logicalDpiX() / 72.0;
    const QSizeF page = device.pageLayout().paintRect(QPageLayout::Point).size() * pixelsPerPoint;
    Sheet sheet(pixelsPerPoint);
    Pages pages(page, sheet);
    addFrontPage(pages, sheet, input);
    addTitleTable(pages, sheet, input);
    addLargeCharts(pages, sheet, input);

    QPainter painter;
    if (!painter.begin(&device))
        return 0;
    painter.setRenderHint(QPainter::Antialiasing);
    sheet.setPainter(&painter);
    pages.paint(device, frameOf(input));
    return pages.count();
}

Result<void> writeSummary(const SummaryInput &input, const QString &pdfPath, QPageSize::PageSizeId pageSize)
{
    const auto isPdf =
        checkOutputPlace(pdfPath).and_then([&] { return checkEnding(pdfPath, {QStringLiteral("pdf")}); });
    if (!isPdf)
        return isPdf;
    QBuffer whole; // because a PDF written straight to a full disk ends short without an error
    whole.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&whole);
        pdf.setResolution(pdfResolution);
        pdf.setPageSize(QPageSize(pageSize));
        pdf.setPageOrientation(QPageLayout::Portrait);
        pdf.setTitle(QStringLiteral("%1 · %2").arg(title(), input.library.info.name));
        pdf.setCreator(QStringLiteral("Slateboard " SLATEBOARD_VERSION));
        pdf.setPageMargins({margin, margin, margin, margin}, QPageLayout::Millimeter);
        paintSummary(pdf, input);
    }
    return writeOutputFile(pdfPath, whole.data());
}

} // namespace slateboard
