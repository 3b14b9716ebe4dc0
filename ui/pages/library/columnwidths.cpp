// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/columnwidths.h"

#include "app/planning/lapses.h"
#include "app/planning/metrictext.h"
#include "ui/models/ipcells.h"
#include "ui/pages/library/ipdelegate.h"
#include "ui/widgets/tablehead.h"

#include <QFontMetrics>

namespace slateboard {
namespace {

using Span = NumberSpans::Span;

void widen(Span &span, double number)
{
    span.least = std::min(span.least, number);
    span.greatest = std::max(span.greatest, number);
    span.total += number;
}

// Of a metric, or the fee.
std::optional<double> numberOf(const IpFacts &facts, int row, const std::optional<MetricColumn> &metric)
{
    if (metric)
        return metric->isGrowth ? facts.growth(row, metric->kind) : facts.latest(row, metric->kind);
    const RightsGrant *grant = facts.grant(row);
    return grant && grant->fee ? std::optional(static_cast<double>(grant->fee->minor)) : std::nullopt;
}

template <class E>
QStringList wordsOf()
{
    QStringList list;
    for (const auto &word : words<E>())
        list << translatedWord(word.english);
    return list;
}

// Whatever the rights are in, the whole of it can be read.
QStringList rightsTexts()
{
    QStringList texts = wordsOf<IpStatus>();
    for (const auto &kind : words<GrantKind>()) {
        texts << rightsText({IpStatus::Secured, kind.value, {}, true})
              << rightsText({IpStatus::Lapsing, kind.value, {}, true});
    }
    return texts;
}

// Texts of which the column should hold the widest.
QStringList typicalTexts(IpColumn column)
{
    switch (column) {
    case IpColumn::Title:
    case IpColumn::OriginalTitle: return {QStringLiteral("돌비늘 세탁소의 두 번째 봄")};
    case IpColumn::Medium: return wordsOf<Medium>();
    case IpColumn::Origin: return wordsOf<Origin>();
    case IpColumn::Rights: return rightsTexts();
    case IpColumn::LapsesOn:
        return {QStringLiteral("▲ ") + lapseBadge(QStringLiteral("2023-12-31"), planning::lapseNoticeDays)};
    case IpColumn::MadeInto: return {QStringLiteral("용의 세탁소의 비밀")};
    case IpColumn::Publisher: return {QStringLiteral("푸른서가 웹툰")};
    case IpColumn::Discovered: return {QStringLiteral("2023-12-31")};
    case IpColumn::Step: return wordsOf<ScoutStep>();
    case IpColumn::Kind: return wordsOf<GrantKind>();
    case IpColumn::Uses: return {QStringLiteral("드라마, 영화, 예능")};
    case IpColumn::Fee: return {QStringLiteral("₩1,240억"), QStringLiteral("₩124.0M")};
    default: break;
    }
    if (const auto metric = metricOf(column))
        return {metric->isGrowth ? QStringLiteral("−9.9%") : QStringLiteral("1,234,567")};
    return {QStringLiteral("미스터리물 이")};
}

} // namespace

NumberSpans numberSpans(const IpFacts &facts, const QList<IpColumn> &columns)
{
    NumberSpans numbers;
    for (IpColumn column : columns) {
        const auto metric = metricOf(column);
        if (metric && !facts.has(metric->kind))
            continue;
        Span &span = numbers.columns[static_cast<size_t>(column)];
        for (int row = 0; row < facts.size(); ++row) {
            if (const auto number = numberOf(facts, row, metric))
                widen(span, *number);
        }
    }
    return numbers;
}

QStringList widestNumbers(IpColumn column, const NumberSpans &numbers, bool hasTotals, const Formatter &format)
{
    if (!isNumber(column))
        return {};
    const auto metric = metricOf(column);
    const Span &span = numbers.columns[static_cast<size_t>(column)];
    QStringList texts;
    for (double number : {span.least, span.greatest, hasTotals ? span.total : 0.0}) {
        if (metric && metric->isGrowth)
            texts << planning::growthText(number, format);
        else
            texts << (metric ? planning::metricExact(metric->kind, number, format)
                             : format.moneyShort({static_cast<qint64>(number)}));
    }
    return texts;
}

int usualWidth(IpColumn column, const QStringList &numbers, const QFontMetrics &metrics)
{
    int width = 0;
    for (const QString &text : typicalTexts(column) + numbers)
        width = std::max(width, metrics.horizontalAdvance(text));
    width += column == IpColumn::Rights ? IpDelegate::signWidth : 0;
    width = std::max(width, metrics.horizontalAdvance(columnName(column)) + TableHead::orderRoom);
    return width + 2 * RowDelegate::inset + 2;
}

} // namespace slateboard
