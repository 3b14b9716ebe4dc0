// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/format.h"

#include <QLocale>

#include <array>
#include <cmath>
#include <span>

namespace slateboard {
namespace {

constexpr QChar minusSign(0x2212);

struct Scale {
    double units; // whole units of the currency
    const char *suffix;
};

constexpr std::array<Scale, 3> koreanScales{{{1e12, "조"}, {1e8, "억"}, {1e4, "만"}}};
constexpr std::array<Scale, 3> englishScales{{{1e9, "bn"}, {1e6, "m"}, {1e3, "k"}}};

// The C locale groups no digits unless asked to.
const QLocale &plain()
{
    static const QLocale locale = [] {
        QLocale copy = QLocale::c();
        copy.setNumberOptions(QLocale::DefaultNumberOptions);
        return copy;
    }();
    return locale;
}

QString grouped(double magnitude, int decimals)
{
    QString text = plain().toString(magnitude, 'f', decimals);
    if (decimals > 0 && text.contains(QLatin1Char('.'))) {
        while (text.endsWith(QLatin1Char('0')))
            text.chop(1);
        if (text.endsWith(QLatin1Char('.')))
            text.chop(1);
    }
    return text;
}

// From 1조 on Korean readers want 조, but 1조 2,000억 at most as 1.2조: one unit, one number.
QString scaled(double magnitude, std::span<const Scale> scales, int decimals)
{
    const double half = std::pow(10.0, -decimals) / 2;
    for (size_t i = 0; i < scales.size(); ++i) {
        // What the smaller unit would round up to a whole larger one: 1bn rather than 1,000m, but 960m stays.
        const double roundsUp = i + 1 < scales.size() ? scales[i + 1].units * half : 0.5;
        if (magnitude >= scales[i].units - roundsUp)
            return grouped(magnitude / scales[i].units, decimals) + QString::fromUtf8(scales[i].suffix);
    }
    return grouped(magnitude, 0);
}

} // namespace

QString Formatter::moneyShort(Money money, int decimals) const
{
    const double units = static_cast<double>(money.minor) / static_cast<double>(m_currency.minorPerUnit());
    const bool korean = m_language == Language::Korean;
    const QString text =
        scaled(std::abs(units), korean ? std::span<const Scale>(koreanScales) : std::span<const Scale>(englishScales),
               decimals);
    return money.minor < 0 && text != QLatin1String("0") ? minusSign + text : text;
}

QString Formatter::moneyExact(Money money) const
{
    const qint64 factor = m_currency.minorPerUnit();
    const quint64 magnitude =
        money.minor < 0 ? ~static_cast<quint64>(money.minor) + 1 : static_cast<quint64>(money.minor);
    QString text = plain().toString(magnitude / static_cast<quint64>(factor));
    if (m_currency.digits() > 0)
        text += QLatin1Char('.') + QString::number(magnitude % static_cast<quint64>(factor))
                                       .rightJustified(m_currency.digits(), QLatin1Char('0'));
    return (money.minor < 0 ? QString(minusSign) : QString()) + m_currency.sign() + text;
}

QString Formatter::currencyNote() const
{
    const bool isUnderstood = m_language == Language::Korean && m_currency.code == QLatin1String("KRW");
    return isUnderstood ? QString() : m_currency.code;
}

QString Formatter::number(qint64 value) const
{
    const QString text = plain().toString(std::abs(value));
    return value < 0 ? minusSign + text : text;
}

QString Formatter::decimal(double value, int digits) const
{
    const QString text = plain().toString(std::abs(value), 'f', digits);
    const bool isZero = text.count(QLatin1Char('0')) + text.count(QLatin1Char('.')) == text.size();
    return value < 0 && !isZero ? minusSign + text : text;
}

QString Formatter::percent(double share, int digits) const
{
    return decimal(share * 100.0, digits) + QLatin1Char('%');
}

QString Formatter::day(Day day) const
{
    return day.iso();
}

QString Formatter::day(Day day, Precision precision) const
{
    switch (precision) {
    case Precision::Year: return QString::number(day.year());
    case Precision::Month: return Month::of(day).iso();
    case Precision::Day: break;
    }
    return day.iso();
}

QString Formatter::month(Month month) const
{
    return month.iso();
}

QString Formatter::quarter(Quarter quarter) const
{
    const bool isThisCentury = quarter.year() / 100 == 20; // two digits would be taken for it
    const QString year = isThisCentury ? QString::number(quarter.year() % 100).rightJustified(2, QLatin1Char('0'))
                                       : QString::number(quarter.year());
    return m_language == Language::Korean ? QStringLiteral("%1년 %2분기").arg(year).arg(quarter.number())
                                          : QStringLiteral("Q%1 %2").arg(quarter.number()).arg(year);
}

} // namespace slateboard
