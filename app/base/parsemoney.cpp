// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/format.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QtNumeric>

#include <array>
#include <limits>

namespace slateboard {
namespace {

struct Unit {
    const char *word;
    qint64 factor;
};

// Longer words first, so that "bn" is not read as "b" followed by "n".
constexpr std::array<Unit, 16> unitWords{{{"billion", 1'000'000'000},
                                          {"million", 1'000'000},
                                          {"thousand", 1'000},
                                          {"bn", 1'000'000'000},
                                          {"mn", 1'000'000},
                                          {"b", 1'000'000'000},
                                          {"m", 1'000'000},
                                          {"k", 1'000},
                                          {"조", 1'000'000'000'000},
                                          {"천만", 10'000'000},
                                          {"백만", 1'000'000},
                                          {"억", 100'000'000},
                                          {"만", 10'000},
                                          {"천", 1'000},
                                          {"백", 100},
                                          {"원", 1}}};

Error notMoney(const QString &text)
{
    return {ErrorCode::Invalid,
            QCoreApplication::translate("Money", "“%1” is not an amount of money.").arg(text.left(60)),
            {}};
}

// Digits around an optional point times `factor` minor units; nothing if it does not come out whole or does not fit.
std::optional<qint64> exactProduct(const QString &number, qint64 factor)
{
    const qsizetype point = number.indexOf(QLatin1Char('.'));
    const QString decimals = point < 0 ? QString() : number.mid(point + 1);
    qint64 value = 0;
    for (QChar c : point < 0 ? number : number.left(point) + decimals) {
        if (qMulOverflow(value, qint64{10}, &value) || qAddOverflow(value, qint64{c.digitValue()}, &value))
            return std::nullopt;
    }
    for (qsizetype i = 0; i < decimals.size(); ++i) {
        qint64 &divisible = factor % 10 == 0 ? factor : value;
        if (divisible % 10 != 0)
            return std::nullopt;
        divisible /= 10;
    }
    if (qMulOverflow(value, factor, &value))
        return std::nullopt;
    return value;
}

std::optional<qint64> takeUnit(QString &rest)
{
    for (const Unit &unit : unitWords) {
        const QString word = QString::fromUtf8(unit.word);
        if (rest.startsWith(word, Qt::CaseInsensitive)) {
            rest = rest.mid(word.size()).trimmed();
            return unit.factor;
        }
    }
    return std::nullopt;
}

// "3억 5,000만": each part smaller than the one before.
std::optional<qint64> sumOfParts(QString rest, const Currency &currency)
{
    static const QRegularExpression number(QStringLiteral("^(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*"));
    qint64 total = 0;
    qint64 previous = std::numeric_limits<qint64>::max();
    while (!rest.isEmpty()) {
        const auto match = number.match(rest);
        if (!match.hasMatch())
            return std::nullopt;
        rest = rest.mid(match.capturedLength());
        const qint64 factor = takeUnit(rest).value_or(1);
        if (rest.startsWith(QStringLiteral("원")))
            rest = rest.mid(1).trimmed();
        if (factor >= previous)
            return std::nullopt;
        previous = factor;
        const auto part = exactProduct(match.captured(1).remove(QLatin1Char(',')) + match.captured(2),
                                       factor * currency.minorPerUnit());
        if (!part || *part > std::numeric_limits<qint64>::max() - total)
            return std::nullopt;
        total += *part;
    }
    return total;
}

} // namespace

Result<Money> parseMoney(const QString &text, const Currency &currency)
{
    QString rest = text.normalized(QString::NormalizationForm_KC).trimmed();
    bool negative = false;
    if (rest.startsWith(QLatin1Char('(')) && rest.endsWith(QLatin1Char(')'))) {
        negative = true;
        rest = rest.mid(1, rest.size() - 2).trimmed();
    }
    const auto takeSign = [&] {
        if (!negative && (rest.startsWith(QLatin1Char('-')) || rest.startsWith(QChar(0x2212)))) {
            negative = true;
            rest = rest.mid(1).trimmed();
        }
    };
    takeSign();
    for (const QString &mark : {currency.sign().trimmed().normalized(QString::NormalizationForm_KC), currency.code}) {
        if (rest.startsWith(mark, Qt::CaseInsensitive))
            rest = rest.mid(mark.size()).trimmed();
        if (rest.endsWith(mark, Qt::CaseInsensitive))
            rest = rest.chopped(mark.size()).trimmed();
    }
    takeSign();
    if (rest.isEmpty())
        return tl::unexpected(notMoney(text));
    const auto minor = sumOfParts(rest, currency);
    if (!minor)
        return tl::unexpected(notMoney(text));
    return Money{negative ? -*minor : *minor};
}

} // namespace slateboard
