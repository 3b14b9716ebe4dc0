// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/columns.h"

namespace slateboard::exchange {

/// A column of values of a metric: what its header does not tell, the row or the options do.
struct MetricColumn {
    Column column;
    std::optional<MetricKind> kind;
    std::optional<Day> day;
};

/// What a header such as 조회수 2023-01, 2023-01-31 or Rating tells, in either order; nothing if it tells neither.
[[nodiscard]] std::optional<MetricColumn> metricHeader(const QString &header);

/// The metric that a name of a file or a sheet tells, such as 월별조회수.csv; nothing if it tells none or several.
[[nodiscard]] std::optional<MetricKind> metricInName(const QString &name);

/// The columns of values: those whose headers tell, and the one that is mapped as value.
[[nodiscard]] QList<MetricColumn> metricColumns(const SourceTable &table, const Mapping &mapping);

} // namespace slateboard::exchange
