// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning/metrictext.h"

#include <array>
#include <cmath>

namespace slateboard::planning {
namespace {

struct CountScale {
    double units;
    const char *suffix;
};

constexpr std::array<CountScale, 2> koreanCounts{{{1e8, "억"}, {1e4, "만"}}};
constexpr std::array<CountScale, 3> englishCounts{{{1e9, "B"}, {1e6, "M"}, {1e3, "K"}}};
constexpr double mostShown = 1e15; // above it digits mean nothing

QString wholeNumber(double value, const Formatter &format)
{
    return format.number(static_cast<qint64>(std::llround(std::min(value, mostShown))));
}

QString scaledCount(double value, std::span<const CountScale> scales, const Formatter &format)
{
    for (size_t i = 0; i < scales.size(); ++i) {
        // What the smaller unit would round up to a whole larger one: 1M rather than 1,000K.
        const double roundsUp = i + 1 < scales.size() ? scales[i + 1].units / 20 : 0.5;
        if (value < scales[i].units - roundsUp)
            continue;
        const double tenths = std::round(std::min(value, mostShown) / scales[i].units * 10);
        const bool isWhole = std::fmod(tenths, 10) == 0;
        return format.decimal(tenths / 10, isWhole ? 0 : 1) + QString::fromUtf8(scales[i].suffix);
    }
    return wholeNumber(value, format);
}

} // namespace

QString metricText(MetricKind kind, double value, const Formatter &format)
{
    if (kind == MetricKind::Rating || kind == MetricKind::Rank)
        return metricExact(kind, value, format);
    return format.language() == Language::Korean ? scaledCount(value, koreanCounts, format)
                                                 : scaledCount(value, englishCounts, format);
}

QString metricExact(MetricKind kind, double value, const Formatter &format)
{
    if (kind == MetricKind::Rating)
        return format.decimal(value, 1);
    const QString number = wholeNumber(value, format);
    if (kind != MetricKind::Rank)
        return number;
    return format.language() == Language::Korean ? number + QStringLiteral("위") : QLatin1Char('#') + number;
}

QString growthText(double growth, const Formatter &format)
{
    const int digits = std::abs(growth) < 0.0995 ? 1 : 0; // 9.95% and more round to two digits before the point
    QString text = format.percent(growth, digits);
    if (text == QLatin1String("0.0%"))
        return QStringLiteral("0%");
    return growth > 0 ? QLatin1Char('+') + text : text;
}

} // namespace slateboard::planning
