// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importplan.h"

#include <QCoreApplication>

namespace slateboard::exchange {

OutTable rejectsTable(const SourceTable &table, const ImportPlan &plan)
{
    const QString reason = QCoreApplication::translate("Import", "Why it was not taken");
    const qsizetype before = table.header.indexOf(reason); // of an earlier round
    OutTable out;
    out.header = QStringList{reason} + table.header;
    if (before >= 0)
        out.header.removeAt(before + 1);
    for (const RowRemark &reject : plan.rejects) {
        QList<Cell> cells{{reject.sentence}};
        if (const auto row = table.rows.onLine(reject.line)) {
            for (int column = 0; column < row->size(); ++column) {
                if (column != before)
                    cells.append(Cell{row->text(column)});
            }
        }
        out.rows.append(std::move(cells));
    }
    return out;
}

} // namespace slateboard::exchange
