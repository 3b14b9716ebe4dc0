// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/forecast/chancewords.h"
#include "ui/report/frontpage.h"
#include "ui/report/goalwords.h"
#include "ui/report/moneywords.h"
#include "ui/report/outlookwords.h"
#include "ui/report/translated.h"

#include <algorithm>

namespace slateboard {
namespace {

using planning::GoalFigures;
using planning::QuarterMoney;

constexpr double boxHeight = 109; // points
constexpr size_t mostGaugeRows = 4;
constexpr double leastLineSize = 6.4;
constexpr double widestLine = 7.6 / leastLineSize; // of a box, before it is set in smaller type
constexpr double boxGap = 8;

enum class Tone { Plain, Strong, Alert };

struct GaugeLine {
    QString text;
    Tone tone = Tone::Plain;
};

/// A box of the first page: a name, a large value, what it is measured against, a bar, and lines.
struct Gauge {
    QString name, value, limit;
    std::vector<std::pair<double, QColor>> bar; // shares of the whole width, one after the other
    std::vector<GaugeLine> lines;
};

GaugeLine paceNeeded(const GoalFigures &goal, Day asOf, const Formatter &format)
{
    if (goal.value >= goal.goal.target)
        return {translated(QT_TRANSLATE_NOOP("Report", "The target is reached.")), Tone::Strong};
    if (!goal.paceNeeded) {
        const bool isOver = asOf > goal.goal.deadline;
        return {isOver ? translated(QT_TRANSLATE_NOOP("Report", "The deadline has passed.")) : QString(), Tone::Alert};
    }
    const QString needed =
        translated(QT_TRANSLATE_NOOP("Report", "%1 a month needed")).arg(format.decimal(*goal.paceNeeded, 1));
    if (!goal.paceHad6)
        return {needed, Tone::Strong};
    if (goal.paceHad6 < goal.paceNeeded)
        return {translated(QT_TRANSLATE_NOOP("Report", "Behind: %1")).arg(needed), Tone::Alert};
    return {translated(QT_TRANSLATE_NOOP("Report", "On pace: %1")).arg(needed), Tone::Strong};
}

GaugeLine paceHad(const GoalFigures &goal, const Formatter &format)
{
    if (!goal.paceHad6)
        return {translated(QT_TRANSLATE_NOOP("Report", "fewer than six complete months of facts"))};
    const QString six = format.decimal(*goal.paceHad6, 1);
    if (!goal.paceHad12)
        return {translated(QT_TRANSLATE_NOOP("Report", "had %1 (6 months)")).arg(six)};
    return {translated(QT_TRANSLATE_NOOP("Report", "had %1 (6 months), %2 (12 months)"))
                .arg(six, format.decimal(*goal.paceHad12, 1))};
}

// How likely, and when; or why nobody can say.
std::vector<GaugeLine> outlookLines(const forecast::GoalForecast &outlook, const Formatter &format)
{
    std::vector<GaugeLine> lines;
    for (const QString &sentence : outlookSentences(outlook, format))
        lines.push_back({sentence});
    const bool isUnlikely =
        outlook.probability && forecast::chanceOf(*outlook.probability) == forecast::Chance::Unlikely;
    lines.front().tone = isUnlikely ? Tone::Alert : Tone::Strong;
    return lines;
}

Gauge goalGauge(const GoalFigures &goal, const forecast::GoalForecast *outlook, Day asOf, const Formatter &format,
                const Theme &theme)
{
    Gauge gauge;
    gauge.name = goalName(goal.goal);
    gauge.value = format.number(goal.value);
    gauge.limit = QStringLiteral("/ ") + format.number(goal.goal.target);
    if (goal.goal.target > 0)
        gauge.bar = {{static_cast<double>(goal.value) / goal.goal.target, theme.measureColor(goal.goal.measure)}};
    if (outlook) {
        gauge.lines = outlookLines(*outlook, format);
        if (outlook->probability) {
            gauge.lines.push_back({paceNeeded(goal, asOf, format).text});
            gauge.lines.push_back(paceHad(goal, format));
        }
        return gauge;
    }
    const QString atPace = outlookOf(goal, format); // which names the deadline
    const QString deadline = translated(QT_TRANSLATE_NOOP("Report", "deadline %1")).arg(format.day(goal.goal.deadline));
    gauge.lines = {paceNeeded(goal, asOf, format), paceHad(goal, format), {atPace.isEmpty() ? deadline : atPace}};
    return gauge;
}

// The first quarter from now on whose own cap does not hold.
QString overrunText(const SummaryInput &input, const Formatter &format)
{
    const auto &quarters = input.figures.money.quarters;
    const auto over = std::ranges::find_if(quarters, [&](const QuarterMoney &quarter) {
        const Cap *tightest = findRow(input.library.caps, quarter.tightest);
        return quarter.quarter >= Quarter::of(input.figures.asOf) && quarter.headroom && quarter.headroom->minor < 0 &&
               tightest != nullptr && tightest->scope == CapScope::Quarter;
    });
    if (over == quarters.end())
        return {};
    return translated(QT_TRANSLATE_NOOP("Report", "%1 is %2 over its cap"))
        .arg(format.quarter(over->quarter), format.moneyShort(-*over->headroom));
}

Gauge moneyGauge(const SummaryInput &input, const Formatter &format, const Theme &theme)
{
    const MoneyWords words = moneyWords(input.library, input.figures.money, format);
    const QString limit = QString(words.limit + QLatin1Char(' ') + format.currencyNote()).trimmed();
    Gauge gauge{words.name, words.value, limit, {}, {}};
    if (words.hasCap())
        gauge.bar = {{words.firmShare, theme.drama}, {words.hopedShare, Theme::mixed(theme.drama, theme.base, 0.6)}};
    const Tone tone = words.isOver ? Tone::Alert : words.hasCap() ? Tone::Strong : Tone::Plain;
    gauge.lines.push_back({words.left, tone});
    if (!words.hoped.isEmpty())
        gauge.lines.push_back({words.hoped});
    const QString overrun = overrunText(input, format);
    if (!overrun.isEmpty())
        gauge.lines.push_back({overrun, Tone::Alert});
    gauge.lines.push_back({words.totals});
    return gauge;
}

void paintBar(Sheet &sheet, const QRectF &rect, const Gauge &gauge)
{
    sheet.painter().fillRect(rect, sheet.theme().soft);
    double left = rect.left();
    for (const auto &[share, color] : gauge.bar) {
        const double right = std::min(rect.right(), left + std::max(0.0, share) * rect.width());
        sheet.painter().fillRect(QRectF(QPointF(left, rect.top()), QPointF(right, rect.bottom())), color);
        left = right;
    }
}

// In type as large as fits.
void paintLine(Sheet &sheet, const QRectF &rect, const GaugeLine &line)
{
    const bool bold = line.tone != Tone::Plain;
    double size = bold ? 8.0 : 7.6;
    while (size > leastLineSize && sheet.width(line.text, size, bold) > rect.width())
        size -= 0.4;
    const Theme &theme = sheet.theme();
    const QColor color = line.tone == Tone::Alert ? theme.over : line.tone == Tone::Strong ? theme.text : theme.subtext;
    sheet.text(rect, Qt::AlignLeft | Qt::AlignVCenter, line.text, size, bold, color);
}

void paintGauge(Sheet &sheet, const QRectF &rect, const Gauge &gauge)
{
    sheet.painter().setPen(QPen(sheet.theme().line, sheet.pt(0.6)));
    sheet.painter().setBrush(Qt::NoBrush);
    sheet.painter().drawRect(rect);
    const double left = rect.left() + sheet.pt(7);
    const double width = rect.width() - sheet.pt(14);
    auto row = [&](double top, double height) {
        return QRectF(left, rect.top() + sheet.pt(top), width, sheet.pt(height));
    };
    const Qt::Alignment base = Qt::AlignLeft | Qt::AlignVCenter;
    sheet.text(row(4, 12), base, gauge.name, 8, false, sheet.theme().subtext);
    const QRectF value = row(16, 27);
    sheet.text(value, Qt::AlignLeft | Qt::AlignBottom, gauge.value, 18, true);
    // Both numbers stand on one line: the larger type has the deeper descent.
    const double lift = (sheet.lineHeight(18) - sheet.lineHeight(10)) * 0.2;
    sheet.text(value.adjusted(sheet.width(gauge.value, 18, true) + sheet.pt(4), 0, 0, -lift),
               Qt::AlignLeft | Qt::AlignBottom, gauge.limit, 10);
    if (!gauge.bar.empty())
        paintBar(sheet, row(46, 6), gauge);
    // One that is too long goes on below, where there is room for it.
    size_t at = 0;
    size_t others = gauge.lines.size();
    for (const GaugeLine &line : gauge.lines) {
        const int rows = static_cast<int>(mostGaugeRows - at - --others);
        for (const QString &text : sheet.wrapped(line.text, width * widestLine, rows, 7.6, line.tone != Tone::Plain))
            paintLine(sheet, row(55 + 12 * static_cast<double>(at++), 12), {text, line.tone});
    }
}

} // namespace

void addGauges(Pages &pages, Sheet &sheet, const SummaryInput &input)
{
    const Formatter format(input.language, input.library.info.currency);
    std::vector<Gauge> gauges;
    for (size_t i = 0; i < input.figures.goals.size(); ++i)
        gauges.push_back(
            goalGauge(input.figures.goals[i], input.forecast(i), input.figures.asOf, format, sheet.theme()));
    gauges.push_back(moneyGauge(input, format, sheet.theme()));
    const size_t perRow = gauges.size() == 4 ? 2 : 3; // four boxes leave no row with one
    for (size_t from = 0; from < gauges.size(); from += perRow) {
        const auto end = static_cast<std::ptrdiff_t>(std::min(from + perRow, gauges.size()));
        const std::vector<Gauge> row(gauges.begin() + static_cast<std::ptrdiff_t>(from), gauges.begin() + end);
        Block block;
        block.height = sheet.pt(boxHeight);
        block.gap = sheet.pt(boxGap);
        if (from == 0)
            block.mark = translated(QT_TRANSLATE_NOOP("Report", "At a glance"));
        block.paint = [row, perRow](Sheet &paper, const QRectF &rect) {
            const double gap = paper.pt(boxGap);
            const auto boxes = static_cast<double>(perRow);
            const double width = (rect.width() - gap * (boxes - 1)) / boxes;
            for (size_t i = 0; i < row.size(); ++i) {
                const double left = rect.left() + static_cast<double>(i) * (width + gap);
                paintGauge(paper, {left, rect.top(), width, rect.height()}, row[i]);
            }
        };
        pages.add(std::move(block));
    }
}

} // namespace slateboard
