// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/outtable.h"

namespace slateboard {

/// All rows of a table at once.
[[nodiscard]] inline exchange::OutTable tableOf(const exchange::OutRows &rows)
{
    exchange::OutTable table{rows.header, {}};
    for (qsizetype row = 0; row < rows.count; ++row)
        table.rows.append(rows.row(row));
    return table;
}

} // namespace slateboard
