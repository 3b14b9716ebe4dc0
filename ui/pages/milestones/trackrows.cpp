// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/trackrows.h"

#include "app/forecast/chancewords.h"
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace slateboard {
namespace {

using forecast::Backtest;
using forecast::HorizonScore;
using forecast::Method;
using forecast::MethodScore;

constexpr int fewCases = 10;      // of which a share says little
constexpr double nominal = 0.8;   // of the 80% range
constexpr double tolerance = 0.1; // to either side that is as it should be

QString track(const char *text)
{
    return QCoreApplication::translate("TrackRecord", text);
}

QString trackCount(const char *text, int count)
{
    return QCoreApplication::translate("TrackRecord", text, nullptr, count);
}

// Of all horizons together, or nullptr.
const HorizonScore *togetherOf(const Backtest &backtest)
{
    return backtest.horizons.empty() ? nullptr : &backtest.horizons.back();
}

const MethodScore &scoreOfMethod(const HorizonScore &horizon, Method method)
{
    return horizon.methods[static_cast<size_t>(method)];
}

double heldShare(int held, int cases)
{
    return static_cast<double>(held) / cases;
}

FigureCell heldCell(int held, int cases, const Formatter &format)
{
    return {format.percent(heldShare(held, cases)), heldShare(held, cases)};
}

// As it should be, or not, by a sign too.
FigureCell held80Cell(int held, int cases, const Formatter &format)
{
    FigureCell cell = heldCell(held, cases, format);
    const double off = heldShare(held, cases) - nominal;
    if (cases < fewCases)
        return cell;
    cell.tone = std::abs(off) <= tolerance ? CellTone::Good : CellTone::Warn;
    cell.text = (cell.tone == CellTone::Good ? QStringLiteral("✓ ") : QStringLiteral("▲ ")) + cell.text;
    return cell;
}

QString rangeText(double from, double to, const Formatter &format)
{
    return format.number(std::llround(from)) + QStringLiteral(" – ") + format.number(std::llround(to));
}

FigureCell verdictCell(const KeptForecast &kept, const Formatter &format)
{
    if (!kept.score) {
        return {track(QT_TRANSLATE_NOOP("TrackRecord", "waits until %1")).arg(format.day(kept.record.day)),
                {},
                CellTone::Quiet};
    }
    if (kept.score->score.in50)
        return {track(QT_TRANSLATE_NOOP("TrackRecord", "✓ within the 50% range")), {}, CellTone::Good};
    if (kept.score->score.in80)
        return {track(QT_TRANSLATE_NOOP("TrackRecord", "✓ within the 80% range")), {}, CellTone::Good};
    return {track(QT_TRANSLATE_NOOP("TrackRecord", "✕ outside")), {}, CellTone::Warn};
}

// The chance that was given to the target, and whether it was reached then.
FigureCell chanceCell(const KeptForecast &kept, const Formatter &format)
{
    if (!kept.record.probability)
        return {};
    FigureCell cell{forecast::chanceText(*kept.record.probability, format), *kept.record.probability};
    if (kept.score && kept.score->reached) {
        const char *what = *kept.score->reached ? QT_TRANSLATE_NOOP("TrackRecord", "%1, reached")
                                                : QT_TRANSLATE_NOOP("TrackRecord", "%1, not reached");
        cell.text = track(what).arg(cell.text);
    }
    return cell;
}

} // namespace

TrackRecordData trackRecordOf(const Library &library, const Goal &goal, Day asOf, const QList<ForecastRecord> &records)
{
    return {forecast::backtest(library, goal, asOf), keptForecasts(library, goal.id, asOf, records)};
}

QString coverageSentence(const Backtest &backtest, const Formatter &format)
{
    const HorizonScore *together = togetherOf(backtest);
    if (!together)
        return {};
    const int held = scoreOfMethod(*together, Method::Forecast).in80;
    const QString said =
        trackCount(QT_TRANSLATE_N_NOOP("TrackRecord", "80% ranges held %1 of %Ln time(s)"), together->cases)
            .arg(format.percent(heldShare(held, together->cases)));
    const double off = heldShare(held, together->cases) - nominal;
    const char *verdict = together->cases < fewCases ? QT_TRANSLATE_NOOP("TrackRecord", "%1: too few to judge by.")
                          : off < -tolerance         ? QT_TRANSLATE_NOOP("TrackRecord", "%1: fewer than they should.")
                          : off > tolerance
                              ? QT_TRANSLATE_NOOP("TrackRecord", "%1: they were wider than they had to be.")
                              : QT_TRANSLATE_NOOP("TrackRecord", "%1: as they should.");
    return track(verdict).arg(said);
}

QString comparisonSentence(const Backtest &backtest, const Formatter &format)
{
    const HorizonScore *together = togetherOf(backtest);
    if (!together)
        return {};
    QStringList parts;
    const double ours = scoreOfMethod(*together, Method::Forecast).pinball;
    for (const Method method : {Method::LastYear, Method::Resampling}) {
        const double theirs = scoreOfMethod(*together, method).pinball;
        if (theirs <= 0)
            continue;
        const double less = 1 - ours / theirs;
        const char *text = less >= 0 ? QT_TRANSLATE_NOOP("TrackRecord", "%1 smaller than by “%2”")
                                     : QT_TRANSLATE_NOOP("TrackRecord", "%1 larger than by “%2”");
        parts << track(text).arg(format.percent(std::abs(less)), methodName(method));
    }
    //: misses of forecasts; %1 and %2 are parts such as "12% smaller than by “last year's pace”"
    return parts.size() < 2
               ? QString()
               : track(QT_TRANSLATE_NOOP("TrackRecord", "Misses: %1, %2.")).arg(parts.first(), parts.last());
}

QString horizonName(int months)
{
    return months == 0 ? track(QT_TRANSLATE_NOOP("TrackRecord", "All together"))
                       : trackCount(QT_TRANSLATE_N_NOOP("TrackRecord", "%Ln month(s)"), months);
}

QList<FigureColumn> backtestColumns()
{
    return {{track(QT_TRANSLATE_NOOP("TrackRecord", "Ahead")), false, 92},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "Method")), false, 0},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "Times")), true, 54},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "80% held")), true, 82},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "50% held")), true, 78},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "80% width")), true, 82},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "Miss")), true, 58}};
}

QList<FigureRow> backtestRows(const Backtest &backtest, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const HorizonScore &horizon : backtest.horizons) {
        for (size_t i = 0; i < forecast::methodCount; ++i) {
            const MethodScore &score = horizon.methods[i];
            const bool isOurs = static_cast<Method>(i) == Method::Forecast;
            FigureRow row;
            row.cells = {{isOurs ? horizonName(horizon.months) : QString()},
                         {methodName(static_cast<Method>(i)), {}, isOurs ? CellTone::Plain : CellTone::Quiet, isOurs},
                         {isOurs ? format.number(horizon.cases) : QString()},
                         held80Cell(score.in80, horizon.cases, format),
                         heldCell(score.in50, horizon.cases, format),
                         {format.decimal(score.width80, 1), score.width80},
                         {format.decimal(score.pinball, 1), score.pinball}};
            rows.append(row);
        }
    }
    return rows;
}

std::vector<TrackMark> trackMarks(const Backtest &backtest, int months)
{
    std::vector<TrackMark> marks;
    for (const forecast::BacktestCase &one : backtest.cases) {
        if (one.months != months)
            continue;
        const forecast::Fan &fan = one.fans[static_cast<size_t>(Method::Forecast)];
        marks.push_back({one.madeOn, one.day, fan.p10, fan.p25, fan.p50, fan.p75, fan.p90, one.actual});
    }
    std::ranges::stable_sort(marks, {}, &TrackMark::day);
    return marks;
}

QList<FigureColumn> keptColumns()
{
    return {{track(QT_TRANSLATE_NOOP("TrackRecord", "Forecast on")), false, 100},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "For")), false, 100},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "Ahead")), false, 100},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "Middle")), true, 70},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "80% range")), true, 120},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "What came")), true, 90},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "Miss")), true, 58},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "Chance given")), true, 150},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "Verdict")), false, 0}};
}

QList<FigureRow> keptRows(const std::vector<KeptForecast> &kept, const Formatter &format)
{
    QList<FigureRow> rows;
    for (const KeptForecast &one : kept) {
        const ForecastRecord &record = one.record;
        FigureRow row;
        row.cells = {
            {format.day(record.madeOn), static_cast<double>(record.madeOn.julian())},
            {format.day(record.day), static_cast<double>(record.day.julian())},
            {record.months ? horizonName(*record.months) : track(QT_TRANSLATE_NOOP("TrackRecord", "the deadline"))},
            {format.number(std::llround(record.p50)), record.p50},
            {rangeText(record.p10, record.p90, format)},
            one.score ? FigureCell{format.number(one.score->actual), one.score->actual} : FigureCell{},
            one.score ? FigureCell{format.decimal(one.score->score.pinball, 1), one.score->score.pinball}
                      : FigureCell{},
            chanceCell(one, format),
            verdictCell(one, format)};
        rows.append(row);
    }
    return rows;
}

QString keptSentence(const std::vector<KeptForecast> &kept, const Formatter &format)
{
    int judged = 0;
    int held = 0;
    for (const KeptForecast &one : kept) {
        judged += one.score ? 1 : 0;
        held += one.score && one.score->score.in80 ? 1 : 0;
    }
    if (kept.empty())
        return {};
    const int count = static_cast<int>(kept.size());
    if (judged == 0)
        return trackCount(QT_TRANSLATE_N_NOOP("TrackRecord", "%Ln kept; none has had its day yet"), count);
    return track(QT_TRANSLATE_NOOP("TrackRecord", "%1 kept · 80% ranges held %2 of %3 times"))
        .arg(format.number(count), format.number(held), format.number(judged));
}

} // namespace slateboard
