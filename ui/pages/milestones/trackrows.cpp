// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/milestones/trackrows.h"

#include "app/forecast/chancewords.h"
#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace slateboard {
namespace {

using forecast::Backtest;
using forecast::HorizonScore;
using forecast::Method;
using forecast::MethodScore;

constexpr double fewCases = 10; // of which a share says little
constexpr double nominal = 0.8; // of the 80% range

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

// How many cases there are that do not overlap: those of n months ahead tell the same n times.
double independentCases(const Backtest &backtest, const HorizonScore &horizon)
{
    if (horizon.months > 0)
        return static_cast<double>(horizon.cases) / horizon.months;
    double cases = 0;
    for (const HorizonScore &one : backtest.horizons)
        cases += one.months > 0 ? static_cast<double>(one.cases) / one.months : 0;
    return cases;
}

enum class Coverage { Unknown, TooLow, Fit, TooHigh };

// Fit is what chance allows: two standard deviations of so many cases to either side.
Coverage coverageOf(double share, double independent)
{
    if (independent < fewCases)
        return Coverage::Unknown;
    const double allowed = 2 * std::sqrt(nominal * (1 - nominal) / independent);
    return share < nominal - allowed ? Coverage::TooLow : share > nominal + allowed ? Coverage::TooHigh : Coverage::Fit;
}

double heldShare(int held, int cases)
{
    return static_cast<double>(held) / cases;
}

FigureCell heldCell(int held, int cases, const Formatter &format)
{
    return {format.percent(heldShare(held, cases)), heldShare(held, cases)};
}

// As it should be, or not, by a sign too; of too few cases nothing is said.
FigureCell held80Cell(int held, int cases, double independent, const Formatter &format)
{
    FigureCell cell = heldCell(held, cases, format);
    const Coverage coverage = coverageOf(heldShare(held, cases), independent);
    if (coverage == Coverage::Unknown)
        return cell;
    cell.tone = coverage == Coverage::Fit ? CellTone::Good : CellTone::Warn;
    cell.text = (coverage == Coverage::Fit ? QStringLiteral("✓ ") : QStringLiteral("▲ ")) + cell.text;
    return cell;
}

const char *verdictOf(Coverage coverage)
{
    switch (coverage) {
    case Coverage::TooLow: return QT_TRANSLATE_NOOP("TrackRecord", "%1: fewer than they should.");
    case Coverage::TooHigh: return QT_TRANSLATE_NOOP("TrackRecord", "%1: they were wider than they had to be.");
    case Coverage::Fit: return QT_TRANSLATE_NOOP("TrackRecord", "%1: as they should.");
    case Coverage::Unknown: break;
    }
    return QT_TRANSLATE_NOOP("TrackRecord", "%1: too few to judge by.");
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
    const Coverage coverage = coverageOf(heldShare(held, together->cases), independentCases(backtest, *together));
    return track(verdictOf(coverage)).arg(said);
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
    return {{track(QT_TRANSLATE_NOOP("TrackRecord", "Ahead, times")), false, 124},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "Method")), false, 0},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "80% held")), true, 76},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "50% held")), true, 72},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "Width")), true, 56},
            {track(QT_TRANSLATE_NOOP("TrackRecord", "Miss")), true, 50}};
}

QList<FigureRow> backtestRows(const Backtest &backtest, const Formatter &format)
{
    QList<FigureRow> rows;
    std::vector<HorizonScore> horizons = backtest.horizons;
    if (!horizons.empty())
        std::ranges::rotate(horizons, std::prev(horizons.end())); // all together first
    for (const HorizonScore &horizon : horizons) {
        for (size_t i = 0; i < forecast::methodCount; ++i) {
            const MethodScore &score = horizon.methods[i];
            const bool isOurs = static_cast<Method>(i) == Method::Forecast;
            FigureRow row;
            const QString ahead = horizonName(horizon.months) + QStringLiteral(" · ") + format.number(horizon.cases);
            row.cells = {{isOurs ? ahead : QString()},
                         {methodName(static_cast<Method>(i)), {}, isOurs ? CellTone::Plain : CellTone::Quiet, isOurs},
                         held80Cell(score.in80, horizon.cases, independentCases(backtest, horizon), format),
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
