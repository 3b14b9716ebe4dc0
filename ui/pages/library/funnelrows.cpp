// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/funnelrows.h"

#include "ui/pages/library/funnelsteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace slateboard {
namespace {

using planning::FunnelGrouping;
using planning::FunnelStep;

constexpr int firstStepColumn = 1;
constexpr int passedColumn = firstStepColumn + static_cast<int>(planning::funnelStepCount);
constexpr int stepWidth = 102; // pixels
constexpr int countWidth = 84;
constexpr int daysWidth = 112;

QString sayOfFunnel(const char *text)
{
    return QCoreApplication::translate("FunnelTable", text);
}

FigureCell countCell(int count, const Formatter &formatter)
{
    return {formatter.number(count), static_cast<double>(count), count == 0 ? CellTone::Quiet : CellTone::Plain};
}

FigureCell daysCell(std::optional<double> days, const Formatter &formatter)
{
    return {daysText(days, formatter), days.value_or(-1), days ? CellTone::Plain : CellTone::Quiet};
}

FigureRow rowOf(const QString &name, const planning::FunnelSteps &steps, const Formatter &formatter)
{
    FigureRow row;
    row.cells << FigureCell{name};
    for (const planning::FunnelFigures &step : steps)
        row.cells << countCell(step.reached, formatter);
    row.cells << countCell(planning::passedInAll(steps), formatter);
    const planning::FunnelFigures &secured = steps[static_cast<size_t>(FunnelStep::Secured)];
    const auto share = planning::shareOfAll(steps, FunnelStep::Secured);
    row.cells << FigureCell{share ? formatter.percent(*share) : QStringLiteral("–"), share.value_or(0)}
              << daysCell(steps[static_cast<size_t>(FunnelStep::InTalks)].daysFromDiscovery, formatter)
              << daysCell(secured.daysFromDiscovery, formatter);
    return row;
}

QString allName()
{
    return sayOfFunnel(QT_TRANSLATE_NOOP("FunnelTable", "All"));
}

} // namespace

QList<FigureColumn> funnelColumns(FunnelGrouping grouping)
{
    const char *names[] = {QT_TRANSLATE_NOOP("FunnelTable", "Medium"), QT_TRANSLATE_NOOP("FunnelTable", "Origin"),
                           QT_TRANSLATE_NOOP("FunnelTable", "Publisher")};
    QList<FigureColumn> columns{{sayOfFunnel(names[static_cast<size_t>(grouping)])}};
    for (size_t step = 0; step < planning::funnelStepCount; ++step)
        columns << FigureColumn{planning::funnelStepName(static_cast<FunnelStep>(step)), true, stepWidth};
    columns << FigureColumn{sayOfFunnel(QT_TRANSLATE_NOOP("FunnelTable", "Passed on")), true, countWidth}
            << FigureColumn{sayOfFunnel(QT_TRANSLATE_NOOP("FunnelTable", "Secured of all")), true, stepWidth}
            << FigureColumn{sayOfFunnel(QT_TRANSLATE_NOOP("FunnelTable", "Days to talks")), true, stepWidth}
            << FigureColumn{sayOfFunnel(QT_TRANSLATE_NOOP("FunnelTable", "Days to securing")), true, daysWidth};
    return columns;
}

QList<FigureRow> funnelTable(const planning::Funnel &funnel, const Formatter &formatter)
{
    QList<FigureRow> rows;
    for (const planning::FunnelGroup &group : funnel.groups)
        rows << rowOf(funnelGroupName(funnel.grouping, group.key), group.steps, formatter);
    rows << rowOf(allName(), funnel.total, formatter);
    rows.last().isTotal = true;
    return rows;
}

QString funnelGroupName(FunnelGrouping grouping, const planning::FunnelKey &key)
{
    switch (grouping) {
    case FunnelGrouping::Medium: return wordFor(static_cast<Medium>(key.word));
    case FunnelGrouping::Origin: return wordFor(static_cast<Origin>(key.word));
    case FunnelGrouping::Publisher: break;
    }
    return key.publisher.isEmpty() ? sayOfFunnel(QT_TRANSLATE_NOOP("FunnelTable", "No publisher")) : key.publisher;
}

std::optional<planning::FunnelNumber> funnelNumberAt(const planning::Funnel &funnel,
                                                     const std::optional<QString> &group, int column)
{
    if (column < firstStepColumn || column > passedColumn)
        return std::nullopt;
    planning::FunnelNumber number{{}, column == passedColumn, funnel.grouping, {}};
    if (!number.passed)
        number.step = static_cast<FunnelStep>(column - firstStepColumn);
    const auto found = std::ranges::find_if(funnel.groups, [&](const planning::FunnelGroup &one) {
        return group && funnelGroupName(funnel.grouping, one.key) == *group;
    });
    if (found != funnel.groups.end())
        number.key = found->key;
    else if (group)
        return std::nullopt; // it is called otherwise by now
    const planning::FunnelSteps &steps = number.key ? found->steps : funnel.total;
    const int count = number.passed ? planning::passedInAll(steps) : steps[static_cast<size_t>(*number.step)].reached;
    return count > 0 ? std::optional(number) : std::nullopt;
}

QString funnelNumberText(const planning::FunnelNumber &number, qsizetype count, const Formatter &formatter)
{
    QString what = sayOfFunnel(QT_TRANSLATE_NOOP("FunnelTable", "Passed on"));
    if (number.step) {
        const QString step = planning::funnelStepName(*number.step);
        what = number.passed ? sayOfFunnel(QT_TRANSLATE_NOOP("FunnelTable", "Passed on after “%1”")).arg(step) : step;
    }
    if (number.key)
        what += QStringLiteral(" · ") + funnelGroupName(number.grouping, *number.key);
    return sayOfFunnel(QT_TRANSLATE_NOOP("FunnelTable", "%1: %2")).arg(what, formatter.number(count));
}

} // namespace slateboard
