// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/summary.h"

#include "ui/report/chartblocks.h"
#include "ui/report/frontpage.h"
#include "ui/report/paper.h"
#include "ui/report/titletable.h"
#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

QString title()
{
    return translated(QT_TRANSLATE_NOOP("Report", "Slate summary"));
}

QString planText(const SummaryInput &input)
{
    const Plan *plan = findRow(input.library.plans, input.figures.plan);
    return plan ? planName(*plan) : wordFor(PlanKind::Working);
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
    const PageFrame frame =
        frameOf({title(), input.library, {planText(input)}, input.figures.asOf, input.language, input.printedAt});
    return paintPages(device, frame, [&input](Pages &pages, Sheet &sheet) {
        addFrontPage(pages, sheet, input);
        addTitleTable(pages, sheet, input);
        addLargeCharts(pages, sheet, input);
    });
}

Result<void> writeSummary(const SummaryInput &input, const QString &pdfPath, QPageSize::PageSizeId pageSize)
{
    const QString name = QStringLiteral("%1 · %2").arg(title(), input.library.info.name);
    return writePdf(pdfPath, name, {pageSize, QPageLayout::Portrait},
                    [&input](QPagedPaintDevice &pdf) { return paintSummary(pdf, input); });
}

} // namespace slateboard
