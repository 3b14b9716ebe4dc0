// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exportcostreport.h"

#include "app/session/outcells.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

void appendLines(exchange::OutTable &table, const Library &library, const planning::CostNode &node, int depth)
{
    const Currency &currency = library.info.currency;
    const QString name =
        depth == 0 ? QCoreApplication::translate("slateboard::CostReportModel", "Whole plan") : node.name;
    const Account *account = findRow(library.accounts, node.account);
    table.rows.append({outCount(depth), outText(name), outText(account ? account->code : QString()),
                       outMoney(node.sums.budget, currency), outMoney(node.sums.actual, currency),
                       outMoney(node.sums.committed, currency), outMoney(node.sums.toComplete, currency),
                       outMoney(node.sums.efc(), currency), outMoney(node.sums.variance(), currency),
                       outText(node.estimate.isNull() ? QString() : QStringLiteral("yes")), outId(node.title)});
    for (const planning::CostNode &below : node.below)
        appendLines(table, library, below, depth + 1);
}

} // namespace

exchange::OutTable costReportTable(const Library &library, const planning::CostReport &report)
{
    exchange::OutTable table;
    for (const char *field : {"depth", "name", "account_code", "budget", "actual", "committed", "to_complete", "efc",
                              "variance", "estimated", "title_id"})
        table.header << QString::fromLatin1(field);
    appendLines(table, library, report.programme, 0);
    return table;
}

std::function<Result<QList<exchange::Sheet>>()> costReportSheets(const Library &library,
                                                                 std::shared_ptr<const planning::Figures> figures,
                                                                 planning::CostGrouping grouping, Language language)
{
    return [library, figures = std::move(figures), grouping, language]() -> Result<QList<exchange::Sheet>> {
        const planning::CostReport report = planning::costReport(library, *figures, grouping, language);
        return QList<exchange::Sheet>{
            {QStringLiteral("cost_report"), exchange::rowsOf(costReportTable(library, report))}};
    };
}

} // namespace slateboard
