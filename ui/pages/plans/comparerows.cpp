// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/comparerows.h"

#include "app/planning/planwords.h"
#include "ui/pages/plans/planrows.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PlansPage", text);
}

FigureCell valueCell(const QString &text, std::optional<double> number = {})
{
    return {text, number, text == planning::noValue ? CellTone::Quiet : CellTone::Plain};
}

FigureCell changeCell(const QString &text, std::optional<double> number = {})
{
    FigureCell cell{text, number};
    cell.strong = !text.isEmpty();
    return cell;
}

FigureRow rowOf(const planning::PlanLine &line)
{
    return {{{line.name}, valueCell(line.a), valueCell(line.b), changeCell(line.change)}};
}

FigureCell money(Money amount, const Formatter &format)
{
    const bool isNone = amount == Money{};
    return {isNone ? planning::noValue : format.moneyShort(amount), static_cast<double>(amount.minor),
            isNone ? CellTone::Quiet : CellTone::Plain};
}

// What is over its cap carries a sign too.
FigureCell headroom(std::optional<Money> room, const Formatter &format)
{
    if (!room)
        return {};
    FigureCell cell = money(*room, format);
    if (room->minor < 0) {
        cell.text = QStringLiteral("✕ ") + cell.text;
        cell.tone = CellTone::Over;
    }
    return cell;
}

} // namespace

PlanNames planNames(const Library &library, PlanId a, PlanId b)
{
    const auto name = [&](PlanId id) {
        const Plan *plan = findRow(library.plans, id);
        return plan ? planName(*plan) : QString();
    };
    return {QStringLiteral("A · ") + name(a), QStringLiteral("B · ") + name(b)};
}

QList<FigureColumn> differenceColumns(const PlanNames &names)
{
    return {{say(QT_TRANSLATE_NOOP("PlansPage", "Title")), false, 0},
            {say(QT_TRANSLATE_NOOP("PlansPage", "What")), false, 136, true},
            {names.a, false, 214, true},
            {names.b, false, 214, true},
            {say(QT_TRANSLATE_NOOP("PlansPage", "Change")), true, 130}};
}

QList<FigureRow> differenceRows(const Library &library, const planning::PlanComparison &comparison,
                                const DifferenceFilter &filter, const Formatter &format)
{
    const TitleSearch search(filter.search);
    QList<FigureRow> rows;
    int place = -1;
    for (const planning::PlanDifference &difference : comparison.differences) {
        ++place;
        const Title *title = findRow(library.titles, difference.title);
        if (!title || (filter.aspect && *filter.aspect != difference.aspect) || !search.finds(*title))
            continue;
        const planning::PlanLine line = planning::differenceLine(library, difference, format);
        const auto days = difference.daysLater();
        const auto more = difference.more();
        const std::optional<double> size = days   ? std::optional(static_cast<double>(*days))
                                           : more ? std::optional(static_cast<double>(more->minor))
                                                  : std::nullopt;
        rows.append({{{title->name(format.language())},
                      {line.name, static_cast<double>(difference.aspect), CellTone::Quiet},
                      valueCell(line.a),
                      valueCell(line.b),
                      changeCell(line.change, size.value_or(0))},
                     ListPlace{place}});
    }
    return rows;
}

QList<FigureColumn> lineColumns(const QString &what, const PlanNames &names)
{
    return {{what, false, 0},
            {names.a, true, 190, true},
            {names.b, true, 190, true},
            {say(QT_TRANSLATE_NOOP("PlansPage", "Change")), true, 130}};
}

QList<FigureRow> totalRows(const Library &library, const planning::PlanComparison &comparison, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const planning::PlanLine &line : planning::totalLines(comparison, format))
        rows << rowOf(line);
    for (const planning::CountOfPlans &count : comparison.counts)
        rows << rowOf(planning::countLine(library, count, format));
    return rows;
}

QList<FigureColumn> quarterPairColumns(const PlanNames &names)
{
    const QString room = QCoreApplication::translate("PlansPage", "Headroom %1");
    return {{say(QT_TRANSLATE_NOOP("PlansPage", "Quarter")), false, 100},
            {names.a, true, 0},
            {names.b, true, 0},
            {say(QT_TRANSLATE_NOOP("PlansPage", "Change")), true, 110},
            {say(QT_TRANSLATE_NOOP("PlansPage", "Cap")), true, 96},
            {room.arg(QLatin1Char('A')), true, 116},
            {room.arg(QLatin1Char('B')), true, 116}};
}

QList<FigureRow> quarterPairRows(const planning::PlanComparison &comparison, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const planning::QuarterOfPlans &quarter : comparison.quarters) {
        const planning::PlanLine line = planning::quarterLine(quarter, format);
        const Money more = quarter.b.demand() - quarter.a.demand();
        rows.append({{{line.name, quarter.quarter.index},
                      money(quarter.a.demand(), format),
                      money(quarter.b.demand(), format),
                      changeCell(line.change, static_cast<double>(more.minor)),
                      quarter.cap ? money(*quarter.cap, format) : FigureCell{},
                      headroom(quarter.a.headroom, format),
                      headroom(quarter.b.headroom, format)},
                     quarter.quarter});
    }
    return rows;
}

QList<FigureColumn> lapseColumns(const PlanNames &names)
{
    return {{say(QT_TRANSLATE_NOOP("PlansPage", "Right, last day, title")), false, 0},
            {names.a, false, 210, true},
            {names.b, false, 210, true},
            {say(QT_TRANSLATE_NOOP("PlansPage", "Change")), true, 130}};
}

QList<FigureRow> lapseRows(const Library &library, const planning::PlanComparison &comparison, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const planning::LapseOfPlans &lapse : comparison.lapses) {
        FigureRow row = rowOf(planning::lapseLine(library, lapse, comparison.asOf, format));
        row.target = lapse.title;
        rows << row;
    }
    return rows;
}

} // namespace slateboard
