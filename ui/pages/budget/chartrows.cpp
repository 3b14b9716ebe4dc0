// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budget/chartrows.h"

#include "app/planning/costreport.h"
#include "ui/pages/budget/chartcells.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard {
namespace {

using planning::CashSums;
using planning::SpendSums;

QString tipOf(const SpendSums &sums, const Formatter &format)
{
    return chartText(QT_TRANSLATE_NOOP("ChartRows", "Actual %1, committed %2, to complete %3"))
        .arg(format.moneyExact(sums.actual), format.moneyExact(sums.committed), format.moneyExact(sums.toComplete));
}

QString tipIn(const CashSums &sums, const Formatter &format)
{
    return chartText(QT_TRANSLATE_NOOP("ChartRows", "Received %1, to come %2, hoped for %3"))
        .arg(format.moneyExact(sums.received), format.moneyExact(sums.toCome), format.moneyExact(sums.toComeHoped));
}

QString tipOut(const CashSums &sums, const Formatter &format)
{
    return chartText(QT_TRANSLATE_NOOP("ChartRows", "Paid %1, to pay %2, for titles that are hoped for %3"))
        .arg(format.moneyExact(sums.paid), format.moneyExact(sums.toPay), format.moneyExact(sums.toPayHoped));
}

FigureCell tipped(FigureCell cell, const QString &tip)
{
    cell.tip = tip;
    return cell;
}

} // namespace

QList<FigureColumn> spendColumns()
{
    return {{chartText(QT_TRANSLATE_NOOP("ChartRows", "Month")), false, 0},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Plan")), true, sumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "EFC")), true, sumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Plan by then")), true, 96},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "EFC by then")), true, 96},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Difference")), true, signedWidth}};
}

QList<FigureRow> spendMonthRows(const planning::SpendCurve &curve, const Formatter &format)
{
    QList<FigureRow> rows;
    const auto cells = [&](const QString &name, double number, const SpendSums &sums, const SpendSums &upTo) {
        return QList<FigureCell>{{name, number},
                                 sumCell(sums.planned, format),
                                 tipped(sumCell(sums.efc(), format), tipOf(sums, format)),
                                 sumCell(upTo.planned, format),
                                 tipped(sumCell(upTo.efc(), format), tipOf(upTo, format)),
                                 signedCell(upTo.planned - upTo.efc(), format)};
    };
    for (const planning::SpendMonth &month : curve.months)
        rows.append({cells(format.month(month.month), month.month.index, month.sums, month.upTo), month.month});
    if (curve.unscheduled != SpendSums()) {
        constexpr double last = 1e9;
        rows.append({cells(unscheduledText(), last, curve.unscheduled, curve.total), ListPlace{0}});
    }
    return rows;
}

QList<FigureColumn> spendRowColumns(bool areAccounts)
{
    return {{areAccounts ? chartText(QT_TRANSLATE_NOOP("ChartRows", "Account"))
                         : chartText(QT_TRANSLATE_NOOP("ChartRows", "Title")),
             false, 0},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Plan")), true, rowSumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Actual")), true, rowSumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Committed")), true, rowSumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "To complete")), true, sumWidth}};
}

QList<FigureRow> spendRowRows(const Library &library, const std::vector<planning::SpendRow> &of, bool areAccounts,
                              const Formatter &format)
{
    QList<FigureRow> rows;
    SpendSums total;
    const auto cells = [&](const FigureCell &name, const SpendSums &sums) {
        return QList<FigureCell>{name, sumCell(sums.planned, format), sumCell(sums.actual, format),
                                 sumCell(sums.committed, format), sumCell(sums.toComplete, format)};
    };
    const auto amount = [](const planning::SpendRow &row) { return std::max(row.sums.planned, row.sums.efc()); };
    std::vector<planning::SpendRow> ordered(of);
    std::ranges::stable_sort(ordered, std::greater{}, amount);
    for (const planning::SpendRow &row : ordered) {
        const QString name = areAccounts ? planning::accountTitle(library, row.account, format.language())
                                         : titleText(library, row.title, format);
        rows.append({cells({name}, row.sums), row.title});
        total += row.sums;
    }

    rows.append({cells(totalCell(), total), {}, true});
    return rows;
}

QList<FigureColumn> cashColumns()
{
    return {{chartText(QT_TRANSLATE_NOOP("ChartRows", "Quarter")), false, 0},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Comes in")), true, sumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Goes out")), true, sumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Balance")), true, signedWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Position")), true, signedWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Firm alone")), true, signedWidth}};
}

QList<FigureRow> cashQuarterRows(const planning::CashPosition &position, const Formatter &format)
{
    QList<FigureRow> rows;
    const auto cells = [&](const QString &name, double number, const CashSums &sums, Money all, Money firm) {
        return QList<FigureCell>{{name, number},
                                 tipped(sumCell(sums.in(), format), tipIn(sums, format)),
                                 tipped(sumCell(sums.out(), format), tipOut(sums, format)),
                                 signedCell(sums.net(), format),
                                 signedCell(all, format),
                                 signedCell(firm, format)};
    };
    for (const planning::CashQuarter &quarter : position.quarters) {
        rows.append({cells(format.quarter(quarter.quarter), quarter.quarter.index, quarter.sums, quarter.position,
                           quarter.firm),
                     quarter.quarter});
        if (position.lowest && position.lowest->quarter == quarter.quarter)
            rows.last().cells[4].strong = true;
    }
    if (position.unscheduled != CashSums()) {
        constexpr double last = 1e9;
        rows.append(
            {cells(unscheduledText(), last, position.unscheduled, position.total.net(), position.total.firmNet()),
             ListPlace{0}});
    }
    return rows;
}

QList<FigureColumn> cashMoveColumns()
{
    return {{chartText(QT_TRANSLATE_NOOP("ChartRows", "Title")), false, 0},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Comes in")), true, sumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Goes out")), true, sumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Balance")), true, signedWidth}};
}

QList<FigureRow> cashMoveRows(const Library &library, std::span<const planning::CashMove> moves,
                              const Formatter &format)
{
    QList<FigureRow> rows;
    CashSums total;
    const auto cells = [&](const FigureCell &name, const CashSums &sums) {
        return QList<FigureCell>{name, tipped(sumCell(sums.in(), format), tipIn(sums, format)),
                                 tipped(sumCell(sums.out(), format), tipOut(sums, format)),
                                 signedCell(sums.net(), format)};
    };
    std::vector<planning::CashMove> ordered(moves.begin(), moves.end());
    std::ranges::stable_sort(ordered, std::greater{},
                             [](const planning::CashMove &move) { return move.sums.in() + move.sums.out(); });
    for (const planning::CashMove &move : ordered) {
        rows.append({cells({titleText(library, move.title, format)}, move.sums), move.title});
        total += move.sums;
    }
    rows.append({cells(totalCell(), total), {}, true});
    return rows;
}

} // namespace slateboard
