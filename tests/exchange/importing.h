// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"

#include <QFile>

namespace slateboard::exchange {

inline const Day today{2021, 3, 31};
constexpr PlanId plan{7};

inline QString dataFile(const char *name)
{
    return QStringLiteral(SLATEBOARD_TEST_DATA "/") + QString::fromUtf8(name);
}

inline QByteArray dataBytes(const char *name)
{
    QFile file(dataFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Library emptyLibrary(const QString &currency = QStringLiteral("KRW"))
{
    Library library;
    library.info.currency.code = currency;
    library.plans.append({plan, {}, PlanKind::Working});
    return library;
}

inline ImportOptions optionsFor(ImportKind kind, const SourceTable &table)
{
    ImportOptions options;
    options.kind = kind;
    options.mapping = proposeMapping(kind, table.header);
    options.today = today;
    options.plan = plan;
    return options;
}

/// Reads and plans with what is proposed, as "import" does.
inline Result<ImportPlan> importText(ImportKind kind, const QString &csv, const Library &library)
{
    const auto table = readCsvText(csv.toUtf8(), QStringLiteral("list.csv"));
    if (!table)
        return tl::unexpected(table.error());
    return planImport(*table, optionsFor(kind, *table), library);
}

} // namespace slateboard::exchange
