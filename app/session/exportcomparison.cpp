// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exportcomparison.h"

#include "app/exchange/writefile.h"
#include "app/planning/planwords.h"
#include "app/session/outcells.h"

namespace slateboard {
namespace {

using exchange::Cell;
using exchange::CellKind;
using exchange::OutTable;
using planning::PlanDifference;
using planning::PlanValue;

OutTable headed(std::initializer_list<const char *> fields)
{
    OutTable table;
    for (const char *field : fields)
        table.header << QString::fromLatin1(field);
    return table;
}

Cell moneyCell(std::optional<Money> amount, const Currency &currency)
{
    return amount ? outMoney(*amount, currency) : Cell{};
}

Cell partCell(const Library &library, const PlanDifference &difference)
{
    if (difference.phase)
        return outCode(*difference.phase);
    if (difference.stage)
        return outCode(*difference.stage);
    const Milestone *milestone = findRow(library.milestones, difference.milestone);
    return milestone ? outText(milestone->name(library.info.language)) : Cell{};
}

QList<Cell> sideCells(const PlanValue &value, const Currency &currency)
{
    return {outDay(value.from), outDay(value.to), moneyCell(value.money, currency), outCount(value.rows),
            value.priority == 0 ? Cell{} : outCount(value.priority)};
}

Cell goalCell(const Library &library, const planning::CountOfPlans &count)
{
    const Goal *goal = findRow(library.goals, count.goal);
    return outText(goal ? goalName(*goal) : wordFor(count.measure));
}

} // namespace

OutTable differencesTable(const Library &library, const planning::PlanComparison &comparison)
{
    OutTable table = headed({"title", "aspect", "part", "a_from", "a_to", "a_money", "a_rows", "a_priority", "b_from",
                             "b_to", "b_money", "b_rows", "b_priority", "days_later", "more", "title_id"});
    const Currency &currency = library.info.currency;
    for (const PlanDifference &difference : comparison.differences) {
        const Title *title = findRow(library.titles, difference.title);
        const auto later = difference.daysLater();
        QList<Cell> row{outText(title ? title->name(library.info.language) : QString()), outCode(difference.aspect),
                        partCell(library, difference)};
        row += sideCells(difference.a, currency);
        row += sideCells(difference.b, currency);
        row += {later ? Cell{QString::number(*later), CellKind::Number} : Cell{},
                moneyCell(difference.more(), currency), outId(difference.title)};
        table.rows.append(row);
    }
    return table;
}

OutTable planQuartersTable(const Library &library, const planning::PlanComparison &comparison)
{
    OutTable table = headed({"quarter", "a_firm", "a_hoped", "b_firm", "b_hoped", "cap"});
    const Currency &currency = library.info.currency;
    for (const planning::QuarterOfPlans &quarter : comparison.quarters) {
        table.rows.append({outText(quarter.quarter.iso()), outMoney(quarter.a.firm, currency),
                           outMoney(quarter.a.hoped, currency), outMoney(quarter.b.firm, currency),
                           outMoney(quarter.b.hoped, currency), moneyCell(quarter.cap, currency)});
    }
    return table;
}

OutTable planCountsTable(const Library &library, const planning::PlanComparison &comparison)
{
    OutTable table = headed({"goal", "measure", "day", "target", "a", "b"});
    for (const planning::CountOfPlans &count : comparison.counts) {
        table.rows.append({goalCell(library, count), outCode(count.measure), outDay(count.day), outCount(count.target),
                           outCount(count.a), outCount(count.b)});
    }
    return table;
}

Result<QList<exchange::Sheet>> comparisonSheets(const QString &path, const Library &library,
                                                const planning::PlanComparison &comparison)
{
    const auto format = exchange::fileFormatOf(path);
    if (!format)
        return tl::unexpected(format.error());
    QList<exchange::Sheet> sheets{{QStringLiteral("differences"), rowsOf(differencesTable(library, comparison))}};
    if (*format != exchange::FileFormat::Csv) {
        sheets += {{QStringLiteral("quarters"), rowsOf(planQuartersTable(library, comparison))},
                   {QStringLiteral("counts"), rowsOf(planCountsTable(library, comparison))}};
    }
    return sheets;
}

} // namespace slateboard
