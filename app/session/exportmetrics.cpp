// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exporttables.h"
#include "app/session/outcells.h"

namespace slateboard {
namespace {

using exchange::Cell;

// As few digits as tell it from every other number, and no exponent.
Cell outNumber(double value)
{
    return {QString::number(value, 'f', QLocale::FloatingPointShortest), exchange::CellKind::Number};
}

} // namespace

exchange::OutRows metricRows(const Library &library, const std::function<bool(IpId)> &passes)
{
    exchange::OutRows rows;
    for (const char *field : {"title", "creator", "foreign_id", "day", "metric", "value", "from", "id"})
        rows.header << QString::fromLatin1(field);
    QList<IpMetric> metrics = library.ipMetrics;
    if (passes)
        metrics.removeIf([&](const IpMetric &metric) { return !passes(metric.ip); });
    rows.count = metrics.size();
    rows.row = [ips = library.ips, metrics = std::move(metrics)](qsizetype at) {
        const IpMetric &metric = metrics[at];
        const IpHead ip = ips.find(metric.ip).value_or(IpHead());
        return QList<Cell>{outText(ip.title),    outText(ip.creator),     outText(ip.foreignId),  outDay(metric.day),
                           outCode(metric.kind), outNumber(metric.value), outText(metric.source), outId(metric.ip)};
    };
    return rows;
}

} // namespace slateboard
