// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/goalrows.h"

#include "ui/report/goalwords.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("MilestonesPage", text);
}

FigureCell count(int value, const Formatter &format, CellTone tone = CellTone::Plain)
{
    return {value == 0 ? QStringLiteral("–") : format.number(value), value, value == 0 ? CellTone::Quiet : tone};
}

} // namespace

QList<FigureColumn> monthColumns()
{
    return {{say(QT_TRANSLATE_NOOP("MilestonesPage", "Month")), false, 0},
            {say(QT_TRANSLATE_NOOP("MilestonesPage", "Gained")), true, 60},
            {say(QT_TRANSLATE_NOOP("MilestonesPage", "Lost")), true, 62},
            {say(QT_TRANSLATE_NOOP("MilestonesPage", "Net")), true, 56},
            {say(QT_TRANSLATE_NOOP("MilestonesPage", "Count")), true, 58}};
}

QList<FigureRow> monthRows(const planning::GoalFigures &goal, const Formatter &format)
{
    QList<FigureRow> rows;
    for (auto month = goal.months.rbegin(); month != goal.months.rend(); ++month) {
        rows.append({{{format.month(month->month), month->month.index},
                      count(month->gained, format),
                      count(-month->lost, format, CellTone::Over),
                      count(month->gained - month->lost, format),
                      {format.number(month->value), month->value}},
                     month->month});
    }
    return rows;
}

QList<FigureColumn> stepColumns()
{
    return {{say(QT_TRANSLATE_NOOP("MilestonesPage", "Day")), false, 90},
            {QString(), false, 84},
            {say(QT_TRANSLATE_NOOP("MilestonesPage", "Name")), false, 0}};
}

QList<FigureRow> stepRows(const Library &library, const planning::GoalFigures &goal, Month month,
                          const Formatter &format)
{
    QList<FigureRow> rows;
    for (const planning::CountStep &step : goal.steps) {
        if (Month::of(step.day) != month)
            continue;
        FigureRow row;
        QString name;
        if (goal.countsTitles) {
            const Title *title = findRow(library.titles, TitleId{step.row});
            name = title ? title->name(format.language()) : QString();
            row.target = TitleId{step.row};
        } else {
            name = library.ips.find(IpId{step.row}).value_or(IpHead{}).title;
            row.target = IpId{step.row};
        }
        row.cells = {{format.day(step.day), static_cast<double>(step.day.julian()), CellTone::Quiet},
                     step.gained ? FigureCell{say(QT_TRANSLATE_NOOP("MilestonesPage", "+ gained")), {}, CellTone::Good}
                                 : FigureCell{say(QT_TRANSLATE_NOOP("MilestonesPage", "− lost")), {}, CellTone::Over},
                     {name}};
        rows.append(row);
    }
    return rows;
}

QString goalSentence(const planning::GoalFigures &goal, const Formatter &format)
{
    const QString what = goal.countsTitles ? say(QT_TRANSLATE_NOOP("MilestonesPage", "counts titles"))
                                           : say(QT_TRANSLATE_NOOP("MilestonesPage", "counts source IPs"));
    const QString far =
        QCoreApplication::translate("MilestonesPage", "%1 now, target %2 by %3")
            .arg(format.number(goal.value), format.number(goal.goal.target), format.day(goal.goal.deadline));
    QStringList parts{far, outlookOf(goal, format), what};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace slateboard
