// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/printable.h"
#include "app/base/text.h"
#include "app/exchange/importplan.h"
#include "app/exchange/remarks.h"
#include "app/exchange/wordlist.h"
#include "app/exchange/writefile.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard::exchange {

bool isReasonColumn(const QString &header)
{
    static const QList<NamedCode> named = wordList(QStringLiteral("headers.txt"), QStringLiteral("rejects"));
    return std::ranges::any_of(named.first().names,
                               [&](const QString &name) { return searchKey(name) == searchKey(header); });
}

OutTable rejectsTable(const SourceTable &table, const ImportPlan &plan)
{
    const QString reason = QCoreApplication::translate("Import", "Why it was not taken");
    const auto found = std::ranges::find_if(table.header, isReasonColumn); // of an earlier round
    const qsizetype before = found == table.header.end() ? -1 : found - table.header.begin();
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

Result<void> checkRejectsFile(const QString &path, const QString &source)
{
    if (isSameFile(path, source)) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Export", "“%1” is the list itself: the rejected rows would replace "
                                                             "all of its rows, so choose another name.")
                           .arg(printable(path)));
    }
    return checkOutputPlace(path).and_then([&] {
        return checkEnding(path, {QStringLiteral("csv"), QStringLiteral("xlsx")});
    });
}

Result<void> addRejects(OutputFiles &files, const QString &path, const SourceTable &table, const ImportPlan &plan,
                        const QString &source)
{
    return checkRejectsFile(path, source).and_then([&] {
        const QString sheet = QCoreApplication::translate("Import", "Rejected");
        return addFile(files, path, {{sheet, rowsOf(rejectsTable(table, plan))}});
    });
}

Result<void> writeRejects(const QString &path, const SourceTable &table, const ImportPlan &plan, const QString &source)
{
    OutputFiles files;
    return addRejects(files, path, table, plan, source).and_then([&] { return files.commit(); });
}

} // namespace slateboard::exchange
