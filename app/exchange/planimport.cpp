// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/columns.h"
#include "app/exchange/listfit.h"
#include "app/exchange/plancosts.h"
#include "app/exchange/planips.h"
#include "app/exchange/planmetrics.h"
#include "app/exchange/planreceipts.h"
#include "app/exchange/plantitles.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::exchange {
namespace {

Result<ImportPlan> planOfKind(const SourceTable &table, const ImportOptions &options, const Library &library,
                              const std::function<bool(double)> &progress)
{
    if (const auto mapping = checkMapping(table, options.kind, options.mapping); !mapping)
        return tl::unexpected(mapping.error());
    for (const Field &field : fieldsOf(options.kind)) {
        if (field.required && !options.mapping.contains(QLatin1String(field.code))) {
            return failure(ErrorCode::Invalid,
                           QCoreApplication::translate("Import", "“%1” has no column for “%2”: choose one.")
                               .arg(table.file, fieldName(field)));
        }
    }
    switch (options.kind) {
    case ImportKind::Titles: return planTitles(table, options, library, progress);
    case ImportKind::Metrics: return planMetrics(table, options, library, progress);
    case ImportKind::Costs: return planCosts(table, options, library, progress);
    case ImportKind::Receipts: return planReceipts(table, options, library, progress);
    case ImportKind::Ips: break;
    }
    return planIps(table, options, library, progress);
}

// Where else in the workbook the columns may be.
QString otherSheets(const SourceTable &table)
{
    constexpr qsizetype mostNamed = 3;
    QStringList names;
    for (const SourceSheet &sheet : table.sheets) {
        if (sheet.name != table.sheet && !sheet.isHidden)
            names << sheet.name;
    }
    if (names.isEmpty())
        return {};
    const QString more = names.size() > mostNamed ? QStringLiteral(" …") : QString();
    return u' ' + QCoreApplication::translate("Import", "The workbook has other sheets: %1.")
                      .arg(names.first(std::min(names.size(), mostNamed)).join(QStringLiteral(", ")) + more);
}

} // namespace

Result<ImportPlan> planImport(const SourceTable &table, const ImportOptions &options, const Library &library,
                              const std::function<bool(double)> &progress)
{
    auto plan = planOfKind(table, options, library, progress);
    if (plan || plan.error().code != ErrorCode::Invalid || hasNeededColumns(options.kind, table, options.mapping))
        return plan;
    Error error = plan.error();
    error.sentence += otherSheets(table);
    return tl::unexpected(std::move(error));
}

AllStoredTexts storedTextsOf(const QList<SourceIp> &ips)
{
    AllStoredTexts texts;
    for (const SourceIp &ip : ips) {
        if (!ip.synopsis.isEmpty() || !ip.notes.isEmpty())
            texts.insert(ip.id, {ip.synopsis, ip.notes});
    }
    return texts;
}

} // namespace slateboard::exchange
