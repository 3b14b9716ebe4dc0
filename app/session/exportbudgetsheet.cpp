// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exportbudgetsheet.h"

#include "app/session/outcells.h"

namespace slateboard {
namespace {

using exchange::Cell;
using planning::SheetRow;
using planning::SheetRowKind;

const char *kindCode(SheetRowKind kind)
{
    static constexpr const char *codes[] = {"account", "line", "unassigned", "net", "total"};
    return codes[static_cast<size_t>(kind)];
}

Cell outShare(const BudgetLine &line) // 12.5% is 0.125
{
    if (line.basis != LineBasis::Percent)
        return {};
    return {QString::number(line.share.hundredths / static_cast<double>(Share::whole)), exchange::CellKind::Share};
}

} // namespace

exchange::OutTable budgetSheetTable(const Library &library, const planning::BudgetSheet &sheet)
{
    const Currency &currency = library.info.currency;
    exchange::OutTable table;
    for (const char *field : {"kind", "level", "account_code", "account", "note", "basis", "entered", "share", "phase",
                              "profile", "budget", "actual", "committed", "to_complete", "efc", "variance", "compared"})
        table.header << QString::fromLatin1(field);
    for (const SheetRow &row : sheet.rows) {
        const Account *account = findRow(library.accounts, row.account);
        const bool hasCosts = sheet.isCounted && row.kind != SheetRowKind::Line;
        const auto cost = [&](Money amount) { return hasCosts ? outMoney(amount, currency) : Cell{}; };
        const bool isEntered = row.line && row.line->basis != LineBasis::Percent;
        table.rows.append(
            {outText(QString::fromLatin1(kindCode(row.kind))), outCount(row.depth + 1),
             outText(account ? account->code : QString()),
             outText(account ? nameIn(library.info.language, account->koreanName, account->englishName) : QString()),
             outText(row.line ? row.line->note : QString()), row.line ? outCode(row.line->basis) : Cell{},
             isEntered ? outMoney(row.line->amount, currency) : Cell{}, row.line ? outShare(*row.line) : Cell{},
             row.line ? outCode(row.line->phase) : Cell{}, row.line ? outCode(row.line->profile) : Cell{},
             outMoney(row.budget, currency), cost(row.actual), cost(row.committed), cost(row.toComplete),
             cost(row.efc()), cost(row.variance()),
             sheet.asked.compared.isNull() || row.kind == SheetRowKind::Line ? Cell{}
                                                                             : outMoney(row.compared, currency)});
    }
    return table;
}

} // namespace slateboard
