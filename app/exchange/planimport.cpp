// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/columns.h"
#include "app/exchange/planips.h"
#include "app/exchange/planmetrics.h"
#include "app/exchange/plantitles.h"

#include <QCoreApplication>

namespace slateboard::exchange {

Result<ImportPlan> planImport(const SourceTable &table, const ImportOptions &options, const Library &library,
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
    case ImportKind::Ips: break;
    }
    return planIps(table, options, library, progress);
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
