// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/money.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace slateboard {
namespace {

struct CurrencyFacts {
    int digits;
    QString sign;
};

// Digits of the minor unit: ISO 4217, table A.1.
const QHash<QString, CurrencyFacts> &currencies()
{
    static const QHash<QString, CurrencyFacts> table{
        {QStringLiteral("KRW"), {0, QStringLiteral("₩")}},   {QStringLiteral("USD"), {2, QStringLiteral("$")}},
        {QStringLiteral("EUR"), {2, QStringLiteral("€")}},   {QStringLiteral("JPY"), {0, QStringLiteral("¥")}},
        {QStringLiteral("GBP"), {2, QStringLiteral("£")}},   {QStringLiteral("CNY"), {2, QStringLiteral("CN¥")}},
        {QStringLiteral("TWD"), {2, QStringLiteral("NT$")}}, {QStringLiteral("HKD"), {2, QStringLiteral("HK$")}},
        {QStringLiteral("THB"), {2, QStringLiteral("฿")}},   {QStringLiteral("VND"), {0, QStringLiteral("₫")}},
        {QStringLiteral("SGD"), {2, QStringLiteral("S$")}},  {QStringLiteral("CAD"), {2, QStringLiteral("C$")}},
        {QStringLiteral("AUD"), {2, QStringLiteral("A$")}},  {QStringLiteral("INR"), {2, QStringLiteral("₹")}},
    };
    return table;
}

} // namespace

int Currency::digits() const
{
    return currencies().value(code, {2, {}}).digits;
}

qint64 Currency::minorPerUnit() const
{
    qint64 factor = 1;
    for (int i = 0; i < digits(); ++i)
        factor *= 10;
    return factor;
}

QString Currency::sign() const
{
    const auto found = currencies().constFind(code);
    return found == currencies().constEnd() ? code + QLatin1Char(' ') : found->sign;
}

bool Currency::isKnown(const QString &code)
{
    return currencies().contains(code);
}

std::vector<Money> apportion(Money total, std::span<const double> weights)
{
    std::vector<Money> parts(weights.size());
    if (parts.empty())
        return parts;
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (sum <= 0.0) {
        parts.front() = total;
        return parts;
    }
    // long double keeps amounts up to 2^63 exact to the unit before rounding down.
    const qint64 sign = total.minor < 0 ? -1 : 1;
    const auto magnitude = static_cast<long double>(total.minor) * sign;
    std::vector<long double> remainders(parts.size());
    qint64 given = 0;
    for (size_t i = 0; i < parts.size(); ++i) {
        const long double exact = magnitude * weights[i] / sum;
        const auto whole = static_cast<qint64>(std::floor(exact));
        remainders[i] = exact - static_cast<long double>(whole);
        parts[i] = {whole * sign};
        given += whole;
    }
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return remainders[a] > remainders[b]; });
    const qint64 left = total.minor * sign - given;
    const qint64 step = left < 0 ? -1 : 1; // rounding of the products can overshoot by a unit
    for (qint64 k = 0; k < std::abs(left); ++k)
        parts[order[static_cast<size_t>(k) % order.size()]].minor += sign * step;
    return parts;
}

} // namespace slateboard
