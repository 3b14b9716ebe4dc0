// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/entered.h"

#include <QByteArray>
#include <QRegularExpression>

namespace slateboard {
namespace {

__extension__ using Wide = __int128; // a product of two amounts

// Halves away from zero; at the ends of what Money holds where it would leave them.
Money rounded(Wide numerator, Wide denominator)
{
    const Wide half = numerator < 0 ? -denominator / 2 : denominator / 2;
    const Wide result = (numerator + half) / denominator;
    const Wide most = std::numeric_limits<qint64>::max();
    return {static_cast<qint64>(result > most ? most : result < -most ? -most : result)};
}

// A count of 1 / 10^digits as a decimal number.
QString decimalText(qint64 count, int digits)
{
    QString text = QString::number(count).rightJustified(digits + 1, u'0');
    text.insert(text.size() - digits, u'.');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

// Of a decimal number without a sign the count of 1 / 10^digits; nothing where it has more digits behind the point.
std::optional<qint64> decimalCount(const QString &text, int digits)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,9})(?:\\.(\\d*))?$"));
    QString plain = text.normalized(QString::NormalizationForm_KC).simplified(); // full-width digits too
    plain.remove(u',');
    const auto match = shape.match(plain);
    const QString behind = match.captured(2);
    if (!match.hasMatch() || behind.size() > digits)
        return std::nullopt;
    return (match.captured(1) + behind.leftJustified(digits, u'0')).toLongLong();
}

} // namespace

Money EnteredAmount::inCurrency(const Currency &library) const
{
    return rounded(Wide(amount.minor) * rate * library.minorPerUnit(), Wide(currency.minorPerUnit()) * rateUnit);
}

QString EnteredAmount::code() const
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(currency.code, QString::number(amount.minor), QString::number(rate), day.iso());
}

std::optional<EnteredAmount> EnteredAmount::fromCode(QByteArrayView code)
{
    const QList<QByteArray> parts = code.toByteArray().split(' ');
    if (parts.size() != 4)
        return std::nullopt;
    EnteredAmount entered;
    entered.currency.code = QString::fromLatin1(parts[0]);
    bool isAmount = false;
    bool isRate = false;
    entered.amount.minor = parts[1].toLongLong(&isAmount);
    entered.rate = parts[2].toLongLong(&isRate);
    const auto day = Day::fromIso(QString::fromLatin1(parts[3]));
    if (!Currency::isKnown(entered.currency.code) || !isAmount || !isRate || !day || entered.rate <= 0 ||
        entered.rate > largestRate || entered.amount > largestAmount || entered.amount < -largestAmount)
        return std::nullopt;
    entered.day = *day;
    return entered;
}

Money Share::of(Money amount) const
{
    return rounded(Wide(amount.minor) * hundredths, whole);
}

QString shareText(Share share)
{
    return decimalText(share.hundredths, 2) + u'%';
}

QString rateText(qint64 rate)
{
    return decimalText(rate, 6);
}

std::optional<Share> parseShare(const QString &text)
{
    QString number = text.normalized(QString::NormalizationForm_KC).simplified();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    const auto hundredths = decimalCount(number, 2);
    return hundredths && *hundredths <= Share::whole ? std::optional(Share{static_cast<int>(*hundredths)})
                                                     : std::nullopt;
}

std::optional<qint64> parseRate(const QString &text)
{
    const auto rate = decimalCount(text, 6);
    return rate && *rate > 0 && *rate <= largestRate ? rate : std::nullopt;
}

} // namespace slateboard
