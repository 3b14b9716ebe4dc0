// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/importplan.h"
#include "app/exchange/writefile.h"
#include "tests/support/today.h"

#include <QTemporaryDir>

namespace slateboard {

/// What an import of the table makes, by way of a file; the library holds the known source IPs.
[[nodiscard]] inline exchange::ImportPlan imported(exchange::ImportKind kind, const exchange::OutTable &table,
                                                   const Library &library,
                                                   const QString &file = QStringLiteral("list.csv"),
                                                   const QList<SourceIp> &known = {})
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(file);
    if (const auto written = exchange::writeFile(path, {{QStringLiteral("list"), rowsOf(table)}}); !written)
        qFatal("%s", qPrintable(written.error().sentence));
    const auto read = exchange::readSource(path);
    if (!read)
        qFatal("%s", qPrintable(read.error().sentence));
    exchange::ImportOptions options;
    options.kind = kind;
    options.mapping = exchange::proposeMapping(kind, read->header);
    options.today = today;
    options.plan = workingPlan(library).id;
    options.matchAction = exchange::MatchAction::Update;
    options.storedTexts = std::make_shared<const exchange::AllStoredTexts>(exchange::storedTextsOf(known));
    auto plan = exchange::planImport(*read, options, library);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().sentence));
    return std::move(*plan);
}

} // namespace slateboard
