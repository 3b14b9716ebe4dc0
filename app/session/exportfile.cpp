// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/writefile.h"
#include "app/session/exportreceipts.h"
#include "app/session/exportrecords.h"
#include "app/session/exporttables.h"
#include "app/session/filework.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

using exchange::OutRows;
using exchange::Sheet;

Result<int> write(const QString &path, const std::function<Result<QList<Sheet>>()> &sheets,
                  const exchange::Progress &progress)
{
    const auto made = sheets();
    if (!made)
        return tl::unexpected(made.error());
    qsizetype rows = 0;
    for (const Sheet &sheet : *made)
        rows += sheet.rows.count;
    return exchange::writeFile(path, *made, progress).map([rows] { return static_cast<int>(rows); });
}

/// What whole tables are made of, taken where the session lives and used elsewhere.
struct TableSource {
    Library library;
    PlanId plan;
    Day asOf;
    QFuture<Result<QList<SourceIp>>> ips; // of ExportKind::Ips only
    IpTest passes;
};

Result<OutRows> ipRowsOf(TableSource &source)
{
    source.ips.waitForFinished();
    if (source.ips.resultCount() == 0)
        return failure(ErrorCode::Cancelled, QCoreApplication::translate("Export", "The library was closed."));
    const auto read = source.ips.result();
    if (!read)
        return tl::unexpected(read.error());
    QList<SourceIp> ips = *read;
    if (source.passes)
        ips.removeIf([&](const SourceIp &ip) { return !source.passes(ip.id); });
    return ipRows(source.library, ips, source.asOf);
}

Result<OutRows> rowsOfKind(ExportKind kind, TableSource &source) // of all but records
{
    switch (kind) {
    case ExportKind::Ips: return ipRowsOf(source);
    case ExportKind::Titles:
        return rowsOf(titlesTable(source.library, planning::figuresOf(source.library, source.plan, source.asOf)));
    case ExportKind::Metrics: return metricRows(source.library, source.passes);
    case ExportKind::Budget: return rowsOf(budgetTable(source.library, source.plan));
    case ExportKind::Receipts: return rowsOf(receiptsTable(source.library, source.plan, source.asOf));
    case ExportKind::Windows:
        return rowsOf(windowsTable(source.library, planning::figuresOf(source.library, source.plan, source.asOf)));
    case ExportKind::Avails:
        return rowsOf(availsTable(source.library, planning::figuresOf(source.library, source.plan, source.asOf)));
    case ExportKind::Statements:
        return rowsOf(statementsTable(
            source.library,
            planning::statementsOf(source.library, planning::figuresOf(source.library, source.plan, source.asOf))));
    case ExportKind::Costs:
    case ExportKind::Records: break;
    }
    return rowsOf(costsTable(source.library, source.plan, source.asOf));
}

} // namespace

std::function<Result<QList<Sheet>>()> wholeTables(Session &session, const QList<ExportKind> &kinds, PlanId plan,
                                                  Day asOf, const IpTest &passes)
{
    TableSource source{session.library(), plan, asOf, {}, passes};
    if (kinds.contains(ExportKind::Ips))
        source.ips = session.readIps();
    return [kinds, source]() mutable -> Result<QList<Sheet>> {
        QList<Sheet> sheets;
        for (ExportKind kind : kinds) {
            if (kind == ExportKind::Records) {
                sheets += recordSheets(source.library);
                continue;
            }
            auto rows = rowsOfKind(kind, source);
            if (!rows)
                return tl::unexpected(rows.error());
            sheets.append({QString::fromLatin1(codeOf(kind)), *std::move(rows)});
        }
        return sheets;
    };
}

QFuture<Result<int>> Session::exportFile(const QString &path, std::function<Result<QList<Sheet>>()> sheets)
{
    const auto rows = std::make_shared<int>(0);
    return writeAside(*this, path,
                      [path, rows, sheets = std::move(sheets)](const exchange::Progress &progress) {
                          return write(path, sheets, progress).map([rows](int written) { *rows = written; });
                      })
        .then([rows](const Result<void> &written) { return written.map([rows] { return *rows; }); });
}

} // namespace slateboard
