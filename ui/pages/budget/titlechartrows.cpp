// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/costreport.h"
#include "ui/pages/budget/chartcells.h"
#include "ui/pages/budget/chartrows.h"

#include <QCoreApplication>

namespace slateboard {

QList<FigureColumn> platformBarColumns()
{
    return {{chartText(QT_TRANSLATE_NOOP("ChartRows", "Platform")), false, 0},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Planned")), true, sumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Received")), true, sumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "To come")), true, sumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Overdue")), true, signedWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Outlook")), true, sumWidth}};
}

QList<FigureRow> platformBarRows(const std::vector<PlatformBar> &bars, const planning::ReceiptSums &total,
                                 const Formatter &format)
{
    QList<FigureRow> rows;
    const auto cells = [&](const FigureCell &name, const planning::ReceiptSums &sums) {
        FigureCell overdue = sumCell(sums.overdue, format);
        if (sums.overdue > Money{})
            overdue = {QStringLiteral("✕ ") + overdue.text, overdue.number, CellTone::Over, false, overdue.tip};
        return QList<FigureCell>{
            name,    sumCell(sums.planned, format),  sumCell(sums.received, format), sumCell(sums.toCome, format),
            overdue, sumCell(sums.outlook(), format)};
    };
    for (size_t i = 0; i < bars.size(); ++i)
        rows.append({cells({bars[i].name}, bars[i].sums), ListPlace{static_cast<int>(i)}});
    rows.append({cells(totalCell(), total), {}, true});
    return rows;
}

QList<FigureColumn> platformItemColumns()
{
    return {{chartText(QT_TRANSLATE_NOOP("ChartRows", "Day")), false, 84},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Title")), false, 0},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Kind")), false, 110, true},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Amount")), true, rowSumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "State")), false, 88}};
}

QList<FigureRow> platformItemRows(const Library &library, const std::vector<planning::ReceiptItem> &items,
                                  const Formatter &format)
{
    QList<FigureRow> rows;
    Money total;
    for (const planning::ReceiptItem &item : items) {
        FigureCell state{chartText(QT_TRANSLATE_NOOP("ChartRows", "✓ received")), 0};
        if (item.overdue)
            state = {chartText(QT_TRANSLATE_NOOP("ChartRows", "✕ overdue")), 1, CellTone::Over};
        else if (!item.isReceived())
            state = quietCell(item.firm ? chartText(QT_TRANSLATE_NOOP("ChartRows", "to come"))
                                        : chartText(QT_TRANSLATE_NOOP("ChartRows", "hoped for")),
                              item.firm ? 2 : 3);
        const double day = item.day ? static_cast<double>(item.day->julian()) : 1e9;
        rows.append({{quietCell(item.day ? format.day(*item.day) : unscheduledText(), day),
                      {titleText(library, item.title, format)},
                      quietCell(wordFor(item.kind), static_cast<double>(item.kind)),
                      sumCell(item.amount, format),
                      state},
                     item.title});
        total += item.amount;
    }
    rows.append({{totalCell(), {}, {}, sumCell(total, format), {}}, {}, true});
    return rows;
}

QList<FigureColumn> portfolioColumns()
{
    return {{chartText(QT_TRANSLATE_NOOP("ChartRows", "Title")), false, 0},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Format")), false, 110, true},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Cost")), true, sumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Receipts")), true, sumWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Result")), true, signedWidth},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Of cost")), true, 68}};
}

QList<FigureRow> portfolioRows(const std::vector<PortfolioDot> &dots, planning::PortfolioBasis basis,
                               const Formatter &format)
{
    QList<FigureRow> rows;
    Money costs;
    Money receipts;
    const auto amounts = [&](Money cost, Money income) {
        const double share = cost > Money{} ? static_cast<double>(income.minor) / static_cast<double>(cost.minor) : 0;
        return QList<FigureCell>{sumCell(cost, format), sumCell(income, format), signedCell(income - cost, format),
                                 cost > Money{} ? FigureCell{format.percent(share), share} : quietCell({})};
    };
    for (const PortfolioDot &dot : dots) {
        const planning::PortfolioTitle &title = dot.title;
        const QString what = title.episodes
                                 ? QStringLiteral("%1 × %2").arg(wordFor(title.format), format.number(*title.episodes))
                                 : wordFor(title.format);
        QList<FigureCell> cells{{dot.name, {}, title.firm ? CellTone::Plain : CellTone::Quiet},
                                quietCell(what, static_cast<double>(title.format) * 1e6 + title.episodes.value_or(0))};
        rows.append({cells + amounts(title.cost(basis), title.income(basis)), title.title});
        costs += title.cost(basis);
        receipts += title.income(basis);
    }
    rows.append({QList<FigureCell>{totalCell(), {}} + amounts(costs, receipts), {}, true});
    return rows;
}

QList<FigureColumn> portfolioPartColumns()
{
    return {{chartText(QT_TRANSLATE_NOOP("ChartRows", "What it costs and brings")), false, 0},
            {chartText(QT_TRANSLATE_NOOP("ChartRows", "Amount")), true, 120}};
}

QList<FigureRow> portfolioPartRows(const Library &library, const planning::PortfolioParts &parts,
                                   const Formatter &format)
{
    QList<FigureRow> rows;
    const planning::PortfolioTitle &title = parts.title;
    const auto add = [&](const QString &name, Money amount, bool isSum) {
        rows.append({{{name, {}, isSum ? CellTone::Plain : CellTone::Quiet, isSum}, signedCell(amount, format, isSum)},
                     title.title});
    };
    for (const planning::TopSheetRow &cost : parts.costs)
        add(planning::accountTitle(library, cost.account, format.language()), cost.efc(), false);
    add(chartText(QT_TRANSLATE_NOOP("ChartRows", "EFC")), title.efc, true);
    if (title.ownCost != title.efc)
        add(chartText(QT_TRANSLATE_NOOP("ChartRows", "Funded by others")), title.ownCost - title.efc, false);
    add(chartText(QT_TRANSLATE_NOOP("ChartRows", "Own cost")), title.ownCost, true);
    for (const planning::PlatformReceipts &of : parts.platforms) {
        const Party *party = findRow(library.parties, of.platform);
        add(party ? nameIn(format.language(), party->name, party->englishName)
                  : chartText(QT_TRANSLATE_NOOP("ChartRows", "no platform named")),
            of.sums.outlook(), false);
    }
    add(chartText(QT_TRANSLATE_NOOP("ChartRows", "Receipts, received and to come")), title.receipts, true);
    if (title.ownReceipts != title.receipts)
        add(chartText(QT_TRANSLATE_NOOP("ChartRows", "Others' part of them")), title.ownReceipts - title.receipts,
            false);
    add(chartText(QT_TRANSLATE_NOOP("ChartRows", "Own receipts")), title.ownReceipts, true);
    rows.append({{{chartText(QT_TRANSLATE_NOOP("ChartRows", "Own result"))},
                  signedCell(title.result(planning::PortfolioBasis::Own), format)},
                 {},
                 true});
    return rows;
}

} // namespace slateboard
