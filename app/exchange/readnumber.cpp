// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/cells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace slateboard::exchange {
namespace {

int exponentOf(const QString &unit)
{
    struct Unit {
        const char *word;
        int exponent;
    };
    static constexpr Unit units[] = {{"천", 3},      {"만", 4}, {"백만", 6},     {"천만", 7},   {"억", 8},
                                     {"조", 12},     {"k", 3},  {"thousand", 3}, {"m", 6},      {"mn", 6},
                                     {"million", 6}, {"b", 9},  {"bn", 9},       {"billion", 9}};
    for (const Unit &each : units) {
        if (unit.compare(QString::fromUtf8(each.word), Qt::CaseInsensitive) == 0)
            return each.exponent;
    }
    return 0;
}

// Each part smaller than the one before, as in 1억 2,000만; nothing if it is no number.
std::optional<double> sumOfParts(QStringView rest)
{
    static const QRegularExpression part(
        QStringLiteral(R"(^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*)"
                       R"((천만|백만|천|만|억|조|thousand|million|billion|mn|bn|k|m|b)?(?![a-z])\s*)"),
        QRegularExpression::CaseInsensitiveOption);
    double total = 0;
    int before = std::numeric_limits<int>::max();
    do {
        const auto match = part.match(rest);
        const int exponent = exponentOf(match.captured(2));
        if (!match.hasMatch() || exponent >= before)
            return std::nullopt;
        // As one decimal number: 1.1만 is 11,000, but 1.1 times 10,000 is not quite.
        total += (match.captured(1).remove(u',') + u'e' + QString::number(exponent)).toDouble();
        before = exponent;
        rest = rest.mid(match.capturedLength());
    } while (!rest.isEmpty());
    return std::isfinite(total) ? std::optional(total) : std::nullopt;
}

// What spreadsheets and people put around a number that says what it counts.
QString withoutCounter(const QString &text)
{
    static const QRegularExpression before(QStringLiteral(R"(^(?:#|no\.?|제|★)\s*)"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(
        QStringLiteral(R"(\s*(?:위|등|점|회|명|개|건|뷰|%|views?|followers|subscribers|comments?|st|nd|rd|th)$)"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(text).remove(before).remove(after);
}

} // namespace

Result<double> readNumber(const QString &text)
{
    const QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    if (const auto number = sumOfParts(withoutCounter(plain)))
        return *number;
    if ((plain.startsWith(u'-') || plain.startsWith(QChar(0x2212))) && sumOfParts(withoutCounter(plain.mid(1)))) {
        return failure(ErrorCode::Invalid,
                       QCoreApplication::translate("Import", "“%1” is below zero.").arg(text.left(60)));
    }
    return failure(
        ErrorCode::Invalid,
        QCoreApplication::translate("Import", "“%1” is not a number that Slateboard can read.").arg(text.left(60)));
}

} // namespace slateboard::exchange
