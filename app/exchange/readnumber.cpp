// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/cells.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>
#include <limits>

namespace slateboard::exchange {
namespace {

double factorOf(const QString &unit)
{
    struct Unit {
        const char *word;
        double factor;
    };
    static constexpr Unit units[] = {{"천", 1e3},      {"만", 1e4}, {"백만", 1e6},     {"천만", 1e7},   {"억", 1e8},
                                     {"조", 1e12},     {"k", 1e3},  {"thousand", 1e3}, {"m", 1e6},      {"mn", 1e6},
                                     {"million", 1e6}, {"b", 1e9},  {"bn", 1e9},       {"billion", 1e9}};
    for (const Unit &each : units) {
        if (unit.compare(QString::fromUtf8(each.word), Qt::CaseInsensitive) == 0)
            return each.factor;
    }
    return 1;
}

// Each part smaller than the one before, as in 1억 2,000만; nothing if it is no number.
std::optional<double> sumOfParts(QStringView rest)
{
    static const QRegularExpression part(
        QStringLiteral(R"(^((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*)"
                       R"((천만|백만|천|만|억|조|thousand|million|billion|mn|bn|k|m|b)?(?![a-z])\s*)"),
        QRegularExpression::CaseInsensitiveOption);
    double total = 0;
    double before = std::numeric_limits<double>::infinity();
    do {
        const auto match = part.match(rest);
        const double factor = factorOf(match.captured(2));
        if (!match.hasMatch() || factor >= before)
            return std::nullopt;
        total += match.captured(1).remove(u',').toDouble() * factor;
        before = factor;
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
