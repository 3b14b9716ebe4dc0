// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/forecastrows.h"

#include "app/forecast/chancewords.h"

#include <QCoreApplication>

namespace slateboard {
namespace {

using forecast::GoalForecast;
using forecast::LeverEffect;
using forecast::LeverRows;

QString inWords(const char *text)
{
    return QCoreApplication::translate("Forecast", text);
}

// A day that the forecast may not see any more.
FigureCell dayCell(const std::optional<GoalForecast> &forecast, std::optional<Day> GoalForecast::*day,
                   const Formatter &format)
{
    if (!forecast || forecast->refusal)
        return {QStringLiteral("–"), {}, CellTone::Quiet};
    const auto &reached = (*forecast).*day;
    if (!reached)
        return {
            QCoreApplication::translate("Forecast", "after %1").arg(format.day(forecast->horizon)), {}, CellTone::Warn};
    const bool isInTime = *reached <= forecast->deadline;
    return {(isInTime ? QStringLiteral("✓ ") : QStringLiteral("▲ ")) + format.day(*reached),
            static_cast<double>(reached->julian()), isInTime ? CellTone::Good : CellTone::Warn, true};
}

FigureCell paceCell(std::optional<double> value, const Formatter &format, const char *unknown)
{
    if (!value)
        return {inWords(unknown), {}, CellTone::Quiet};
    return {QCoreApplication::translate("Forecast", "%1 a month").arg(format.decimal(*value, 1)), *value};
}

// The pace had against the pace needed: behind is told by a sign too.
FigureCell hadCell(std::optional<double> had, std::optional<double> needed, const Formatter &format)
{
    FigureCell cell = paceCell(had, format, QT_TRANSLATE_NOOP("Forecast", "history too short"));
    if (had && needed && *needed > 0) {
        const bool isEnough = *had >= *needed;
        cell.text = (isEnough ? QStringLiteral("✓ ") : QStringLiteral("▲ ")) + cell.text;
        cell.tone = isEnough ? CellTone::Good : CellTone::Warn;
    }
    return cell;
}

FigureRow ipRow(const Library &library, IpId ip)
{
    const IpHead head = library.ips.find(ip).value_or(IpHead{});
    return {{{head.title}, {wordFor(head.medium), {}, CellTone::Quiet}}, ip};
}

FigureRow grantRow(const Library &library, GrantId id, Day asOf, const Formatter &format)
{
    const RightsGrant *grant = findRow(library.grants, id);
    if (!grant || !grant->endsOn)
        return {};
    const auto days = static_cast<int>(grant->endsOn->daysSince(asOf));
    return {{{library.ips.find(grant->ip).value_or(IpHead{}).title},
             {wordFor(grant->kind), {}, CellTone::Quiet},
             {format.day(*grant->endsOn), static_cast<double>(grant->endsOn->julian())},
             {QCoreApplication::translate("Forecast", "%n day(s)", nullptr, days), static_cast<double>(days)}},
            grant->ip};
}

FigureRow titleRow(const Library &library, const planning::Figures &figures, TitleId id, const Formatter &format)
{
    const Title *title = findRow(library.titles, id);
    const planning::TitleFigures *of = planning::findTitle(figures, id);
    const bool isKnown = of && of->stage;
    const auto days = isKnown ? static_cast<double>(figures.asOf.daysSince(of->stage->since)) : 0;
    return {
        {{title ? title->name(format.language()) : QString()},
         {isKnown ? wordFor(of->stage->stage) : QString(), {}, CellTone::Quiet},
         {isKnown ? format.day(of->stage->since, of->stage->precision) : QString(),
          isKnown ? std::optional(static_cast<double>(of->stage->since.julian())) : std::nullopt},
         {isKnown ? QCoreApplication::translate("Forecast", "%n day(s)", nullptr, static_cast<int>(days)) : QString(),
          isKnown ? std::optional(days) : std::nullopt}},
        id};
}

} // namespace

Tone chanceTone(double probability)
{
    switch (forecast::chanceOf(probability)) {
    case forecast::Chance::Likely: return Tone::Good;
    case forecast::Chance::Open: return Tone::Warn;
    case forecast::Chance::Unlikely: break;
    }
    return Tone::Over;
}

QList<FigureColumn> forecastColumns()
{
    return {{QString(), false, 0}, {QString(), true, 138}};
}

QList<FigureRow> forecastRows(const planning::GoalFigures &goal, const std::optional<GoalForecast> &forecast,
                              const Formatter &format)
{
    return {
        {{{inWords(QT_TRANSLATE_NOOP("Forecast", "P50: as likely by then as not"))},
          dayCell(forecast, &GoalForecast::p50, format)}},
        {{{inWords(QT_TRANSLATE_NOOP("Forecast", "P85: fairly sure by then"))},
          dayCell(forecast, &GoalForecast::p85, format)}},
        {{{inWords(QT_TRANSLATE_NOOP("Forecast", "Still to go"))},
          {format.number(std::max(0, goal.goal.target - goal.value))}}},
        {{{inWords(QT_TRANSLATE_NOOP("Forecast", "Pace needed"))},
          paceCell(goal.paceNeeded, format, QT_TRANSLATE_NOOP("Forecast", "deadline passed"))}},
        {{{inWords(QT_TRANSLATE_NOOP("Forecast", "Pace had, last 6 months"))},
          hadCell(goal.paceHad6, goal.paceNeeded, format)}},
        {{{inWords(QT_TRANSLATE_NOOP("Forecast", "Pace had, last 12 months"))},
          hadCell(goal.paceHad12, goal.paceNeeded, format)}},
    };
}

QList<FigureColumn> leverColumns()
{
    return {{inWords(QT_TRANSLATE_NOOP("Forecast", "What could be done")), false, 0},
            {inWords(QT_TRANSLATE_NOOP("Forecast", "What it would bring")), true, 130},
            {inWords(QT_TRANSLATE_NOOP("Forecast", "Chance then")), true, 92}};
}

QList<FigureRow> leverRows(const std::vector<LeverEffect> &levers, const Formatter &format)
{
    QList<FigureRow> rows;
    for (size_t i = 0; i < levers.size(); ++i) {
        const LeverEffect &lever = levers[i];
        FigureCell effect{forecast::leverEffectText(lever, format), {}, CellTone::Good};
        if (lever.p50)
            effect.tip = QCoreApplication::translate("Forecast", "P50 then: %1").arg(format.day(*lever.p50));
        rows.append({{{forecast::leverText(lever)},
                      effect,
                      {forecast::chanceText(lever.probability, format), lever.probability}},
                     ListPlace{static_cast<int>(i)}});
    }
    return rows;
}

QList<FigureColumn> leverRowColumns(LeverRows kind)
{
    const QString source = inWords(QT_TRANSLATE_NOOP("Forecast", "Source IP"));
    switch (kind) {
    case LeverRows::Grants:
        return {{source, false, 0},
                {inWords(QT_TRANSLATE_NOOP("Forecast", "Right")), false, 90},
                {inWords(QT_TRANSLATE_NOOP("Forecast", "Lapses on")), false, 96},
                {inWords(QT_TRANSLATE_NOOP("Forecast", "Left")), true, 76}};
    case LeverRows::Titles:
        return {{inWords(QT_TRANSLATE_NOOP("Forecast", "Title")), false, 0},
                {inWords(QT_TRANSLATE_NOOP("Forecast", "Stage")), false, 110},
                {inWords(QT_TRANSLATE_NOOP("Forecast", "Since")), false, 96},
                {inWords(QT_TRANSLATE_NOOP("Forecast", "For")), true, 76}};
    case LeverRows::SourceIps:
    case LeverRows::None: break;
    }
    return {{source, false, 0}, {inWords(QT_TRANSLATE_NOOP("Forecast", "Medium")), false, 110}};
}

QList<FigureRow> rowsOfLever(const Library &library, const planning::Figures &figures, const LeverEffect &lever,
                             const Formatter &format)
{
    QList<FigureRow> rows;
    for (const qint64 id : lever.rows) {
        switch (lever.kind) {
        case LeverRows::Grants: rows << grantRow(library, GrantId{id}, figures.asOf, format); break;
        case LeverRows::SourceIps: rows << ipRow(library, IpId{id}); break;
        case LeverRows::Titles: rows << titleRow(library, figures, TitleId{id}, format); break;
        case LeverRows::None: break;
        }
    }
    rows.removeIf([](const FigureRow &row) { return row.cells.isEmpty(); });
    return rows;
}

} // namespace slateboard
