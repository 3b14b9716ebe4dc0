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

QString summaryTitle()
{
    return translated(QT_TRANSLATE_NOOP("Report", "Slate summary"));
}

QString planText(const SummaryInput &input)
{
    const Plan *plan = findRow(input.library.plans, input.figures.plan);
    return plan ? planName(*plan) : wordFor(PlanKind::Working);
}

} // namespace

std::shared_ptr<const PaperSource> withForecasts(PaperSource source)
{
    source.forecasts = forecast::forecastsOf(source.library, *source.figures);
    return std::make_shared<const PaperSource>(std::move(source));
}

PageSubject subjectOf(const SummaryInput &input, const QString &title)
{
    return {title,          input.library,   {planText(input)}, input.figures.asOf,
            input.language, input.printedAt, input.fingerprint};
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
    const FrontLists lists(input);
    while (rows > 3 && left - lists.height(sheet, rows) < sheet.pt(least))
        --rows;
    const double charts = left - lists.height(sheet, rows);
    addSmallCharts(pages, sheet, input, std::clamp(charts, sheet.pt(least), sheet.pt(most)));
    lists.add(pages, sheet, rows);
}

PaperDocument summaryDocument(const SummaryInput &input)
{
    return documentOf(subjectOf(input, summaryTitle()), QPageLayout::Portrait,
                      [kept = std::make_shared<const SummaryInput>(input)](Pages &pages, Sheet &sheet) {
                          addFrontPage(pages, sheet, *kept);
                          addTitleTable(pages, sheet, *kept);
                          addGoalCharts(pages, sheet, *kept);
                          addMoneyCharts(pages, sheet, *kept);
                      });
}

Result<void> writeSummary(const SummaryInput &input, const QString &pdfPath, QPageSize::PageSizeId pageSize)
{
    return writeDocument(summaryDocument(input), pdfPath, pageSize);
}

} // namespace slateboard
