// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/queryvalues.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace slateboard::search {
namespace {

constexpr double largestNumber = 1e15; // beyond it a double does not count one by one
constexpr int mostDays = 36500;
constexpr int mostMonths = 1200;
constexpr int mostYears = 100;
constexpr int daysPerWeek = 7;

QString plain(QStringView text) // full-width digits and signs as plain ones
{
    return text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

std::optional<Period> periodOf(int count, QStringView unit)
{
    using enum Period::Unit;
    const auto within = [count](int most, Period period) {
        return count <= most ? std::optional(period) : std::nullopt;
    };
    if (unit.isEmpty() || unit == u"일" || unit.startsWith(u'd'))
        return within(mostDays, {count, Days});
    if (unit == u"주" || unit.startsWith(u'w'))
        return within(mostDays / daysPerWeek, {count * daysPerWeek, Days});
    if (unit == u"년" || unit.startsWith(u'y'))
        return within(mostYears, {count, Years});
    return within(mostMonths, {count, Months});
}

double multiplierOf(QStringView unit)
{
    if (unit == u"천" || unit == u"k")
        return 1e3;
    if (unit == u"만")
        return 1e4;
    if (unit == u"억")
        return 1e8;
    if (unit == u"m")
        return 1e6;
    return unit.isEmpty() ? 1 : 1e9; // b or bn
}

} // namespace

std::optional<Period> readPeriod(QStringView text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(\\d{1,6})(d|days?|일|w|weeks?|주|m|months?|개월|달|y|years?|년)?$"));
    const auto match = pattern.match(plain(text));
    return match.hasMatch() ? periodOf(match.captured(1).toInt(), match.capturedView(2)) : std::nullopt;
}

std::optional<Calendar> readCalendar(QStringView text)
{
    // A year may still be on its way to a month, but "9999일" is a number of days.
    static const QRegularExpression pattern(
        QStringLiteral("^([1-9]\\d{3})(?:[-./년](?:(\\d{1,2})(?:[-./월](?:(\\d{1,2})[.일]?)?)?)?)?$"));
    const auto match = pattern.match(plain(text));
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&](int group) { return match.captured(group).isEmpty() ? 1 : match.captured(group).toInt(); };
    const QDate first(part(1), part(2), part(3));
    if (!first.isValid())
        return std::nullopt;
    const Precision precision = !match.captured(3).isEmpty()   ? Precision::Day
                                : !match.captured(2).isEmpty() ? Precision::Month
                                                               : Precision::Year;
    return Calendar{Day(first), precision};
}

std::optional<double> readNumber(QStringView text, bool isShare)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([-−]?)(\\d+(?:\\.\\d*)?|\\.\\d+)(천|만|억|k|m|bn?)?(%?)$"));
    const auto match = pattern.match(plain(text).remove(u','));
    if (!match.hasMatch() || (!match.captured(4).isEmpty() && !isShare))
        return std::nullopt;
    const double number = match.captured(2).toDouble() * multiplierOf(match.capturedView(3));
    if (!(number <= largestNumber))
        return std::nullopt;
    return match.captured(1).isEmpty() || number == 0 ? number : -number;
}

QString written(Period period, Language language)
{
    const bool isKorean = language == Language::Korean;
    const QString count = QString::number(period.count);
    switch (period.unit) {
    case Period::Unit::Days: return count + (isKorean ? QStringLiteral("일") : QStringLiteral("d"));
    case Period::Unit::Months: return count + (isKorean ? QStringLiteral("개월") : QStringLiteral("m"));
    case Period::Unit::Years: break;
    }
    return count + (isKorean ? QStringLiteral("년") : QStringLiteral("y"));
}

QString written(Calendar time)
{
    switch (time.precision) {
    case Precision::Day: return time.first.iso();
    case Precision::Month: return Month::of(time.first).iso();
    case Precision::Year: break;
    }
    return QString::number(time.first.year());
}

QString written(double number, bool isShare)
{
    return QString::number(number, 'f', QLocale::FloatingPointShortest) + (isShare ? QStringLiteral("%") : QString());
}

} // namespace slateboard::search
