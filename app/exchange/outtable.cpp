// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/outtable.h"

namespace slateboard::exchange {

OutRows rowsOf(OutTable table)
{
    OutRows rows;
    rows.header = table.header;
    rows.count = table.rows.size();
    rows.row = [cells = std::move(table.rows)](qsizetype row) { return cells[row]; };
    return rows;
}

} // namespace slateboard::exchange
